// The Figures page on the national body's file: why a figure is what it is.
#include "ui/pages/figures_national.h"
#include "base/clock.h"
#include "programme/pack_store.h"
#include "support/national_sample.h"
#include "support_ui/ui_hub.h"
#include "ui/charts/chart_view.h"
#include "ui/models/record_model.h"
#include "ui/pages/figures_breakdown.h"
#include "ui/pages/figures_detail.h"
#include "ui/pages/figures_evidence.h"
#include "ui/pages/figures_page.h"
#include "ui/pages/figures_records.h"
#include "ui/widgets/period_picker.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const Period s_year{QDate(2019, 4, 1), QDate(2020, 3, 31)};

struct NationalContext {
    QTemporaryDir folder;
    AnsweringDialogs dialogs;
    std::unique_ptr<AppContext> context;

    explicit NationalContext(const char *alsoSql = nullptr)
    {
        const QString path = folder.filePath(QStringLiteral("national.doorstep"));
        makeNationalSample(path);
        std::unique_ptr<HubFile> file = openHub(path, HubFile::Access::Write);
        if (alsoSql)
            file->connection().execute(alsoSql);
        context = std::make_unique<AppContext>(std::move(file), dialogs);
    }
    NationalFigure national(const char *measure) const
    {
        return nationalFigure(context->connection(), context->programme(), s_year,
                              *measureNamed(QString::fromLatin1(measure)));
    }
};

void open(FiguresPage &page, const char *measure)
{
    page.openArgument(QString::fromLatin1(measure) + QLatin1Char(' ') + periodToText(s_year));
    page.waitForAll();
}

} // namespace

TEST_CASE("a national figure says what the hubs count, whom links make one, and how sure it is")
{
    const NationalContext national;
    FiguresPage page(*national.context);
    open(page, "people_in_conversation");
    FigureDetail &detail = page.detail();
    const NationalFigure figure = national.national("people_in_conversation");
    REQUIRE(figure.links > 0);
    CHECK(detail.line().value == figure.value);
    CHECK(detail.national().text().toStdString() == nationalText(figure).toStdString());
    CHECK(nationalText(figure).contains(QStringLiteral("%1 known to two hubs or more").arg(figure.links)));
    CHECK(rangeText(figure).contains(valueForPeople(*figure.measure, figure.atLeast)));
    // By hub first, in which a linked person counts in each of theirs.
    REQUIRE(detail.breakdownPane().chosen() == BreakdownId::Hub);
    qint64 sum = 0;
    for (const PartPair &part : detail.breakdownPane().parts())
        sum += part.value;
    CHECK(sum == figure.sumOfHubs);
    // The links, which open the records of both hubs.
    QTableView &links = detail.evidence().linksView();
    REQUIRE(links.model()->rowCount() == figure.links);
    CHECK(links.model()->index(0, 0).data().toString().contains(QStringLiteral(", ")));
    detail.evidence().showSide(FigureEvidence::Links);
    QSignalSpy opened(national.context.get(), &AppContext::recordsRequested);
    links.setCurrentIndex(links.model()->index(0, 0));
    QTest::keyClick(&links, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][2].value<QList<qint64>>().size() >= 2);
}

TEST_CASE("a national figure opens as many records as it counts, hub by hub too")
{
    const NationalContext national;
    FiguresPage page(*national.context);
    open(page, "conversations");
    FigureDetail &detail = page.detail();
    REQUIRE(detail.records().model());
    detail.records().model()->fetchAll();
    CHECK(detail.records().model()->total() == detail.line().value);
    CHECK(detail.national().text().toStdString()
          == nationalText(national.national("conversations")).toStdString());
    detail.breakdownPane().table().selectRow(1);
    page.waitForAll();
    detail.records().model()->fetchAll();
    CHECK(detail.records().model()->total() == detail.breakdownPane().parts()[1].value);
}

TEST_CASE("whether a figure agrees with what the hubs sent is told, and where it does not")
{
    {
        const NationalContext national;
        FiguresPage page(*national.context);
        open(page, "conversations");
        CHECK(page.detail().national().badgeText().startsWith(QStringLiteral("✓")));
        CHECK(page.detail().evidence().recountView().model()->rowCount() == 0);
    }
    const NationalContext national(
        "UPDATE return_figures SET value = value + 1 WHERE measure = 'conversations' AND breakdown = ''");
    FiguresPage page(*national.context);
    open(page, "conversations");
    CHECK(page.detail().national().badgeText().startsWith(QStringLiteral("▲")));
    QTableView &differences = page.detail().evidence().recountView();
    REQUIRE(differences.model()->rowCount() == 15);
    CHECK(differences.model()->index(0, 0).data().toString().toStdString() == "HUB01");
    open(page, "groups_formed");
    CHECK(page.detail().national().badgeText().startsWith(QStringLiteral("✓")));
    CHECK(page.detail().evidence().recountView().model()->rowCount() == 15);
}

TEST_CASE("the page begins where returns reach")
{
    const NationalContext national;
    const ClockSetTo later(QDate(2020, 2, 15));
    CHECK(FiguresPage(*national.context).periodPicker().period()
          == Period{QDate(2020, 1, 1), QDate(2020, 3, 31)});
    const ClockSetTo before(QDate(2018, 6, 1));
    CHECK(FiguresPage(*national.context).periodPicker().period().from == QDate(2018, 4, 1));
    const Programme &programme = national.context->programme();
    const QDate day(2020, 2, 15);
    CHECK(usualChoice(programme, day, QDate(2020, 1, 1)).toStdString() == "this-quarter");
    CHECK(usualChoice(programme, day, QDate(2019, 9, 30)).toStdString() == "2019-07-01/2019-09-30");
    CHECK(usualChoice(programme, day, QDate()).toStdString() == "whole");
}
