// Blocks of cells from and to spreadsheets.
#include "listening_sheet.h"
#include "ui/sheet/cell_block.h"

#include <QClipboard>
#include <QMimeData>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

void putOnClipboard(const char *text)
{
    QApplication::clipboard()->setText(u8(text));
}

} // namespace

TEST_CASE("A spreadsheet's text is read cell by cell, quotes and line breaks in cells included")
{
    CHECK(cellsFromText(u8("a\tb\nc\td\n")) == CellBlock{{u8("a"), u8("b")}, {u8("c"), u8("d")}});
    CHECK(cellsFromText(u8("a\tb\r\nc\t\r\n")) == CellBlock{{u8("a"), u8("b")}, {u8("c"), u8("")}});
    CHECK(cellsFromText(u8("\"two\nlines\tand \"\"quotes\"\"\"\tb\n"))
          == CellBlock{{u8("two\nlines\tand \"quotes\""), u8("b")}});
    CHECK(cellsFromText(u8("\"Nobody\" she said\tb")) == CellBlock{{u8("\"Nobody\" she said"), u8("b")}});
    CHECK(cellsFromText(u8("\"never closed\tb\nc")) == CellBlock{{u8("\"never closed"), u8("b")}, {u8("c")}});
    CHECK(cellsFromText(u8("one")) == CellBlock{{u8("one")}});
    CHECK(cellsFromText({}).isEmpty());
}

TEST_CASE("What is copied is read back, whatever is in the cells")
{
    const CellBlock block{{u8("a\tb"), u8("two\nlines")}, {u8("\"q\" said"), u8("")}};
    CHECK(cellsFromText(cellsToText(block)) == block);
}

TEST_CASE("A table of a text document is read from its HTML")
{
    QMimeData mime;
    mime.setText(u8("one\tfirst line\nsecond line\ntwo\tx"));
    mime.setHtml(u8("<html><body><table><tr><td>one</td><td><p>first line</p><p>second line</p></td></tr>"
                    "<tr><td>two</td><td>x</td></tr></table></body></html>"));
    CHECK(cellsFrom(mime) == CellBlock{{u8("one"), u8("first line\nsecond line")}, {u8("two"), u8("x")}});
}

TEST_CASE("A block makes rows, each understood, in one change")
{
    Sheet sheet;
    sheet.at(0, SheetColumn::Date);
    putOnClipboard("3/4/19\tmaria silva\tRose Okafor\tWard 7\t\"The lift,\n\"\"again\"\"\"\tDecent housing; "
                   "youth\tyes\tRing\t+2w\n"
                   "4 Apr\tMaria Silva\twoman at no. 14\t\tDamp\tdecent_housing\t\t\t\n");
    press(Qt::Key_V, Qt::ControlModifier);
    const QList<Conversation> all = sheet.stored();
    REQUIRE(all.size() == 2);
    CHECK(all[0].heldOn == QDate(2019, 4, 3));
    CHECK(all[0].organiser.key == sheet.maria);
    CHECK(all[0].person.key == sheet.rose);
    CHECK(all[0].heard == u8("The lift,\n\"again\""));
    CHECK(all[0].themes.codes == QStringList({u8("decent_housing"), u8("youth")}));
    CHECK(all[0].activatedOn == QDate(2019, 4, 3));
    CHECK(all[0].nextStepDue == QDate(2019, 4, 24));
    CHECK(all[1].describedAs == u8("woman at no. 14"));
    CHECK(all[1].heldOn == QDate(2019, 4, 4));
    CHECK(sheet.model().rowCount() == 3);
    CHECK(sheet.context->undoStack().undoText() == u8("Pasted 2 conversations"));
    sheet.undo();
    CHECK(sheet.stored().isEmpty());
    CHECK(sheet.model().rowCount() == 1);
}

TEST_CASE("A first row of headings says which column is which")
{
    Sheet sheet;
    putOnClipboard("Notes\tName\tShoe size\nThe lift\tman with dog\t44\n");
    press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(sheet.stored().size() == 1);
    CHECK(sheet.stored().first().heard == u8("The lift"));
    CHECK(sheet.stored().first().describedAs == u8("man with dog"));
}

TEST_CASE("What is not understood is marked and kept, the rest is stored, and one undo takes all of it back")
{
    Sheet sheet;
    sheet.at(0, SheetColumn::Date);
    putOnClipboard("3/4/19\tMaria Silva\tone\n"
                   "32/4/19\tMaria Silva\ttwo\n"
                   "4/4/19\tNobody Known\tthree\n");
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(sheet.stored().size() == 1);
    CHECK(sheet.cell(1, SheetColumn::Date) == u8("32/4/19"));
    CHECK(sheet.problem(1, SheetColumn::Date) == u8("“32/4/19” is not a date"));
    CHECK(sheet.cell(2, SheetColumn::Organiser) == u8("Nobody Known"));
    CHECK(sheet.problem(2, SheetColumn::Organiser)
          == u8("“Nobody Known” is nobody known here; Alt+N adds them"));
    SECTION("mended one by one")
    {
        sheet.at(1, SheetColumn::Date);
        sheet.typist.text("2/4/19");
        sheet.typist.key(Qt::Key_Down);
        CHECK(sheet.stored().size() == 2);
    }
    SECTION("who is nobody yet is made by Alt+N in the organiser's own cell")
    {
        sheet.at(2, SheetColumn::Organiser);
        press(Qt::Key_N, Qt::AltModifier);
        CHECK(sheet.problem(2, SheetColumn::Organiser).isEmpty());
        press(Qt::Key_Down);
        REQUIRE(sheet.stored().size() == 2);
        CHECK(titleOf(sheet.context->connection(), Person::table(), sheet.stored().last().organiser.key)
              == u8("Nobody Known"));
    }
    SECTION("taken back whole")
    {
        press(Qt::Key_Z, Qt::ControlModifier);
        until([&] { return !sheet.context->tasks().isRunning() && sheet.model().rowCount() == 1; });
        CHECK(sheet.stored().isEmpty());
        CHECK(sheet.model().rowCount() == 1);
        CHECK(sheet.model().markOf(0) == ListeningModel::Mark::New);
    }
}

TEST_CASE("Cells are copied as a spreadsheet takes them")
{
    Sheet sheet;
    sheet.typist.text("one");
    sheet.typist.key(Qt::Key_Tab);
    sheet.typist.text("Ward 7");
    sheet.typist.key(Qt::Key_Return);
    sheet.at(0, SheetColumn::Who);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u8("one\tWard 7\n"));
}
