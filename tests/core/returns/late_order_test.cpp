// Late corrections as they happen: what comes out of order, never comes, or comes under another secret.
#include "corrected_year.h"

#include "programme/pack_store.h"
#include "support/catch_strings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;
using Outcome = Receipt::Outcome;

namespace {

// The pack in force, re-issued under another secret.
QByteArray packUnderNewSecret()
{
    QJsonObject pack = QJsonDocument::fromJson(packBytes(coepPack)).object();
    pack.insert(QStringLiteral("version"), QStringLiteral("2"));
    pack.insert(QStringLiteral("secret_id"), QStringLiteral("second"));
    pack.insert(QStringLiteral("secret"), QStringLiteral("another secret"));
    return QJsonDocument(pack).toJson();
}

// Two hubs that know Rose, by her e-mail address.
class TwoHubs {
public:
    ReturnHub one{"HUB01"};
    ReturnHub other{"HUB02"};
    National national;

    TwoHubs()
    {
        for (ReturnHub *hub : {&one, &other})
            hub->load(
                {{"people", "id,given_name,email\nann,Ann,\nrose,Rose,rose@example.org\n"},
                 {"conversations",
                  "id,held_on,organiser_id,person_id\nc1,2019-04-10,ann,rose\nc2,2019-07-10,ann,rose\n"}});
    }
    Outcome send(ReturnHub &hub, const Period &period) { return national.take(hub.sign(period).path); }
    qint64 people() { return national.figure("people_in_conversation", year); }
    void newSecretFor(HubFile &file) { loadPack(file, packUnderNewSecret(), QStringLiteral("pack.json")); }
};

} // namespace

TEST_CASE("In whatever order a year's returns and revisions come in, the figures are the same")
{
    CorrectedYear life;
    QStringList sent;
    for (const int quarter : {1, 2, 3})
        sent.append(life.hub.sign(quarters[quarter - 1]).path);
    life.hub.load({{"conversations", "id,held_on,organiser_id,person_id\nc2,2019-05-10,ann,eve\n"},
                   {"enrolments", "run_id,person_id,outcome\nr1,ben,withdrawn\n"},
                   {"group_members", "group_id,person_id,joined_on,left_on\ng1,ben,2019-06-01,2019-07-15\n"},
                   {"people", "id,network_member_from\nann,\n"}});
    life.remove("conversations", "id = 'c4'");
    for (const int quarter : {1, 4, 3, 2})
        sent.append(life.hub.sign(quarters[quarter - 1]).path);
    std::sort(sent.begin(), sent.end());
    REQUIRE(sent.size() == 7);
    std::mt19937 random(7);
    for (int i = 0; i < 6; ++i) {
        National national;
        for (const QString &path : std::as_const(sent))
            REQUIRE(national.take(path) != Outcome::Refused);
        for (const Figure &own : figures(life.hub.connection(), life.hub.programme(), year)) {
            INFO(own.measure->name << " in the order " << sent.join(QLatin1Char(' ')).toStdString());
            CHECK(national.figure(own.measure->name, year) == own.value);
        }
        CHECK(national.faults() == QStringList());
        std::shuffle(sent.begin(), sent.end(), random);
    }
}

TEST_CASE("A revision that never came is followed by the next")
{
    CorrectedYear life;
    life.sendAll();
    life.hub.load("conversations", "id,held_on,organiser_id\nc10,2019-04-11,ann\n");
    const QString lost = life.hub.sign(quarters[0]).path;
    life.hub.load("conversations", "id,held_on,organiser_id\nc11,2019-04-12,ann\n");
    CHECK(life.send(1) == Outcome::Replaced);
    CHECK(life.differences() == QStringList());
    CHECK(life.national.take(lost) == Outcome::KeptAside);
    CHECK(life.differences() == QStringList());
}

TEST_CASE(
    "A return of the whole year takes the place of its quarters, and a quarter of it has no say any more")
{
    CorrectedYear life;
    life.sendAll();
    life.hub.load("enrolments", "run_id,person_id,outcome\nr2,eve,withdrawn\n");
    life.remove("conversations", "id = 'c5'");
    CHECK(life.national.take(life.hub.sign(year).path) == Outcome::Replaced);
    CHECK(life.differences() == QStringList());
    life.hub.load("conversations", "id,held_on,organiser_id\nc10,2019-04-11,ann\n");
    CHECK(life.send(1) == Outcome::KeptAside);
    CHECK(life.figure("conversations") == 5);
    CHECK(life.national.take(life.hub.sign(year).path) == Outcome::Replaced);
    CHECK(life.differences() == QStringList());
}

TEST_CASE("The first quarter is revised after the third was sent, and the fourth comes then")
{
    CorrectedYear life;
    for (const int quarter : {1, 2, 3})
        life.send(quarter);
    life.hub.load({{"enrolments", "run_id,person_id,outcome\nr1,cy,no_show\n"},
                   {"attendance", "session_id,person_id,mark\ns1,cy,absent\n"}});
    life.remove("conversations", "id = 'c1'");
    CHECK(life.send(1) == Outcome::Replaced);
    CHECK(life.send(4) == Outcome::Accepted);
    life.sendRevisions();
    CHECK(life.differences() == QStringList());
}

TEST_CASE("A secret is changed half way: links already made hold, whoever revises what")
{
    TwoHubs hubs;
    hubs.send(hubs.one, quarters[0]);
    hubs.send(hubs.other, quarters[0]);
    CHECK(hubs.people() == 1);
    hubs.newSecretFor(hubs.national.file());
    CHECK(hubs.people() == 1);
    hubs.newSecretFor(hubs.one.file());
    CHECK(hubs.send(hubs.one, quarters[1]) == Outcome::Accepted);
    CHECK(hubs.people() == 1);
    // The only return in which HUB01 said who she is under the first secret is replaced.
    CHECK(hubs.send(hubs.one, quarters[0]) == Outcome::Replaced);
    CHECK(hubs.people() == 1);
    CHECK(hubs.send(hubs.one, year) == Outcome::Replaced);
    CHECK(hubs.people() == 1);
    SECTION("until she does not want it any more")
    {
        hubs.one.load("people", "id,share_consent\nrose,no\n");
        CHECK(hubs.send(hubs.one, year) == Outcome::Replaced);
        CHECK(hubs.people() == 2);
    }
    SECTION("and by the new one as well")
    {
        hubs.newSecretFor(hubs.other.file());
        CHECK(hubs.send(hubs.other, year) == Outcome::Replaced);
        CHECK(hubs.people() == 1);
    }
}

TEST_CASE("Somebody's address is corrected: who is linked follows")
{
    TwoHubs hubs;
    for (ReturnHub *hub : {&hubs.one, &hubs.other})
        for (const int quarter : {0, 1})
            hubs.send(*hub, quarters[quarter]);
    CHECK(hubs.people() == 1);
    hubs.one.load("people", "id,email\nrose,rosy@example.org\n");
    CHECK(hubs.send(hubs.one, quarters[0]) == Outcome::Replaced);
    CHECK(hubs.people() == 2); // the most recently signed word on her
    hubs.other.load("people", "id,email\nrose,rosy@example.org\n");
    CHECK(hubs.send(hubs.other, quarters[1]) == Outcome::Replaced);
    CHECK(hubs.people() == 1);
    hubs.other.load("people", "id,email,share_consent\nrose,rosy@example.org,no\n");
    CHECK(hubs.send(hubs.other, quarters[0]) == Outcome::Replaced);
    CHECK(hubs.people() == 2);
}
