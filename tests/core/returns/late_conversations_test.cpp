// Late corrections as they happen: people and their conversations.
#include "corrected_year.h"

#include "records/people.h"
#include "storage/merge.h"
#include "storage/record_store.h"
#include "support/catch_strings.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("An unnamed conversation gets its person in the same quarter, and nobody counts twice")
{
    CorrectedYear life;
    life.send(1);
    const qint64 people = life.national.figure("people_activated", quarters[0]);
    life.hub.load("conversations", "id,held_on,organiser_id,person_id\nc2,2019-05-10,ann,eve\n");
    CHECK(life.send(1) == Receipt::Outcome::Replaced);
    CHECK(life.national.figure("people_activated", quarters[0]) == people);
    for (const int quarter : {2, 3, 4})
        life.send(quarter);
    CHECK(life.differences() == QStringList());
}

TEST_CASE("An unnamed conversation gets its person three quarters later, and nobody counts twice")
{
    CorrectedYear life;
    life.sendAll();
    const qint64 activated = life.figure("people_activated");
    const qint64 inConversation = life.figure("people_in_conversation");
    // Eve was activated in September and met again in December: now she was in May.
    life.hub.load("conversations", "id,held_on,organiser_id,person_id\nc2,2019-05-10,ann,eve\n");
    CHECK(life.sendRevisions() > 0);
    CHECK(life.figure("people_activated") == activated - 1);
    CHECK(life.figure("people_in_conversation") == inConversation - 1);
    CHECK(life.differences() == QStringList());
}

TEST_CASE("A conversation that is deleted is gone from the quarters that counted it and from the year")
{
    CorrectedYear life;
    life.sendAll();
    const qint64 conversations = life.figure("conversations");
    SECTION("in the first quarter, after the fourth was sent")
    {
        life.remove("conversations", "id = 'c1'");
        CHECK(life.send(1) == Receipt::Outcome::Replaced);
        CHECK(life.figure("conversations") == conversations - 1);
        // Ben joined a group later in that quarter, and is activated by that.
        life.sendRevisions();
    }
    SECTION("with all that hung on it")
    {
        life.remove("conversations", "id = 'c3'");
        CHECK(life.send(1) == Receipt::Outcome::Replaced);
        CHECK(life.figure("conversations") == conversations - 1);
        life.sendRevisions();
    }
    SECTION("the last of somebody who counted by nothing else")
    {
        life.remove("conversations", "id = 'c5'");
        CHECK(life.send(3) == Receipt::Outcome::Replaced);
        CHECK(life.figure("conversations") == conversations - 1);
    }
    CHECK(life.differences() == QStringList());
}

TEST_CASE("An activation is taken back after its person was activated again: the later one counts at once")
{
    CorrectedYear life;
    life.sendAll();
    const qint64 activated = life.figure("people_activated");
    // Cy agreed in August and joined a group in October.
    life.hub.load("conversations", "id,held_on,organiser_id,activated_on,activation\nc3,2019-06-10,ann,,\n");
    CHECK(life.send(2) == Receipt::Outcome::Replaced); // the only one so far
    CHECK(life.figure("people_activated") == activated);
    CHECK(life.national.figure("people_activated", quarters[2]) == 1);
    CHECK(life.figure("conversations") == 6); // the conversation of June stays
    life.sendRevisions();
    CHECK(life.differences() == QStringList());
}

TEST_CASE("An activation is moved to an earlier and to a later quarter")
{
    CorrectedYear life;
    life.sendAll();
    SECTION("earlier")
    {
        life.hub.load("conversations",
                      "id,held_on,organiser_id,activated_on\nc3,2019-06-10,ann,2019-06-10\n");
        life.sendRevisions();
        CHECK(life.national.figure("people_activated", quarters[1]) == 1); // Eve; Cy no more
    }
    SECTION("later")
    {
        life.hub.load("conversations",
                      "id,held_on,organiser_id,activated_on\nc3,2019-06-10,ann,2020-01-10\n");
        life.sendRevisions();
        CHECK(life.national.figure("people_activated", quarters[2]) == 1); // Cy by the group in October
    }
    SECTION("evidence that comes later")
    {
        life.hub.load(
            "conversations",
            "id,held_on,organiser_id,activated_on,activation\nc3,2019-06-10,ann,2019-08-10,evidenced\n");
        life.sendRevisions();
    }
    CHECK(life.differences() == QStringList());
}

