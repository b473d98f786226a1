// Qualifications unit by unit: referred and retaken, needed and not, passed.
#include "training/unit_progress.h"

#include "base/progress.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

class Qualification {
public:
    Qualification()
    {
        hub.run("q2a", "q2", day("2026-01-10")).run("q2b", "q2", day("2026-03-07"));
        hub.enrol("Ann", "q2b", "booked").enrol("Ben", "q2b", "booked").enrol("Cy", "q2b", "withdrawn");
        run = keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(), QStringLiteral("q2b"));
        earlier = keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(), QStringLiteral("q2a"));
    }
    UnitProgress read() { return readUnitProgress(hub.connection(), run); }
    qint64 set(qint64 of, const char *person, const QStringList &units, const char *result, const char *on)
    {
        QList<UnitCell> cells;
        for (const QString &unit : units)
            cells.append({hub.person(person).key, unit});
        const Id<Person> assessor = hub.person("Ada");
        Change change(hub.file(), QStringLiteral("Results"));
        changed = setUnitResults(change, of, cells, QString::fromLatin1(result), day(on), assessor);
        return change.commit();
    }
    HubBuilder hub;
    qint64 run = 0;
    qint64 earlier = 0;
    int changed = 0;
};

const QString principles = QStringLiteral("q2-principles");
const QString listening = QStringLiteral("q2-listening");
const QString action = QStringLiteral("q2-action");

} // namespace

TEST_CASE("Units are passed one by one; a retake is one more result; all that are needed make a pass")
{
    Qualification q;
    q.set(q.run, "Ann", {principles, listening}, "passed", "2026-03-14");
    q.set(q.run, "Ann", {action}, "referred", "2026-03-14");
    UnitProgress progress = q.read();
    REQUIRE(progress.units.size() == 3);
    REQUIRE(progress.learners.size() == 2); // who withdrew is not there
    CHECK(progress.neededPassed(progress.learners[0]) == 2);
    CHECK_FALSE(progress.mayPass(progress.learners[0]));
    CHECK(progress.learners[0].units[2].result->result.code == QStringLiteral("referred"));

    q.set(q.run, "Ann", {action}, "passed", "2026-04-01");
    progress = q.read();
    CHECK(progress.learners[0].units[2].isPassed());
    CHECK(progress.learners[0].units[2].tries == 2);
    CHECK(progress.mayPass(progress.learners[0]));
    CHECK_FALSE(progress.mayPass(progress.learners[1]));

    Change change(q.hub.file(), QStringLiteral("Passed"));
    CHECK(passWhoMay(change, progress) == 1);
    const qint64 number = change.commit();
    progress = q.read();
    CHECK(progress.learners[0].enrolment.outcome.code == QStringLiteral("passed"));
    CHECK(progress.learners[0].enrolment.completedOn == day("2026-04-01"));
    CHECK_FALSE(progress.mayPass(progress.learners[0])); // it says so now
    NoProgress quiet;
    undo(q.hub.file(), number, quiet);
    CHECK(q.read().learners[0].enrolment.outcome.code == QStringLiteral("booked"));
}

TEST_CASE("Of one day a result is put right, not doubled")
{
    Qualification q;
    q.set(q.run, "Ben", {principles}, "failed", "2026-03-14");
    CHECK(q.changed == 1);
    q.set(q.run, "Ben", {principles}, "passed", "2026-03-14");
    CHECK(q.changed == 1);
    q.set(q.run, "Ben", {principles}, "passed", "2026-03-14");
    CHECK(q.changed == 0);
    CHECK(q.read().learners[1].units[0].tries == 1);
}

TEST_CASE("A unit passed on an earlier run of the course counts; a pass outweighs what came later")
{
    Qualification q;
    q.set(q.earlier, "Ann", {principles}, "passed", "2026-01-17");
    q.set(q.run, "Ann", {principles}, "failed", "2026-03-14");
    const UnitProgress progress = q.read();
    CHECK(progress.learners[0].units[0].isPassed());
    CHECK(progress.learners[0].units[0].result->assessedOn == day("2026-01-17"));
}

TEST_CASE("Where no unit is said to be needed all are; units that are not needed do not hold anybody up")
{
    UnitProgress progress;
    progress.units.resize(2);
    CHECK(progress.neededCount() == 2);
    progress.units[1].isRequired = true;
    CHECK(progress.neededCount() == 1);
    CHECK_FALSE(progress.isNeeded(0));
    progress.units[1].isRequired = false;
    CHECK(progress.neededCount() == 2);
}

TEST_CASE("Who was referred and passes on a later run passes there, not on the run before")
{
    Qualification q;
    q.hub.enrol("Ann", "q2a", "referred").enrol("Di", "q2a", "booked");
    const QStringList all{principles, listening, action};
    q.set(q.earlier, "Ann", all, "referred", "2026-01-31");
    q.set(q.run, "Ann", all, "passed", "2026-04-01");
    q.set(q.run, "Di", all, "passed",
          "2026-04-01"); // assessed with the later run, enrolled on the first only
    const UnitProgress before = readUnitProgress(q.hub.connection(), q.earlier);
    REQUIRE(before.learners.size() == 2);
    CHECK_FALSE(before.mayPass(before.learners[0]));
    CHECK(before.mayPass(before.learners[1]));
    CHECK(q.read().mayPass(q.read().learners[0]));
}

TEST_CASE("On a run that was cancelled nobody passes")
{
    Qualification q;
    q.set(q.run, "Ann", {principles, listening, action}, "passed", "2026-04-01");
    CHECK(q.read().mayPass(q.read().learners[0]));
    CourseRun run = *find(q.hub.connection(), Id<CourseRun>(q.run));
    Change change(q.hub.file(), QStringLiteral("Cancelled"));
    run.status.code = QStringLiteral("cancelled");
    change.save(run);
    CHECK(passWhoMay(change, q.read()) == 0);
    change.commit();
}
