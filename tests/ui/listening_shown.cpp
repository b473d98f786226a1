// What the sheet shows, and what it says to whoever does not see it.
#include "listening_sheet.h"

#include <QAccessible>

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("An evening of the past is shown by its date, and its rows can be corrected")
{
    Sheet sheet;
    Conversation old;
    old.heldOn = QDate(2019, 3, 1);
    old.organiser.key = sheet.maria;
    old.describedAs = QStringLiteral("man with the dog");
    UiHub::add(sheet.file(), old);
    CHECK(sheet.model().storedCount() == 0);
    sheet.page->openArgument(QStringLiteral("2019-03-01"));
    REQUIRE(sheet.model().storedCount() == 1);
    CHECK(sheet.cell(1, SheetColumn::Date) == QStringLiteral("1 Mar 2019"));
    sheet.at(0, SheetColumn::Place);
    sheet.typist.text("The park");
    sheet.typist.key(Qt::Key_Down);
    REQUIRE(sheet.stored().size() == 1);
    CHECK(sheet.stored().first().place == QStringLiteral("The park"));
}

TEST_CASE("Cells, rows and editors are named for whoever does not see them")
{
    Sheet sheet;
    sheet.typist.text("woman at no. 14");
    QWidget *editor = QApplication::focusWidget();
    CHECK(editor->accessibleName() == QStringLiteral("Who, row 1"));
    sheet.typist.key(Qt::Key_Return);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&sheet.table());
    REQUIRE(table);
    REQUIRE(table->tableInterface());
    CHECK(table->text(QAccessible::Name).contains(QStringLiteral("evening's listening")));
    QAccessibleInterface *cell = table->tableInterface()->cellAt(0, int(SheetColumn::Who));
    REQUIRE(cell);
    CHECK(cell->text(QAccessible::Name) == QStringLiteral("Who, woman at no. 14"));
    CHECK(sheet.model().headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString()
          == QStringLiteral("Row 1: saved"));
}

TEST_CASE("Tab leaves the sheet at its last cell, and at its first backwards")
{
    Sheet sheet;
    const int last = sheet.model().rowCount() - 1;
    sheet.at(last, SheetColumn::When);
    sheet.typist.key(Qt::Key_Tab);
    CHECK_FALSE(sheet.table().hasFocus());
    sheet.table().setFocus();
    sheet.at(0, SheetColumn::Date);
    sheet.typist.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK_FALSE(sheet.table().hasFocus());
}
