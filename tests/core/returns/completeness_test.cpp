// Which returns are there: the grid of hubs by periods, as a table of cases.
#include "returns/completeness.h"
#include "support/catch_strings.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using State = CompletenessCell::State;

namespace {

const Period firstQuarter{QDate(2019, 4, 1), QDate(2019, 6, 30)};
const Period secondQuarter{QDate(2019, 7, 1), QDate(2019, 9, 30)};
const Period halfYear{QDate(2019, 4, 1), QDate(2019, 9, 30)};
const Period april{QDate(2019, 4, 1), QDate(2019, 4, 30)};
const Period mayAndJune{QDate(2019, 5, 1), QDate(2019, 6, 30)};
const QDate dueFirst(2019, 7, 31);

Programme programme(bool listsHubs = true)
{
    Programme made;
    if (listsHubs)
        made.hubs = {{QStringLiteral("HUB01"), QStringLiteral("Hull")},
                     {QStringLiteral("HUB02"), QStringLiteral("Leeds")}};
    made.periods = {{secondQuarter, QDate(2019, 10, 31)}, {firstQuarter, dueFirst}};
    return made;
}

ReceivedEntry entry(const Period &period, int revision, QDate signedOn,
                    ReceivedState state = ReceivedState::Accepted, const char *hub = "HUB01")
{
    static qint64 key = 0;
    return {++key,
            QString::fromLatin1(hub),
            QStringLiteral("As the return said"),
            period,
            revision,
            QStringLiteral("1"),
            QStringLiteral("Ann"),
            dateToText(signedOn) + QStringLiteral("T12:00:00Z"),
            dateToText(signedOn.addDays(40)) + QStringLiteral("T12:00:00Z"),
            state,
            QString()};
}

// How the first quarter of HUB01 stands.
CompletenessCell firstCell(const QList<ReceivedEntry> &entries, QDate today)
{
    return completenessOf(entries, programme(), {}, today).hubs.first().cells.first();
}

} // namespace

TEST_CASE("What is there of a period, and whether it was late")
{
    const auto aside = ReceivedState::Aside;
    const QDate inTime(2019, 7, 31);
    const QDate late(2019, 8, 1);
    const QDate today(2019, 12, 1);
    struct Case {
        const char *what;
        QList<ReceivedEntry> entries;
        QDate today;
        State state;
        bool isLate = false;
        int revision = 0;
    };
    const QList<Case> cases{
        {"not over", {}, QDate(2019, 6, 30), State::ToCome},
        {"over", {}, QDate(2019, 7, 1), State::Due},
        {"its last day", {}, dueFirst, State::Due},
        {"the day after", {}, dueFirst.addDays(1), State::Missing},
        {"on its last day", {entry(firstQuarter, 1, inTime)}, today, State::In, false, 1},
        {"a day late", {entry(firstQuarter, 1, late)}, today, State::In, true, 1},
        {"before it was over",
         {entry(firstQuarter, 1, QDate(2019, 6, 1))},
         QDate(2019, 6, 2),
         State::In,
         false,
         1},
        {"revised, the first in time",
         {entry(firstQuarter, 2, late), entry(firstQuarter, 1, inTime)},
         today,
         State::Revised,
         false,
         2},
        {"revised, the first never came", {entry(firstQuarter, 3, late)}, today, State::Revised, true, 3},
        {"the first came after the second",
         {entry(firstQuarter, 1, inTime, aside), entry(firstQuarter, 2, late)},
         today,
         State::Revised,
         false,
         2},
        {"within a longer one", {entry(halfYear, 1, QDate(2019, 10, 2))}, today, State::Covered, true},
        {"replaced by a longer one",
         {entry(firstQuarter, 1, inTime, ReceivedState::Replaced), entry(halfYear, 1, QDate(2019, 10, 2))},
         today,
         State::Covered},
        {"part of it", {entry(april, 1, inTime)}, today, State::InPart},
        {"part of it, not yet due", {entry(april, 1, inTime)}, inTime, State::InPart},
        {"two that cover it", {entry(april, 1, inTime), entry(mayAndJune, 2, late)}, today, State::In, true},
        {"another quarter's only", {entry(secondQuarter, 1, inTime)}, today, State::Missing},
    };
    for (const Case &one : cases) {
        INFO(one.what);
        const CompletenessCell cell = firstCell(one.entries, one.today);
        CHECK(completenessStateName(cell.state) == completenessStateName(one.state));
        CHECK(cell.isLate == one.isLate);
        CHECK(cell.revision == one.revision);
        CHECK(cell.isMissing == (!cell.isIn() && one.today > dueFirst));
        CHECK(cell.wholeOn.isValid() == cell.isIn());
    }
}

