// Booked, attended, completed and unique people of runs: a table of cases, and the same as the figures count
// on random histories, in lists too.
#include "training/run_numbers.h"

#include "measures/figures.h"
#include "measures/worked_out.h"
#include "storage/list_columns.h"
#include "storage/record_list.h"
#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"

#include <QRandomGenerator>
#include <QSet>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

qint64 runKey(HubBuilder &hub, const char *id)
{
    return keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(), QString::fromUtf8(id));
}

// What one enrolment on Building Power, of two sessions, counts as.
struct Case {
    const char *what;
    const char *outcome;
    std::vector<const char *> marks;
    int booked;
    int attended;
    int completed;
};

const std::vector<Case> cases = {
    {"booked, nothing more", "booked", {}, 1, 0, 0},
    {"a no-show", "no_show", {}, 1, 0, 0},
    {"a no-show by the register", "no_show", {"absent", "absent"}, 1, 0, 0},
    {"apologies", "booked", {"apologies", "apologies"}, 1, 0, 0},
    {"half attended", "attended", {"present", "absent"}, 1, 1, 0},
    {"both sessions", "attended", {"present", "late"}, 1, 1, 1},
    {"half attended, completed by the trainer's word", "completed", {"present", "absent"}, 1, 1, 1},
    {"withdrew before", "withdrawn", {}, 0, 0, 0},
    {"withdrew after the first", "withdrawn", {"present", ""}, 0, 1, 0},
    {"waits", "waiting", {}, 0, 0, 0},
    {"passed", "passed", {"present", "present"}, 1, 1, 1},
    {"referred", "referred", {"present", "present"}, 1, 1, 0},
};

std::optional<int> shown(const ListRow &row, const char *column)
{
    const Field *field = listColumn(CourseRun::table(), QString::fromLatin1(column));
    return *static_cast<const std::optional<int> *>(field->at(const_cast<void *>(row.holding(*field))));
}

// Sixty runs of four courses, some cancelled, forty people on them in every way there is.
void randomHistory(HubBuilder &hub, QRandomGenerator &random)
{
    const std::vector<const char *> outcomes{"",          "booked", "waiting",  "withdrawn",     "attended",
                                             "completed", "passed", "referred", "not_completed", "no_show"};
    const std::vector<const char *> marks{"", "present", "late", "absent", "apologies"};
    const std::vector<const char *> courses{"intro", "listening", "power", "youth"};
    for (int number = 0; number < 60; ++number) {
        const QByteArray run = "run" + QByteArray::number(number);
        const QDate first = day("2019-03-09").addDays(number * 5);
        hub.run(run.constData(), courses[random.bounded(int(courses.size()))], first,
                {first, first.addDays(7)}, [&](CourseRun &made) {
                    if (random.bounded(6) == 0)
                        made.status.code = QStringLiteral("cancelled");
                });
        QSet<int> learners;
        while (learners.size() < 5)
            learners.insert(random.bounded(40));
        for (const int learner : std::as_const(learners)) {
            const QByteArray person = "p" + QByteArray::number(learner);
            hub.enrol(person.constData(), run.constData(), outcomes[random.bounded(int(outcomes.size()))]);
            for (const char *session : {"/1", "/2"})
                if (const char *mark = marks[random.bounded(int(marks.size()))]; *mark)
                    hub.mark(person.constData(), (run + session).constData(), mark);
        }
    }
}

QList<qint64> allRuns(HubBuilder &hub)
{
    QList<qint64> runs;
    for (int number = 0; number < 60; ++number)
        runs.append(runKey(hub, ("run" + QByteArray::number(number)).constData()));
    return runs;
}

qint64 counted(HubBuilder &hub, const char *measure)
{
    return figure(hub.connection(), currentProgramme(hub.connection()), period("2000-01-01", "2099-12-31"),
                  *measureNamed(QString::fromLatin1(measure)));
}

} // namespace

TEST_CASE("What an enrolment adds to the numbers of its run")
{
    for (const Case &one : cases) {
        INFO(one.what);
        HubBuilder hub;
        hub.run("R", "power", day("2019-03-09"), {day("2019-03-09"), day("2019-03-16")});
        hub.enrol("ada", "R", one.outcome);
        const char *sessions[] = {"R/1", "R/2"};
        for (size_t i = 0; i < one.marks.size(); ++i)
            if (*one.marks[i])
                hub.mark("ada", sessions[i], one.marks[i]);
        const RunNumbers numbers = numbersOfRun(hub.connection(), runKey(hub, "R"));
        CHECK(numbers.booked.enrolments == one.booked);
        CHECK(numbers.attended.enrolments == one.attended);
        CHECK(numbers.completed.enrolments == one.completed);
        CHECK(numbers.people == (one.attended || one.completed ? 1 : 0));
    }
}

TEST_CASE("A cancelled run counts nowhere, and a list shows nothing for it")
{
    HubBuilder hub;
    hub.run("R", "intro", day("2019-03-09"), {day("2019-03-09")},
            [](CourseRun &run) { run.status.code = QStringLiteral("cancelled"); });
    hub.enrol("ada", "R", "completed").mark("ada", "R/1", "present");
    const RunNumbers numbers = numbersOfRun(hub.connection(), runKey(hub, "R"));
    CHECK(numbers.text()
          == QStringLiteral("0 booked \u00B7 0 attended \u00B7 0 completed \u00B7 0 unique people"));
    const ListRow row = listRowsOf(hub.connection(), CourseRun::table(), {runKey(hub, "R")}).first();
    for (const char *column : {"booked", "attended", "completed", "unique_people"})
        CHECK_FALSE(shown(row, column).has_value());
}

