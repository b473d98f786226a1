// Late corrections as they happen: training.
#include "corrected_year.h"

#include "support/catch_strings.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("A learner withdraws in the second quarter")
{
    CorrectedYear life;
    life.send(1);
    life.hub.load("enrolments", "run_id,person_id,outcome\nr2,eve,withdrawn\n");
    for (const int quarter : {2, 3, 4})
        life.send(quarter);
    // Enrolled in June, she was counted in the first quarter as it was sent.
    CHECK(life.national.figure("people_trained", quarters[1]) == 1);
    CHECK(life.sendRevisions() == 1);
    CHECK(life.national.figure("qualification_enrolments", quarters[0]) == 0);
    CHECK(life.differences() == QStringList());
}

TEST_CASE("A completion is taken back, and one is given by the trainer")
{
    CorrectedYear life;
    life.sendAll();
    SECTION("of a run within a quarter")
    {
        life.hub.load("enrolments", "run_id,person_id,outcome\nr2,eve,not_completed\n");
        CHECK(life.send(2) == Receipt::Outcome::Replaced);
        CHECK(life.figure("people_trained") == 2);
    }
    SECTION("of a run across two quarters")
    {
        life.hub.load("enrolments", "run_id,person_id,outcome\nr1,ben,withdrawn\n");
        life.sendRevisions();
        CHECK(life.figure("people_trained") == 2);
    }
    SECTION("half attended, and complete by the trainer's word")
    {
        life.hub.load("enrolments",
                      "run_id,person_id,outcome,override_reason\nr3,eve,completed,Made up the rest\n");
        CHECK(life.send(3) == Receipt::Outcome::Replaced);
        CHECK(life.national.figure("people_trained", quarters[2]) == 1);
    }
    SECTION("a mark that was put wrongly")
    {
        life.hub.load("attendance", "session_id,person_id,mark\ns1,ben,absent\n");
        life.sendRevisions();
    }
    SECTION("a day of completion of its own")
    {
        life.hub.load("enrolments", "run_id,person_id,completed_on\nr2,eve,2019-12-20\n");
        life.sendRevisions();
        CHECK(life.national.figure("people_trained", quarters[2]) == 1);
        life.hub.load("enrolments", "run_id,person_id,outcome,completed_on\nr2,eve,referred,\n");
        life.sendRevisions();
        CHECK(life.national.figure("people_trained", quarters[2]) == 0);
    }
    CHECK(life.differences() == QStringList());
}

TEST_CASE("A course run is cancelled after it was sent, in the quarter's own revision")
{
    CorrectedYear life;
    life.sendAll();
    SECTION("within a quarter")
    {
        life.hub.load("course_runs", "id,course_code,starts_on,status\nr2,aw,2019-08-01,cancelled\n");
        CHECK(life.send(2) == Receipt::Outcome::Replaced);
        CHECK(life.figure("qualification_enrolments") == 0);
    }
    SECTION("across two, and only the first is sent again")
    {
        life.hub.load("course_runs", "id,course_code,starts_on,status\nr1,bp,2019-06-20,cancelled\n");
        CHECK(life.send(1) == Receipt::Outcome::Replaced);
        CHECK(life.figure("people_trained") == 1);
    }
    SECTION("and was not after all")
    {
        life.hub.load("course_runs", "id,course_code,starts_on,status\nr1,bp,2019-06-20,cancelled\n");
        life.sendRevisions();
        life.hub.load("course_runs", "id,course_code,starts_on,status\nr1,bp,2019-06-20,delivered\n");
        life.sendRevisions();
        CHECK(life.figure("people_trained") == 3);
    }
    CHECK(life.differences() == QStringList());
}

TEST_CASE(
    "An enrolment without a day of its own is deleted, and the first of its run's quarters is sent again")
{
    CorrectedYear life;
    life.sendAll();
    life.remove("enrolments", "person_id = (SELECT key FROM people WHERE id = 'cy')");
    CHECK(life.send(1) == Receipt::Outcome::Replaced);
    CHECK(life.figure("people_trained") == 2);
    CHECK(life.figure("follow_on_attendances") == 2);
    CHECK(life.differences() == QStringList());
}

TEST_CASE("A run is moved to another quarter")
{
    CorrectedYear life;
    life.sendAll();
    life.hub.load({{"course_runs", "id,course_code,starts_on\nr2,aw,2020-01-15\n"},
                   {"course_sessions", "id,run_id,held_on\ns3,r2,2020-01-15\n"}});
    life.sendRevisions();
    CHECK(life.national.figure("people_trained", quarters[1]) == 1);
    CHECK(life.national.figure("people_trained", quarters[3]) == 1);
    CHECK(life.differences() == QStringList());
}

TEST_CASE("Somebody acts after their training, and it is recorded late or taken back")
{
    CorrectedYear life;
    life.sendAll();
    SECTION("a membership recorded late")
    {
        life.hub.load("group_members", "group_id,person_id,joined_on\ng2,cy,2020-03-01\n");
        life.sendRevisions();
    }
    SECTION("what was held is taken back")
    {
        life.hub.load("conversations", "id,held_on,organiser_id\nc5,2019-12-01,ann\nc6,2020-02-01,dot\n");
        life.sendRevisions();
    }
    CHECK(life.differences() == QStringList());
}
