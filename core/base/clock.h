// The one source of "today" and "now", so that tests can stand on any day.
#pragma once

#include <QDateTime>

namespace doorstep {

class Clock {
public:
    static QDate today(); // local date
    static QDateTime now(); // UTC
    // "2026-11-23T09:42:00Z": how moments are stored.
    static QString stamp();
};

// While one of these lives, the clock stands still at the given moment. For tests, and for a figure "as of" a
// day.
class ClockSetTo {
public:
    explicit ClockSetTo(const QDateTime &moment);
    explicit ClockSetTo(QDate day);
    ~ClockSetTo();
    Q_DISABLE_COPY_MOVE(ClockSetTo)

private:
    QDateTime m_before;
};

} // namespace doorstep
