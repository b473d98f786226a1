#include "training/run_pattern.h"

#include <algorithm>
#include <stdexcept>

namespace doorstep {

namespace {

constexpr int s_mostSessions = 100;
constexpr int s_saturday = 6;

// The day of the month after so many months that is the same weekday of it as `day`: its second Tuesday.
QDate sameWeekday(QDate day, int months)
{
    const QDate month = QDate(day.year(), day.month(), 1).addMonths(months);
    const int which = (day.day() - 1) / 7;
    const QDate first = month.addDays((day.dayOfWeek() - month.dayOfWeek() + 7) % 7);
    const QDate found = first.addDays(7 * which);
    return found.month() == month.month() ? found : found.addDays(-7);
}

QDate nextWorkingDay(QDate day)
{
    do
        day = day.addDays(1);
    while (day.dayOfWeek() >= s_saturday);
    return day;
}

// The day of step `step` of the pattern, from 1; `before`: that of the step before.
QDate dayOf(const RunPattern &pattern, int step, QDate before)
{
    switch (pattern.every) {
    case RunPattern::Every::Day:
        return before.addDays(1);
    case RunPattern::Every::WorkingDay:
        return nextWorkingDay(before);
    case RunPattern::Every::Week:
        return before.addDays(7);
    case RunPattern::Every::Fortnight:
        return before.addDays(14);
    case RunPattern::Every::Month:
        break;
    }
    return sameWeekday(pattern.firstDay, step);
}

} // namespace

QList<SessionTime> sessionsOf(const RunPattern &pattern)
{
    if (pattern.sessions < 1 || pattern.sessions > s_mostSessions)
        throw std::logic_error("a run has 1 to 100 sessions");
    QList<SessionTime> sessions;
    QDate day = pattern.firstDay;
    for (int step = 1; day.isValid() && sessions.size() < pattern.sessions; ++step) {
        if (!pattern.notOn.contains(day))
            sessions.append({day, pattern.startsAt, pattern.endsAt});
        day = dayOf(pattern, step, day);
    }
    return sessions;
}

std::optional<RunPattern> patternOf(const QList<SessionTime> &sessions)
{
    if (sessions.isEmpty() || sessions.size() > s_mostSessions)
        return std::nullopt;
    const SessionTime &first = sessions.first();
    RunPattern pattern{first.day, int(sessions.size()), {}, first.startsAt, first.endsAt, {}};
    using Every = RunPattern::Every;
    for (const Every every : {Every::Week, Every::Day, Every::WorkingDay, Every::Fortnight, Every::Month}) {
        pattern.every = every;
        if (sessionsOf(pattern) == sessions)
            return pattern;
    }
    return std::nullopt;
}

QList<SessionTime> movedTo(const QList<SessionTime> &sessions, QDate firstDay)
{
    QDate first;
    for (const SessionTime &session : sessions)
        if (session.day.isValid() && (!first.isValid() || session.day < first))
            first = session.day;
    QList<SessionTime> moved = sessions;
    if (first.isValid())
        for (SessionTime &session : moved)
            if (session.day.isValid())
                session.day = firstDay.addDays(first.daysTo(session.day));
    std::stable_sort(moved.begin(), moved.end(),
                     [](const SessionTime &left, const SessionTime &right) { return left.day < right.day; });
    return moved;
}

} // namespace doorstep
