// Parts of a trainer's page: the runs that they led, and their other quality assurances.
#pragma once

#include "ui/pages/pane_part.h"

namespace doorstep {

class TrainersRuns : public PanePart {
    Q_OBJECT
public:
    explicit TrainersRuns(AppContext &context, QWidget *parent = nullptr);
    bool concerns(const RecordTable &table) const override;

protected:
    void read(bool isOther) override;

private:
    QWidget *m_list = nullptr;
    bool m_showsAll = false;
};

class TrainersAssurances : public PanePart {
    Q_OBJECT
public:
    explicit TrainersAssurances(AppContext &context, QWidget *parent = nullptr);
    bool concerns(const RecordTable &table) const override;

protected:
    void read(bool isOther) override;

private:
    QWidget *m_list = nullptr;
};

} // namespace doorstep
