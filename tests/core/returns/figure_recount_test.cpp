// What is counted from hubs' returns, held against the figures that came with them.
#include "returns/figure_recount.h"

#include "programme/pack_store.h"
#include "storage/received_returns.h"
#include "support/national_sample.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

using Why = RecountDifference::Why;

class NationalSample {
public:
    NationalSample()
    {
        makeNationalSample(m_folder.filePath(QStringLiteral("national.doorstep")));
        m_file = openHub(m_folder.filePath(QStringLiteral("national.doorstep")), HubFile::Access::Write);
    }
    Connection &connection() { return m_file->connection(); }
    Programme programme() { return currentProgramme(connection()); }
    FigureRecount recount(const Period &touching = {}) { return recountBy(programme(), touching); }
    FigureRecount recountBy(const Programme &programme, const Period &touching = {})
    {
        NoProgress progress;
        return recountFigures(*m_file, programme, touching, progress);
    }
    // The accepted return of a hub for the quarter that begins then.
    ReceivedReturn accepted(const char *code, QDate from)
    {
        for (const ReportingHub &hub : reportingHubs(connection(), m_file->ownHub()))
            for (const ReceivedReturn &held : receivedReturns(connection(), hub.key))
                if (hub.code == QLatin1String(code) && held.state == ReceivedState::Accepted
                    && held.frozen.period.from == from)
                    return held;
        throw std::logic_error("no such return");
    }
    // As if the hub had counted so many more.
    void say(qint64 returnKey, const char *measure, const char *breakdown, const char *category, int more)
    {
        connection()
            .prepare("UPDATE return_figures SET value = value + ?1 WHERE return = ?2 AND measure = ?3 "
                     "AND breakdown = coalesce(?4, '') AND category = coalesce(?5, '')")
            .bind(1, more)
            .bind(2, returnKey)
            .bind(3, QString::fromLatin1(measure))
            .bind(4, QString::fromLatin1(breakdown))
            .bind(5, QString::fromLatin1(category))
            .execute();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<HubFile> m_file;
};

// "HUB02 conversations hub/HUB02 +3 not_known", theirs less ours.
QStringList inShort(const QList<RecountDifference> &differences)
{
    QStringList all;
    for (const RecountDifference &difference : differences)
        all.append(QStringLiteral("%1 %2 %3/%4 %5 %6")
                       .arg(difference.hub, difference.measure, difference.breakdown, difference.category)
                       .arg(difference.theirs - difference.ours)
                       .arg(whyName(difference.why)));
    return all;
}

} // namespace

TEST_CASE("figures counted from returns are those that hubs sent, but for what stays at home")
{
    NationalSample national;
    const FigureRecount recount = national.recount();
    CHECK(recount.hubs == 4);
    CHECK(recount.returns == 15);
    CHECK(recount.figures > 15 * 18);
    CHECK(inShort(recount.realDifferences()) == QStringList());
    bool byConsent = false;
    for (const RecountDifference &difference : recount.differences) {
        INFO(difference.measure.toStdString() << ' ' << difference.breakdown.toStdString());
        CHECK(!difference.breakdown.isEmpty());
        CHECK(difference.isAsItShouldBe());
        byConsent = byConsent || difference.why == Why::Consent;
    }
    CHECK(byConsent);
    CHECK(national.recount({QDate(2019, 12, 31), QDate(2019, 12, 31)}).returns == 4);
    CHECK(national.recount({QDate(2021, 1, 1), QDate(2021, 12, 31)}).returns == 0);
}

TEST_CASE("a figure that the rows do not give is told with its hub")
{
    NationalSample national;
    const qint64 last = national.accepted("HUB02", QDate(2020, 1, 1)).frozen.key;
    const qint64 first = national.accepted("HUB02", QDate(2019, 4, 1)).frozen.key;
    national.say(last, "conversations", "", "", 3);
    national.say(first, "conversations", "hub", "HUB02", -1);
    const FigureRecount recount = national.recount();
    CHECK(inShort(recount.realDifferences())
          == QStringList{QStringLiteral("HUB02 conversations hub/HUB02 -1 later_return"),
                         QStringLiteral("HUB02 conversations / 3 not_known")});
    CHECK(recount.of(QStringLiteral("people_trained")).isEmpty());
    CHECK(recount.of(QStringLiteral("conversations")).size() == 2);
    NoProgress progress;
    CHECK(inShort(recountHeadlines(national.connection(), national.programme(), {first, last}, progress))
          == QStringList{QStringLiteral("HUB02 conversations / 3 not_known")});
    CHECK(recountHeadlines(national.connection(), national.programme(), {first}, progress).isEmpty());
}

TEST_CASE("consent explains people who are not recorded here, and no more of them than there are")
{
    NationalSample national;
    const qint64 last = national.accepted("HUB03", QDate(2020, 1, 1)).frozen.key;
    // As many more women as men fewer: nothing to do with consent.
    national.say(last, "people_in_conversation", "gender", "woman", -1);
    national.say(last, "people_in_conversation", "gender", "man", 1);
    national.say(last, "people_trained", "gender", "woman", 1000);
    national.say(last, "people_trained", "gender", "not_recorded", -1000);
    for (const RecountDifference &difference : national.recount().realDifferences()) {
        CHECK(difference.hub.toStdString() == "HUB03");
        CHECK(difference.breakdown.toStdString() == "gender");
        CHECK(difference.why == Why::NotKnown);
    }
    CHECK(national.recount().realDifferences().size() >= 2);
}

TEST_CASE("other rules than those of the hub's pack are a reason for their own figures only")
{
    NationalSample national;
    Programme other = national.programme();
    other.groupRecognitionMembers = 1;
    const QList<RecountDifference> differences = national.recountBy(other).realDifferences();
    REQUIRE(!differences.isEmpty());
    for (const RecountDifference &difference : differences) {
        CHECK(difference.measure.toStdString() == "groups_recognised");
        CHECK(difference.why == Why::OtherRules);
    }
}
