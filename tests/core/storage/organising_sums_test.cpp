// What pages count of funding, of an organiser's and a trainer's work, and of what came of training.
#include "records/actions.h"
#include "records/courses.h"
#include "records/funding.h"
#include "storage/after_training.h"
#include "storage/funding_sums.h"
#include "storage/led_runs.h"
#include "storage/organiser_work.h"
#include "temp_hub.h"

using namespace doorstep;
using namespace doorstep::tests;

namespace {

Funding funding(TempHub &hub, QDate day, qint64 pence, const char *status, const char *kind)
{
    Funding funding;
    funding.receivedOn = day;
    funding.source = QStringLiteral("A trust");
    funding.amount.pence = pence;
    funding.status.code = QString::fromLatin1(status);
    funding.kind.code = QString::fromLatin1(kind);
    return hub.save(funding);
}

qint64 talk(TempHub &hub, qint64 organiser, QDate day, qint64 with = 0, QDate activated = {})
{
    Conversation conversation;
    conversation.heldOn = day;
    conversation.organiser.key = organiser;
    conversation.person.key = with;
    conversation.activatedOn = activated;
    return hub.save(conversation).key;
}

CourseRun run(TempHub &hub, const char *code, QDate starts, int sessionsRequired = 0)
{
    Course course;
    course.code = QString::fromLatin1(code);
    course.title = QStringLiteral("Course %1").arg(course.code);
    course.kind.code = QStringLiteral("follow_on");
    if (sessionsRequired)
        course.sessionsRequired = sessionsRequired;
    CourseRun run;
    run.course.key = hub.save(course).key;
    run.startsOn = starts;
    return hub.save(run);
}

Enrolment enrol(TempHub &hub, const CourseRun &run, qint64 person, const char *outcome, QDate completed = {})
{
    Enrolment enrolment;
    enrolment.run.key = run.key;
    enrolment.person.key = person;
    enrolment.outcome.code = QString::fromLatin1(outcome);
    enrolment.completedOn = completed;
    return hub.save(enrolment);
}

} // namespace

TEST_CASE("funding is added up by status and kind, whole, by period and by record")
{
    TempHub hub;
    const Funding lottery = funding(hub, QDate(2019, 1, 10), 120000, "secured", "cash");
    funding(hub, QDate(2019, 4, 2), 5000, "secured", "time");
    const Funding promise = funding(hub, QDate(2019, 4, 3), 70000, "pledged", "cash");
    funding(hub, QDate(2019, 4, 4), 100, "", "");
    const QList<FundingSum> all = fundingSums(hub.connection(), std::nullopt);
    CHECK(penceOf(all, u"secured") == 125000);
    CHECK(penceOf(all, u"secured", u"time") == 5000);
    CHECK(penceOf(all, u"pledged") == 70000);
    CHECK(all.size() == 4);
    const Period spring{QDate(2019, 4, 1), QDate(2019, 4, 3)};
    const QList<FundingSum> lately = fundingSums(hub.connection(), std::nullopt, spring);
    CHECK(penceOf(lately, u"secured") == 5000);
    CHECK(penceOf(lately, u"") == 0);
    const QList<qint64> keys{lottery.key, promise.key, 4711};
    const QList<FundingSum> some = fundingSums(hub.connection(), keys);
    CHECK(penceOf(some, u"secured") == 120000);
    CHECK(penceOf(some, u"pledged") == 70000);
    CHECK(penceOf(fundingSums(hub.connection(), keys, spring), u"secured") == 0);
}

TEST_CASE("an organiser's work is their conversations, the latest of them, and people activated once each")
{
    TempHub hub;
    const qint64 maria = hub.person("Maria", "Silva").key;
    const qint64 rose = hub.person("Rose", "Okafor").key;
    const QDate today(2019, 6, 30);
    const QDate firstDay(2019, 6, 1); // of the 30
    const qint64 first = talk(hub, maria, QDate(2019, 1, 1), rose, QDate(2019, 1, 1));
    talk(hub, maria, firstDay.addDays(-1), rose, firstDay.addDays(-1));
    talk(hub, maria, firstDay, 0, firstDay);
    const qint64 last = talk(hub, maria, today);
    talk(hub, rose, today);
    const OrganiserWork work = organiserWork(hub.connection(), maria, today);
    CHECK(work.conversations == 4);
    CHECK(work.recent == 2);
    CHECK(work.activated == 2); // Rose, and somebody nobody named
    CHECK(work.last == today);
    CHECK(conversationsHeldBy(hub.connection(), maria, 1) == QList<qint64>{last});
    CHECK(conversationsHeldBy(hub.connection(), maria, 10).size() == 4);
    CHECK(firstConversationHeldBy(hub.connection(), maria) == first);
    CHECK(firstConversationHeldBy(hub.connection(), 4711) == 0);
    CHECK(organiserWork(hub.connection(), 4711, today).conversations == 0);
}

