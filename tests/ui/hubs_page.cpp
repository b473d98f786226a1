// The Hubs page on a national file whose returns were really signed and really received.
#include "ui/pages/hubs_page.h"

#include "measures/figures.h"
#include "report/report_content.h"
#include "support/catch_strings.h"
#include "support/national_sample.h"
#include "support_ui/ui_hub.h"
#include "ui/charts/bar_panels_view.h"
#include "ui/pages/hubs_charts.h"
#include "ui/pages/hubs_chooser.h"
#include "ui/pages/hubs_output.h"
#include "ui/pages/hubs_pane.h"
#include "ui/pages/hubs_said.h"
#include "ui/pages/hubs_table.h"
#include "ui/pages/hubs_views.h"
#include "ui/widgets/period_choices.h"
#include "ui/widgets/period_picker.h"

#include <QAction>
#include <QFile>
#include <QSignalSpy>
#include <QTableWidget>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const Period s_year{QDate(2019, 4, 1), QDate(2020, 3, 31)};
const QString s_hub1 = QStringLiteral("HUB01");

// Made once: every case reads it and none writes.
QString sampleFile()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(QStringLiteral("national.doorstep"));
        makeNationalSample(made);
        return made;
    }();
    return path;
}

struct HubsDesk {
    AnsweringDialogs dialogs;
    QTemporaryDir folder;
    AppContext context{HubFile::open(sampleFile(), HubFile::Access::Write), dialogs};
    HubsPage page{context};

    explicit HubsDesk(const Period &period = s_year)
    {
        page.openArgument(s_hub1 + QLatin1Char(' ') + periodToText(period));
        page.waitForAll();
    }
    void open(HubsPage::View view)
    {
        page.openView(view);
        page.waitForAll();
    }
    // What a row says under a measure's heading.
    QString shown(int row, const char *measure)
    {
        HubsModel &model = page.table().hubs();
        for (int column = HubsModel::FirstMeasure; column < model.columnCount(); ++column)
            if (model.measureAt(column)->measure->nameText() == QLatin1String(measure))
                return model.index(row, column).data().toString();
        return {};
    }
    int rowOf(const QString &hub)
    {
        HubsModel &model = page.table().hubs();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data(HubsModel::HubRole).toString() == hub)
                return row;
        return -1;
    }
};

const Measure &trained()
{
    return *measureNamed(u"people_trained");
}

} // namespace

TEST_CASE("every hub of the pack has a row, and the totals are the file's")
{
    HubsDesk desk;
    HubsModel &model = desk.page.table().hubs();
    const Programme &programme = desk.context.programme();
    REQUIRE(model.rowCount() == programme.hubs.size() + HubsModel::FirstHub);
    CHECK(desk.shown(HubsModel::WholeRow, "people_trained").remove(QLatin1Char(','))
          == QString::number(figure(desk.context.connection(), programme, s_year, trained())));
    qint64 sum = 0;
    for (int row = HubsModel::FirstHub; row < model.rowCount(); ++row)
        sum += desk.shown(row, "people_trained").remove(QLatin1Char(',')).toLongLong();
    CHECK(desk.shown(HubsModel::SumRow, "people_trained").remove(QLatin1Char(',')).toLongLong() == sum);
    const int hub1 = desk.rowOf(s_hub1);
    CHECK(model.index(hub1, HubsModel::StateColumn).data().toString().startsWith(QLatin1String("In")));
    CHECK(model.index(hub1, HubsModel::DaysColumn).data().toString() == QStringLiteral("366"));
    // The fourth hub's last quarter never came; a hub of the pack that sent nothing says so.
    CHECK(model.index(desk.rowOf(QStringLiteral("HUB04")), HubsModel::DaysColumn).data().toString()
          == QStringLiteral("275"));
    CHECK(model.index(desk.rowOf(QStringLiteral("HUB22")), HubsModel::StateColumn).data().toString()
          == QStringLiteral("Nothing yet"));
}

TEST_CASE("without a period asked for, the page begins with the newest for which anything came")
{
    AnsweringDialogs dialogs;
    AppContext context(HubFile::open(sampleFile(), HubFile::Access::Write), dialogs);
    HubsPage page(context);
    page.activate();
    page.waitForAll();
    CHECK(page.periodPicker().period() == Period{QDate(2020, 1, 1), QDate(2020, 3, 31)});
}

