// What marks a sent period as needing a revision, and what is only life going on.
#include "return_hub.h"

#include "records/conversations.h"
#include "records/groups.h"
#include "returns/return_checks.h"
#include "returns/return_history.h"
#include "storage/change.h"
#include "storage/merge.h"
#include "storage/record_store.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

// A hub that has sent its second quarter.
struct SentHub : ReturnHub {
    SentHub()
    {
        loadSmallLife();
        load("course_runs", "id,course_code,starts_on,ends_on\nr2,bp,2019-06-28,2019-07-05\n");
        load("course_sessions", "id,run_id,held_on\ns2,r2,2019-06-28\ns3,r2,2019-07-05\n");
        load("enrolments",
             "run_id,person_id,enrolled_on,outcome\nr2,p4,2019-06-20,booked\nr2,p2,2019-06-20,booked\n");
        load("stories", "id,title,text,publish_consent\ny1,We did it,Together,yes\n");
        sign(secondQuarter);
    }
    bool needs()
    {
        NoProgress progress;
        return needsRevision(file(), secondQuarter, progress);
    }
    QStringList warnings(const Period &period)
    {
        NoProgress progress;
        return checkReturn(file(), programme(), period, progress).warnings();
    }
};

} // namespace

TEST_CASE("Nothing changed, or nothing that a return holds: no revision")
{
    SentHub hub;
    REQUIRE_FALSE(hub.needs());
    hub.load("people", "id,given_name,notes\np1,Rose,Likes cake\n");
    hub.load("conversations", "id,held_on,organiser_id,heard\nc1,2019-04-02,org1,The bins again\n");
    REQUIRE_FALSE(hub.needs());
}

TEST_CASE("Changing a record that the sent period holds marks it")
{
    SentHub hub;
    SECTION("a conversation of the period")
    {
        hub.load("conversations", "id,held_on,organiser_id,minutes\nc1,2019-04-02,org1,11\n");
    }
    SECTION("a conversation more in the period")
    {
        hub.load("conversations", "id,held_on,organiser_id\nnew,2019-06-30,org1\n");
    }
    SECTION("a conversation that goes to another period")
    {
        hub.load("conversations", "id,held_on,organiser_id,activated_on\nc1,2019-07-02,org1,2019-07-02\n");
    }
    SECTION("a conversation that is gone")
    {
        Change change(hub.file(), QStringLiteral("Delete"));
        change.remove(
            Conversation::table(),
            keyOf(hub.connection(), Conversation::table(), hub.file().ownHub(), QStringLiteral("c2")));
        change.commit();
    }
    SECTION("a person's details")
    {
        hub.load("people", "id,given_name,gender\np1,Rose,non_binary\n");
    }
    SECTION("a consent taken back")
    {
        hub.load("people", "id,given_name,share_consent\np1,Rose,no\n");
    }
    SECTION("a name, by which people are matched")
    {
        hub.load("people", "id,given_name\np1,Rosa\n");
    }
    SECTION("an earlier activation")
    {
        hub.load("conversations",
                 "id,held_on,organiser_id,person_id,activated_on\nold,2018-04-02,org1,p1,2018-04-02\n");
    }
    SECTION("somebody who left the group within the period")
    {
        hub.load("group_members", "group_id,person_id,joined_on,left_on\ng1,p2,2019-05-05,2019-06-01\n");
    }
    SECTION("a learner who withdrew from a run that ends later")
    {
        hub.load("enrolments", "run_id,person_id,outcome\nr2,p4,withdrawn\n");
    }
    SECTION("a mark in a session of the period")
    {
        hub.load("attendance", "session_id,person_id,mark\ns2,p4,present\n");
    }
    REQUIRE(hub.needs());
    NoProgress progress;
    REQUIRE(periodsNeedingRevision(hub.file(), progress) == QList<Period>{secondQuarter});
    REQUIRE(hub.warnings(thirdQuarter).contains(QStringLiteral("earlier_period_changed")));
    REQUIRE_FALSE(hub.warnings(secondQuarter).contains(QStringLiteral("earlier_period_changed")));
    hub.sign(secondQuarter);
    REQUIRE_FALSE(hub.needs());
    REQUIRE_FALSE(hub.warnings(thirdQuarter).contains(QStringLiteral("earlier_period_changed")));
}

