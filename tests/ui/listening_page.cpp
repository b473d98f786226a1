// The sheet of an evening by keys alone: moving, saving, problems, people, undo, drafts.
#include "listening_sheet.h"

#include <QtTest/QAbstractItemModelTester>

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("A conversation is a row, stored when the row is left")
{
    Sheet sheet;
    const QAbstractItemModelTester tester(&sheet.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(sheet.column() == SheetColumn::Who); // date and organiser stand there already
    CHECK(sheet.cell(0, SheetColumn::Date) == QStringLiteral("10 Apr 2019"));
    CHECK(sheet.cell(0, SheetColumn::Organiser) == QStringLiteral("Maria Silva"));
    sheet.typist.text("rose");
    sheet.typist.key(Qt::Key_Return); // picks her and goes on to the place
    sheet.typist.text("Ledbury Estate");
    sheet.typist.key(Qt::Key_Tab);
    sheet.typist.text("The lift is broken.\nAgain.");
    sheet.typist.key(Qt::Key_Tab);
    sheet.typist.text("hous");
    sheet.typist.key(Qt::Key_Tab);
    sheet.typist.text("d");
    sheet.typist.key(Qt::Key_Tab);
    sheet.typist.text("Ring about the lift");
    sheet.typist.key(Qt::Key_Tab);
    sheet.typist.text("next fri");
    CHECK(sheet.stored().isEmpty());
    CHECK(sheet.model().markOf(0) == ListeningModel::Mark::Typing);
    sheet.typist.key(Qt::Key_Return);

    const QList<Conversation> all = sheet.stored();
    REQUIRE(all.size() == 1);
    const Conversation &c = all.first();
    CHECK(c.heldOn == QDate(2019, 4, 10));
    CHECK(c.organiser.key == sheet.maria);
    CHECK(c.person.key == sheet.rose);
    CHECK(c.describedAs.isEmpty());
    CHECK(c.place == QStringLiteral("Ledbury Estate"));
    CHECK(c.heard == QStringLiteral("The lift is broken.\nAgain."));
    CHECK(c.themes.codes == QStringList{QStringLiteral("decent_housing")});
    CHECK(c.activation.code == QStringLiteral("declared"));
    CHECK(c.activatedOn == QDate(2019, 4, 10));
    CHECK(c.nextStep == QStringLiteral("Ring about the lift"));
    CHECK(c.nextStepDue == QDate(2019, 4, 19));
    CHECK(sheet.model().markOf(0) == ListeningModel::Mark::Stored);
    CHECK(sheet.row() == 1);
    CHECK(sheet.column() == SheetColumn::Who);
    CHECK(sheet.typist.beyond == 7);
    CHECK(sheet.context->undoStack().undoText() == QStringLiteral("Logged a conversation with Rose Okafor"));
}

TEST_CASE("Date and organiser fill down")
{
    Sheet sheet;
    sheet.at(0, SheetColumn::Date);
    sheet.typist.text("last fri");
    sheet.typist.key(Qt::Key_Tab);
    sheet.typist.key(Qt::Key_Tab);
    sheet.typist.text("woman at no. 14");
    sheet.typist.key(Qt::Key_Return);
    CHECK(sheet.row() == 1);
    CHECK(sheet.column() == SheetColumn::Who);
    CHECK(sheet.cell(1, SheetColumn::Date) == QStringLiteral("5 Apr 2019"));
    sheet.typist.text("two lads");
    sheet.typist.key(Qt::Key_Return);
    const QList<Conversation> all = sheet.stored();
    REQUIRE(all.size() == 2);
    CHECK(all[1].heldOn == QDate(2019, 4, 5));
    CHECK(all[1].organiser.key == sheet.maria);
    CHECK(all[1].describedAs == QStringLiteral("two lads"));
}

TEST_CASE("The keys move as in a spreadsheet")
{
    Sheet sheet;
    for (const char *who : {"one", "two", "three"}) {
        sheet.typist.text(who);
        sheet.typist.key(Qt::Key_Return);
    }
    REQUIRE(sheet.stored().size() == 3);
    sheet.at(1, SheetColumn::Who);
    SECTION("arrows, Home and End")
    {
        press(Qt::Key_Right);
        CHECK(sheet.column() == SheetColumn::Place);
        press(Qt::Key_Home);
        CHECK(sheet.column() == SheetColumn::Date);
        press(Qt::Key_End);
        CHECK(sheet.column() == SheetColumn::When);
        press(Qt::Key_Left);
        CHECK(sheet.column() == SheetColumn::NextStep);
        press(Qt::Key_Up);
        CHECK(sheet.row() == 0);
        press(Qt::Key_Home, Qt::ControlModifier);
        CHECK(sheet.column() == SheetColumn::Date);
        press(Qt::Key_End, Qt::ControlModifier);
        CHECK(sheet.row() == 3);
        CHECK(sheet.column() == SheetColumn::When);
    }
    SECTION("Ctrl+arrows go to the end of what is filled")
    {
        press(Qt::Key_Left, Qt::ControlModifier);
        CHECK(sheet.column() == SheetColumn::Date);
        press(Qt::Key_Right, Qt::ControlModifier);
        CHECK(sheet.column() == SheetColumn::Who);
        press(Qt::Key_Up, Qt::ControlModifier);
        CHECK(sheet.row() == 0);
        press(Qt::Key_Down, Qt::ControlModifier);
        CHECK(sheet.row() == 2);
    }
    SECTION("Tab and Shift+Tab, Enter and Shift+Enter")
    {
        press(Qt::Key_Tab);
        CHECK(sheet.column() == SheetColumn::Place);
        press(Qt::Key_Tab, Qt::ShiftModifier);
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        CHECK(sheet.column() == SheetColumn::Organiser);
        press(Qt::Key_Return, Qt::ShiftModifier);
        CHECK(sheet.row() == 0);
    }
    SECTION("Enter after a run of Tabs goes back to where the run began, one row down")
    {
        sheet.at(0, SheetColumn::Place);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        CHECK(sheet.row() == 1);
        CHECK(sheet.column() == SheetColumn::Place);
    }
    SECTION("while typing over a cell the arrows leave it, and F2 gives them to the text")
    {
        sheet.typist.text("tow");
        press(Qt::Key_F2);
        press(Qt::Key_Left);
        press(Qt::Key_Backspace);
        press(Qt::Key_End);
        sheet.typist.text("o");
        press(Qt::Key_Tab);
        CHECK(sheet.cell(1, SheetColumn::Who) == QStringLiteral("two"));
        sheet.typist.text("Ward 7");
        press(Qt::Key_Left);
        CHECK(sheet.column() == SheetColumn::Who);
        CHECK(sheet.cell(1, SheetColumn::Place) == QStringLiteral("Ward 7"));
    }
}

TEST_CASE("Typing replaces, F2 edits, Esc undoes the cell, Delete empties it")
{
    Sheet sheet;
    sheet.typist.text("woman at no. 14");
    sheet.typist.key(Qt::Key_Return);
    sheet.at(0, SheetColumn::Who);
    SECTION("replaced")
    {
        sheet.typist.text("man");
        sheet.typist.key(Qt::Key_Return);
        CHECK(sheet.stored().first().describedAs == QStringLiteral("man"));
    }
    SECTION("edited")
    {
        sheet.typist.key(Qt::Key_F2);
        press(Qt::Key_End);
        sheet.typist.text("a");
        sheet.typist.key(Qt::Key_Return);
        CHECK(sheet.stored().first().describedAs == QStringLiteral("woman at no. 14a"));
    }
    SECTION("undone")
    {
        sheet.typist.text("man");
        sheet.typist.key(Qt::Key_Escape);
        CHECK(sheet.cell(0, SheetColumn::Who) == QStringLiteral("woman at no. 14"));
        CHECK(sheet.row() == 0);
        sheet.typist.key(Qt::Key_Down);
        CHECK(sheet.stored().first().describedAs == QStringLiteral("woman at no. 14"));
        CHECK(sheet.model().markOf(0) == ListeningModel::Mark::Stored);
    }
    SECTION("emptied")
    {
        sheet.typist.key(Qt::Key_Delete);
        sheet.typist.key(Qt::Key_Down);
        CHECK(sheet.stored().first().describedAs.isEmpty());
    }
    CHECK(sheet.stored().size() == 1);
}

TEST_CASE("A next step may say at its end when it is due")
{
    Sheet sheet;
    sheet.at(0, SheetColumn::NextStep);
    sheet.typist.text("Call 07700 900123 about the lift +2w");
    sheet.typist.key(Qt::Key_Return);
    REQUIRE(sheet.stored().size() == 1);
    CHECK(sheet.stored().first().nextStep == QStringLiteral("Call 07700 900123 about the lift"));
    CHECK(sheet.stored().first().nextStepDue == QDate(2019, 4, 24));
}

TEST_CASE("Ctrl+D fills down")
{
    Sheet sheet;
    sheet.typist.text("one");
    sheet.typist.key(Qt::Key_Tab);
    sheet.typist.text("Ward 7");
    sheet.typist.key(Qt::Key_Return);
    sheet.typist.text("two");
    sheet.typist.key(Qt::Key_Tab);
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_Return);
    REQUIRE(sheet.stored().size() == 2);
    CHECK(sheet.stored().last().place == QStringLiteral("Ward 7"));
}