TEST_CASE("Days covered are counted once, whatever holds them")
{
    const CompletenessCell part = firstCell({entry(april, 1, dueFirst), entry(april, 2, dueFirst)}, dueFirst);
    CHECK(part.daysCovered == 30);
    CHECK(part.days == 91);
    CHECK(part.standing == QList<int>{1});
    const CompletenessCell held = firstCell(
        {entry(april, 1, QDate(2019, 5, 2), ReceivedState::Replaced), entry(firstQuarter, 1, dueFirst)},
        dueFirst);
    CHECK(held.daysCovered == 91);
    CHECK(held.wholeOn == dueFirst);
    CHECK(held.revisions == QList<int>{1});
}

TEST_CASE("What is missing of a period is told in stretches of days")
{
    const Period may{QDate(2019, 5, 1), QDate(2019, 5, 31)};
    const Period june{QDate(2019, 6, 1), QDate(2019, 6, 30)};
    const auto missing = [](const QList<ReceivedEntry> &entries) {
        const Completeness grid = completenessOf(entries, programme(), {}, dueFirst);
        return uncovered(grid.hubs[0], grid.hubs[0].cells[0], firstQuarter);
    };
    CHECK(missing({}) == QList<Period>{firstQuarter});
    CHECK(missing({entry(may, 1, dueFirst)}) == QList<Period>{april, june});
    CHECK(missing({entry(april, 1, dueFirst), entry(june, 1, dueFirst)}) == QList<Period>{may});
    CHECK(missing({entry(halfYear, 1, dueFirst)}).isEmpty());
}

TEST_CASE("A quarter that was revised after the next was signed says so")
{
    const auto revised = [](QDate on) {
        return firstCell({entry(firstQuarter, 1, dueFirst), entry(firstQuarter, 2, on),
                          entry(secondQuarter, 1, QDate(2019, 10, 5))},
                         QDate(2019, 12, 1));
    };
    CHECK_FALSE(revised(QDate(2019, 9, 1)).revisedAfter.isValid());
    CHECK(revised(QDate(2019, 10, 9)).revisedAfter == secondQuarter);
}

TEST_CASE("An earlier one that was kept aside is told, and stands nowhere")
{
    const CompletenessCell cell = firstCell(
        {entry(halfYear, 1, dueFirst), entry(firstQuarter, 1, dueFirst, ReceivedState::Aside)}, dueFirst);
    CHECK(cell.hasAside);
    CHECK(cell.state == State::Covered);
    CHECK(cell.standing.size() == 1);
    CHECK(cell.revisions.size() == 1);
}

TEST_CASE("As it stood on a day, without what was signed later")
{
    const QList<ReceivedEntry> entries{entry(firstQuarter, 1, QDate(2019, 8, 4)),
                                       entry(firstQuarter, 2, QDate(2019, 9, 4))};
    const auto on = [&](QDate day) {
        return completenessStateName(
            completenessOf(entries, programme(), day, QDate(2020, 1, 1)).hubs.first().cells.first().state);
    };
    CHECK(on(QDate(2019, 6, 1)) == QLatin1String("to_come"));
    CHECK(on(QDate(2019, 7, 31)) == QLatin1String("due"));
    CHECK(on(QDate(2019, 8, 3)) == QLatin1String("missing"));
    CHECK(on(QDate(2019, 8, 4)) == QLatin1String("in"));
    CHECK(on(QDate(2019, 9, 4)) == QLatin1String("revised"));
}

