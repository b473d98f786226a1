// The path from the first course on, by hand: where people go on, where they stop, what they did before and
// since.
#include "core/measures/as_received.h"
#include "core/measures/figure_of.h"
#include "core/measures/path_text.h"
#include "storage/record_store.h"

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const QDate s_today(2020, 6, 30);
constexpr int s_months = 12;
const Period s_always{QDate(1, 1, 1), QDate(9999, 12, 31)};

TrainingPath pathOf(HubBuilder &hub, const PathScope &scope = {}, const Period &period = s_always)
{
    return trainingPath(hub.connection(), currentProgramme(hub.connection()), scope, period, s_today);
}

QString flowOf(HubBuilder &hub, const PathScope &scope = {}, const Period &period = s_always)
{
    return flowText(pathFlow(pathOf(hub, scope, period), s_months));
}

PathScope scopeOf(HubBuilder &hub, PathScope::Of of, const RecordTable &table, const char *id)
{
    return {of, keyOf(hub.connection(), table, hub.file().ownHub(), QString::fromUtf8(id))};
}

// Rose completed the introduction on 10 Jan 2019.
struct Introduced : HubBuilder {
    Introduced()
    {
        run("intro", "intro", day("2019-01-10")).enrol("rose", "intro", "completed", day("2019-01-10"));
    }
};

} // namespace

TEST_CASE("nobody's path without a completed course")
{
    HubBuilder hub;
    hub.run("r", "intro", day("2019-01-10"))
        .enrol("rose", "r", "no_show")
        .enrol("sam", "r", "booked")
        .enrol("una", "r", "waiting")
        .enrol("vic", "r", "withdrawn", day("2019-01-10"))
        .enrol("will", "r", "not_completed", day("2019-01-10"));
    CHECK(flowOf(hub).isEmpty());
    CHECK(pathOf(hub).completed == 0);
}

TEST_CASE("a later stage is reached on the first later day of attending, not by booking")
{
    Introduced hub;
    SECTION("booked, not come")
    {
        hub.run("l", "listening", day("2020-05-01")).enrol("rose", "l", "no_show");
        CHECK(flowOf(hub) == QStringLiteral("new>intro 1; intro>stopped 1"));
    }
    SECTION("the same day is not later")
    {
        hub.run("l", "listening", day("2019-01-10")).enrol("rose", "l", "attended");
        CHECK(flowOf(hub) == QStringLiteral("new>intro 1; intro>stopped 1"));
    }
    SECTION("half of two sessions is attended, not completed")
    {
        hub.run("p", "power", day("2019-03-01"), {day("2019-03-01"), day("2019-03-08")})
            .enrol("rose", "p", "attended")
            .mark("rose", "p/1", "present")
            .mark("rose", "p/2", "absent");
        const PathFlow flow = pathFlow(pathOf(hub), s_months);
        CHECK(flowText(flow) == QStringLiteral("new>intro 1; intro>follow-on 1; follow-on>stopped 1"));
        REQUIRE(flow.stage(PathStage::FollowOn));
        CHECK(flow.stage(PathStage::FollowOn)->members.size() == 1);
        CHECK(flow.stage(PathStage::FollowOn)->completed.isEmpty());
        CHECK(medianDays(flow.bands[1].members) == 50);
    }
    SECTION("a qualification straight away, and a follow-on after it is no way back")
    {
        hub.run("q", "q2", day("2019-03-01")).enrol("rose", "q", "passed", day("2019-06-01"));
        hub.run("l", "listening", day("2019-06-20")).enrol("rose", "l", "attended");
        CHECK(flowOf(hub) == QStringLiteral("new>intro 1; intro>q 1; q>qualified 1; qualified>stopped 1"));
        CHECK(pathOf(hub).people[0].lastTrainedOn == day("2019-06-20"));
    }
    SECTION("several of one stage are one stage")
    {
        hub.run("l", "listening", day("2019-03-01")).enrol("rose", "l", "attended");
        hub.run("a", "action", day("2019-04-01")).enrol("rose", "a", "attended");
        hub.run("again", "action", day("2019-05-01")).enrol("rose", "again", "attended");
        const PathFlow flow = pathFlow(pathOf(hub), s_months);
        CHECK(flowText(flow) == QStringLiteral("new>intro 1; intro>follow-on 1; follow-on>stopped 1"));
        CHECK(flow.stage(PathStage::FollowOn)->several.size() == 1);
        CHECK(pathOf(hub).people[0].visits[1].courses == 2);
    }
    SECTION("the youth programme stands beside the introduction")
    {
        hub.run("y", "youth", day("2019-03-01")).enrol("rose", "y", "attended");
        CHECK(flowOf(hub) == QStringLiteral("new>intro 1; intro>stopped 1"));
        CHECK(pathOf(hub).people[0].furtherCourseOn == day("2019-03-01"));
    }
    SECTION("a cancelled run counts nowhere")
    {
        hub.run("l", "listening", day("2019-03-01"), {},
                [](CourseRun &run) { run.status.code = QStringLiteral("cancelled"); })
            .enrol("rose", "l", "attended");
        CHECK(flowOf(hub) == QStringLiteral("new>intro 1; intro>stopped 1"));
    }
}