TEST_CASE("A row with a problem shows it at the cell, keeps what was typed, and holds nothing up")
{
    Sheet sheet;
    sheet.typist.text("one");
    sheet.typist.key(Qt::Key_Return);
    sheet.typist.text("two");
    sheet.at(1, SheetColumn::When);
    sheet.typist.text("31/2");
    sheet.typist.key(Qt::Key_Return);
    sheet.at(2, SheetColumn::Who);
    sheet.typist.text("three");
    sheet.typist.key(Qt::Key_Return);
    CHECK(sheet.stored().size() == 2);
    CHECK(sheet.model().markOf(1) == ListeningModel::Mark::Problem);
    CHECK(sheet.cell(1, SheetColumn::When) == QStringLiteral("31/2"));
    CHECK(sheet.problem(1, SheetColumn::When) == QStringLiteral("“31/2” is not a date"));
    CHECK(sheet.model()
              .index(1, int(SheetColumn::When))
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(QStringLiteral("is not a date")));
    SECTION("mended, it is stored")
    {
        sheet.at(1, SheetColumn::When);
        sheet.typist.text("+2w");
        sheet.typist.key(Qt::Key_Return);
        sheet.at(0, SheetColumn::Who);
        REQUIRE(sheet.stored().size() == 3);
        CHECK(sheet.stored().last().nextStepDue == QDate(2019, 4, 24));
        CHECK(sheet.problem(1, SheetColumn::When).isEmpty());
    }
    SECTION("it is there again after the file was closed")
    {
        sheet.reopen();
        CHECK(sheet.cell(0, SheetColumn::Who) == QStringLiteral("two"));
        CHECK(sheet.cell(0, SheetColumn::When) == QStringLiteral("31/2"));
        CHECK(sheet.problem(0, SheetColumn::When) == QStringLiteral("“31/2” is not a date"));
        sheet.at(0, SheetColumn::When);
        sheet.typist.text("15/4");
        sheet.typist.key(Qt::Key_Return);
        sheet.page->mayLeave();
        CHECK(sheet.stored().size() == 3);
        CHECK(sheet.file().setting(QStringLiteral("listening_draft")).isEmpty());
    }
}

