#include "training/unit_progress.h"

#include "records/people.h"
#include "storage/record_store.h"
#include "training/register.h"

#include <QHash>
#include <algorithm>

namespace doorstep {

namespace {

const QLatin1String s_passed("passed");

// Whether the one tells more of where somebody stands than the other: a pass, or what is newer.
bool tellsMore(const UnitResult &one, const UnitResult &other)
{
    const bool isPass = one.result.code == s_passed;
    if (isPass != (other.result.code == s_passed))
        return isPass;
    return isPass ? one.assessedOn < other.assessedOn : one.assessedOn > other.assessedOn;
}

// Whether a result on that run says something here: the course is the same, and it is not a retake, a later
// run on which the person is a learner of their own account.
bool bearsOn(Connection &connection, const UnitProgress &progress, Id<CourseRun> other, Id<Person> person)
{
    if (other.key == progress.run.key)
        return true;
    const std::optional<CourseRun> run = find(connection, other);
    if (!run || run->course.key != progress.course.key)
        return false;
    if (run->startsOn <= progress.run.startsOn)
        return true;
    Enrolment retake;
    retake.run = other;
    retake.person = person;
    return keyOfSame(connection, AnyRecord::of(retake), progress.run.hub) == 0;
}

QList<UnitStanding> standingsOf(Connection &connection, const UnitProgress &progress, Id<Person> person)
{
    QHash<QString, UnitStanding> byUnit;
    for (const UnitResult &result : referring<UnitResult>(connection, "person_id", person.key)) {
        if (!bearsOn(connection, progress, result.run, person))
            continue;
        UnitStanding &standing = byUnit[result.unitCode];
        ++standing.tries;
        if (!standing.result || tellsMore(result, *standing.result))
            standing.result = result;
    }
    QList<UnitStanding> standings;
    for (const CourseUnit &unit : progress.units)
        standings.append(byUnit.value(unit.code));
    return standings;
}

// When the last of the needed units was passed.
QDate passedOn(const UnitProgress &progress, const UnitLearner &learner)
{
    QDate last;
    for (int unit = 0; unit < progress.units.size(); ++unit)
        if (const UnitStanding &standing = learner.units[unit]; progress.isNeeded(unit) && standing.result)
            last = last.isValid() ? std::max(last, standing.result->assessedOn) : standing.result->assessedOn;
    return last;
}

} // namespace

bool UnitStanding::isPassed() const
{
    return result && result->result.code == s_passed;
}

bool UnitProgress::isNeeded(int unit) const
{
    const auto saysSo = [](const CourseUnit &of) { return of.isRequired.value_or(false); };
    return saysSo(units[unit]) || std::none_of(units.begin(), units.end(), saysSo);
}

int UnitProgress::neededCount() const
{
    int count = 0;
    for (int unit = 0; unit < units.size(); ++unit)
        count += isNeeded(unit) ? 1 : 0;
    return count;
}

int UnitProgress::neededPassed(const UnitLearner &learner) const
{
    int count = 0;
    for (int unit = 0; unit < units.size(); ++unit)
        count += isNeeded(unit) && learner.units[unit].isPassed() ? 1 : 0;
    return count;
}

bool UnitProgress::mayPass(const UnitLearner &learner) const
{
    return !units.isEmpty() && run.status.code != QLatin1String("cancelled")
        && learner.enrolment.outcome.code != s_passed && neededPassed(learner) == neededCount();
}

UnitProgress readUnitProgress(Connection &connection, qint64 run)
{
    const CourseRegister content = readRegister(connection, run);
    UnitProgress progress{content.run, content.course, {}, {}};
    progress.units = referring<CourseUnit>(connection, "course_code", content.course.key);
    if (progress.units.isEmpty())
        return progress;
    for (const RegisterLearner &learner : content.learners)
        if (isExpected(learner.enrolment))
            progress.learners.append({learner.enrolment, learner.name,
                                      standingsOf(connection, progress, learner.enrolment.person)});
    return progress;
}

int setUnitResults(Change &change, qint64 run, const QList<UnitCell> &cells, const QString &result, QDate day,
                   Id<Person> assessor)
{
    Connection &connection = change.file().connection();
    int changed = 0;
    for (const UnitCell &cell : cells) {
        UnitResult of;
        of.run = Id<CourseRun>(run);
        of.person = Id<Person>(cell.person);
        of.unitCode = cell.unit;
        of.assessedOn = day;
        of.assessor = assessor;
        of.result.code = result;
        of.hub = change.file().ownHub();
        of.key = keyOfSame(connection, AnyRecord::of(of), of.hub);
        if (!of.key)
            change.save(of);
        else if (!change.update(AnyRecord::of(of)))
            continue;
        ++changed;
    }
    return changed;
}

int passWhoMay(Change &change, const UnitProgress &progress)
{
    int passed = 0;
    for (const UnitLearner &learner : progress.learners) {
        if (!progress.mayPass(learner))
            continue;
        Enrolment enrolment = learner.enrolment;
        enrolment.outcome.code = s_passed;
        enrolment.completedOn = passedOn(progress, learner);
        change.save(enrolment);
        ++passed;
    }
    return passed;
}

} // namespace doorstep
