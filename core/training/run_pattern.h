// The sessions of a course run from a pattern: one day, two Saturdays, six Tuesday evenings.
#pragma once

#include "base/dates.h"

#include <QList>
#include <optional>

namespace doorstep {

struct RunPattern {
    enum class Every {
        Day, // one day after the other
        WorkingDay, // Monday to Friday
        Week, // the same weekday
        Fortnight,
        Month, // the same weekday of the month: the second Tuesday; the last where there is no fifth
    };
    QDate firstDay;
    int sessions = 1; // 1 to 100
    Every every = Every::Week;
    QTime startsAt; // null: not said
    QTime endsAt;
    QList<QDate> notOn; // days left out, as holidays are; the pattern goes on behind them
};

struct SessionTime {
    QDate day;
    QTime startsAt;
    QTime endsAt;
    friend bool operator==(const SessionTime &, const SessionTime &) = default;
};

// In order of day; none for a pattern without a first day. Throws std::logic_error for a number of sessions
// out of range.
QList<SessionTime> sessionsOf(const RunPattern &pattern);

// The pattern that gives just these sessions; nullopt where none does. A lone session is a weekly one.
std::optional<RunPattern> patternOf(const QList<SessionTime> &sessions);

// Sessions of an earlier run for a run that begins on `firstDay`: the same distances and times.
QList<SessionTime> movedTo(const QList<SessionTime> &sessions, QDate firstDay);

} // namespace doorstep
