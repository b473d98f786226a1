// A figure is set beside another period, held against its target over the target's own period, and goes out
// of the window as picture, page and numbers.
#include "base/clock.h"
#include "records/targets.h"
#include "sample_context.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/figures_breakdown.h"
#include "ui/pages/figures_detail.h"
#include "ui/pages/figures_model.h"
#include "ui/pages/figures_overview.h"
#include "ui/pages/figures_page.h"
#include "ui/pages/figures_paper.h"
#include "ui/pages/figures_tile_painter.h"
#include "ui/pages/output_menu.h"
#include "ui/widgets/period_picker.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QWheelEvent>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const Period s_quarter{QDate(2026, 4, 1), QDate(2026, 6, 30)};

QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

FigureLine lineWith(qint64 towards, qint64 expected, qint64 amount)
{
    FigureLine line;
    line.measure = measureNamed(u"conversations");
    line.towards = towards;
    line.expected = expected;
    line.target = TargetValue{amount, {QDate(2026, 1, 1), QDate(2026, 12, 31)}, TargetValue::Source::Hub};
    return line;
}

} // namespace

TEST_CASE("the periods that a figure is set beside")
{
    Programme programme;
    programme.from = QDate(2017, 4, 1);
    const auto year = [&](const Period &period) {
        return comparedPeriod(CompareWith::YearBefore, period, programme);
    };
    CHECK(comparedPeriod(CompareWith::PeriodBefore, s_quarter, programme)
          == Period{QDate(2026, 1, 1), QDate(2026, 3, 31)});
    CHECK(year(s_quarter) == Period{QDate(2025, 4, 1), QDate(2025, 6, 30)});
    CHECK(year({QDate(2025, 2, 1), QDate(2025, 2, 28)}) == Period{QDate(2024, 2, 1), QDate(2024, 2, 29)});
    CHECK(!year({QDate(2017, 4, 1), QDate(2018, 3, 31)}).isValid()); // before the programme
    CHECK(!comparedPeriod(CompareWith::Nothing, s_quarter, programme).isValid());
}

TEST_CASE("ahead and behind are said in numbers and words")
{
    CHECK(lineWith(44, 54, 60).courseText() == QStringLiteral("10 behind: 54 expected by now"));
    CHECK(lineWith(58, 54, 60).courseText() == QStringLiteral("4 ahead: 54 expected by now"));
    CHECK(lineWith(54, 54, 60).courseText() == QStringLiteral("Just on course: 54 expected by now"));
    CHECK(lineWith(60, 54, 60).courseText() == QStringLiteral("Target reached"));
    CHECK(lineWith(31234, 54, 30000).courseText() == QStringLiteral("Target reached, and 1,234 more"));
    CHECK(lineWith(44, 60, 60).courseText() == QStringLiteral("Short of the target by 16"));
    CHECK(lineWith(44, 54, 30000).targetText() == QStringLiteral("44 of 30,000 by 31 Dec 2026"));
}

TEST_CASE("a quarter is held against a year's target by what the year has come to")
{
    const ClockSetTo today(sampleDay);
    SampleContext hub;
    Target target;
    target.measure = QStringLiteral("neighbourhoods_reached");
    target.from = QDate(2026, 1, 1);
    target.to = QDate(2026, 12, 31);
    target.target = QStringLiteral("30000");
    UiHub::add(hub.context->file(), target);
    NoProgress progress;
    const Programme &programme = hub.context->programme();
    FiguresReading reading =
        readFigures(hub.context->file(), programme, s_quarter, CompareWith::PeriodBefore, progress);
    readBeside(hub.context->file(), hub.context->programme(), reading, progress);
    const FigureLine *line = reading.line(u"neighbourhoods_reached");
    REQUIRE(line);
    const auto counted = [&](const Period &period) {
        return figure(hub.connection(), programme, period, *line->measure);
    };
    CHECK(line->value == counted(s_quarter));
    CHECK(line->towards == counted({QDate(2026, 1, 1), QDate(2026, 6, 30)}));
    CHECK(line->towards >= line->value);
    CHECK(line->before == counted({QDate(2026, 1, 1), QDate(2026, 3, 31)}));
    REQUIRE(line->target);
    CHECK(line->expected == 14877); // 181 of 365 days
}