TEST_CASE(
    "A hub that the pack does not list is waited for only where it lists none, from its first return on")
{
    const QList<ReceivedEntry> guest{
        entry(secondQuarter, 1, QDate(2019, 10, 1), ReceivedState::Accepted, "GUEST")};
    const Completeness among = completenessOf(guest, programme(), {}, QDate(2020, 1, 1));
    REQUIRE(among.hubs.size() == 3);
    CHECK(among.hubs[2].code == QLatin1String("GUEST"));
    CHECK(among.hubs[2].name == QLatin1String("As the return said"));
    CHECK_FALSE(among.hubs[2].isListed);
    CHECK(among.hubs[2].cells[0].state == State::NotExpected);
    CHECK_FALSE(among.hubs[2].cells[0].isMissing);
    CHECK(among.summary(1).in == 0);
    CHECK(among.summary(1).unasked == 1);
    CHECK(among.summary(1).expected == 2);
    CHECK(among.summary(0).expected == 2);
    CHECK(among.summary(0).missing == 2);

    const QList<ReceivedEntry> early{entry(april, 1, dueFirst, ReceivedState::Accepted, "GUEST")};
    const Completeness alone = completenessOf(early, programme(false), {}, QDate(2020, 1, 1));
    REQUIRE(alone.hubs.size() == 1);
    CHECK(alone.hubs[0].cells[0].isMissing);
    CHECK(alone.hubs[0].cells[1].state == State::Missing);
    const Completeness joined = completenessOf(guest, programme(false), {}, QDate(2020, 1, 1));
    CHECK(joined.hubs[0].cells[0].state == State::NotExpected);
}

TEST_CASE("Returns of other periods are told beside the calendar's; without a calendar they make it")
{
    const QList<ReceivedEntry> entries{entry(halfYear, 1, dueFirst), entry(april, 1, dueFirst)};
    const Completeness grid = completenessOf(entries, programme(), {}, QDate(2020, 1, 1));
    CHECK(grid.periods.first().period == firstQuarter);
    CHECK(grid.hasOffCalendar());
    CHECK(grid.hubs.first().offCalendar == QList<int>{0, 1});

    Programme without = programme();
    without.periods.clear();
    const Completeness own = completenessOf(entries, without, {}, QDate(2020, 1, 1));
    REQUIRE(own.periods.size() == 2);
    CHECK_FALSE(own.hasOffCalendar());
    CHECK(own.hubs[0].cells[1].state == State::In);
    CHECK(own.hubs[1].cells[1].state == State::NotExpected);
    CHECK(completenessOf({}, without, {}, dueFirst).currentPeriod() == -1);
}

TEST_CASE("The period in front is the newest that has ended")
{
    const auto on = [](QDate day) { return completenessOf({}, programme(), {}, day).currentPeriod(); };
    CHECK(on(QDate(2019, 3, 1)) == 0);
    CHECK(on(QDate(2019, 9, 30)) == 0);
    CHECK(on(QDate(2019, 10, 1)) == 1);
    CHECK(on(QDate(2030, 1, 1)) == 1);
}

TEST_CASE("The head of a column is short where it can be")
{
    CHECK(periodHeading(firstQuarter) == QLatin1String("Apr to Jun 2019"));
    CHECK(periodHeading(april) == QLatin1String("Apr 2019"));
    CHECK(periodHeading({QDate(2019, 10, 1), QDate(2020, 3, 31)}) == QLatin1String("Oct 2019 to Mar 2020"));
    CHECK(periodHeading({QDate(2019, 4, 3), QDate(2019, 6, 30)})
          == QLatin1String("3 Apr 2019 to 30 Jun 2019"));
}
