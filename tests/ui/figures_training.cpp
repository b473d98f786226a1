// What came of the training, as the Figures page shows it.
#include "ui/pages/figures_training.h"
#include "base/clock.h"
#include "measures/figures.h"
#include "records/people.h"
#include "sample_context.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/figures_page.h"
#include "ui/widgets/period_picker.h"

#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const Period s_years{QDate(2024, 7, 1), QDate(2026, 6, 30)};

struct TrainingPage {
    const ClockSetTo today{sampleDay};
    SampleContext hub;
    FiguresPage page{*hub.context};

    TrainingPage()
    {
        page.openArgument(QStringLiteral("training ") + periodToText(s_years));
        page.waitForAll();
    }
    QTableWidget &table() { return page.training().table(); }
    QString cell(int row, int column) { return table().item(row, column)->text(); }
};

constexpr int s_acted = 5; // the column: course, completed, conversation, group, action, acted

} // namespace

TEST_CASE("everyone's line says what the sample must give")
{
    TrainingPage shown;
    const QJsonObject expected = shown.hub.sample->figures(s_years);
    const int trained = expected[QStringLiteral("people_trained")].toInt();
    const int acted = expected[QStringLiteral("trained_then_acted")].toInt();
    REQUIRE(trained > 0);
    CHECK(shown.cell(0, 1) == QString::number(trained));
    CHECK(shown.cell(0, s_acted).section(QLatin1Char(' '), 0, 0) == QString::number(acted));
    CHECK(shown.page.training().chart().data().parts.size() == allNextSteps().size());
    CHECK(shown.page.training().chart().data().seriesCount() == 3);
}

TEST_CASE("every number opens as many people as it says")
{
    TrainingPage shown;
    QList<qint64> opened;
    QObject::connect(shown.hub.context.get(), &AppContext::recordsRequested, &shown.page,
                     [&](const RecordTable *table, const QString &, const QList<qint64> &keys) {
                         CHECK(table == &Person::table());
                         opened = keys;
                     });
    for (const TrainedBy by : allTrainedBy()) {
        shown.page.training().choose(by);
        shown.page.waitForAll();
        REQUIRE(shown.table().rowCount() > 1);
        for (int row = 0; row < shown.table().rowCount(); ++row)
            for (int column = 1; column < shown.table().columnCount(); ++column) {
                opened.clear();
                shown.table().setCurrentCell(row, column);
                Q_EMIT shown.table().cellActivated(row, column);
                INFO(row << ", " << column);
                CHECK(QString::number(opened.size())
                      == shown.cell(row, column).section(QLatin1Char(' '), 0, 0));
            }
    }
}

TEST_CASE("what is picked stays while the records change, and the chart shows its line")
{
    TrainingPage shown;
    shown.table().setCurrentCell(1, s_acted);
    const QString name = shown.cell(1, 0);
    CHECK(shown.page.training().chart().data().title.contains(name));
    CHECK(shown.page.training().chart().current() == s_acted - 2);
    shown.page.training().showPeriod({s_years.from, s_years.to});
    shown.page.waitForAll();
    CHECK(shown.table().currentColumn() == s_acted);
    CHECK(shown.cell(shown.table().currentRow(), 0) == name);
}

TEST_CASE("without anyone trained the page says so")
{
    const ClockSetTo today(sampleDay);
    SampleContext hub(false);
    FiguresPage page(*hub.context);
    page.openArgument(QStringLiteral("training ") + periodToText(s_years));
    page.waitForAll();
    CHECK(page.training().table().rowCount() == 1);
    CHECK(page.training().chart().data().parts.first().value == 0);
}
