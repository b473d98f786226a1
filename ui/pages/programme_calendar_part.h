// The calendar, with a line that makes all its periods in one step; and the targets, a period at a time.
#pragma once

#include "ui/pages/programme_list_part.h"

class QComboBox;
class QSpinBox;

namespace doorstep {

class DateEdit;

class ProgrammeCalendarPart : public ProgrammeListPart {
    Q_OBJECT
public:
    explicit ProgrammeCalendarPart(QWidget *parent = nullptr);
    void show(const Programme &programme, bool canChange) override;

    // For tests: what the button does.
    void make();
    QSpinBox &weeks() { return *m_weeks; }

private:
    QWidget *m_maker;
    QComboBox *m_length;
    DateEdit *m_from;
    DateEdit *m_to;
    QSpinBox *m_weeks;
    bool m_hasDates = false;
};

class ProgrammeTargetsPart : public ProgrammeListPart {
    Q_OBJECT
public:
    explicit ProgrammeTargetsPart(QWidget *parent = nullptr);
    void show(const Programme &programme, bool canChange) override;

private:
    QComboBox *m_period;
    Programme m_programme;
    bool m_canChange = false;
};

} // namespace doorstep