TEST_CASE("Two records of one person are merged after their returns were sent")
{
    CorrectedYear life;
    life.sendAll();
    const qint64 inConversation = life.figure("people_in_conversation");
    const auto personOf = [&](const char *id) {
        return *find(life.hub.connection(),
                     Id<Person>(keyOf(life.hub.connection(), Person::table(), life.hub.file().ownHub(),
                                      QString::fromLatin1(id))));
    };
    mergePeople(life.hub.file(), personOf("ben"), {personOf("cy").key});
    CHECK(life.sendRevisions() == 4);
    CHECK(life.figure("people_in_conversation") == inConversation - 1);
    CHECK(life.differences() == QStringList());
}

TEST_CASE("A membership of the network ends, begins late, or was a mistake")
{
    CorrectedYear life;
    life.sendAll();
    CHECK(life.figure("network_members") == 2);
    SECTION("ended in the second quarter")
    {
        life.hub.load("people", "id,network_member_to\nann,2019-08-31\n");
        life.sendRevisions();
        CHECK(life.national.figure("network_members", quarters[0]) == 2);
        CHECK(life.figure("network_members") == 1);
    }
    SECTION("begun in the first, but not recorded then: the first quarter's revision alone says so")
    {
        life.hub.load("people", "id,network_member_from\neve,2019-06-01\n");
        life.send(1);
        CHECK(life.national.figure("network_members", quarters[0]) == 3);
        CHECK(life.figure("network_members") == 3);
    }
    SECTION("a mistake: the first quarter's revision alone says so")
    {
        life.hub.load("people", "id,network_member_from\nann,\n");
        life.send(1);
        CHECK(life.figure("network_members") == 1);
    }
    CHECK(life.differences() == QStringList());
}

TEST_CASE("What is recorded of somebody is corrected, or withheld, after it was sent")
{
    CorrectedYear life;
    life.sendAll();
    const auto genders = [&] {
        QStringList texts;
        for (const Category &part : breakdown(life.national.file().connection(), life.hub.programme(), year,
                                              *measureNamed(u"network_members"), BreakdownId::Gender))
            texts.append(QStringLiteral("%1 %2").arg(part.name).arg(part.value));
        return texts.join(QStringLiteral(", "));
    };
    CHECK(genders() == QStringLiteral("woman 2"));
    life.hub.load("people", "id,gender\nann,non_binary\n");
    life.send(1);
    CHECK(genders() == QStringLiteral("woman 1, non_binary 1"));
    CHECK(life.differences() == QStringList());
    life.hub.load("people", "id,share_consent\nann,no\n");
    life.send(2);
    CHECK(genders() == QStringLiteral("woman 1, not_recorded 1"));
    CHECK(life.national.rows("match_keys") == 0);
}

TEST_CASE("A revised first quarter makes nobody younger")
{
    CorrectedYear life;
    life.sendAll();
    const auto ages = [&] {
        QStringList texts;
        for (const Category &part : breakdown(life.national.file().connection(), life.hub.programme(), year,
                                              *measureNamed(u"people_trained"), BreakdownId::AgeBand))
            texts.append(QStringLiteral("%1 %2").arg(part.name).arg(part.value));
        return texts.join(QStringLiteral(", "));
    };
    const QString before = ages(); // Ben was 17 in June and 18 in March
    life.hub.load("people", "id,birth_date\nben,2000-08-01\n"); // or rather 18 and 19
    life.sendRevisions();
    CHECK(ages() != before);
    const QString now = ages();
    life.hub.load("funding", "id,received_on,source,amount,status\nf3,2019-06-02,Council,1.00,secured\n");
    life.send(1);
    CHECK(ages() == now);
}
