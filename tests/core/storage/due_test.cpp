// What is due, as the Today page asks for it.
#include "records/courses.h"
#include "storage/due_matters.h"
#include "storage/due_steps.h"
#include "temp_hub.h"

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const QDate today(2019, 4, 10);

struct Desk {
    TempHub hub;
    Person maria = hub.person("Maria", "Silva");
    Person tom = hub.person("Tom", "Baker");
    Person rose = hub.person("Rose", "Okafor");

    qint64 step(const Person &organiser, const char *words, QDate due, QDate done = {})
    {
        Conversation talk = hub.conversation(organiser, rose, QDate(2019, 3, 1), "The lift is broken.");
        talk.nextStep = QString::fromUtf8(words);
        talk.nextStepDue = due;
        talk.nextStepDoneOn = done;
        return hub.save(talk).key;
    }
    QStringList words(qint64 organiser = 0, int most = 100)
    {
        QStringList all;
        for (const DueStep &step : dueSteps(hub.connection(), today, organiser, most).steps)
            all.append(step.words);
        return all;
    }
};

struct Training {
    TempHub hub;
    Course course;

    Training()
    {
        course.code = QStringLiteral("power");
        course.title = QStringLiteral("Building Power");
        course.kind.code = QStringLiteral("follow_on");
        course = hub.save(course);
    }
    CourseRun run(QDate starts, const char *status = "planned", std::optional<int> capacity = {})
    {
        CourseRun made;
        made.course = Id<Course>(course.key);
        made.startsOn = starts;
        made.status.code = QString::fromLatin1(status);
        made.capacity = capacity;
        return hub.save(made);
    }
    void enrol(const CourseRun &run, int howMany, const char *outcome = "booked")
    {
        for (int i = 0; i < howMany; ++i) {
            Enrolment enrolment;
            enrolment.run = Id<CourseRun>(run.key);
            enrolment.person = Id<Person>(hub.person("Someone").key);
            enrolment.outcome.code = QString::fromLatin1(outcome);
            hub.save(enrolment);
        }
    }
    CourseSession session(const CourseRun &run, QDate day)
    {
        CourseSession made;
        made.run = Id<CourseRun>(run.key);
        made.heldOn = day;
        return hub.save(made);
    }
    DueMatters due(int most = 5) { return dueMatters(hub.connection(), today, most); }
};

} // namespace

TEST_CASE("next steps come by date, overdue first, those without a day last, done ones never")
{
    Desk desk;
    desk.step(desk.maria, "later", today.addDays(20));
    desk.step(desk.maria, "some day", {});
    desk.step(desk.tom, "today", today);
    desk.step(desk.tom, "long ago", QDate(2019, 3, 20));
    desk.step(desk.tom, "done", QDate(2019, 3, 20), QDate(2019, 3, 21));
    desk.hub.conversation(desk.maria, desk.rose, QDate(2019, 3, 2), "Nothing to do.");
    CHECK(desk.words()
          == QStringList{QStringLiteral("long ago"), QStringLiteral("today"), QStringLiteral("later"),
                         QStringLiteral("some day")});
    const DueSteps due = dueSteps(desk.hub.connection(), today);
    CHECK((due.overdue == 1 && due.today == 1 && due.coming == 1 && due.undated == 1));
    CHECK(due.steps.first().who == QStringLiteral("Rose Okafor"));
    CHECK(due.steps.first().organiserName == QStringLiteral("Tom Baker"));
    CHECK(due.steps.first().heard == QStringLiteral("The lift is broken."));
    CHECK(desk.words(desk.maria.key) == QStringList{QStringLiteral("later"), QStringLiteral("some day")});
}

TEST_CASE("of very many steps the first are shown and all are counted")
{
    Desk desk;
    for (int i = 0; i < 7; ++i)
        desk.step(desk.maria, "ring", QDate(2019, 3, 1).addDays(i));
    desk.step(desk.maria, "today", today);
    const DueSteps due = dueSteps(desk.hub.connection(), today, 0, 3);
    CHECK(due.overdue == 7);
    CHECK(due.steps.size() == 4);
    CHECK(due.steps.last().words == QStringLiteral("today"));
}

TEST_CASE("a step handed over is the other's, and its words say so; an unknown name is just a word")
{
    Desk desk;
    desk.step(desk.maria, "For Tom Baker: bring the leaflets", today);
    desk.step(desk.maria, "for tom baker: once more", today);
    desk.step(desk.tom, "For Friday: ring her", today);
    desk.step(desk.tom, "Ring", {}, {}); // makes Tom somebody who holds conversations
    const DueSteps toms = dueSteps(desk.hub.connection(), today, desk.tom.key);
    REQUIRE(toms.steps.size() == 4);
    CHECK(toms.steps[0].words == QStringLiteral("bring the leaflets"));
    CHECK(toms.steps[0].isHandedOver());
    CHECK(toms.steps[0].holder == desk.maria.key);
    CHECK(toms.steps[1].words == QStringLiteral("once more"));
    CHECK(toms.steps[2].words == QStringLiteral("For Friday: ring her"));
    CHECK_FALSE(toms.steps[2].isHandedOver());
    CHECK(desk.words(desk.maria.key).isEmpty());

    QString name;
    const QString written = stepFor(QStringLiteral("Tom Baker"), QStringLiteral("go: now"));
    CHECK(stepWithoutName(written, name) == QStringLiteral("go: now"));
    CHECK(name == QStringLiteral("Tom Baker"));
    CHECK(stepFor({}, QStringLiteral("go")) == QStringLiteral("go"));
}

