// When a new run is held, in one step: the first day, how many sessions, how far apart, from when to when,
// and the days to leave out; and below it the days that this comes to.
#pragma once

#include "training/run_pattern.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace doorstep {

class DateEdit;
class TimeEdit;

class SessionPattern : public QWidget {
    Q_OBJECT
public:
    explicit SessionPattern(QWidget *parent = nullptr);

    // What the fields say; without days while no first day is typed.
    QList<SessionTime> sessions() const;
    void setFirstDay(QDate day);
    QDate firstDay() const;
    // Sessions at the distances and times of these, from the first day on, until the pattern is changed by
    // hand.
    void setLike(const QList<SessionTime> &sessions);
    // How many the course wants, until somebody says another number or an earlier run is followed.
    void setUsualCount(int count);

    QLineEdit &leaveOut() const { return *m_leaveOut; }
    QString daysText() const;

Q_SIGNALS:
    void changed();

private:
    QList<QDate> notOn() const;
    QStringList leftOut(const QList<SessionTime> &held) const;
    void buildLeaveOut(QGridLayout &grid);
    void changeByHand();
    void showDays();
    DateEdit *m_first;
    QSpinBox *m_count;
    QComboBox *m_every;
    TimeEdit *m_from;
    TimeEdit *m_to;
    QLabel *m_leaveOutLabel;
    QLineEdit *m_leaveOut;
    QCheckBox *m_holidays;
    QLabel *m_days;
    QList<SessionTime> m_like; // where no pattern says it
    bool m_isCountGiven = false;
};

} // namespace doorstep
