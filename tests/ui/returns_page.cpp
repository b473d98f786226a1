// A return through the page: figures, checks and reasons, signing, the history.
#include "ui/pages/returns_page.h"
#include "base/clock.h"
#include "base/periods.h"
#include "measures/figures.h"
#include "programme/pack_store.h"
#include "records/organisations.h"
#include "returns/check_package.h"
#include "sample_context.h"
#include "storage/record_store.h"
#include "ui/pages/returns_checks_step.h"
#include "ui/pages/returns_contents_step.h"
#include "ui/pages/returns_difference_view.h"
#include "ui/pages/returns_figures_step.h"
#include "ui/pages/returns_history_step.h"
#include "ui/pages/returns_period_list.h"
#include "ui/pages/returns_sheet.h"
#include "ui/pages/returns_sign_step.h"
#include "ui/widgets/period_choices.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const Period s_quarter{QDate(2026, 1, 1), QDate(2026, 3, 31)};

struct ReturnDesk {
    ClockSetTo today{sampleDay};
    SampleContext hub;
    ReturnsPage page{*hub.context};

    ReturnDesk()
    {
        hub.dialogs.chosenFolder = hub.folder.filePath(QStringLiteral("out"));
        page.openArgument(periodToText(s_quarter));
        page.activate();
        page.waitForAll();
    }
    ReturnSheet &sheet() { return page.sheet(); }
    void giveReasons()
    {
        for (const QString &warning : sheet().reading().checks.warnings())
            sheet().checksStep().reasonEdit(warning)->setText(QStringLiteral("looked at"));
    }
    void sign()
    {
        giveReasons();
        sheet().signStep().nameEdit().setText(QStringLiteral("Rose Okafor"));
        sheet().signStep().signButton().click();
        hub.context->tasks().waitForAll();
        page.waitForAll();
    }
    QStringList written() const { return QDir(hub.dialogs.chosenFolder).entryList(QDir::Files, QDir::Name); }
};

} // namespace

TEST_CASE("the sheet shows the figures as they will go")
{
    ReturnDesk desk;
    const QTableWidget &table = desk.sheet().figuresStep().table();
    const QList<Figure> counted = figures(desk.hub.connection(), desk.hub.context->programme(), s_quarter);
    REQUIRE(table.rowCount() == counted.size());
    for (int row = 0; row < table.rowCount(); ++row)
        CHECK(table.item(row, 1)->text() == valueForPeople(*counted[row].measure, counted[row].value));
}

TEST_CASE("a period in which nothing is recorded is not overdue, and the page does not begin with it")
{
    ReturnDesk desk;
    NoProgress quiet;
    const QDate today = Clock::today();
    const QList<ReturnPeriod> periods =
        readReturnPeriods(desk.hub.context->file(), desk.hub.context->programme(), false, quiet);
    CHECK(periods.first().period.from <= today); // what has not begun is nothing to return
    REQUIRE(periods.last().period.from.year() == 2020); // long before the hub's first record
    CHECK(periods.last().isEmpty);
    CHECK_FALSE(periods.last().isOverdue(today));
    CHECK(periods.last().stateText(today) == QStringLiteral("Nothing is recorded in it"));
    const Period shown = returnPeriodToShow(periods, today);
    CHECK(shown.from > periods.last().period.from);
    for (const ReturnPeriod &each : periods)
        if (each.period == shown)
            CHECK(each.isOverdue(today));
}

TEST_CASE("a quarter that went with a longer return is not asked for again")
{
    ReturnDesk desk;
    const Period half{QDate(2025, 10, 1), s_quarter.to};
    desk.page.openArgument(periodToText(half));
    desk.page.waitForAll();
    desk.sign();
    NoProgress quiet;
    int quarters = 0;
    for (const ReturnPeriod &each :
         readReturnPeriods(desk.hub.context->file(), desk.hub.context->programme(), false, quiet))
        if (each.period != half && holds(half, each.period)) {
            ++quarters;
            CHECK_FALSE(each.isOverdue(Clock::today()));
            CHECK(each.stateText(Clock::today()) == QStringLiteral("Sent with Oct 2025 to Mar 2026"));
        }
    CHECK(quarters == 2);
}

TEST_CASE("signing waits for who signs, the same password twice and every reason")
{
    ReturnDesk desk;
    ReturnSignStep &sign = desk.sheet().signStep();
    CHECK(!sign.signButton().isEnabled());
    desk.giveReasons();
    sign.nameEdit().setText(QStringLiteral("Rose Okafor"));
    CHECK(sign.signButton().isEnabled());
    sign.passwordEdit().setText(QStringLiteral("three green boats"));
    CHECK(!sign.signButton().isEnabled());
    sign.passwordAgainEdit().setText(QStringLiteral("three green boats"));
    CHECK(sign.signButton().isEnabled());
    const QStringList warnings = desk.sheet().reading().checks.warnings();
    REQUIRE(!warnings.isEmpty()); // the sample has something worth a look
    desk.sheet().checksStep().reasonEdit(warnings.first())->clear();
    CHECK(!sign.signButton().isEnabled());
}

TEST_CASE("a signed return is a whole package and stands in the history")
{
    ReturnDesk desk;
    desk.sign();
    REQUIRE(desk.written() == QStringList{QStringLiteral("SAMPLE_2026-01-01_2026-03-31_r1.zip")});
    NoProgress quiet;
    const PackageReport report =
        checkPackage(QDir(desk.hub.dialogs.chosenFolder).filePath(desk.written().first()),
                     loadedProgrammes(desk.hub.connection()), {}, quiet);
    CHECK(report.problems == QStringList());
    CHECK(report.origin == PackageReport::Origin::Proven);
    CHECK(report.description.signedBy == QStringLiteral("Rose Okafor"));
    CHECK(desk.sheet().reading().revisions.size() == 1);
    CHECK(desk.sheet().historyStep().table().rowCount() == 1);
}

TEST_CASE("a change after signing is shown, and a revision tells what it changed")
{
    ReturnDesk desk;
    desk.sign();
    Organisation added;
    added.name = QStringLiteral("Ward 7 Youth Club");
    added.introducedOn = QDate(2026, 2, 3);
    UiHub::add(desk.hub.context->file(), added);
    desk.page.onChange({});
    desk.page.activate();
    desk.page.waitForAll();
    CHECK(!desk.sheet().reading().sinceLast.isEmpty());
    const QList<ReturnPeriod> &periods = desk.page.periods().periods();
    CHECK(std::any_of(periods.begin(), periods.end(), [](const ReturnPeriod &entry) {
        return entry.period == s_quarter && entry.needsRevision;
    }));
    desk.sign();
    CHECK(desk.written().size() == 2);
    CHECK(desk.sheet().historyStep().table().rowCount() == 2);
    const QList<QTreeWidgetItem *> named = desk.sheet().historyStep().difference().findItems(
        QStringLiteral("Ward 7 Youth Club"), Qt::MatchContains | Qt::MatchRecursive);
    CHECK(named.size() == 1);
}

TEST_CASE("a draft freezes nothing, and thinking better of it writes nothing")
{
    ReturnDesk desk;
    desk.sheet().signStep().draftButton().click();
    desk.hub.context->tasks().waitForAll();
    CHECK(desk.written() == QStringList{QStringLiteral("SAMPLE_2026-01-01_2026-03-31_draft.zip")});
    CHECK(sentReturns(desk.hub.context->file()).isEmpty());
    desk.hub.dialogs.chosenFolder.clear();
    desk.sign();
    CHECK(sentReturns(desk.hub.context->file()).isEmpty());
}
