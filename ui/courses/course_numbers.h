// A course's numbers over all of its runs: booked, attended and completed, enrolments and unique people
// beside one another, each the way to those who are counted.
#pragma once

#include "training/run_numbers.h"
#include "ui/pages/pane_part.h"

class QGridLayout;

namespace doorstep {

class QuietReader;

class CourseNumbers : public PanePart {
    Q_OBJECT
public:
    explicit CourseNumbers(AppContext &context, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;

protected:
    void read(bool isOther) override;

private:
    void show(const QList<CountedEnrolment> &counted);
    void addRow(QGridLayout &grid, RunNumber number, const RunNumbers &numbers);
    QWidget *makeNumber(qint64 amount, const QString &words, RunNumber number, bool ofPeople);
    QuietReader *m_reader;
    QList<CountedEnrolment> m_counted;
    QWidget *m_table = nullptr;
};

} // namespace doorstep