TEST_CASE("who stopped, and who may yet go on, is told apart by the last day of training")
{
    HubBuilder hub;
    hub.run("intro", "intro", day("2018-01-10"));
    SECTION("the last day of the months is still early")
    {
        hub.enrol("rose", "intro", "completed", day("2019-06-30"));
        CHECK(flowOf(hub) == QStringLiteral("new>intro 1; intro>stopped 1"));
        hub.enrol("sam", "intro", "completed", day("2019-07-01"));
        CHECK(flowOf(hub) == QStringLiteral("new>intro 2; intro>may 1; intro>stopped 1"));
        CHECK(flowText(pathFlow(pathOf(hub), 3)) == QStringLiteral("new>intro 2; intro>stopped 2"));
    }
    SECTION("another course of the same stage begins the months anew")
    {
        hub.enrol("rose", "intro", "completed", day("2018-01-10"));
        hub.run("tea", "youth", day("2020-05-01")).enrol("rose", "tea", "attended");
        CHECK(flowOf(hub) == QStringLiteral("new>intro 1; intro>may 1"));
    }
    SECTION("who acted has done what it is for")
    {
        hub.enrol("rose", "intro", "completed", day("2020-06-01"));
        hub.conversation(day("2020-06-01"), "rose", "");
        CHECK(flowOf(hub) == QStringLiteral("new>intro 1; intro>action 1"));
    }
}

TEST_CASE("acting counts from coming to a stage on; before it, it is where somebody came from")
{
    Introduced hub;
    hub.group("g", day("2018-01-01"));
    SECTION("on the day itself it came after")
    {
        hub.member("g", "rose", day("2019-01-10"));
        CHECK(flowOf(hub) == QStringLiteral("new>intro 1; intro>action 1"));
        CHECK(medianDays(whoDid(pathOf(hub), NextStep::Group)) == 0);
    }
    SECTION("the day before it came first")
    {
        hub.member("g", "rose", day("2019-01-09"));
        CHECK(flowOf(hub) == QStringLiteral("acted>intro 1; intro>stopped 1"));
        CHECK(whoHad(pathOf(hub), Earlier::JoinedGroup).size() == 1);
        CHECK(whoDid(pathOf(hub), NextStep::Group).isEmpty());
    }
    SECTION("somebody who was listened to and then trained")
    {
        hub.conversation(day("2018-12-01"), "sam", "rose");
        CHECK(flowOf(hub) == QStringLiteral("listened>intro 1; intro>stopped 1"));
        CHECK(medianDays(whoHad(pathOf(hub), Earlier::ListenedTo)) == 40);
    }
    SECTION("between two stages it is known of the first, and is no end of the second")
    {
        hub.conversation(day("2019-02-01"), "rose", "");
        hub.run("l", "listening", day("2019-03-01")).enrol("rose", "l", "attended");
        const PathFlow flow = pathFlow(pathOf(hub), s_months);
        CHECK(flowText(flow) == QStringLiteral("new>intro 1; intro>follow-on 1; follow-on>stopped 1"));
        CHECK(flow.stage(PathStage::Introduction)->acted.size() == 1);
        CHECK(flow.stage(PathStage::FollowOn)->acted.isEmpty());
    }
    SECTION("an action without a day of joining counts from its start; without either nowhere")
    {
        hub.action("a", day("2019-03-01")).joinAction("a", "rose");
        CHECK(flowOf(hub) == QStringLiteral("new>intro 1; intro>action 1"));
        CHECK(pathOf(hub).people[0].firstDay(NextStep::Action) == day("2019-03-01"));
    }
}

