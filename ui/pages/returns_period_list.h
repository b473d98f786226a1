// The calendar of returns: each period with what became of it, and a way to return any other.
#pragma once

#include "ui/pages/returns_reading.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace doorstep {

class DateEdit;

class ReturnPeriodList : public QWidget {
    Q_OBJECT
public:
    explicit ReturnPeriodList(QWidget *parent = nullptr);

    // Keeps the period in front, also where it is neither in the calendar nor was sent.
    void showPeriods(const QList<ReturnPeriod> &periods, QDate today);
    const QList<ReturnPeriod> &periods() const { return m_periods; }
    Period current() const { return m_current; }
    void setCurrent(const Period &period);
    QListWidget &list() { return *m_list; }

Q_SIGNALS:
    void periodChosen(const doorstep::Period &period);

private:
    void fill();
    void takeDates();
    QList<ReturnPeriod> m_periods;
    QDate m_today;
    Period m_current;
    QListWidget *m_list;
    DateEdit *m_from;
    DateEdit *m_to;
};

} // namespace doorstep
