#include "training/run_plan.h"

#include "storage/record_store.h"

#include <algorithm>

namespace doorstep {

namespace {

QList<SessionTime> timesOf(Connection &connection, qint64 run)
{
    QList<SessionTime> times;
    for (const CourseSession &session : referring<CourseSession>(connection, "run_id", run))
        times.append({session.heldOn, session.startsAt, session.endsAt});
    return times;
}

// The first and last day of sessions that have one.
Period spanOf(const QList<SessionTime> &sessions)
{
    Period span;
    for (const SessionTime &session : sessions) {
        if (!session.day.isValid())
            continue;
        span.from = span.from.isValid() ? std::min(span.from, session.day) : session.day;
        span.to = span.to.isValid() ? std::max(span.to, session.day) : session.day;
    }
    return span;
}

} // namespace

RunPlan planLike(Connection &connection, qint64 run, QDate firstDay)
{
    const std::optional<CourseRun> earlier = find(connection, Id<CourseRun>(run));
    if (!earlier)
        throw std::logic_error("no such run");
    RunPlan plan{*earlier, movedTo(timesOf(connection, run), firstDay)};
    static_cast<RecordHead &>(plan.run) = {};
    plan.run.id.clear();
    plan.run.startsOn = firstDay;
    plan.run.endsOn = {};
    plan.run.status.code = QStringLiteral("planned");
    plan.run.notes.clear();
    return plan;
}

qint64 storePlan(Change &change, const RunPlan &plan)
{
    CourseRun run = plan.run;
    const Period span = spanOf(plan.sessions);
    if (!run.startsOn.isValid())
        run.startsOn = span.from;
    if (!run.endsOn.isValid() && span.to > run.startsOn)
        run.endsOn = span.to;
    change.save(run);
    for (const SessionTime &time : plan.sessions) {
        CourseSession session;
        session.run = Id<CourseRun>(run.key);
        session.heldOn = time.day;
        session.startsAt = time.startsAt;
        session.endsAt = time.endsAt;
        change.save(session);
    }
    return run.key;
}

} // namespace doorstep