TEST_CASE("the path of a course, a run, a trainer, a period begins with its first completion in it")
{
    HubBuilder hub;
    hub.run("i", "intro", day("2019-01-10"), {},
            [&](CourseRun &run) { run.leadTrainer = hub.person("tess"); });
    hub.run("l", "listening", day("2019-03-10"), {}, [&](CourseRun &run) {
        run.leadTrainer = hub.person("una");
        run.secondTrainer = hub.person("tess");
    });
    hub.enrol("rose", "i", "completed", day("2019-01-10"));
    hub.enrol("rose", "l", "completed", day("2019-03-10")).enrol("sam", "l", "completed", day("2019-03-10"));
    const auto of = [&](PathScope::Of kind, const RecordTable &table, const char *id) {
        return flowOf(hub, scopeOf(hub, kind, table, id));
    };
    CHECK(flowOf(hub)
          == QStringLiteral("new>intro 1; new>follow-on 1; intro>follow-on 1; follow-on>stopped 2"));
    const QString listening = QStringLiteral("trained>follow-on 1; new>follow-on 1; follow-on>stopped 2");
    CHECK(of(PathScope::Of::Course, Course::table(), "listening") == listening);
    CHECK(of(PathScope::Of::Run, CourseRun::table(), "l") == listening);
    CHECK(of(PathScope::Of::Trainer, Person::table(), "una") == listening);
    CHECK(of(PathScope::Of::Trainer, Person::table(), "tess") == flowOf(hub));
    CHECK(of(PathScope::Of::Trainer, Person::table(), "sam").isEmpty());
    const Period march = period("2019-03-01", "2019-03-31");
    CHECK(flowOf(hub, {}, march) == QStringLiteral("new>follow-on 1; follow-on>stopped 1"));
    CHECK(pathOf(hub, {}, march).completed == figureOf(hub, "people_trained", march));
    CHECK(pathOf(hub, {}, march).completed == 2);
}

TEST_CASE("in the national body's file linked people go one path, known until their hubs' returns end")
{
    HubBuilder hub("coep-2017-2020", "NAT", true);
    for (const char *code : {"HUB01", "HUB02"})
        for (const auto &[course, kind] : {std::pair("intro", "introduction"), {"listening", "follow_on"}}) {
            Course own;
            own.code = own.title = QString::fromUtf8(course);
            own.kind.code = QString::fromUtf8(kind);
            hub.inHub(code).add(own);
        }
    hub.inHub("HUB01").run("r1", "intro", day("2019-01-10"));
    hub.enrol("rose", "r1", "completed", day("2019-01-10"))
        .enrol("sam", "r1", "completed", day("2019-01-10"));
    const qint64 here = hub.person("rose").key;
    hub.inHub("HUB02").run("r2", "listening", day("2019-03-10"));
    hub.enrol("rose", "r2", "completed", day("2019-03-10"));
    const qint64 there = hub.person("rose").key;
    hub.conversation(day("2019-06-01"), "rose", "");
    asReceived(hub);
    CHECK(flowOf(hub) == QStringLiteral("new>intro 2; new>follow-on 1; intro>stopped 2; follow-on>action 1"));
    hub.connection()
        .prepare("INSERT INTO linked_people (person, unique_person) VALUES (?1, ?1), (?2, ?1)")
        .bind(1, here)
        .bind(2, there)
        .execute();
    CHECK(flowOf(hub)
          == QStringLiteral("new>intro 2; intro>follow-on 1; intro>stopped 1; follow-on>action 1"));
    // The returns end half a year after Sam's course: it is too early to say that he stopped.
    hub.connection().execute("DELETE FROM coverage; INSERT INTO coverage"
                             " SELECT key, '2017-04-01', '2019-06-30' FROM hubs");
    CHECK(flowOf(hub) == QStringLiteral("new>intro 2; intro>follow-on 1; intro>may 1; follow-on>action 1"));
    // What is not covered counts nowhere.
    hub.connection().execute("DELETE FROM coverage; INSERT INTO coverage"
                             " SELECT key, '2019-02-01', '2019-06-30' FROM hubs");
    CHECK(flowOf(hub) == QStringLiteral("trained>follow-on 1; follow-on>action 1"));
    CHECK(pathOf(hub).completed == figureOf(hub, "people_trained", period("2017-04-01", "2020-03-31")));
}
