// A group's life, its people, and what its members said.
#include "records/actions.h"
#include "storage/group_cares.h"
#include "storage/group_life.h"
#include "storage/people_in.h"
#include "temp_hub.h"

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const QDate today(2019, 6, 30);
constexpr int needed = 3;

// A group and the people that a test lets join it.
struct Ward {
    TempHub hub;
    Group group;
    QList<Person> people;

    Ward()
    {
        group = hub.group("Ward 7 Together");
        for (const char *name : {"Ada", "Ben", "Cyd", "Dee", "Eli"})
            people.append(hub.person(name));
    }
    GroupMember join(int person, QDate joined, QDate left = {})
    {
        GroupMember member;
        member.group.key = group.key;
        member.person.key = people[person].key;
        member.joinedOn = joined;
        member.leftOn = left;
        return hub.save(member);
    }
    void meet(QDate day)
    {
        Meeting meeting;
        meeting.group.key = group.key;
        meeting.heldOn = day;
        hub.save(meeting);
    }
    GroupLife life() { return groupLife(hub.connection(), group, needed, today); }
};

} // namespace

TEST_CASE("A group of nobody is forming, and nothing is known of when it began")
{
    Ward ward;
    const GroupLife life = ward.life();
    CHECK(life.state == GroupState::Forming);
    CHECK_FALSE(life.began.isValid());
    CHECK_FALSE(life.recognisedOn.isValid());
    CHECK_FALSE(life.isRecognised);
    CHECK(life.members == 0);
}

TEST_CASE("A group is recognised from the first day on which it is formed and has enough members")
{
    Ward ward;
    ward.group.formedOn = QDate(2019, 2, 1);
    ward.join(0, QDate(2019, 1, 1));
    ward.join(1, QDate(2019, 1, 5));
    SECTION("the third comes after it formed")
    {
        ward.join(2, QDate(2019, 3, 1));
        CHECK(ward.life().recognisedOn == QDate(2019, 3, 1));
    }
    SECTION("it forms when the third is there already")
    {
        ward.join(2, QDate(2019, 1, 20));
        CHECK(ward.life().recognisedOn == QDate(2019, 2, 1));
        ward.join(3, QDate(2019, 4, 1));
        CHECK(ward.life().recognisedOn == QDate(2019, 2, 1));
    }
    SECTION("one leaves on the day on which the third joins: there never are three")
    {
        Ward other;
        other.group.formedOn = QDate(2019, 2, 1);
        other.join(0, QDate(2019, 1, 1), QDate(2019, 3, 1));
        other.join(1, QDate(2019, 1, 5));
        other.join(2, QDate(2019, 3, 1));
        CHECK_FALSE(other.life().recognisedOn.isValid());
        CHECK(other.life().most == 2);
    }
    SECTION("somebody who left and came back is one person")
    {
        ward.join(4, QDate(2019, 1, 2), QDate(2019, 1, 8));
        ward.join(4, QDate(2019, 1, 8));
        CHECK(ward.life().recognisedOn == QDate(2019, 2, 1));
        CHECK(ward.life().most == 3);
    }
    CHECK(ward.life().began == QDate(2019, 1, 1));
}

TEST_CASE("A group that fell below the number keeps the day but is not recognised now")
{
    Ward ward;
    ward.group.formedOn = QDate(2019, 1, 1);
    for (int person = 0; person < 3; ++person)
        ward.join(person, QDate(2019, 2, 1), person == 0 ? QDate(2019, 5, 1) : QDate());
    const GroupLife life = ward.life();
    CHECK(life.recognisedOn == QDate(2019, 2, 1));
    CHECK_FALSE(life.isRecognised);
    CHECK(life.state == GroupState::Formed);
    CHECK(life.members == 2);
    CHECK(life.most == 3);
}

TEST_CASE("Members who have yet to join do not count today")
{
    Ward ward;
    ward.group.formedOn = QDate(2019, 1, 1);
    for (int person = 0; person < 3; ++person)
        ward.join(person, today.addDays(person));
    CHECK(ward.life().members == 1);
    CHECK_FALSE(ward.life().recognisedOn.isValid());
}

