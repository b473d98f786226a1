// Lists on their way out: clipboard, files, paper.
#include "editors_keys.h"
#include "records/funding.h"
#include "storage/record_list.h"
#include "support_ui/ui_hub.h"
#include "ui/pages/list_print.h"
#include "ui/pages/record_lists.h"
#include "ui/pages/records_page.h"
#include "ui/print/print_preview.h"
#include "ui/print/printed_table.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

struct FundingDesk {
    UiHub hub;
    AnsweringDialogs dialogs;
    AppContext context{hub.open(), dialogs};
    QString said;
    RecordsPage page{QStringLiteral("funding"), {&Funding::table()}, context};

    FundingDesk()
    {
        QObject::connect(&context, &AppContext::said, [this](const QString &text, qint64) { said = text; });
        QObject::connect(&context, &AppContext::changed, &page, &RecordsPage::onChange);
        for (int i = 0; i < 3; ++i) {
            Funding funding;
            funding.receivedOn = QDate(2019, 3, 1 + i);
            funding.source = QStringLiteral("=Trust %1").arg(i);
            funding.kind.code = QStringLiteral("grant");
            funding.amount = Money{100050 * (i + 1)};
            UiHub::add(context.file(), funding);
        }
        showActive(page);
        REQUIRE(until([this] { return page.currentView()->model().total() == 3; }));
    }
    QByteArray exported(const char *name)
    {
        dialogs.file = hub.folder() + QLatin1Char('/') + QLatin1String(name);
        page.currentView()->exportShown();
        context.tasks().waitForAll();
        QFile file(dialogs.file);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

// Rows that nobody keeps: each page asks for its own.
struct Counted {
    qint64 asked = 0;
    qint64 most = 0;
    PrintedTable::Fetch fetch()
    {
        return [this](qint64 first, int count) {
            asked += count;
            most = qMax<qint64>(most, count);
            QList<QStringList> rows;
            for (int i = 0; i < count; ++i)
                rows.append({QStringLiteral("Row %1").arg(first + i), QStringLiteral("x").repeated(300)});
            return rows;
        };
    }
};

PaperSize a4()
{
    return PaperSize::of(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {15, 15, 15, 15},
                                     QPageLayout::Millimeter));
}

} // namespace

TEST_CASE("What is shown is exported as a workbook or as CSV, by the file's name")
{
    FundingDesk desk;
    const QByteArray csv = desk.exported("list.csv");
    CHECK(csv.contains("'=Trust 1"));
    CHECK(csv.contains("2019-03-02"));
    CHECK(csv.contains("2001.00"));
    CHECK(desk.said == QStringLiteral("The list was exported to list.csv"));
    const QByteArray workbook = desk.exported("list.xlsx");
    CHECK(workbook.startsWith("PK"));
    CHECK(desk.said == QStringLiteral("The list was exported to list.xlsx"));
}

TEST_CASE("A table on paper is read a page at a time, every row once")
{
    Counted rows;
    PrintedTable table(PageFrame(QStringLiteral("People"), QStringLiteral("Ward 7"), QDate(2019, 4, 1),
                                 {QStringLiteral("10,000 records")}),
                       {{QStringLiteral("Name"), 1}, {QStringLiteral("Words"), 3}}, 10000, rows.fetch());
    table.layOut(a4());
    CHECK(table.pageCount() > 100);
    QImage image(600, 850, QImage::Format_RGB32);
    QPainter painter(&image);
    table.paint(painter, 0);
    table.paint(painter, 1);
    table.paint(painter, table.pageCount() - 1);
    CHECK(rows.most < 100);
    rows.asked = 0;
    for (int page = 0; page < table.pageCount(); ++page)
        table.paint(painter, page);
    CHECK(rows.asked == 10000);
}

TEST_CASE("An empty table is one page, many columns lie down")
{
    Counted rows;
    PrintedTable none(PageFrame(QStringLiteral("People"), {}, QDate(2019, 4, 1)), {{QStringLiteral("Name")}},
                      0, rows.fetch());
    none.layOut(a4());
    CHECK(none.pageCount() == 1);
    CHECK_FALSE(none.isWide());
    const PrintedTable wide(PageFrame(QStringLiteral("People"), {}, QDate(2019, 4, 1)),
                            QList<PrintedTable::Column>(8), 0, rows.fetch());
    CHECK(wide.isWide());
}

TEST_CASE("A list is saved as PDF from its preview, all pages or some")
{
    FundingDesk desk;
    RecordsView &view = *desk.page.currentView();
    view.print();
    auto *preview = desk.page.window()->findChild<PrintPreview *>();
    REQUIRE(preview);
    CHECK(preview->document().pageCount() == 1);
    CHECK(preview->pages().last == 0);
    PrintJob job{QStringLiteral("Rows"), [](HubFile &, Progress &) {
                     static Counted rows;
                     return std::make_unique<PrintedTable>(
                         PageFrame(QStringLiteral("Rows"), QStringLiteral("Hub"), QDate(2019, 4, 1)),
                         QList<PrintedTable::Column>{{QStringLiteral("Row")}}, 500, rows.fetch());
                 }};
    const QString path = desk.hub.folder() + QStringLiteral("/some.pdf");
    savePages(desk.context, job, path, preview->pageLayout(), {2, 3});
    desk.context.tasks().waitForAll();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.contains("/Count 2"));
}
