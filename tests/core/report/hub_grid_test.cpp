// Hubs' numbers as a table: totals, and small numbers held back where it is handed on.
#include "report/hub_grid.h"

#include "measures/figures.h"

#include <catch2/catch.hpp>

using namespace doorstep;

namespace {

HubGrid grid(const char *measure, const QList<qint64> &values, qint64 whole)
{
    HubGrid made;
    made.columns = {{QStringLiteral("A"), measureNamed(QString::fromLatin1(measure))}};
    made.wholes = {whole};
    int number = 0;
    for (const qint64 value : values) {
        const QString code = QStringLiteral("HUB%1").arg(++number);
        made.addRow({code, code}, {value});
    }
    return made;
}

} // namespace

TEST_CASE("rows add up to the sum of the hubs, beside the whole")
{
    const HubGrid people = grid("people_trained", {40, 30, 20}, 85);
    CHECK(people.sums.first() == 90);
    CHECK(people.wholes.first() == 85);
    CHECK(people.rowOf(QStringLiteral("HUB2")) == 1);
    CHECK(people.rowOf(QStringLiteral("HUB9")) == -1);
    CHECK_FALSE(people.hasHeldBack());
}

TEST_CASE("a hub's small number of people is held back, and one more that would give it away")
{
    const HubGrid shown = heldBack(grid("people_trained", {40, 3, 20, 0}, 63), 5);
    CHECK_FALSE(shown.cells[1][0]);
    CHECK_FALSE(shown.cells[2][0]); // the next smallest: else 63 less the others says 3
    CHECK(shown.cells[0][0] == 40);
    CHECK(shown.cells[3][0] == 0);
    CHECK(shown.wholes.first() == 63);
    CHECK(shown.hasHeldBack());
}

TEST_CASE("how many are not among a part of the people is no small number either")
{
    HubGrid pair;
    for (const char *name : {"people_activated", "people_activated_evidenced"})
        pair.columns.append({QString::fromLatin1(name), measureNamed(QString::fromLatin1(name))});
    pair.wholes = {90, 66};
    pair.addRow({QStringLiteral("HUB1"), {}}, {40, 37});
    pair.addRow({QStringLiteral("HUB2"), {}}, {30, 19});
    pair.addRow({QStringLiteral("HUB3"), {}}, {20, 10});
    const HubGrid shown = heldBack(pair, 5);
    CHECK(shown.cells[0][0] == 40);
    CHECK_FALSE(shown.cells[0][1]); // else 40 less 37 says 3
    CHECK_FALSE(shown.cells[2][1]); // and one more, or the wholes say it
    CHECK(shown.cells[1][1] == 19);
}

TEST_CASE("what is not a number of people is shown, and so is everything without a threshold")
{
    CHECK_FALSE(heldBack(grid("organisations_introduced", {40, 3}, 43), 5).hasHeldBack());
    CHECK_FALSE(heldBack(grid("people_trained", {40, 3}, 43), 0).hasHeldBack());
}

TEST_CASE("of parts, a small whole takes another with it and not the whole table")
{
    HubGrid parts;
    const Measure *trained = measureNamed(u"people_trained");
    parts.columnsAddUp = true;
    for (const qint64 whole : {90, 60, 40, 3})
        parts.wholes.append(whole);
    for (const char *label : {"1", "2", "3", "10"})
        parts.columns.append({QString::fromLatin1(label), trained});
    parts.whole = 193;
    parts.addRow({QStringLiteral("HUB1"), QStringLiteral("Hull")}, {50, 30, 20, 3});
    parts.addRow({QStringLiteral("HUB2"), QStringLiteral("Leeds")}, {40, 30, 20, 0});
    CHECK(parts.rowSums == QList<HubGrid::Cell>{103, 90});
    const HubGrid shown = heldBack(parts, 5);
    CHECK_FALSE(shown.cells[0][3]);
    CHECK_FALSE(shown.wholes[3]);
    CHECK(shown.wholes[0] == 90);
    CHECK(shown.cells[0][0] == 50);
    CHECK(shown.whole == 193);
}
