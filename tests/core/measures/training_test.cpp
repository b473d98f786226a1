#include "core/measures/figure_of.h"

using namespace doorstep;
using namespace doorstep::tests;

namespace {

// One enrolment on one run, and whether it counts.
struct Case {
    const char *what;
    const char *course;
    const char *outcome;
    QList<const char *> marks; // one a session, empty: none
    const char *completedOn;
    bool attended;
    bool completed;
};

const Case cases[] = {
    {"the trainer's word without marks", "power", "completed", {}, "", true, true},
    {"passed without marks", "q2", "passed", {}, "", true, true},
    {"attended without marks completes", "power", "attended", {}, "", true, true},
    {"both sessions of two", "power", "attended", {"present", "late"}, "", true, true},
    {"one session of two", "power", "attended", {"present", "absent"}, "", true, false},
    {"one session of two, overridden", "power", "completed", {"present", "absent"}, "", true, true},
    {"marks that all say absent", "power", "attended", {"absent", "apologies"}, "", false, false},
    {"absent, yet the trainer's word", "power", "completed", {"absent", "absent"}, "", false, true},
    {"there, but not completed", "power", "not_completed", {"present", "present"}, "", true, false},
    {"not completed without marks", "power", "not_completed", {}, "", true, false},
    {"referred without marks", "power", "referred", {}, "", true, false},
    {"no show", "power", "no_show", {}, "", false, false},
    {"no show with a mark", "power", "no_show", {"present"}, "", true, false},
    {"booked", "power", "booked", {}, "", false, false},
    {"booked, and there", "power", "booked", {"late"}, "", true, false},
    {"withdrawn", "power", "withdrawn", {}, "", false, false},
    {"no outcome", "power", "", {}, "", false, false},
};

void build(HubBuilder &hub, const Case &c)
{
    hub.run("run", c.course, day("2019-03-04"), {day("2019-03-04"), day("2019-03-11")});
    hub.enrol("rose", "run", c.outcome, *c.completedOn ? day(c.completedOn) : QDate());
    for (qsizetype i = 0; i < c.marks.size(); ++i)
        hub.mark("rose", i == 0 ? "run/1" : "run/2", c.marks[i]);
}

} // namespace

TEST_CASE("what counts as attended and as completed")
{
    for (const Case &c : cases) {
        INFO(c.what);
        HubBuilder hub;
        build(hub, c);
        CHECK(figureOf(hub, "people_trained", year2019) == (c.completed ? 1 : 0));
        if (qstrcmp(c.course, "power") == 0) {
            CHECK(figureOf(hub, "people_on_follow_on", year2019) == (c.attended ? 1 : 0));
            CHECK(figureOf(hub, "follow_on_attendances", year2019) == (c.attended ? 1 : 0));
        }
    }
}

TEST_CASE("the day on which an enrolment counts")
{
    HubBuilder hub;
    const QList<QDate> sessions{day("2019-03-04"), day("2019-04-08")};
    hub.run("run", "power", day("2019-03-01"), sessions,
            [](CourseRun &run) { run.endsOn = day("2019-05-01"); });
    const auto on = [&hub](const char *measure, const char *d) {
        return figureOf(hub, measure, period(d, d));
    };

    SECTION("completed_on before all for completion, the first session for attendance")
    {
        hub.enrol("rose", "run", "completed", day("2019-06-01"))
            .mark("rose", "run/1", "present")
            .mark("rose", "run/2", "late");
        CHECK(on("people_trained", "2019-06-01") == 1);
        CHECK(on("follow_on_attendances", "2019-03-04") == 1);
        CHECK(figureOf(hub, "follow_on_attendances", period("2019-03-05", "2019-12-31")) == 0);
    }
    SECTION("without completed_on the last session attended")
    {
        hub.enrol("rose", "run", "completed")
            .mark("rose", "run/1", "present")
            .mark("rose", "run/2", "absent");
        CHECK(on("people_trained", "2019-03-04") == 1);
    }
    SECTION("without marks completed_on, or else the run's end")
    {
        hub.enrol("rose", "run", "attended", day("2019-06-01")).enrol("lee", "run", "attended");
        CHECK(on("follow_on_attendances", "2019-06-01") == 1);
        CHECK(on("follow_on_attendances", "2019-05-01") == 1);
        CHECK(on("people_trained", "2019-05-01") == 1);
    }
    SECTION("or else the run's start")
    {
        hub.run("short", "listening", day("2019-07-01")).enrol("rose", "short", "attended");
        CHECK(on("people_trained", "2019-07-01") == 1);
    }
}

