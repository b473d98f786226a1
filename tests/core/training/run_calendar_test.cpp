// What of runs goes to a calendar: the same sessions under the same UIDs, whatever happens to them.
#include "base/clock.h"
#include "base/progress.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"
#include "training/run_calendar.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const QString s_code = QStringLiteral("HUB01");

class Diary {
public:
    Diary()
    {
        hub.run("power1", "power", day("2019-03-09"), {day("2019-03-09"), day("2019-03-16")},
                [this](CourseRun &run) {
                    run.venue = QStringLiteral("Ward 7 Hall");
                    run.leadTrainer = hub.person("Maria");
                });
    }

    Id<CourseRun> run(const char *id = "power1")
    {
        return Id<CourseRun>(
            keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(), QString::fromLatin1(id)));
    }
    CourseSession session(int number)
    {
        return referring<CourseSession>(hub.connection(), "run_id", run().key)[number - 1];
    }
    QList<CalendarEvent> ofRun() { return eventsOfRun(hub.connection(), s_code, run().key); }
    QList<CalendarEvent> ofMaria() { return diaryOf(hub.connection(), s_code, hub.person("Maria")); }
    void edit(const std::function<void(Change &)> &how)
    {
        Change change(hub.file(), QStringLiteral("Edit"));
        how(change);
        change.commit();
    }
    void editRun(const std::function<void(CourseRun &)> &how)
    {
        CourseRun edited = *find(hub.connection(), run());
        how(edited);
        edit([&](Change &change) { change.save(edited); });
    }
    void undoLast()
    {
        NoProgress progress;
        undo(hub.file(), lastChange(hub.connection()), progress);
    }

    HubBuilder hub;
};

// "power1/1", "-power1/2": a cancelled one with a minus, a tentative one with a question mark.
QStringList uids(const QList<CalendarEvent> &events)
{
    QStringList all;
    for (const CalendarEvent &event : events)
        all.append(QLatin1String(event.isCancelled       ? "-"
                                     : event.isTentative ? "?"
                                                         : "")
                   + event.uid.section(QStringLiteral(".doorstep"), 0, 0)
                         .remove(QStringLiteral("@HUB01"))
                         .remove(QStringLiteral(".HUB01")));
    all.sort();
    return all;
}

