// A return that comes in order gives what taking all of the hub's returns together gives; and whenever the
// work is stopped, the file is as it was.
#include "national.h"
#include "whole_file.h"

#include "returns/consolidate.h"
#include "returns/take_in_order.h"
#include "storage/change.h"
#include "support/catch_strings.h"
#include "support/shared_data.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;
using Outcome = Receipt::Outcome;

namespace {

// Stops the work at the nth time that it asks.
class StopAt : public Progress {
public:
    explicit StopAt(int asked) : m_left(asked) { }
    void report(const QString &doing, qint64, qint64) override
    {
        if (!m_told.contains(doing))
            m_told.append(doing);
    }
    bool cancelled() const override { return m_left-- <= 0; }
    const QStringList &told() const { return m_told; }

private:
    mutable int m_left;
    QStringList m_told;
};

void takeAndCompare(National &national, const QString &path, Outcome expected)
{
    const Receipt receipt = national.receive(path);
    REQUIRE(receipt.outcome == expected);
    requireAsTakenTogether(national.file(), receipt.hubCode);
}

void remove(ReturnHub &hub, const char *table, const QString &where)
{
    Change change(hub.file(), QStringLiteral("Delete"));
    change.remove(*tableNamed(QString::fromLatin1(table)),
                  hub.connection()
                      .number(QStringLiteral("SELECT key FROM %1 WHERE %2").arg(QLatin1String(table), where))
                      .value());
    change.commit();
}

const Period fourthQuarter{day(2019, 10, 1), day(2019, 12, 31)};
const Period firstOf2020{day(2020, 1, 1), day(2020, 3, 31)};

} // namespace

TEST_CASE("In order and together are the same: members and marks that go, a membership that ends")
{
    ReturnHub hub;
    hub.loadSmallLife();
    hub.load({{"people", "id,given_name,network_member_from\nm1,May,2019-04-03\nm2,Mo,2019-05-03\n"},
              {"trainers", "person_id,quality_assured_on\norg2,2019-01-01\n"},
              {"attendance", "session_id,person_id,mark\ns1,p3,present\n"}});
    National national;
    takeAndCompare(national, hub.sign(secondQuarter).path, Outcome::Accepted);
    CHECK(national.rows("group_members") == 1);
    remove(hub, "group_members", QStringLiteral("joined_on = '2019-05-05'"));
    remove(hub, "attendance", QStringLiteral("mark = 'present'"));
    remove(hub, "trainers", QStringLiteral("quality_assured_on = '2019-01-01'"));
    hub.load({{"people", "id,network_member_from,email\nm1,,\np1,,other@example.org\n"},
              {"conversations",
               "id,held_on,organiser_id,person_id,activated_on\nc9,2019-09-02,org1,p3,2019-09-02\n"}});
    takeAndCompare(national, hub.sign(thirdQuarter).path, Outcome::Accepted);
    CHECK(national.rows("group_members") == 0);
    CHECK(national.rows("trainers") == 0);
    CHECK(national.rows("people WHERE network_member_from IS NOT NULL") == 1);
    takeAndCompare(national, hub.sign(fourthQuarter).path, Outcome::Accepted);
    hub.load("group_members", "group_id,person_id,joined_on\ng1,p2,2019-05-05\n");
    takeAndCompare(national, hub.sign(firstOf2020).path, Outcome::Accepted);
    CHECK(national.rows("group_members") == 1);
    CHECK(national.faults() == QStringList());
}

TEST_CASE("In order and together are the same: a group goes and comes back, with what referred to it")
{
    ReturnHub hub;
    hub.loadSmallLife();
    hub.load("actions", "id,title,group_id,started_on\na1,Benches,g1,2019-06-01\n");
    National national;
    takeAndCompare(national, hub.sign(secondQuarter).path, Outcome::Accepted);
    remove(hub, "groups", QStringLiteral("id = 'g1'"));
    takeAndCompare(national, hub.sign(thirdQuarter).path, Outcome::Accepted);
    CHECK(national.rows("groups") == 0);
    hub.load("groups", "id,name,formed_on\ng1,Ward 7 Together,2019-05-01\n");
    takeAndCompare(national, hub.sign(fourthQuarter).path, Outcome::Accepted);
    CHECK(national.rows("groups") == 1);
    takeAndCompare(national, hub.sign(firstOf2020).path, Outcome::Accepted);
    // The second quarter revised, and then one for the whole year in place of all.
    hub.load("conversations", "id,held_on,organiser_id,person_id\nc1,2019-04-02,org1,p4\n");
    takeAndCompare(national, hub.sign(secondQuarter).path, Outcome::Replaced);
    const Period year{secondQuarter.from, firstOf2020.to};
    takeAndCompare(national, hub.sign(year).path, Outcome::Replaced);
    remove(hub, "conversations", QStringLiteral("id = 'c3'"));
    takeAndCompare(national, hub.sign(year).path, Outcome::Replaced);
    CHECK(national.faults() == QStringList());
}

