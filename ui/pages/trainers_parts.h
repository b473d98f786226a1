// Parts of a trainer's page: what they lead without quality assurance, the history of it, the runs to come
// and those that are over. All of them show what was read already.
#pragma once

#include "ui/pages/pane_part.h"
#include "ui/pages/trainers_reading.h"

class QVBoxLayout;

namespace doorstep {

// A part that shows one of the trainers of a reading.
class TrainersPart : public PanePart {
    Q_OBJECT
public:
    TrainersPart(AppContext &context, const TrainersReading &reading, QWidget *parent = nullptr);
    bool concerns(const RecordTable &) const override { return false; } // the reading tells

protected:
    void read(bool isOther) override;
    virtual void show(const TrainerPerson &trainer, QVBoxLayout &layout) = 0;
    const TrainersReading &reading() const { return m_reading; }
    // A link with quiet lines below it.
    class QPushButton *addLine(QVBoxLayout &layout, const QString &title, QStringList details,
                               const QString &warning = {});
    void addRun(QVBoxLayout &layout, const TrainersRun &run, const QStringList &details);

private:
    const TrainersReading &m_reading;
    QWidget *m_list = nullptr;
};

// Runs to come that they lead without, with which days and why; and those after the last day of what holds.
class TrainersWithout : public TrainersPart {
    Q_OBJECT
public:
    using TrainersPart::TrainersPart;

protected:
    void show(const TrainerPerson &trainer, QVBoxLayout &layout) override;
};

// Their quality assurances, newest first; each opens to be changed.
class TrainersAssurances : public TrainersPart {
    Q_OBJECT
public:
    TrainersAssurances(AppContext &context, const TrainersReading &reading, QWidget *parent = nullptr);

protected:
    void show(const TrainerPerson &trainer, QVBoxLayout &layout) override;
};

class TrainersComing : public TrainersPart {
    Q_OBJECT
public:
    TrainersComing(AppContext &context, const TrainersReading &reading, QWidget *parent = nullptr);

protected:
    void show(const TrainerPerson &trainer, QVBoxLayout &layout) override;
};

class TrainersLed : public TrainersPart {
    Q_OBJECT
public:
    TrainersLed(AppContext &context, const TrainersReading &reading, QWidget *parent = nullptr);

protected:
    void read(bool isOther) override;
    void show(const TrainerPerson &trainer, QVBoxLayout &layout) override;

private:
    bool m_showsAll = false;
};

} // namespace doorstep