TEST_CASE("A group is dormant six months after it last met, or formed")
{
    Ward ward;
    ward.group.formedOn = QDate(2018, 12, 30);
    CHECK(ward.life().state == GroupState::Dormant);
    CHECK(ward.life().dormantFrom == today);
    ward.group.formedOn = QDate(2019, 1, 1);
    CHECK(ward.life().state == GroupState::Formed);
    ward.meet(QDate(2018, 11, 1));
    CHECK(ward.life().dormantFrom == QDate(2019, 5, 1));
    CHECK(ward.life().began == QDate(2018, 11, 1));
    ward.meet(QDate(2019, 7, 1)); // planned: it has not met yet
    CHECK(ward.life().state == GroupState::Dormant);
    ward.meet(QDate(2019, 6, 1));
    CHECK(ward.life().state == GroupState::Formed);
    CHECK(ward.life().lastMeeting == QDate(2019, 6, 1));
}

TEST_CASE("A closed group is closed, whatever else it is")
{
    Ward ward;
    ward.group.formedOn = QDate(2018, 1, 1);
    ward.group.closedOn = QDate(2019, 3, 1);
    for (int person = 0; person < 3; ++person)
        ward.join(person, QDate(2019, 3, 1));
    const GroupLife life = ward.life();
    CHECK(life.state == GroupState::Closed);
    CHECK_FALSE(life.isRecognised);
    CHECK_FALSE(life.recognisedOn.isValid()); // the day of closing no longer counts
    CHECK_FALSE(life.dormantFrom.isValid());
}

TEST_CASE("People of a group are those of today by name, then who left, the last first")
{
    Ward ward;
    ward.join(2, QDate(2019, 1, 1));
    ward.join(0, QDate(2019, 1, 2));
    GroupMember leader = ward.join(4, QDate(2019, 1, 2));
    leader.role.code = QStringLiteral("leader");
    ward.hub.save(leader);
    ward.join(1, QDate(2019, 1, 3), QDate(2019, 2, 1));
    ward.join(3, QDate(2019, 1, 3), QDate(2019, 4, 1));
    QStringList names;
    for (const PersonIn &person : peopleIn(ward.hub.connection(), groupParts(), ward.group.key, today))
        names.append(person.name);
    CHECK(names
          == QStringList{QStringLiteral("Eli"), QStringLiteral("Ada"), QStringLiteral("Cyd"),
                         QStringLiteral("Dee"), QStringLiteral("Ben")});
    CHECK(partsIn(ward.hub.connection(), groupParts(), ward.group.key) == 5);
}

TEST_CASE("People of an action have a part and never leave")
{
    Ward ward;
    Action action;
    action.title = QStringLiteral("Petition");
    action = ward.hub.save(action);
    ActionPerson part;
    part.action.key = action.key;
    part.person.key = ward.people[1].key;
    part.role.code = QStringLiteral("lead");
    ward.hub.save(part);
    const QList<PersonIn> people = peopleIn(ward.hub.connection(), actionParts(), action.key, today);
    REQUIRE(people.size() == 1);
    CHECK(people.first().role == QStringLiteral("lead"));
    CHECK(people.first().isOf(today));
    CHECK_FALSE(people.first().joinedOn.isValid());
}

TEST_CASE("What a group cares about is what its members of today said")
{
    Ward ward;
    ward.join(0, QDate(2019, 1, 1));
    ward.join(1, QDate(2019, 1, 1), QDate(2019, 2, 1)); // left: no longer asked
    const auto say = [&](int person, QDate day, const char *heard, const char *themes) {
        Conversation talk = ward.hub.conversation(ward.people[4], ward.people[person], day, heard);
        talk.themes.codes = QString::fromLatin1(themes).split(QLatin1Char(';'));
        ward.hub.save(talk);
    };
    say(0, QDate(2019, 1, 5), "Buses", "transport");
    say(0, QDate(2019, 2, 5), "Lift", "decent_housing;transport");
    say(0, QDate(2019, 3, 5), "", "health");
    say(1, QDate(2019, 3, 5), "Youth club", "youth");
    const GroupCares cares = groupCares(ward.hub.connection(), ward.group.key, today, 1);
    CHECK(cares.conversations == 3);
    REQUIRE(cares.themes.size() == 3);
    CHECK(cares.themes.first().code == QStringLiteral("transport"));
    CHECK(cares.themes.first().times == 2);
    REQUIRE(cares.latest.size() == 1);
    CHECK(cares.latest.first().heard == QStringLiteral("Lift"));
}