TEST_CASE("the runs that a trainer led name those who learn there")
{
    TempHub hub;
    const qint64 maria = hub.person("Maria", "Silva").key;
    const qint64 rose = hub.person("Rose", "Okafor").key;
    CourseRun early = run(hub, "one", QDate(2019, 3, 1));
    early.leadTrainer.key = maria;
    hub.save(early);
    CourseRun late = run(hub, "two", QDate(2019, 5, 1));
    late.secondTrainer.key = maria;
    hub.save(late);
    enrol(hub, early, rose, "completed");
    enrol(hub, early, maria, "withdrawn");
    const QList<LedRun> runs = runsLedBy(hub.connection(), maria);
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].course == QStringLiteral("Course two"));
    CHECK_FALSE(runs[0].isLead);
    CHECK(runs[1].isLead);
    CHECK(runs[1].learners == 1);
    CHECK(runsLedBy(hub.connection(), rose).isEmpty());
}

TEST_CASE("what came of training counts from the day of completion to the end of the window")
{
    TempHub hub;
    const qint64 rose = hub.person("Rose", "Okafor").key;
    const QDate day(2019, 1, 31);
    const QDate end(2019, 2, 28); // a month later
    enrol(hub, run(hub, "one", QDate(2019, 1, 1)), rose, "completed", day);
    enrol(hub, run(hub, "two", QDate(2019, 1, 1)), rose, "booked");
    talk(hub, rose, day.addDays(-1));
    talk(hub, rose, day);
    talk(hub, rose, end);
    talk(hub, rose, end.addDays(1));
    Group group;
    group.name = QStringLiteral("Ward 7 Together");
    GroupMember member;
    member.group.key = hub.save(group).key;
    member.person.key = rose;
    member.joinedOn = end;
    hub.save(member);
    Action action;
    action.title = QStringLiteral("Petition");
    action.startedOn = end.addDays(1);
    ActionPerson part;
    part.action.key = hub.save(action).key;
    part.person.key = rose;
    hub.save(part);
    QList<AfterCourse> after = afterTraining(hub.connection(), rose, 1);
    REQUIRE(after.size() == 1);
    CHECK(after.first().course == QStringLiteral("Course one"));
    CHECK(after.first().completedOn == day);
    CHECK(after.first().until == end);
    CHECK(after.first().conversations == 2);
    CHECK(after.first().groups == QStringList{QStringLiteral("Ward 7 Together")});
    CHECK(after.first().actions.isEmpty()); // began the day after
    CHECK(afterTraining(hub.connection(), rose, 12).first().actions
          == QStringList{QStringLiteral("Petition")});
}

TEST_CASE("who attended has completed a course by the marks where there are any")
{
    TempHub hub;
    const qint64 rose = hub.person("Rose", "Okafor").key;
    const CourseRun marked = run(hub, "two-days", QDate(2019, 3, 1), 2);
    enrol(hub, marked, rose, "attended");
    CHECK(afterTraining(hub.connection(), rose, 12).first().completedOn == QDate(2019, 3, 1));
    for (const QDate day : {QDate(2019, 3, 1), QDate(2019, 3, 8)}) {
        CourseSession session;
        session.run.key = marked.key;
        session.heldOn = day;
        Attendance mark;
        mark.session.key = hub.save(session).key;
        mark.person.key = rose;
        mark.mark.code = day.day() == 1 ? QStringLiteral("present") : QStringLiteral("absent");
        hub.save(mark);
    }
    CHECK(afterTraining(hub.connection(), rose, 12).isEmpty()); // one day of two
}