TEST_CASE("chart and table show both periods, and the difference")
{
    const ClockSetTo today(sampleDay);
    SampleContext hub;
    FiguresPage page(*hub.context);
    page.openArgument(QStringLiteral("conversations ") + periodToText(s_quarter));
    page.waitForAll();
    page.compareWith(CompareWith::YearBefore);
    page.waitForAll();
    FigureBreakdown &parts = page.detail().breakdownPane();
    const ChartData &chart = parts.chart().data();
    CHECK(chart.series
          == QStringList({QStringLiteral("Apr 2026 to Jun 2026"), QStringLiteral("Apr 2025 to Jun 2025")}));
    REQUIRE(parts.parts().size() == 3);
    const QList<Category> before =
        breakdown(hub.connection(), hub.context->programme(), {QDate(2025, 4, 1), QDate(2025, 6, 30)},
                  *page.detail().measure(), BreakdownId::Month);
    qint64 sum = 0;
    qint64 shown = 0;
    for (const Category &month : before)
        sum += month.value;
    for (const PartPair &part : parts.parts())
        shown += part.before;
    CHECK(shown == sum);
    CHECK(parts.table().columnCount() == 5);
    const PartPair &first = parts.parts().first();
    CHECK(parts.table().item(0, 4)->text()
          == differenceText(*page.detail().measure(), first.value - first.before));
    CHECK(parts.chart().accessibleDescription().contains(QStringLiteral("Apr 2025 to Jun 2025")));
    page.compareWith(CompareWith::Nothing);
    page.waitForAll();
    CHECK(parts.chart().data().series.isEmpty());
    CHECK(parts.table().columnCount() == 3);
}

TEST_CASE("parts of either period stand beside one another, what is not recorded last")
{
    const Period p = s_quarter;
    const QList<PartPair> pairs =
        chartedParts({BreakdownId::Gender,
                      p,
                      {{QStringLiteral("woman"), 3}, {QStringLiteral("not_recorded"), 1}},
                      p,
                      {{QStringLiteral("man"), 2}, {QStringLiteral("woman"), 5}}});
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[0].name == QStringLiteral("woman"));
    CHECK(pairs[0].before == 5);
    CHECK(pairs[1].name == QStringLiteral("man"));
    CHECK(pairs[1].value == 0);
    CHECK(pairs[2].name == QStringLiteral("not_recorded"));
}

TEST_CASE("the chart goes out as picture and page, its numbers as CSV and workbook")
{
    const ClockSetTo today(sampleDay);
    SampleContext hub;
    FiguresPage page(*hub.context);
    page.openArgument(QStringLiteral("funding_leveraged 2020-01-01/2026-06-30"));
    page.waitForAll();
    FigureBreakdown &parts = page.detail().breakdownPane();
    const auto path = [&](const char *name) { return hub.folder.filePath(QString::fromLatin1(name)); };
    parts.chart().writePng(path("chart.png"));
    CHECK(QImage(path("chart.png")).width() > 1000);
    parts.chart().writePdf(path("chart.pdf"));
    CHECK(bytes(path("chart.pdf")).startsWith("%PDF"));
    auto *menu = parts.findChild<OutputMenu *>();
    REQUIRE(menu);
    hub.dialogs.file = path("numbers.csv");
    menu->menu()->actions().last()->trigger(); // the numbers
    const QList<QByteArray> lines = bytes(path("numbers.csv")).split('\n');
    CHECK(lines.size() == parts.parts().size() + 2); // headings, and the end of the last line
    bool hasPence = false;
    for (const QByteArray &line : lines)
        hasPence = hasPence || line.split(',').value(1).contains('.');
    CHECK(hasPence);
    hub.dialogs.file = path("numbers.xlsx");
    menu->menu()->actions().last()->trigger(); // the numbers
    CHECK(bytes(path("numbers.xlsx")).startsWith("PK"));
    parts.chart().copy();
    CHECK(!QApplication::clipboard()->image().isNull());
    parts.chart().copyTable();
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("£")));
}

