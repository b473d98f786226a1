#include "training/enrolment_rule.h"

#include <QCoreApplication>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::EnrolmentRule)
};

bool isOneOf(const QString &code, std::initializer_list<const char *> codes)
{
    return std::any_of(codes.begin(), codes.end(),
                       [&](const char *one) { return code == QLatin1String(one); });
}

bool saysCompleted(const QString &outcome)
{
    return isOneOf(outcome, {"completed", "passed"});
}

QDate firstOf(std::initializer_list<QDate> days)
{
    for (const QDate day : days)
        if (day.isValid())
            return day;
    return {};
}

} // namespace

QString EnrolmentStanding::text() const
{
    const QString sessions = Text::tr("%1 of %2 sessions").arg(there).arg(required);
    if (registerIsEnough())
        return Text::tr("%1: may complete").arg(sessions);
    return Text::tr("%1: %n more to complete", nullptr, required - there).arg(sessions);
}

EnrolmentStanding standingOf(const Enrolment &enrolment, const CourseRun &run, const Course &course,
                             const QList<SessionMark> &marks)
{
    EnrolmentStanding standing;
    standing.required = std::max(1, course.sessionsRequired.value_or(1));
    QDate first;
    QDate last;
    for (const SessionMark &mark : marks) {
        ++standing.marked;
        if (!isOneOf(mark.mark, {"present", "late"}))
            continue;
        ++standing.there;
        first = first.isValid() ? std::min(first, mark.day) : mark.day;
        last = last.isValid() ? std::max(last, mark.day) : mark.day;
    }
    if (run.status.code == QLatin1String("cancelled"))
        return standing;
    const QString &outcome = enrolment.outcome.code;
    if (standing.marked > 0)
        standing.attendedOn = first;
    else if (saysCompleted(outcome) || isOneOf(outcome, {"attended", "referred", "not_completed"}))
        standing.attendedOn = firstOf({enrolment.completedOn, run.endsOn, run.startsOn});
    const bool byRegister =
        outcome == QLatin1String("attended") && (standing.marked == 0 || standing.registerIsEnough());
    if (saysCompleted(outcome) || byRegister)
        standing.completedOn = firstOf({enrolment.completedOn, last, run.endsOn, run.startsOn});
    return standing;
}

QString outcomeByRegister(const Enrolment &enrolment, const Course &course, const EnrolmentStanding &standing,
                          int sessionsLeft)
{
    const QString &outcome = enrolment.outcome.code;
    // "Not completed" no register says: it is the trainer's word.
    if (!isOneOf(outcome, {"", "booked", "attended", "no_show", "completed"}))
        return outcome;
    if (course.kind.code == QLatin1String("qualification") && standing.there > 0)
        return outcome == QLatin1String("no_show") ? QStringLiteral("booked") : outcome;
    if (standing.registerIsEnough())
        return QStringLiteral("completed");
    if (standing.marked == 0 || sessionsLeft > 0 || isOverride(outcome, standing))
        return outcome;
    return standing.there > 0 ? QStringLiteral("attended") : QStringLiteral("no_show");
}

void putOutcome(Enrolment &enrolment, const QString &outcome)
{
    enrolment.outcome.code = outcome;
    if (!saysCompleted(outcome) && outcome != QLatin1String("attended"))
        enrolment.completedOn = {};
}

bool isOverride(const QString &outcome, const EnrolmentStanding &standing)
{
    return saysCompleted(outcome) && standing.marked > 0 && !standing.registerIsEnough();
}

} // namespace doorstep