TEST_CASE("Somebody on two runs is two enrolments and one person")
{
    HubBuilder hub;
    for (const char *run : {"R", "S"}) {
        hub.run(run, "intro", day("2019-03-09"), {day("2019-03-09")});
        hub.enrol("ada", run, "completed");
    }
    hub.enrol("ben", "S", "no_show");
    NoProgress progress;
    const QList<qint64> runs{runKey(hub, "R"), runKey(hub, "S")};
    const RunNumbers numbers = numbersOfRuns(hub.connection(), runs, progress);
    CHECK(numbers.booked.enrolments == 3);
    CHECK(numbers.booked.people == 2);
    CHECK(numbers.completed.enrolments == 2);
    CHECK(numbers.completed.people == 1);
    CHECK(numbers.people == 1);
    const QList<CountedEnrolment> behind = countedEnrolments(hub.connection(), runs, progress);
    CHECK(enrolmentsBehind(behind, RunNumber::Completed).size() == 2);
    CHECK(peopleBehind(behind, RunNumber::Completed) == QList<qint64>{hub.person("ada").key});
    CHECK(peopleBehind(behind, RunNumber::Booked).size() == 2);
}

TEST_CASE("The numbers of runs are what the figures count")
{
    QRandomGenerator random(11);
    HubBuilder hub;
    randomHistory(hub, random);
    NoProgress progress;
    const QList<qint64> runs = allRuns(hub);
    const RunNumbers numbers = numbersOfRuns(hub.connection(), runs, progress);
    qint64 attended = 0;
    qint64 completed = 0;
    QSet<qint64> people;
    workedOutEnrolments(hub.connection(), currentProgramme(hub.connection()),
                        [&](const WorkedOutEnrolment &enrolment) {
                            attended += enrolment.attendedOn.isValid() ? 1 : 0;
                            completed += enrolment.completedOn.isValid() ? 1 : 0;
                            people.insert(enrolment.person);
                        });
    CHECK(attended > 50);
    CHECK(numbers.attended.enrolments == attended);
    CHECK(numbers.completed.enrolments == completed);
    CHECK(numbers.people == people.size());
    CHECK(numbers.completed.people == counted(hub, "people_trained"));

    QList<qint64> followOn;
    for (const qint64 run : runs) {
        const auto read = find(hub.connection(), Id<CourseRun>(run));
        const auto course = find(hub.connection(), read->course);
        if (course->kind.code == QLatin1String("follow_on"))
            followOn.append(run);
    }
    const RunNumbers onFollowOn = numbersOfRuns(hub.connection(), followOn, progress);
    CHECK(onFollowOn.attended.enrolments == counted(hub, "follow_on_attendances"));
    CHECK(onFollowOn.attended.people == counted(hub, "people_on_follow_on"));
}

TEST_CASE("A list of runs shows the same numbers, and sorts by them")
{
    QRandomGenerator random(12);
    HubBuilder hub;
    randomHistory(hub, random);
    for (const ListRow &row : listRowsOf(hub.connection(), CourseRun::table(), allRuns(hub))) {
        const auto run = row.record.as<CourseRun>();
        const RunNumbers numbers = numbersOfRun(hub.connection(), run.key);
        INFO(run.id.toStdString());
        if (run.status.code == QLatin1String("cancelled"))
            continue;
        CHECK(shown(row, "booked").value_or(-1) == numbers.booked.enrolments);
        CHECK(shown(row, "attended").value_or(-1) == numbers.attended.enrolments);
        CHECK(shown(row, "completed").value_or(-1) == numbers.completed.enrolments);
        CHECK(shown(row, "unique_people").value_or(-1) == numbers.people);
    }
    ListQuery query;
    query.table = &CourseRun::table();
    query.sortColumn = QStringLiteral("attended");
    query.order = Qt::DescendingOrder;
    RecordList list(hub.connection(), query);
    list.waitUntilComplete();
    qint64 before = 1000;
    for (const ListRow &row : list.fetch(0, 60)) {
        const qint64 attended = shown(row, "attended").value_or(-1);
        CHECK(attended <= before);
        before = attended;
    }
}

TEST_CASE("Who completed by the trainer's word alone, seen at no session, can be shown")
{
    HubBuilder hub;
    hub.run("R", "power", day("2019-03-09"), {day("2019-03-09"), day("2019-03-16")});
    hub.enrol("ada", "R", "completed").mark("ada", "R/1", "absent");
    hub.enrol("ben", "R", "completed").mark("ben", "R/1", "present");
    hub.enrol("cyd", "R", "completed"); // nobody kept a register: the outcome says that they were there
    NoProgress progress;
    const QList<CountedEnrolment> counted = countedEnrolments(hub.connection(), {runKey(hub, "R")}, progress);
    const QList<qint64> unseen = completedUnseen(counted);
    REQUIRE(unseen.size() == 1);
    CHECK(find(hub.connection(), Id<Enrolment>(unseen.first()))->person.key == hub.person("ada").key);
}