TEST_CASE("the wheel over a chart scrolls what it is in")
{
    ChartView chart;
    QWheelEvent wheel({10, 10}, {10, 10}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    wheel.accept();
    QApplication::sendEvent(&chart, &wheel);
    CHECK(!wheel.isAccepted());
    CHECK(!chart.childAt(chart.rect().center())); // nothing in it takes the mouse for itself
}

TEST_CASE("a target is set from its figure, with what is known filled in")
{
    const ClockSetTo today(sampleDay);
    SampleContext hub;
    FiguresPage page(*hub.context);
    page.openArgument(QStringLiteral("actions_started ") + periodToText(s_quarter));
    page.waitForAll();
    std::optional<AnyRecord> edited;
    QObject::connect(hub.context.get(), &AppContext::editRequested, &page,
                     [&](const AnyRecord &record) { edited = record; });
    const auto buttons = page.detail().findChildren<QPushButton *>();
    const auto target = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text().contains(QStringLiteral("target"));
    });
    REQUIRE(target != buttons.end());
    (*target)->click();
    REQUIRE(edited);
    CHECK(edited->as<Target>().measure == QStringLiteral("actions_started"));
    CHECK(edited->as<Target>().from == s_quarter.from);
    CHECK(edited->head().key == 0);
    edited->as<Target>().target = QStringLiteral("4");
    UiHub::add(hub.context->file(), edited->as<Target>());
    page.openArgument(QStringLiteral("actions_started"));
    page.waitForAll();
    (*target)->click();
    CHECK(edited->head().key != 0);
    CHECK(edited->as<Target>().target == QStringLiteral("4"));
}

TEST_CASE("the figures on paper break between rows of tiles, and every page is painted")
{
    const ClockSetTo today(sampleDay);
    SampleContext hub;
    NoProgress progress;
    FiguresReading reading = readFigures(hub.context->file(), hub.context->programme(), s_quarter,
                                         CompareWith::PeriodBefore, progress);
    readBeside(hub.context->file(), hub.context->programme(), reading, progress);
    FiguresPaper paper(PageFrame(QStringLiteral("Figures"), QStringLiteral("Sample"), sampleDay), reading);
    const QRectF a4(0, 0, 595, 842);
    paper.layOut({a4, a4.adjusted(40, 40, -40, -40)});
    REQUIRE(paper.pageCount() >= 1);
    CHECK(paper.pageCount() <= 3);
    for (int i = 0; i < paper.pageCount(); ++i) {
        QImage page(595, 842, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        paper.paint(painter, i);
        painter.end();
        QImage blank(page.size(), page.format());
        blank.fill(Qt::white);
        CHECK(page != blank);
    }
}

TEST_CASE("a tile asks for the height that its words take")
{
    FigureLine plain;
    plain.measure = measureNamed(u"conversations");
    plain.label = QStringLiteral("Conversations");
    const int narrow = leastTileWidth();
    const TileLook look{QApplication::palette()};
    const int least = tileHeight(plain, {}, CompareWith::Nothing, narrow, look);
    FigureLine full = lineWith(1234567, 2345678, 3000000);
    full.label = plain.label;
    const int more = tileHeight(full, QStringLiteral("People: 3"), CompareWith::Nothing, narrow, look);
    CHECK(more > least);
    CHECK(tileHeight(full, QStringLiteral("People: 3"), CompareWith::Nothing, narrow * 3, look) <= more);
}
