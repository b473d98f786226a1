// Runs planned in one step, their trainers, and what of them goes to a calendar.
#include "base/progress.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"
#include "training/run_calendar.h"
#include "training/run_plan.h"
#include "training/trainer_standing.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;
using Assurance = TrainerStanding::Assurance;

namespace {

qint64 runNamed(HubBuilder &hub, const char *id)
{
    return keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(), QString::fromLatin1(id));
}

void edit(HubBuilder &hub, const std::function<void(Change &)> &how)
{
    Change change(hub.file(), QStringLiteral("Edit"));
    how(change);
    change.commit();
}

Trainer assured(const char *from, const char *to, const QStringList &courses = {})
{
    Trainer trainer;
    trainer.qualityAssuredOn = day(from);
    if (*to)
        trainer.expiresOn = day(to);
    trainer.courseCodes = courses;
    return trainer;
}

} // namespace

TEST_CASE("A run is stored with its sessions, and planned again as it was")
{
    HubBuilder hub;
    hub.run("power1", "power", day("2019-03-09"), {day("2019-03-16"), day("2019-03-09")}, [](CourseRun &run) {
        run.venue = QStringLiteral("Ward 7 Hall");
        run.capacity = 12;
        run.status.code = QStringLiteral("delivered");
        run.notes = QStringLiteral("The heating failed");
    });
    hub.enrol("Rose", "power1", "completed");
    const RunPlan plan = planLike(hub.connection(), runNamed(hub, "power1"), day("2019-06-01"));
    CourseRun again = plan.run;
    edit(hub, [&](Change &change) { storeSessions(change, change.save(again), plan.sessions); });
    const qint64 stored = again.key;
    const CourseRun run = *find(hub.connection(), Id<CourseRun>(stored));
    CHECK(run.id != QStringLiteral("power1"));
    CHECK(run.venue == QStringLiteral("Ward 7 Hall"));
    CHECK(run.capacity == 12);
    CHECK(run.status.code == QStringLiteral("planned"));
    CHECK(run.notes.isEmpty());
    CHECK(run.startsOn == day("2019-06-01"));
    CHECK(referring<CourseSession>(hub.connection(), "run_id", stored).size() == 2);
    CHECK(referring<Enrolment>(hub.connection(), "run_id", stored).isEmpty());
}

TEST_CASE("Whether a trainer's quality assurance covers a course on a day")
{
    const QString power = QStringLiteral("power");
    const QDate on = day("2019-06-01");
    const auto verdict = [&](const QList<Trainer> &records) {
        return trainerStanding(records, power, on).assurance;
    };
    CHECK(verdict({}) == Assurance::None);
    CHECK(verdict({assured("2018-01-01", "")}) == Assurance::Current);
    CHECK(verdict({assured("2018-01-01", "2019-06-01")}) == Assurance::Current); // the last day counts
    CHECK(verdict({assured("2018-01-01", "2019-05-31")}) == Assurance::RunOut);
    CHECK(verdict({assured("2019-06-02", "")}) == Assurance::NotYet);
    CHECK(verdict({assured("2018-01-01", "", {QStringLiteral("intro")})}) == Assurance::None);
    CHECK(verdict({assured("2017-01-01", "2018-01-01"), assured("2018-01-01", "", {power})})
          == Assurance::Current);
    CHECK(
        trainerStanding({assured("2017-01-01", "2018-01-01"), assured("2018-01-02", "2019-05-31")}, power, on)
            .text()
        == QStringLiteral("Quality assurance ran out on 31 May 2019"));
}

TEST_CASE("Sessions in a calendar keep their UID, count their changes, and go when they are deleted")
{
    HubBuilder hub;
    hub.run("power1", "power", day("2019-03-09"), {day("2019-03-09"), day("2019-03-16")},
            [&](CourseRun &run) {
                run.venue = QStringLiteral("Ward 7 Hall");
                run.leadTrainer = hub.person("Maria");
            });
    const qint64 run = runNamed(hub, "power1");
    const QList<CalendarEvent> before = eventsOfRun(hub.connection(), QStringLiteral("HUB01"), run);
    REQUIRE(before.size() == 2);
    CHECK(before[0].uid == QStringLiteral("power1/1@HUB01.doorstep"));
    CHECK(before[1].title == QStringLiteral("Building Power, session 2 of 2"));
    CHECK(before[0].place == QStringLiteral("Ward 7 Hall"));
    CHECK(before[0].notes == QStringLiteral("Trainers: Maria"));
    CourseSession moved = referring<CourseSession>(hub.connection(), "run_id", run).first();
    edit(hub, [&](Change &change) {
        moved.heldOn = day("2019-03-23");
        change.save(moved);
    });
    QList<CalendarEvent> after = eventsOfRun(hub.connection(), QStringLiteral("HUB01"), run);
    CHECK(after[1].uid == before[0].uid);
    CHECK(after[1].sequence > before[0].sequence);
    edit(hub, [&](Change &change) { change.remove(CourseSession::table(), moved.key); });
    after = diaryOf(hub.connection(), QStringLiteral("HUB01"), hub.person("Maria"));
    REQUIRE(after.size() == 2);
    CHECK_FALSE(after[0].isCancelled);
    CHECK(after[1].isCancelled);
    CHECK(after[1].uid == before[0].uid);
    NoProgress progress;
    undo(hub.file(), lastChange(hub.connection()), progress);
    after = eventsOfRun(hub.connection(), QStringLiteral("HUB01"), run);
    CHECK(after.size() == 2);
    CHECK_FALSE(after[1].isCancelled);
}

TEST_CASE("A cancelled run's sessions are cancelled in the calendar")
{
    HubBuilder hub;
    hub.run("intro1", "intro", day("2019-03-09"), {day("2019-03-09")},
            [](CourseRun &run) { run.status.code = QStringLiteral("cancelled"); });
    const QList<CalendarEvent> events =
        eventsOfRun(hub.connection(), QStringLiteral("HUB01"), runNamed(hub, "intro1"));
    REQUIRE(events.size() == 1);
    CHECK(events.first().isCancelled);
}
