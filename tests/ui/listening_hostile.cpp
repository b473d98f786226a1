// Blocks of cells that are large, say nothing, or come from a page made to do harm.
#include "listening_sheet.h"
#include "ui/sheet/cell_block.h"

#include <QFile>
#include <QMimeData>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("A table of a page is read without opening what the page points to")
{
    QTemporaryDir folder;
    const QString styles = folder.filePath(QStringLiteral("hide.css"));
    QFile file(styles);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("table { display: none }");
    file.close();
    // A style sheet that is read takes the table away.
    const QString html =
        u8("<link rel=\"stylesheet\" type=\"text/css\" href=\"file://%1\">"
           "<style>@import url(file://%1);</style><table><tr><td>x<img src=\"file://%1\"></td>"
           "<td>y</td></tr></table>");
    CHECK(cellsFromHtml(QString(html).replace(u8("%1"), styles)) == CellBlock{{u8("x"), u8("y")}});
}

TEST_CASE("Tables of pages as browsers and text documents write them")
{
    CHECK(cellsFromHtml(u8("<table><tr><td>a<td>b<tr><th>c")) == CellBlock{{u8("a"), u8("b")}, {u8("c")}});
    CHECK(cellsFromHtml(u8("<TABLE><TR><TD class='a>b'>R&amp;D &lt;b&gt;&nbsp;&pound;5</TD></TR></TABLE>"))
          == CellBlock{{u8("R&D <b> £5")}});
    CHECK(cellsFromHtml(u8("<table><!-- <td>no</td> --><tr><td>one\n line<br>two</td><td></td></tr></table>"
                           "<table><tr><td>another</td></tr></table>"))
          == CellBlock{{u8("one line\ntwo"), u8("")}});
    CHECK(cellsFromHtml(u8("<table><tr><td rowspan=2>3 Apr</td><td>a</td></tr><tr><td>b</td></tr>"
                           "<tr><td>4 Apr</td><td>c</td></tr></table>"))
          == CellBlock{{u8("3 Apr"), u8("a")}, {u8("3 Apr"), u8("b")}, {u8("4 Apr"), u8("c")}});
    CHECK(cellsFromHtml(u8("<table><tr><td>a<table><tr><td>in</td></tr></table></td><td>b</td></tr></table>"))
          == CellBlock{{u8("a\nin"), u8("b")}});
    CHECK(cellsFromHtml(u8("<p>no table</p>")).isEmpty());
}

TEST_CASE("A page that is made to be slow is read at once")
{
    QElapsedTimer time;
    time.start();
    CHECK(cellsFromHtml(QString(u8("<div>")).repeated(20000) + u8("<table><tr><td>a</td></tr></table>"))
          == CellBlock{{u8("a")}});
    CHECK(cellsFromHtml(QString(u8("<table><tr><td>")).repeated(20000)).size() == 1);
    CHECK(cellsFromHtml(u8("<table><tr><td colspan=2000000000 rowspan=2000000000>a</td></tr></table>"))
              .first()
              .size()
          <= 32);
    CHECK(time.elapsed() < 2000);
}

TEST_CASE("Rows that say no more than what is filled down take no row of their own")
{
    Sheet sheet;
    sheet.model().paste(0, 0,
                        {{u8("3/4/19"), u8("Maria Silva"), u8("")},
                         {u8("3/4/19"), u8("Maria Silva"), u8(" ")},
                         {u8("3/4/19"), u8("Maria Silva"), u8("")},
                         {u8("3/4/19"), u8("Maria Silva"), u8("Rose Okafor")}});
    const QList<Conversation> all = sheet.stored();
    REQUIRE(!all.isEmpty());
    CHECK(all.last().person.key == sheet.rose);
    CHECK(sheet.model().row(sheet.model().rowCount() - 1).isBlank());
}

TEST_CASE("More rows than an evening has are refused in words, and nothing is pasted")
{
    Sheet sheet;
    QSignalSpy failed(&sheet.model(), &ListeningModel::failed);
    CellBlock block;
    for (int i = 0; i < 100'000; ++i)
        block.append({u8("3/4/19"), u8("Maria Silva"), u8("Somebody")});
    CHECK(sheet.model().paste(0, 0, block) == 0);
    REQUIRE(failed.size() == 1);
    CHECK(failed.first().first().toString().startsWith(u8("Nothing was pasted: 100,000 row")));
    CHECK(sheet.model().rowCount() == 1);
    CHECK(sheet.stored().isEmpty());
}