TEST_CASE("People of two hubs stay linked while one hub's keys change, return after return")
{
    const char *first = "id,given_name,family_name,email\no,Ann,Organiser,\na,Rose,Hill,rose@example.org\n";
    const char *second = "id,given_name,family_name,email\no,Ben,Organiser,\nb,Rose,Fox,rose@example.org\n";
    const char *held = "id,held_on,organiser_id,person_id\nc1,2019-04-02,o,a\nc2,2019-07-03,o,a\n";
    ReturnHub one("HUB01");
    one.load({{"people", first}, {"conversations", held}});
    ReturnHub two("HUB02");
    two.load({{"people", second}, {"conversations", QByteArray(held).replace(",a\n", ",b\n").constData()}});
    National national;
    takeAndCompare(national, one.sign(secondQuarter).path, Outcome::Accepted);
    takeAndCompare(national, two.sign(secondQuarter).path, Outcome::Accepted);
    CHECK(national.rows("linked_people") == 2);
    one.load("people", "id,email\na,rosie@example.org\n");
    takeAndCompare(national, one.sign(thirdQuarter).path, Outcome::Accepted);
    CHECK(national.rows("linked_people") == 0);
    two.load("people", "id,email\nb,rosie@example.org\n");
    takeAndCompare(national, two.sign(thirdQuarter).path, Outcome::Accepted);
    CHECK(national.rows("linked_people") == 2);
}

TEST_CASE("Courses that follow one another come in whatever order they stand, and a circle is cut")
{
    ReturnHub hub;
    hub.loadSmallLife();
    hub.load({{"courses",
               "code,title,kind,follows_code\na,First,follow_on,z\nm,Second,follow_on,a\nz,Last,follow_on,"
               "youth1\n"},
              {"course_runs", "id,course_code,starts_on\nr7,m,2019-05-20\nr8,a,2019-05-21\n"}});
    National national;
    takeAndCompare(national, hub.sign(secondQuarter).path, Outcome::Accepted);
    CHECK(national.rows("courses WHERE follows_code IS NOT NULL AND hub <> 1") >= 3);
}

TEST_CASE("A replayed hub's quarters in order are what they are together")
{
    const QString folder = sharedData(QStringLiteral("replay/coep/HUB04"));
    if (folder.isEmpty())
        return;
    ReturnHub hub("HUB04");
    hub.loadFolder(folder);
    National national;
    for (QDate from = day(2017, 4, 1); from < day(2020, 3, 31); from = from.addMonths(6))
        takeAndCompare(national, hub.sign({from, from.addMonths(6).addDays(-1)}).path, Outcome::Accepted);
    CHECK(national.rows("taken_together") == 0);
}

TEST_CASE("Stopped anywhere, the file is as it was, to the byte of every row")
{
    ReturnHub hub;
    hub.loadSmallLife();
    const QString first = hub.sign(secondQuarter).path;
    const QString second = hub.sign(thirdQuarter).path;
    hub.load("conversations", "id,held_on,organiser_id,person_id\nc1,2019-04-02,org1,p4\n");
    const QString revised = hub.sign(secondQuarter).path;
    National national;
    for (const QString &path : {first, second, revised}) {
        const QStringList before = wholeFile(national.file().connection());
        int asked = 0;
        for (bool isStopped = true; isStopped; ++asked) {
            StopAt progress(asked);
            try {
                const Receipt receipt = receiveReturn(national.file(), path, {}, progress);
                CHECK(receipt.outcome != Outcome::Refused);
                isStopped = false;
                CHECK(progress.told().size() > 20); // what it was doing, file by file
            } catch (const Error &error) {
                REQUIRE(error.kind() == Error::Kind::Cancelled);
                REQUIRE(wholeFile(national.file().connection()) == before);
            }
        }
        CHECK(asked > 30);
    }
    CHECK(national.faults() == QStringList());
}
