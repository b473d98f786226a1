// Late corrections as they happen: groups, actions, trainers and funds.
#include "corrected_year.h"

#include "support/catch_strings.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

// So many more members of the group from that day on: people who are known by nothing else.
void join(CorrectedYear &life, int members, const char *joinedOn)
{
    QByteArray people("id,given_name\n");
    QByteArray rows("group_id,person_id,joined_on\n");
    for (int i = 0; i < members; ++i) {
        const QByteArray id = "m" + QByteArray::number(i);
        people += id + ",Member\n";
        rows += "g1," + id + ',' + joinedOn + '\n';
    }
    life.hub.load({{"people", people.constData()}, {"group_members", rows.constData()}});
}

} // namespace

TEST_CASE("A member leaves, and the group is one too small")
{
    CorrectedYear life;
    join(life, 19, "2019-06-02"); // with Ben, and Cy from October on: 21
    life.sendAll();
    CHECK(life.figure("groups_recognised") == 1);
    SECTION("in the last quarter, recorded in time")
    {
        life.hub.load("group_members", "group_id,person_id,joined_on,left_on\ng1,m3,2019-06-02,2020-03-31\n");
        CHECK(life.send(4) == Receipt::Outcome::Replaced);
    }
    SECTION("in the second, and only that quarter is sent again")
    {
        life.hub.load("group_members", "group_id,person_id,joined_on,left_on\ng1,m3,2019-06-02,2019-08-01\n");
        CHECK(life.send(2) == Receipt::Outcome::Replaced);
    }
    SECTION("never was one, and only the quarter of joining is sent again")
    {
        life.remove("group_members", "person_id = (SELECT key FROM people WHERE id = 'm3')");
        CHECK(life.send(1) == Receipt::Outcome::Replaced);
        CHECK(life.national.figure("people_activated", quarters[0]) == 21);
        life.sendRevisions();
    }
    CHECK(life.figure("groups_recognised") == 0);
    CHECK(life.differences() == QStringList());
}

TEST_CASE(
    "A member who was forgotten is recorded after the year was sent, and only the quarter is sent again")
{
    CorrectedYear life;
    join(life, 18, "2019-06-02");
    life.sendAll();
    CHECK(life.figure("groups_recognised") == 0);
    life.hub.load("group_members", "group_id,person_id,joined_on\ng1,dot,2019-06-20\n");
    CHECK(life.send(1) == Receipt::Outcome::Replaced);
    CHECK(life.figure("groups_recognised") == 1);
    CHECK(life.differences() == QStringList());
}

TEST_CASE("A group is closed, formed on another day, or deleted")
{
    CorrectedYear life;
    join(life, 19, "2019-06-02");
    life.sendAll();
    SECTION("closed")
    {
        life.hub.load("groups", "id,name,closed_on\ng1,Ward 7 Together,2019-12-31\n");
        life.sendRevisions();
        CHECK(life.figure("groups_recognised") == 0);
    }
    SECTION("formed before the year")
    {
        life.hub.load("groups", "id,name,formed_on\ng1,Ward 7 Together,2019-03-31\n");
        life.sendRevisions();
        CHECK(life.figure("groups_formed") == 1);
    }
    SECTION("formed in another quarter")
    {
        life.hub.load("groups", "id,name,formed_on\ng2,The Green,2019-10-01\n");
        life.sendRevisions();
        CHECK(life.national.figure("groups_formed", quarters[2]) == 1);
    }
    SECTION("deleted")
    {
        life.remove("group_members", "person_id = (SELECT key FROM people WHERE id = 'eve')");
        life.remove("groups", "id = 'g2'");
        life.sendRevisions();
        CHECK(life.figure("groups_formed") == 1);
    }
    CHECK(life.differences() == QStringList());
}

TEST_CASE("An action is deleted, moved, or somebody joins it late")
{
    CorrectedYear life;
    life.sendAll();
    SECTION("moved")
    {
        life.hub.load("actions", "id,title,started_on\na1,Crossing,2020-01-15\n");
        life.sendRevisions();
        CHECK(life.national.figure("people_activated", quarters[3]) == 1); // Fay, who joined as it started
    }
    SECTION("joined late")
    {
        life.hub.load("action_people", "action_id,person_id,role,joined_on\na1,fay,lead,2019-09-01\n");
        life.sendRevisions();
        CHECK(life.national.figure("people_activated", quarters[1]) == 3);
    }
    SECTION("without a day")
    {
        life.hub.load("actions", "id,title,started_on\na2,Lights,\n");
        life.sendRevisions();
        CHECK(life.figure("actions_started") == 1);
    }
    CHECK(life.differences() == QStringList());
}

TEST_CASE("A trainer's assurance runs out or was a mistake; funds are secured or lost; an organisation was "
          "known before")
{
    CorrectedYear life;
    life.sendAll();
    SECTION("ran out")
    {
        life.hub.load("trainers", "person_id,quality_assured_on,expires_on\ndot,2019-04-15,2020-03-30\n");
        life.sendRevisions();
        CHECK(life.figure("trainers_quality_assured") == 0);
    }
    SECTION("secured")
    {
        life.hub.load("funding",
                      "id,received_on,source,amount,status\nf2,2019-12-01,Lottery,70.50,secured\n");
        CHECK(life.send(3) == Receipt::Outcome::Replaced);
        CHECK(life.figure("funding_leveraged") == 17050);
    }
    SECTION("received in another quarter")
    {
        life.hub.load("funding",
                      "id,received_on,source,amount,status\nf1,2019-07-01,Council,100.00,secured\n");
        life.sendRevisions();
        CHECK(life.national.figure("funding_leveraged", quarters[1]) == 10000);
    }
    SECTION("known before")
    {
        life.hub.load("organisations", "id,name,introduced_on\no1,Chapel,2018-05-05\n");
        life.send(1);
        CHECK(life.figure("organisations_introduced") == 0);
    }
    CHECK(life.differences() == QStringList());
}
