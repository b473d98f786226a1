// What a revision that came into the national body's file changed, and a year's return against its quarters.
#include "return_hub.h"

#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "returns/completeness.h"
#include "returns/receive.h"
#include "returns/revision_difference.h"
#include "storage/received_list.h"
#include "support/catch_strings.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const Period halfYear{day(2019, 4, 1), day(2019, 9, 30)};

class Sent {
public:
    Sent()
    {
        const QString pack = QStringLiteral("coep-2017-2020");
        m_national =
            createHub(m_folder.filePath(QStringLiteral("N.doorstep")),
                      {QStringLiteral("NATIONAL"), QStringLiteral("The body"), true}, packBytes(pack), pack);
        hub.loadSmallLife();
    }
    // Signs it, takes it in and gives what it changed.
    RevisionDifference send(const Period &period)
    {
        NoProgress progress;
        REQUIRE(receiveReturn(*m_national, hub.sign(period).path, {}, progress).outcome
                != Receipt::Outcome::Refused);
        qint64 key = 0;
        for (const ReceivedEntry &entry : receivedEntries(national()))
            key = qMax(key, entry.key);
        return revisionDifference(national(), key, progress);
    }
    Connection &national() { return m_national->connection(); }

    ReturnHub hub;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<HubFile> m_national;
};

const FigureDifference *headline(const RevisionDifference &difference, const char *measure)
{
    for (const FigureDifference &figure : difference.figures)
        if (figure.measure == QLatin1String(measure) && figure.breakdown.isEmpty())
            return &figure;
    return nullptr;
}

const RevisionDifference::File *file(const RevisionDifference &difference, const char *name)
{
    for (const RevisionDifference::File &one : difference.files)
        if (one.name == QLatin1String(name))
            return &one;
    return nullptr;
}

} // namespace

TEST_CASE("The first return of a period changed nothing")
{
    Sent sent;
    const RevisionDifference first = sent.send(secondQuarter);
    CHECK(first.against.isEmpty());
    CHECK(first.isEmpty());
}

TEST_CASE("A revision is held against the one before it, figure by figure and row by row")
{
    Sent sent;
    sent.send(secondQuarter);
    sent.hub.load(
        "conversations",
        "id,held_on,organiser_id,person_id,minutes\nc1,2019-04-02,org1,p1,25\nc9,2019-06-02,org1,,5\n");
    const RevisionDifference second = sent.send(secondQuarter);
    REQUIRE(second.against.size() == 1);
    CHECK(second.against.first().revision == 1);
    CHECK_FALSE(second.addsUpSeveral);
    REQUIRE(headline(second, "conversations"));
    CHECK(headline(second, "conversations")->before == 2);
    CHECK(headline(second, "conversations")->after == 3);
    CHECK_FALSE(headline(second, "people_trained"));
    const RevisionDifference::File *conversations = file(second, "conversations");
    REQUIRE(conversations);
    CHECK(conversations->added == 1);
    CHECK(conversations->changed == 1);
    CHECK(conversations->gone == 0);
    REQUIRE(conversations->rows.size() == 2);
    CHECK(conversations->rows[0].key == QLatin1String("c1"));
    REQUIRE(conversations->rows[0].cells.size() == 1);
    CHECK(conversations->rows[0].cells[0].column == QLatin1String("minutes"));
    CHECK(conversations->rows[0].cells[0].after == QLatin1String("25"));
    CHECK_FALSE(file(second, "funding"));
}

TEST_CASE("A longer return is held against the shorter ones that it replaced, together")
{
    Sent sent;
    sent.send(secondQuarter);
    sent.send(thirdQuarter);
    sent.hub.load("conversations", "id,held_on,organiser_id,minutes\nc9,2019-08-09,org1,5\n");
    const RevisionDifference year = sent.send(halfYear);
    REQUIRE(year.against.size() == 2);
    CHECK(year.against[0].period == secondQuarter);
    CHECK(year.addsUpSeveral);
    REQUIRE(headline(year, "conversations"));
    CHECK(headline(year, "conversations")->before == 3);
    CHECK(headline(year, "conversations")->after == 4);
    CHECK_FALSE(headline(year, "funding_leveraged"));
    REQUIRE(file(year, "conversations"));
    CHECK(file(year, "conversations")->added == 1);
    CHECK(file(year, "conversations")->gone == 0);
    CHECK(
        completenessStateName(
            completeness(sent.national(), sent.hub.programme(), day(2030, 1, 1)).hubs.first().cells[9].state)
        == QLatin1String("covered"));
}

TEST_CASE("Of many rows the first are listed and all are counted")
{
    Sent sent;
    sent.send(secondQuarter);
    QByteArray rows("id,held_on,organiser_id\n");
    for (int i = 0; i < 150; ++i)
        rows += "more" + QByteArray::number(i) + ",2019-06-03,org1\n";
    sent.hub.load("conversations", rows.constData());
    const RevisionDifference second = sent.send(secondQuarter);
    REQUIRE(file(second, "conversations"));
    CHECK(file(second, "conversations")->added == 150);
    CHECK(file(second, "conversations")->rows.size() == RevisionDifference::mostRows);
}

TEST_CASE("It is held against what had been signed before it, and can be stopped")
{
    Sent sent;
    sent.send(secondQuarter);
    const qint64 first = receivedEntries(sent.national()).first().key;
    sent.hub.load("funding", "id,received_on,source,amount,status\nf1,2019-06-01,Town Council,99,secured\n");
    sent.send(secondQuarter);
    NoProgress progress;
    CHECK(revisionDifference(sent.national(), first, progress).isEmpty());
    struct Stopped : NoProgress {
        bool cancelled() const override { return true; }
    } stopped;
    CHECK_THROWS_AS(revisionDifference(sent.national(), receivedEntries(sent.national()).last().key, stopped),
                    Error);
}
