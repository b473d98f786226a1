// The Figures page shows what the measures count, and opens just the records that they counted.
#include "ui/pages/figures_page.h"
#include "base/clock.h"
#include "records/organisations.h"
#include "sample_context.h"
#include "ui/charts/chart_view.h"
#include "ui/models/record_model.h"
#include "ui/pages/figures_breakdown.h"
#include "ui/pages/figures_detail.h"
#include "ui/pages/figures_model.h"
#include "ui/pages/figures_overview.h"
#include "ui/pages/figures_records.h"
#include "ui/widgets/period_picker.h"

#include <QAction>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const Period s_year{QDate(2025, 7, 1), QDate(2026, 6, 30)};

QHash<QString, qint64> shownFigures(FiguresOverview &overview)
{
    QHash<QString, qint64> shown;
    for (const FigureTile *tile : overview.tiles())
        shown.insert(tile->line().measure->nameText(), tile->line().value);
    for (const FigureLine &line : overview.otherMeasures().lines())
        shown.insert(line.measure->nameText(), line.value);
    return shown;
}

} // namespace

TEST_CASE("tiles and table show what the measures count")
{
    const ClockSetTo today(sampleDay);
    SampleContext hub;
    FiguresPage page(*hub.context);
    page.openArgument(QStringLiteral("conversations ") + periodToText(s_year));
    page.closeFigure();
    page.waitForAll();
    const QHash<QString, qint64> shown = shownFigures(page.overview());
    const QList<Figure> counted = figures(hub.connection(), hub.context->programme(), s_year);
    REQUIRE(shown.size() == counted.size());
    for (const Figure &figure : counted) {
        INFO(figure.measure->name);
        CHECK(shown.value(figure.measure->nameText(), -1) == figure.value);
    }
    CHECK(shown.value(QStringLiteral("conversations")) > 0);
    // The months of the period add up to the figure where a unit counts on a day.
    for (const FigureTile *tile : page.overview().tiles()) {
        if (!tile->line().measure->has(BreakdownId::Month))
            continue;
        qint64 sum = 0;
        for (const MonthValue &month : tile->line().trend)
            sum += month.isInPeriod ? month.value : 0;
        INFO(tile->line().measure->name);
        CHECK(sum == tile->line().value);
    }
}

TEST_CASE("a figure opens as many records as it counts, and a part of it its own")
{
    const ClockSetTo today(sampleDay);
    SampleContext hub;
    FiguresPage page(*hub.context);
    page.openArgument(QStringLiteral("conversations ") + periodToText(s_year));
    page.waitForAll();
    FigureDetail &detail = page.detail();
    REQUIRE(detail.measure()->nameText() == QStringLiteral("conversations"));
    REQUIRE(detail.records().model());
    detail.records().model()->fetchAll();
    CHECK(detail.records().model()->total() == detail.line().value);

    FigureBreakdown &parts = detail.breakdownPane();
    REQUIRE(parts.chosen() == BreakdownId::Month);
    REQUIRE(parts.parts().size() == 12);
    CHECK(parts.chart().data().parts.size() == parts.table().rowCount());
    qsizetype filled = 0;
    while (parts.parts()[filled].value == 0)
        ++filled;
    parts.table().selectRow(int(filled));
    page.waitForAll();
    detail.records().model()->fetchAll();
    CHECK(detail.records().model()->total() == parts.parts()[filled].value);
    parts.clearPick();
    page.waitForAll();
    detail.records().model()->fetchAll();
    CHECK(detail.records().model()->total() == detail.line().value);
}

TEST_CASE("rows behind a figure open in their page")
{
    const ClockSetTo today(sampleDay);
    SampleContext hub;
    FiguresPage page(*hub.context);
    page.openArgument(QStringLiteral("groups_formed ")
                      + periodToText({QDate(2020, 1, 1), QDate(2026, 6, 30)}));
    page.waitForAll();
    REQUIRE(page.detail().records().model());
    QSignalSpy opened(hub.context.get(), &AppContext::recordRequested);
    page.detail().records().tableView().selectRow(0);
    QTest::keyClick(&page.detail().records().tableView(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][1].toLongLong() == page.detail().records().model()->keyAt(0));
}

TEST_CASE("figures follow a change, and the part that is picked stays")
{
    const ClockSetTo today(sampleDay);
    SampleContext hub;
    FiguresPage page(*hub.context);
    page.openArgument(QStringLiteral("organisations_introduced ") + periodToText(s_year));
    page.waitForAll();
    const qint64 before = page.detail().line().value;
    FigureBreakdown &parts = page.detail().breakdownPane();
    qsizetype filled = 0;
    while (parts.parts()[filled].value == 0)
        ++filled;
    parts.table().selectRow(int(filled));
    page.waitForAll();
    const QString picked = parts.pickedCategory();
    const qint64 ofPart = parts.parts()[filled].value;
    REQUIRE(!picked.isEmpty());
    QObject::connect(hub.context.get(), &AppContext::changed, &page,
                     [&page](const ChangeNotice &notice) { page.onChange(notice); });
    Organisation added;
    added.name = QStringLiteral("Ward 7 Youth Club");
    added.introducedOn = QDate(2026, 5, 1);
    UiHub::add(hub.context->file(), added);
    page.activate();
    page.waitForAll();
    CHECK(page.detail().line().value == before + 1);
    CHECK(parts.pickedCategory() == picked);
    CHECK(parts.chart().current() == filled);
    page.detail().records().model()->fetchAll();
    CHECK(page.detail().records().model()->total() == ofPart);
    CHECK(!page.detail().breakdownPane().chart().picture().isNull());
}