TEST_CASE("sorted either way the totals stay on top, and what there is none of comes last")
{
    HubsDesk desk;
    HubsTable &table = desk.page.table();
    const int column = HubsModel::FirstMeasure;
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table.sortByColumn(column, order);
        CHECK(table.model()->index(HubsModel::WholeRow, HubsModel::NameColumn).data().toString()
              == QStringLiteral("Whole programme"));
        CHECK(table.model()->index(HubsModel::SumRow, HubsModel::NameColumn).data().toString()
              == QStringLiteral("Sum of the hubs"));
        for (int row = HubsModel::FirstHub; row + 1 < table.model()->rowCount(); ++row) {
            const double a = table.model()->index(row, column).data(HubsModel::SortRole).toDouble();
            const double b = table.model()->index(row + 1, column).data(HubsModel::SortRole).toDouble();
            CHECK((order == Qt::AscendingOrder ? a <= b : a >= b));
        }
    }
    table.setWanted(QStringLiteral("hub04"));
    CHECK(table.order() == QStringList{QStringLiteral("HUB04")});
}

TEST_CASE("a hub in full: its figures, its returns with what it said, the records behind a number")
{
    HubsDesk desk;
    HubsPane &pane = desk.page.pane();
    REQUIRE(pane.hub() == s_hub1);
    CHECK(pane.figures().rowCount() == desk.page.table().hubs().reading().measures.size());
    CHECK(pane.said().returns().size() == 5); // four quarters, one of them revised
    CHECK(pane.said().returns().first().entry.period.to == s_year.to);
    QSignalSpy opened(&desk.context, &AppContext::recordsRequested);
    pane.openBehind(s_hub1, trained());
    pane.waitForAll();
    REQUIRE(opened.size() == 1);
    const QString shown = desk.shown(desk.rowOf(s_hub1), "people_trained");
    CHECK(QString::number(opened[0][2].value<QList<qint64>>().size()) == shown);

    const BarPanels &trend = pane.charts().trend().data();
    REQUIRE(trend.panels.size() == 1);
    CHECK(trend.panels[0].bars.size() == desk.context.programme().periods.size());
    desk.page.table().setCurrentIndex(desk.page.table().model()->index(0, 1));
    desk.page.waitForAll();
    CHECK(pane.hub().isEmpty()); // the whole programme
}

TEST_CASE("a chart is of the measure in front, though another was being read when one came back to it")
{
    HubsDesk desk;
    const HubsReading &reading = desk.page.table().hubs().reading();
    const NamedMeasure conversations = *reading.named(u"conversations");
    const NamedMeasure people = *reading.named(u"people_in_conversation");
    HubsCharts charts(desk.context);
    for (const NamedMeasure &other : {people, *reading.named(u"people_trained")}) {
        charts.showHub(reading, s_hub1, conversations);
        charts.waitForAll();
        const BarPanels before = charts.trend().data();
        charts.showHub(reading, s_hub1, other);
        charts.showHub(reading, s_hub1, conversations);
        charts.waitForAll();
        const BarPanels &after = charts.trend().data();
        REQUIRE(after.panels.first().bars.size() == before.panels.first().bars.size());
        for (qsizetype i = 0; i < before.panels.first().bars.size(); ++i)
            CHECK(after.panels.first().bars[i].value == before.panels.first().bars[i].value);
    }
}

TEST_CASE("hubs that are ticked stand side by side, in the order asked for")
{
    HubsDesk desk;
    desk.open(HubsPage::Beside);
    desk.page.chooser().choose({s_hub1, QStringLiteral("HUB02"), QStringLiteral("HUB03")});
    HubsBeside &beside = desk.page.beside();
    CHECK(beside.sheet().panels.panels.size() == desk.page.table().hubs().reading().headlines().size());
    beside.pickMeasure(QStringLiteral("conversations"));
    REQUIRE(beside.sheet().panels.panels.size() == 1);
    CHECK(beside.sheet().panels.panels[0].bars.size() == 3);
    CHECK(beside.table().rowCount() == 5); // and both totals
    beside.pickMeasure(QStringLiteral("people_trained"));
    beside.showAs(HubsShow::PerThousand);
    // Against the same division by hand.
    const HubsReading &reading = desk.page.table().hubs().reading();
    const double people = double(reading.of(measureNamed(u"people_in_conversation")).of(s_hub1));
    const double rate = double(reading.of(&trained()).of(s_hub1)) * 1000 / people;
    CHECK(beside.sheet().table.rows[0][2].value<Rate>().value == Approx(rate));
    const QList<PanelBar> &bars = beside.sheet().panels.panels[0].bars;
    CHECK(bars.size() == 4); // the whole programme among them
    CHECK(bars.last().isStrong);
    CHECK(bars.first().mark == bars.last().value);
}

