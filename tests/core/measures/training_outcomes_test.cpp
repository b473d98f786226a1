// Who went on to what after a course: by hand, and held together with the measure trained_then_acted.
#include "core/measures/as_received.h"
#include "core/measures/figure_of.h"
#include "measures/training_outcomes.h"
#include "storage/record_store.h"

using namespace doorstep;
using namespace doorstep::tests;

namespace {

OutcomeGroup outcomesIn(HubBuilder &hub, const Period &period = year2019)
{
    return allOutcomes(trainingOutcomes(hub.connection(), currentProgramme(hub.connection()), period));
}

// Of those, the ones of one run.
OutcomeGroup ofRun(HubBuilder &hub, const char *id)
{
    OutcomeGroup group = outcomesIn(hub);
    const qint64 run =
        keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(), QString::fromUtf8(id));
    group.outcomes.removeIf([run](const TrainingOutcome &outcome) { return outcome.run != run; });
    return group;
}

// "3: 1, 6: 1, 12: 2"
QString wentIn(const OutcomeGroup &group, NextStep step)
{
    QStringList counts;
    for (const int months : outcomeMonths)
        counts.append(QStringLiteral("%1: %2").arg(months).arg(group.went(step, months)));
    return counts.join(QStringLiteral(", "));
}

QString namesOf(const QList<OutcomeGroup> &groups)
{
    QStringList names;
    for (const OutcomeGroup &group : groups)
        names.append(QStringLiteral("%1 %2").arg(group.name).arg(group.people()));
    return names.join(QStringLiteral("; "));
}

} // namespace

TEST_CASE("what somebody did after a course counts within the months, the last day included")
{
    HubBuilder hub;
    hub.run("run", "intro", day("2019-01-31")).enrol("rose", "run", "completed", day("2019-01-31"));

    SECTION("nothing")
    {
        const OutcomeGroup group = outcomesIn(hub);
        CHECK(group.people() == 1);
        for (const NextStep step : allNextSteps())
            CHECK(wentIn(group, step) == QStringLiteral("3: 0, 6: 0, 12: 0"));
    }
    SECTION("a conversation as organiser on the day itself, not one before")
    {
        hub.conversation(day("2019-01-30"), "rose", "sam");
        CHECK(wentIn(outcomesIn(hub), NextStep::Conversation) == QStringLiteral("3: 0, 6: 0, 12: 0"));
        hub.conversation(day("2019-01-31"), "rose", "sam");
        CHECK(wentIn(outcomesIn(hub), NextStep::Conversation) == QStringLiteral("3: 1, 6: 1, 12: 1"));
    }
    SECTION("a conversation with them is none of theirs")
    {
        hub.conversation(day("2019-02-01"), "sam", "rose");
        CHECK(wentIn(outcomesIn(hub), NextStep::Acted) == QStringLiteral("3: 0, 6: 0, 12: 0"));
    }
    SECTION("a group on the last day of three months and on the day after")
    {
        hub.group("g", day("2018-01-01"));
        SECTION("last day")
        {
            hub.member("g", "rose", day("2019-04-30"));
            CHECK(wentIn(outcomesIn(hub), NextStep::Group) == QStringLiteral("3: 1, 6: 1, 12: 1"));
        }
        SECTION("day after")
        {
            hub.member("g", "rose", day("2019-05-01"));
            CHECK(wentIn(outcomesIn(hub), NextStep::Group) == QStringLiteral("3: 0, 6: 1, 12: 1"));
        }
    }
    SECTION("an action counts from joining, or else from its start")
    {
        hub.action("a", day("2019-08-01")).joinAction("a", "rose");
        CHECK(wentIn(outcomesIn(hub), NextStep::Action) == QStringLiteral("3: 0, 6: 0, 12: 1"));
        hub.action("b", day("2018-08-01")).joinAction("b", "rose", day("2019-07-31"));
        CHECK(wentIn(outcomesIn(hub), NextStep::Action) == QStringLiteral("3: 0, 6: 1, 12: 1"));
        CHECK(wentIn(outcomesIn(hub), NextStep::Acted) == QStringLiteral("3: 0, 6: 1, 12: 1"));
        CHECK(wentIn(outcomesIn(hub), NextStep::Group) == QStringLiteral("3: 0, 6: 0, 12: 0"));
    }
    SECTION("a further course is another one, attended, on a later day")
    {
        hub.run("again", "intro", day("2019-03-01")).enrol("rose", "again", "attended");
        hub.run("same-day", "listening", day("2019-01-31")).enrol("rose", "same-day", "attended");
        hub.run("booked", "power", day("2019-03-01")).enrol("rose", "booked", "booked");
        const Period january = period("2019-01-31", "2019-01-31");
        CHECK(outcomesIn(hub, january).people() == 1);
        CHECK(wentIn(outcomesIn(hub, january), NextStep::FurtherCourse)
              == QStringLiteral("3: 1, 6: 1, 12: 1")); // from listening on to intro
        CHECK(ofRun(hub, "run").outcomes.size() == 1);
        CHECK(wentIn(ofRun(hub, "run"), NextStep::FurtherCourse) == QStringLiteral("3: 0, 6: 0, 12: 0"));
        hub.run("later", "power", day("2019-06-01")).enrol("rose", "later", "attended");
        CHECK(wentIn(ofRun(hub, "run"), NextStep::FurtherCourse) == QStringLiteral("3: 0, 6: 1, 12: 1"));
    }
}