TEST_CASE("Life going on after the period's last day marks nothing")
{
    SentHub hub;
    SECTION("new conversations, some held by somebody trained in the period")
    {
        hub.load("conversations",
                 "id,held_on,organiser_id,person_id,activated_on,activation\nn1,2019-07-01,p1,p3,2019-07-01,"
                 "evidenced\n"
                 "n2,2019-07-02,org1,p1,2019-07-02,evidenced\n");
    }
    SECTION("somebody leaves, the group closes, others join and act")
    {
        hub.load("group_members",
                 "group_id,person_id,joined_on,left_on\ng1,p2,2019-05-05,2019-07-01\ng1,p1,2019-07-01,\n");
        hub.load("groups", "id,name,formed_on,closed_on\ng1,Ward 7 Together,2019-05-01,2019-09-01\n");
        hub.load("actions", "id,title,started_on\na1,Clean air,2019-08-01\n");
        hub.load("action_people", "action_id,person_id,role\na1,p1,lead\n");
    }
    SECTION("a run that goes over the quarter's end is finished")
    {
        hub.load("attendance", "session_id,person_id,mark\ns3,p4,present\n");
        hub.load("enrolments", "run_id,person_id,outcome,completed_on\nr2,p4,completed,2019-07-05\n");
    }
    SECTION("people join the network")
    {
        hub.load("people", "id,given_name,network_member_from\np4,Lee,2019-08-01\nn9,New,2019-08-01\n");
    }
    REQUIRE_FALSE(hub.needs());
    REQUIRE_FALSE(hub.warnings(thirdQuarter).contains(QStringLiteral("earlier_period_changed")));
}

TEST_CASE("A change that is taken back needs no revision any more")
{
    SentHub hub;
    hub.load("conversations", "id,held_on,organiser_id,minutes\nc1,2019-04-02,org1,11\n");
    REQUIRE(hub.needs());
    hub.load("conversations", "id,held_on,organiser_id,minutes\nc1,2019-04-02,org1,10\n");
    REQUIRE_FALSE(hub.needs());
}

TEST_CASE("A story whose teller takes consent back marks the period that published it")
{
    ReturnHub hub;
    hub.loadSmallLife();
    hub.load("stories", "id,title,text,publish_consent\ny1,We did it,Together,yes\n");
    SignOptions signing;
    signing.signedBy = QStringLiteral("Ann");
    signing.outFolder = hub.path(QStringLiteral("out"));
    signing.storyIds = {QStringLiteral("y1")};
    hub.sign(secondQuarter, signing);
    NoProgress progress;
    hub.load("people", "id,given_name,notes\np1,Rose,x\n");
    REQUIRE_FALSE(needsRevision(hub.file(), secondQuarter, progress));
    hub.load("stories", "id,title,publish_consent\ny1,We did it,no\n");
    REQUIRE(needsRevision(hub.file(), secondQuarter, progress));
}

TEST_CASE("A return of the whole year takes the place of its quarters")
{
    SentHub hub;
    const Period year{day(2019, 4, 1), day(2020, 3, 31)};
    hub.sign(year);
    hub.load("conversations", "id,held_on,organiser_id,minutes\nc1,2019-04-02,org1,11\n");
    NoProgress progress;
    REQUIRE(periodsNeedingRevision(hub.file(), progress) == QList<Period>{year});
}

TEST_CASE("Merging people marks a sent period only where it changes what was sent")
{
    SentHub hub;
    const auto person = [&](const char *id) {
        return find(hub.connection(),
                    Id<Person>(keyOf(hub.connection(), Person::table(), hub.file().ownHub(),
                                     QString::fromLatin1(id))))
            .value();
    };
    hub.load("people", "id,given_name\nnew1,Zelda\nnew2,Zelda\n");
    mergePeople(hub.file(), person("new1"), {person("new2").key});
    CHECK_FALSE(hub.needs());
    const qint64 merged = mergePeople(hub.file(), person("p1"), {person("p2").key}).change;
    CHECK(hub.needs());
    NoProgress progress;
    undoMerge(hub.file(), merged, progress);
    CHECK_FALSE(hub.needs());
}