TEST_CASE("over time each hub has a column a period, and they are the figures of the periods")
{
    HubsDesk desk;
    desk.open(HubsPage::Trend);
    HubsTrend &trend = desk.page.trend();
    trend.pickMeasure(QStringLiteral("conversations"));
    desk.page.waitForAll();
    const HubsSheet &sheet = trend.sheet();
    const HubsReading &reading = desk.page.table().hubs().reading();
    REQUIRE(sheet.panels.panels.size() == reading.hubs.size());
    qint64 sum = 0;
    for (const QVariant &value : sheet.table.rows[0].mid(2))
        sum += value.toLongLong();
    CHECK(sum == reading.of(measureNamed(u"conversations")).of(s_hub1)); // nothing came for other years
}

TEST_CASE("deciles are shares beside the programme's, and hubs without them are named")
{
    HubsDesk desk;
    desk.open(HubsPage::Who);
    HubsWho &who = desk.page.who();
    who.pickMeasure(QStringLiteral("people_in_conversation"));
    who.breakDownBy(BreakdownId::AgeBand);
    desk.page.waitForAll();
    const BarPanel &first = who.sheet().panels.panels.first();
    REQUIRE_FALSE(first.bars.isEmpty());
    double shares = 0;
    for (const PanelBar &bar : first.bars)
        shares += bar.value.value_or(0);
    CHECK(shares == Approx(1));
    CHECK(first.bars.first().mark.has_value());
    who.breakDownBy(BreakdownId::ImdDecile);
    desk.page.waitForAll();
    const bool hasDeciles = who.people().isRecorded(0);
    const QString notes = who.sheet().notes.join(QLatin1Char(' '));
    CHECK(notes.contains(QStringLiteral("Nothing of this came from")) == !hasDeciles);
}

TEST_CASE("what leaves the page holds small numbers back, unless it is for our own use")
{
    HubsDesk desk({QDate(2020, 1, 1), QDate(2020, 3, 31)});
    const HubsReading &reading = desk.page.table().hubs().reading();
    const qint64 threshold = desk.context.programme().smallNumberThreshold;
    qsizetype small = 0;
    for (const HubLine &hub : reading.hubs) {
        const qint64 value = reading.of(&trained()).of(hub.code);
        small += value > 0 && value < threshold ? 1 : 0;
    }
    const auto heldIn = [](const NumberTable &table) {
        qsizetype held = 0;
        for (const QList<QVariant> &row : table.rows)
            for (const QVariant &cell : row.mid(1))
                held += cell == QVariant(heldBackMark()) ? 1 : 0;
        return held;
    };
    INFO("small: " << small);
    CHECK(heldIn(desk.page.tableToHandOn()) >= small);
    for (const QList<QVariant> &row : desk.page.tableToHandOn().rows)
        if (const int at = reading.hubNamed(row[0].toString()); at >= 0) {
            const QVariant cell = row[HubsModel::FirstMeasure];
            if (cell.typeId() == QMetaType::LongLong)
                CHECK_FALSE((cell.toLongLong() > 0 && cell.toLongLong() < threshold));
        }
    desk.open(HubsPage::Beside);
    CHECK(heldIn(desk.page.beside().sheet().table) == 0); // the screen has all
    desk.page.handingOn().ownUse().setChecked(true);
    CHECK(heldIn(desk.page.tableToHandOn()) == 0);
    CHECK(desk.page.handingOn().titled(QStringLiteral("T")) != QStringLiteral("T"));
    desk.page.handingOn().ownUse().setChecked(false);
    CHECK(heldIn(desk.page.beside().sheetToHandOn().table) >= small);
    for (const char *name : {"a.png", "a.pdf"}) {
        const QString path = desk.folder.filePath(QString::fromLatin1(name));
        writePanels(desk.page.beside().sheetToHandOn().panels, desk.page, path);
        CHECK(QFile(path).size() > 2000);
    }
}