TEST_CASE("somebody on two courses counts once, and may yet act while their time runs")
{
    HubBuilder hub;
    hub.run("first", "intro", day("2019-01-10")).enrol("rose", "first", "completed", day("2019-01-10"));
    hub.run("second", "listening", day("2019-05-10")).enrol("rose", "second", "completed", day("2019-05-10"));
    hub.enrol("sam", "first", "completed", day("2019-01-10"));
    hub.group("g", day("2018-01-01"));
    OutcomeGroup group = outcomesIn(hub);
    CHECK(group.outcomes.size() == 3);
    CHECK(group.people() == 2);
    CHECK(group.mayYet(NextStep::Group, 3, day("2019-04-09")) == 2);
    CHECK(group.mayYet(NextStep::Group, 3, day("2019-04-10")) == 1); // the day is over
    CHECK(group.mayYet(NextStep::Group, 3, day("2019-08-10")) == 0);
    hub.member("g", "rose", day("2019-06-01"));
    group = outcomesIn(hub);
    CHECK(wentIn(group, NextStep::Group) == QStringLiteral("3: 1, 6: 1, 12: 1"));
    CHECK(group.mayYet(NextStep::Group, 12, day("2019-06-02")) == 1); // Sam
    const qint64 rose = keyOf(hub.connection(), Person::table(), hub.file().ownHub(), QStringLiteral("rose"));
    CHECK(group.wentKeys(NextStep::Group, 3) == QList<qint64>{rose});
    CHECK(group.peopleKeys().size() == 2);
}

TEST_CASE("outcomes by course, run, trainer and quarter")
{
    HubBuilder hub;
    const auto led = [&](const char *lead, const char *second) {
        return [&hub, lead, second](CourseRun &run) {
            run.leadTrainer = hub.person(lead);
            if (*second)
                run.secondTrainer = hub.person(second);
        };
    };
    hub.run("a", "intro", day("2019-02-01"), {}, led("tess", "una"));
    hub.run("b", "intro", day("2019-05-01"), {}, led("tess", ""));
    hub.run("c", "listening", day("2019-05-02"));
    hub.enrol("rose", "a", "completed", day("2019-02-01")).enrol("rose", "b", "completed", day("2019-05-01"));
    hub.enrol("sam", "b", "completed", day("2019-05-01")).enrol("sam", "c", "completed", day("2019-05-02"));
    const QList<TrainingOutcome> outcomes =
        trainingOutcomes(hub.connection(), currentProgramme(hub.connection()), year2019);
    const auto by = [&](TrainedBy way) { return outcomesBy(hub.connection(), way, outcomes); };
    CHECK(by(TrainedBy::Course).size() == 2);
    CHECK(by(TrainedBy::Course)[0].people() == 2);
    const QList<OutcomeGroup> runs = by(TrainedBy::Run);
    REQUIRE(runs.size() == 3);
    CHECK(runs[0].people() == 1);
    CHECK(runs[1].people() == 2);
    CHECK(namesOf(by(TrainedBy::Trainer)) == QStringLiteral("tess 2; una 1; No trainer recorded 1"));
    CHECK(namesOf(by(TrainedBy::Quarter))
          == QStringLiteral("Jan 2019 to Mar 2019 1; Apr 2019 to Jun 2019 2"));
}

TEST_CASE("whoever is one person with them acts for them, and counts once")
{
    HubBuilder hub("coep-2017-2020", "NAT", true);
    for (const char *code : {"HUB01", "HUB02"})
        for (const char *course : {"intro", "listening"}) { // as they would come with a hub's return
            Course own;
            own.code = own.title = QString::fromUtf8(course);
            own.kind.code = QStringLiteral("follow_on");
            hub.inHub(code).add(own);
        }
    hub.inHub("HUB01").run("r1", "intro", day("2019-01-10"));
    hub.enrol("rose", "r1", "completed", day("2019-01-10"));
    const qint64 here = hub.person("rose").key;
    hub.inHub("HUB02").run("r2", "listening", day("2019-03-10"));
    hub.enrol("rose", "r2", "completed", day("2019-03-10"));
    const qint64 there = hub.person("rose").key;
    hub.conversation(day("2019-06-01"), "rose", "sam");
    REQUIRE(here != there);
    const auto acted = [&] { return figureOf(hub, "trained_then_acted", year2019); };
    asReceived(hub);
    CHECK(outcomesIn(hub).people() == 2);
    CHECK(outcomesIn(hub).went(NextStep::Acted, 12) == acted());
    hub.connection()
        .prepare("INSERT INTO linked_people (person, unique_person) VALUES (?1, ?1), (?2, ?1)")
        .bind(1, here)
        .bind(2, there)
        .execute();
    const OutcomeGroup group = outcomesIn(hub);
    CHECK(group.people() == figureOf(hub, "people_trained", year2019));
    CHECK(group.people() == 1);
    CHECK(group.went(NextStep::Acted, 12) == acted());
    CHECK(group.outcomes[0].conversationOn == day("2019-06-01")); // completed here, acted there
    CHECK(group.outcomes[0].furtherCourseOn == day("2019-03-10"));
}