TEST_CASE("a session that the person missed is not the first one attended")
{
    HubBuilder hub;
    hub.run("run", "power", day("2019-03-04"), {day("2019-03-04"), day("2019-03-11")});
    hub.enrol("rose", "run", "attended").mark("rose", "run/1", "absent").mark("rose", "run/2", "present");
    CHECK(figureOf(hub, "follow_on_attendances", period("2019-03-04", "2019-03-10")) == 0);
    CHECK(figureOf(hub, "follow_on_attendances", period("2019-03-11", "2019-03-11")) == 1);
}

TEST_CASE("marks count on the run's own sessions only, and need an enrolment")
{
    HubBuilder hub;
    hub.run("a", "power", day("2019-03-04"), {day("2019-03-04")})
        .run("b", "power", day("2019-05-06"), {day("2019-05-06")});
    hub.enrol("rose", "a", "booked").mark("rose", "b/1", "present");
    CHECK(figureOf(hub, "follow_on_attendances", year2019) == 0);
}

TEST_CASE("a cancelled run counts nowhere")
{
    HubBuilder hub;
    const auto cancelled = [](CourseRun &run) { run.status.code = QStringLiteral("cancelled"); };
    hub.run("a", "power", day("2019-03-04"), {day("2019-03-04")}, cancelled)
        .run("b", "q2", day("2019-03-04"), {}, cancelled);
    hub.enrol("rose", "a", "completed").mark("rose", "a/1", "present").enrol("rose", "b", "booked");
    for (const char *name :
         {"people_trained", "people_on_follow_on", "follow_on_attendances", "qualification_enrolments"})
        CHECK(figureOf(hub, name, year2019) == 0);
}

TEST_CASE("people count once, attendances each time, and any enrolment in the period counts")
{
    HubBuilder hub;
    hub.run("old", "intro", day("2018-03-04"))
        .run("a", "power", day("2019-03-04"))
        .run("b", "listening", day("2019-05-04"));
    hub.enrol("rose", "old", "completed").enrol("rose", "a", "completed").enrol("rose", "b", "completed");
    CHECK(figureOf(hub, "people_trained", year2019) == 1);
    CHECK(figureOf(hub, "people_on_follow_on", year2019) == 1);
    CHECK(figureOf(hub, "follow_on_attendances", year2019) == 2);
}

TEST_CASE("sessions_required of nothing still needs one session")
{
    HubBuilder hub;
    Course course;
    course.code = course.title = QStringLiteral("taster");
    course.kind.code = QStringLiteral("introduction");
    course.sessionsRequired = 0;
    hub.add(course);
    hub.run("run", "taster", day("2019-03-04"), {day("2019-03-04")});
    hub.enrol("rose", "run", "attended").mark("rose", "run/1", "absent");
    CHECK(figureOf(hub, "people_trained", year2019) == 0);
}

TEST_CASE("enrolled on a qualification")
{
    HubBuilder hub;
    hub.run("run", "q2", day("2019-03-04")).run("late", "q3", day("2020-01-06"));
    for (const char *outcome :
         {"booked", "attended", "completed", "passed", "referred", "not_completed", "no_show", ""})
        hub.enrol(*outcome ? outcome : "nothing", "run", outcome);
    hub.enrol("w", "run", "withdrawn").enrol("x", "run", "waiting");
    CHECK(figureOf(hub, "qualification_enrolments", year2019) == 8);
    hub.enrol("early", "late", "booked", {}, [](Enrolment &e) { e.enrolledOn = day("2019-12-31"); });
    hub.enrol("too_late", "late", "booked");
    CHECK(figureOf(hub, "qualification_enrolments", year2019) == 9);
}

TEST_CASE("young people trained")
{
    struct Age {
        const char *what;
        const char *birthDate;
        int birthYear;
        const char *course;
        bool young;
    };
    const Age ages[] = {
        {"18 until the day before the birthday", "2000-03-05", 0, "intro", true},
        {"19 on the day", "2000-03-04", 0, "intro", false},
        {"the birth date comes before the birth year", "2000-03-04", 2010, "intro", false},
        {"by year", "", 2001, "intro", true},
        {"by year, too old", "", 2000, "intro", false},
        {"unknown is not young", "", 0, "intro", false},
        {"a youth course, whatever the age", "1950-01-01", 0, "youth", true},
    };
    for (const Age &age : ages) {
        INFO(age.what);
        HubBuilder hub;
        hub.person("rose", [&age](Person &p) {
            p.birthDate = *age.birthDate ? day(age.birthDate) : QDate();
            p.birthYear = age.birthYear ? std::optional(age.birthYear) : std::nullopt;
        });
        hub.run("run", age.course, day("2019-03-04")).enrol("rose", "run", "completed");
        CHECK(figureOf(hub, "young_people_trained", year2019) == (age.young ? 1 : 0));
    }
}