TEST_CASE("Leaving the page stores the row in hand, half-typed cell and all")
{
    Sheet sheet;
    sheet.typist.text("woman at no. 14");
    CHECK(sheet.page->mayLeave());
    REQUIRE(sheet.stored().size() == 1);
    CHECK(sheet.stored().first().describedAs == QStringLiteral("woman at no. 14"));
}

TEST_CASE("Somebody who may be known is pointed out, never in the way")
{
    Sheet sheet;
    sheet.typist.text("rose okafor");
    sheet.typist.key(Qt::Key_Tab); // goes on: it stays a description until somebody says more
    CHECK(sheet.hint(0).contains(QStringLiteral("Rose Okafor")));
    SECTION("it is she")
    {
        press(Qt::Key_K, Qt::AltModifier);
        press(Qt::Key_Return);
        CHECK(sheet.stored().first().person.key == sheet.rose);
        CHECK(sheet.stored().first().describedAs.isEmpty());
        CHECK(sheet.hint(0).isEmpty());
    }
    SECTION("it is somebody else")
    {
        press(Qt::Key_S, Qt::AltModifier);
        CHECK(sheet.hint(0).isEmpty());
        press(Qt::Key_Return);
        CHECK(sheet.stored().first().person.isNull());
        CHECK(sheet.stored().first().describedAs == QStringLiteral("rose okafor"));
    }
    SECTION("it is a new person")
    {
        press(Qt::Key_N, Qt::AltModifier);
        press(Qt::Key_Return);
        const Conversation c = sheet.stored().first();
        CHECK(c.person.key != sheet.rose);
        CHECK(titleOf(sheet.context->connection(), Person::table(), c.person.key)
              == QStringLiteral("Rose Okafor"));
    }
    SECTION("going on says nothing")
    {
        press(Qt::Key_Return);
        CHECK(sheet.stored().first().person.isNull());
    }
}