QStringList list(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("The sequence goes up with every change of a run, its sessions, its course and its people")
{
    Diary diary;
    int before = diary.ofRun().first().sequence;
    const auto goesUp = [&] {
        const int now = diary.ofRun().first().sequence;
        const bool did = now > before;
        before = now;
        return did;
    };
    diary.editRun([](CourseRun &run) { run.venue = QStringLiteral("Library"); });
    CHECK(goesUp());
    diary.edit([&](Change &change) {
        CourseSession moved = diary.session(2); // its number stands in the title of the first
        moved.heldOn = day("2019-03-08");
        change.save(moved);
    });
    CHECK(goesUp());
    diary.edit([&](Change &change) { change.remove(CourseSession::table(), diary.session(2).key); });
    CHECK(goesUp());
    diary.undoLast();
    CHECK(goesUp());
    diary.hub.person("Maria", [](Person &person) { person.familyName = QStringLiteral("Silva"); });
    CHECK(goesUp());
    CHECK_FALSE(goesUp()); // nothing happened
}

TEST_CASE("A hub that starts again from its own export goes on above the old sequences")
{
    const auto sequenceOn = [](QDate day, int changes) {
        const ClockSetTo clock(day);
        Diary diary;
        for (int i = 0; i < changes; ++i)
            diary.editRun([&](CourseRun &run) { run.venue = QString::number(i); });
        return diary.ofRun().first().sequence;
    };
    CHECK(sequenceOn(QDate(2019, 4, 2), 0) > sequenceOn(QDate(2019, 4, 1), 20));
}

TEST_CASE("A session that went to another run is cancelled in the file of the first and stays in the diary")
{
    Diary diary;
    diary.hub.run("power2", "power", day("2019-05-01"), {day("2019-05-01")},
                  [&](CourseRun &run) { run.leadTrainer = diary.hub.person("Maria"); });
    diary.edit([&](Change &change) {
        CourseSession moved = diary.session(2);
        moved.run = diary.run("power2");
        change.save(moved);
    });
    CHECK(uids(diary.ofRun()) == list("-power1/2 power1/1"));
    CHECK(uids(diary.ofMaria()) == list("power1/1 power1/2 power2/1"));
}

TEST_CASE("What a trainer no longer leads is cancelled in their diary, until they lead it again")
{
    Diary diary;
    CHECK(uids(diary.ofMaria()) == list("power1/1 power1/2"));
    diary.editRun([&](CourseRun &run) { run.leadTrainer = diary.hub.person("Joe"); });
    CHECK(uids(diary.ofMaria()) == list("-power1/1 -power1/2"));
    CHECK(uids(diaryOf(diary.hub.connection(), s_code, diary.hub.person("Joe")))
          == list("power1/1 power1/2"));
    diary.editRun([&](CourseRun &run) { run.secondTrainer = diary.hub.person("Maria"); });
    CHECK(uids(diary.ofMaria()) == list("power1/1 power1/2"));
}

TEST_CASE("A run that was deleted is cancelled in its trainer's diary with all its sessions")
{
    Diary diary;
    diary.edit([&](Change &change) { change.remove(CourseRun::table(), diary.run().key); });
    const QList<CalendarEvent> events = diary.ofMaria();
    CHECK(uids(events) == list("-power1/1 -power1/2"));
    CHECK(events.first().day == day("2019-03-09"));
    CHECK(events.first().title == QStringLiteral("Building Power"));
    diary.undoLast();
    CHECK(uids(diary.ofMaria()) == list("power1/1 power1/2"));
}

TEST_CASE("A run without sessions is an event of its own, which goes when it gets some")
{
    Diary diary;
    {
        const ClockSetTo before(QDate(2019, 4, 1));
        diary.hub.run("power2", "power", day("2019-05-01"), {},
                      [](CourseRun &run) { run.endsOn = day("2019-05-03"); });
    }
    const qint64 run = diary.run("power2").key;
    const auto events = [&] { return eventsOfRun(diary.hub.connection(), s_code, run); };
    REQUIRE(uids(events()) == list("power2@run"));
    CHECK(events().first().day == day("2019-05-01"));
    CHECK(events().first().lastDay == day("2019-05-03"));
    CourseSession session;
    session.id = QStringLiteral("power2"); // ids are of one kind of record only
    session.run.key = run;
    session.heldOn = day("2019-05-02");
    diary.edit([&](Change &change) { change.save(session); });
    CHECK(uids(events()) == list("-power2@run power2"));
    diary.edit([&](Change &change) { change.remove(CourseSession::table(), session.key); });
    CHECK(uids(events()) == list("-power2 power2@run"));
}

TEST_CASE("A learner's calendar: places, waiting, withdrawn, taken off, runs that are gone")
{
    Diary diary;
    const auto ofRose = [&] {
        return uids(sessionsOfLearner(diary.hub.connection(), s_code, diary.hub.person("Rose")));
    };
    const auto enrolment = [&] {
        return referring<Enrolment>(diary.hub.connection(), "person_id", diary.hub.person("Rose").key)
            .first();
    };
    CHECK(ofRose().isEmpty());
    diary.hub.enrol("Rose", "power1", "waiting");
    CHECK(ofRose() == list("?power1/1 ?power1/2"));
    const auto outcome = [&](const char *code) {
        diary.edit([&](Change &change) {
            Enrolment changed = enrolment();
            changed.outcome.code = QString::fromLatin1(code);
            change.save(changed);
        });
        return ofRose();
    };
    CHECK(outcome("booked") == list("power1/1 power1/2"));
    CHECK(outcome("withdrawn") == list("-power1/1 -power1/2"));
    CHECK(outcome("completed") == list("power1/1 power1/2"));
    diary.edit([&](Change &change) { change.remove(Enrolment::table(), enrolment().key); });
    CHECK(ofRose() == list("-power1/1 -power1/2"));
    diary.undoLast();
    diary.edit([&](Change &change) { change.remove(CourseRun::table(), diary.run().key); });
    CHECK(ofRose() == list("-power1/1 -power1/2"));
}

TEST_CASE("Nothing for a run that is gone")
{
    Diary diary;
    CHECK(eventsOfRun(diary.hub.connection(), s_code, 4711).isEmpty());
}