TEST_CASE(
    "everyone with an open step, every organiser of now and whoever held conversations lately is offered")
{
    Desk desk;
    desk.step(desk.tom, "ring", today);
    desk.step(desk.maria, "For Tom Baker: ring", today);
    Organiser organiser;
    organiser.person = Id<Person>(desk.rose.key);
    desk.hub.save(organiser);
    organiser = {};
    organiser.person = Id<Person>(desk.hub.person("Gone", "Before").key);
    organiser.endedOn = QDate(2019, 1, 1);
    desk.hub.save(organiser);
    QStringList shown;
    for (const StepOrganiser &each : stepOrganisers(desk.hub.connection(), today))
        shown.append(QStringLiteral("%1 %2").arg(each.name).arg(each.open));
    CHECK(shown
          == QStringList{QStringLiteral("Maria Silva 0"), QStringLiteral("Rose Okafor 0"),
                         QStringLiteral("Tom Baker 2")});
}

TEST_CASE("a run of the next fortnight is short below three quarters, or with people waiting for free places")
{
    Training training;
    const CourseRun isShort = training.run(today.addDays(3), "planned", 12);
    training.enrol(isShort, 8);
    training.enrol(isShort, 2, "withdrawn");
    const CourseRun full = training.run(today.addDays(4), "planned", 4);
    training.enrol(full, 4);
    training.enrol(full, 2, "waiting");
    const CourseRun waiting = training.run(today.addDays(5), "planned", 4);
    training.enrol(waiting, 3);
    training.enrol(waiting, 1, "waiting");
    training.run(today.addDays(6)); // nobody booked, no number of places
    training.run(today.addDays(7), "cancelled", 12);
    training.run(today.addDays(15), "planned", 12);
    const auto runs = training.due().shortRuns;
    REQUIRE(runs.all == 3);
    CHECK(runs.shown[0].run == isShort.key);
    CHECK((runs.shown[0].booked == 8 && runs.shown[0].places == 12 && runs.shown[0].waiting == 0));
    CHECK(runs.shown[1].run == waiting.key);
    CHECK(runs.shown[1].waiting == 1);
    CHECK(runs.shown[2].places == 0);
    CHECK(training.due(1).shortRuns.shown.size() == 1);
}

TEST_CASE("a register waits while people are still booked and nobody is marked")
{
    Training training;
    const CourseRun run = training.run(today.addDays(-7));
    training.enrol(run, 2);
    const CourseSession first = training.session(run, today.addDays(-7));
    training.session(run, today); // may be going on
    REQUIRE(training.due().registers.all == 1);
    CHECK(training.due().registers.shown.first().session == first.key);
    CHECK(training.due().registers.shown.first().booked == 2);

    Attendance mark;
    mark.session = Id<CourseSession>(first.key);
    mark.person = Id<Person>(training.hub.person("Marked").key);
    mark.mark.code = QStringLiteral("present");
    training.hub.save(mark);
    CHECK(training.due().registers.all == 0);

    const CourseRun told = training.run(today.addDays(-9));
    training.enrol(told, 3, "completed");
    training.session(told, today.addDays(-9));
    CHECK(training.due().registers.all == 0);
    CHECK(training.due().lateRuns.all == 2);
}

TEST_CASE("a group is quiet after eight weeks without a meeting, the last met first")
{
    TempHub hub;
    const auto group = [&](const char *name, QDate met, QDate formed = {}, QDate closed = {}) {
        Group made = hub.group(name);
        made.formedOn = formed;
        made.closedOn = closed;
        made = hub.save(made);
        if (met.isValid()) {
            Meeting meeting;
            meeting.group = Id<Group>(made.key);
            meeting.heldOn = met;
            hub.save(meeting);
        }
    };
    group("Lively", today.addDays(-56));
    group("Quiet", today.addDays(-57));
    group("Very quiet", QDate(2018, 5, 1));
    group("Never met", {}, QDate(2019, 1, 1));
    group("Just formed", {}, QDate(2019, 4, 1));
    group("Undated", {});
    group("Closed", QDate(2018, 5, 1), {}, QDate(2018, 9, 1));
    QStringList names;
    for (const QuietGroup &each : dueMatters(hub.connection(), today).groups.shown)
        names.append(each.name);
    CHECK(names
          == QStringList{QStringLiteral("Quiet"), QStringLiteral("Very quiet"), QStringLiteral("Never met")});
}

TEST_CASE("the week so far counts from Monday, and who was spoken with for the first time")
{
    Desk desk; // 10 Apr 2019 is a Wednesday
    desk.hub.conversation(desk.maria, desk.rose, QDate(2019, 4, 7), "Sunday");
    CHECK(weekSoFar(desk.hub.connection(), today).conversations == 0);
    desk.hub.conversation(desk.maria, desk.rose, QDate(2019, 4, 8), "Monday");
    desk.hub.conversation(desk.maria, desk.tom, QDate(2019, 4, 9), "Tuesday");
    desk.hub.conversation(desk.maria, {}, QDate(2019, 4, 10), "nobody named");
    const WeekSoFar week = weekSoFar(desk.hub.connection(), today);
    CHECK((week.conversations == 3 && week.people == 2 && week.firstTime == 1));
    CHECK(hasRecordsIn(desk.hub.connection(), QDate(2019, 4, 1), QDate(2019, 6, 30)));
    CHECK_FALSE(hasRecordsIn(desk.hub.connection(), QDate(2018, 4, 1), QDate(2018, 6, 30)));
    CHECK_FALSE(isNewHub(desk.hub.connection()));
    CHECK(isNewHub(TempHub().connection()));
}