TEST_CASE("A name that was not picked is marked as no person yet; a description is not")
{
    Sheet sheet;
    sheet.typist.text("Sue Barraclough");
    sheet.typist.key(Qt::Key_Return);
    CHECK(sheet.hint(0) == QStringLiteral("no person yet: Alt+N"));
    sheet.at(0, SheetColumn::Who);
    press(Qt::Key_N, Qt::AltModifier);
    CHECK(sheet.hint(0) == QStringLiteral("a new person"));
    sheet.at(1, SheetColumn::Who);
    CHECK(sheet.hint(0).isEmpty());
    sheet.typist.text("woman at no. 14");
    sheet.typist.key(Qt::Key_Return);
    CHECK(sheet.hint(1).isEmpty());
}

TEST_CASE("The sheet opens at the next conversation, not on one that stands there")
{
    Sheet sheet;
    sheet.typist.text("woman at no. 14");
    sheet.typist.key(Qt::Key_Tab);
    sheet.typist.key(Qt::Key_Tab);
    sheet.typist.text("The lift");
    sheet.typist.key(Qt::Key_Tab);
    sheet.typist.text("no such theme");
    sheet.reopen(); // the row is kept as it was typed
    REQUIRE(sheet.model().rowCount() == 2);
    CHECK(sheet.row() == 1);
}

TEST_CASE("In a hub without anybody the first row makes its organiser by the name alone")
{
    ClockSetTo clock(QDate(2019, 4, 10));
    UiHub hub;
    AnsweringDialogs dialogs;
    AppContext context(hub.open(), dialogs);
    ListeningPage page(context);
    page.resize(1100, 600);
    showActive(page);
    page.activate();
    CHECK(page.table().currentIndex().column() == int(SheetColumn::Organiser));
    Typist typist;
    typist.text("Ann Coordinator");
    typist.key(Qt::Key_Tab);
    typist.text("woman at no. 14");
    typist.key(Qt::Key_Return);
    CHECK(page.model().storedCount() == 1);
    CHECK(page.model().shown(0, SheetColumn::Organiser) == QStringLiteral("Ann Coordinator"));
    CHECK(page.model().shown(1, SheetColumn::Organiser) == QStringLiteral("Ann Coordinator"));
    CHECK(page.table().currentIndex().column() == int(SheetColumn::Who));
}

TEST_CASE("Ctrl+Z takes back cells, then rows; deleted rows come back")
{
    Sheet sheet;
    sheet.typist.text("one");
    sheet.typist.key(Qt::Key_Return);
    sheet.typist.text("two");
    sheet.typist.key(Qt::Key_Tab);
    sheet.typist.text("Ward 7");
    sheet.typist.key(Qt::Key_Tab);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sheet.cell(1, SheetColumn::Place).isEmpty());
    CHECK(sheet.cell(1, SheetColumn::Who) == QStringLiteral("two"));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sheet.cell(1, SheetColumn::Who).isEmpty());
    CHECK(sheet.model().rowCount() == 2);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(sheet.cell(1, SheetColumn::Who) == QStringLiteral("two"));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(sheet.model().canTakeBack()); // from here on the menu's Undo has its turn
    sheet.undo();
    CHECK(sheet.stored().isEmpty());
    CHECK(sheet.model().rowCount() == 1);
    sheet.context->undoStack().redo();
    until([&] { return !sheet.context->tasks().isRunning(); });
    REQUIRE(sheet.stored().size() == 1);
    CHECK(sheet.cell(0, SheetColumn::Who) == QStringLiteral("one"));

    sheet.at(0, SheetColumn::Who);
    press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(sheet.stored().isEmpty());
    CHECK(sheet.model().rowCount() == 1);
    sheet.undo();
    CHECK(sheet.stored().size() == 1);
    CHECK(sheet.cell(0, SheetColumn::Who) == QStringLiteral("one"));
}
