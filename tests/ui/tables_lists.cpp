// Lists of records: conditions, chips, saved filters, columns.
#include "tables_desk.h"
#include "ui/pages/column_chooser.h"
#include "ui/pages/column_filter.h"
#include "ui/pages/column_menu.h"
#include "ui/pages/conversations_page.h"
#include "ui/pages/filters_menu.h"
#include "ui/pages/people_page.h"
#include "ui/pages/saved_filters.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTableView>

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("A list is narrowed by days, by several values and by nothing recorded, and says so on chips")
{
    Shown<ConversationsPage> desk;
    const qint64 maria = desk.person("Maria");
    const qint64 rose = desk.person("Rose");
    const qint64 sam = desk.person("Sam");
    desk.talk(QDate(2019, 4, 1), maria, rose);
    desk.talk(QDate(2019, 5, 2), rose, maria);
    desk.talk(QDate(2019, 6, 30), sam);
    REQUIRE(desk.lists(3));
    CHECK(desk.chips().isEmpty());

    desk.narrow("held_on", Filter::Operator::Between,
                {QStringLiteral("2019-04-02"), QStringLiteral("2019-06-30")});
    REQUIRE(desk.lists(2));
    CHECK(desk.chips().first() == QStringLiteral("Date: 2 Apr 2019 to 30 Jun 2019"));
    desk.narrow("held_on", Filter::Operator::Between, {QString(), QStringLiteral("2019-05-02")});
    REQUIRE(desk.lists(2));
    CHECK(desk.chips().first() == QStringLiteral("Date: until 2 May 2019"));
    desk.narrow("organiser_id", Filter::Operator::In, {QString::number(maria), QString::number(sam)});
    REQUIRE(desk.lists(1));
    CHECK(desk.chips().value(1) == QStringLiteral("Organiser: Maria or Sam"));
    desk.narrow("person_id", Filter::Operator::In, {QString(), QString::number(rose)});
    REQUIRE(desk.lists(1));

    desk.page.findChild<FilterChips *>()->findChild<QPushButton *>()->click(); // the date
    REQUIRE(desk.lists(2));
    CHECK(desk.chips().size() == 3); // two and "Show all"
    desk.view().showAll();
    REQUIRE(desk.lists(3));
    CHECK(until([&] { return desk.chips().isEmpty(); }));
}

TEST_CASE("The dialog of a column gives the condition that was set, and shows the one that holds")
{
    Shown<ConversationsPage> desk;
    const qint64 maria = desk.person("Maria");
    desk.talk(QDate(2019, 4, 1), maria);
    desk.talk(QDate(2019, 3, 31), maria, 0, {QStringLiteral("housing")});
    REQUIRE(desk.lists(2));
    SECTION("days by name")
    {
        ColumnFilter dialog(desk.context.file(), desk.model(), desk.model().columnOf("held_on"));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *range = dialog.findChild<QComboBox *>();
        range->setCurrentIndex(range->findData(QStringLiteral("this-quarter")));
        Q_EMIT range->activated(range->currentIndex());
        dialog.accept();
        REQUIRE(desk.lists(1));
        CHECK(desk.chips().first() == QStringLiteral("Date: this quarter"));
        ColumnFilter again(desk.context.file(), desk.model(), desk.model().columnOf("held_on"));
        again.setAttribute(Qt::WA_DeleteOnClose, false);
        CHECK(again.findChild<QComboBox *>()->currentData() == QStringLiteral("this-quarter"));
        CHECK(again.condition() == desk.model().conditions().first());
    }
    SECTION("values to tick")
    {
        ColumnFilter dialog(desk.context.file(), desk.model(), desk.model().columnOf("themes"));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *values = dialog.findChild<QListWidget *>();
        REQUIRE(values->count() == 1);
        values->item(0)->setCheckState(Qt::Checked);
        dialog.accept();
        REQUIRE(desk.lists(1));
        CHECK(desk.model().conditions().first().values == QStringList{QStringLiteral("housing")});
    }
    SECTION("nothing recorded")
    {
        ColumnFilter dialog(desk.context.file(), desk.model(), desk.model().columnOf("themes"));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        for (QRadioButton *button : dialog.findChildren<QRadioButton *>())
            if (button->text() == QStringLiteral("Nothing recorded"))
                button->click();
        dialog.accept();
        REQUIRE(desk.lists(1));
        CHECK(desk.model().conditions().first().op == Filter::Operator::Empty);
    }
}

TEST_CASE("The day of the last conversation is a column of people, sorted and narrowed like any other")
{
    Shown<PeoplePage> desk;
    const qint64 maria = desk.person("Maria");
    const qint64 rose = desk.person("Rose");
    desk.person("Zed");
    desk.talk(QDate(2019, 1, 1), maria, rose);
    desk.talk(QDate(2019, 3, 1), maria, rose);
    desk.talk(QDate(2019, 4, 1), rose, maria);
    REQUIRE(desk.lists(3));
    const int column = desk.model().columnOf("last_conversation");
    const auto day = [&](qint64 key) {
        return desk.model().index(desk.model().rowOf(key), column).data().toString();
    };
    CHECK(day(rose) == QStringLiteral("1 Mar 2019"));
    desk.talk(QDate(2019, 5, 1), maria, rose);
    CHECK(until([&] { return day(rose) == QStringLiteral("1 May 2019"); }));
    desk.view().tableView().sortByColumn(column, Qt::DescendingOrder);
    CHECK(desk.model().keyAt(0) == rose);
    CHECK(desk.model().keyAt(1) == maria);
    desk.talk(QDate(2019, 5, 2), rose, maria);
    CHECK(until([&] { return desk.model().keyAt(0) == maria; }));
    desk.narrow("last_conversation", Filter::Operator::To, {QStringLiteral("2019-05-01")});
    REQUIRE(desk.lists(1));
    desk.narrow("last_conversation", Filter::Operator::Empty, {});
    REQUIRE(desk.lists(1));
    CHECK(desk.chips().first() == QStringLiteral("Last conversation: nothing recorded"));
}

TEST_CASE("A saved filter lives in the hub file, and brings back words, conditions, order and columns")
{
    Shown<ConversationsPage> desk;
    const qint64 maria = desk.person("Maria");
    desk.talk(QDate(2019, 4, 1), maria);
    desk.talk(QDate(2019, 3, 31), maria);
    REQUIRE(desk.lists(2));
    desk.view().filterBox().setText(QStringLiteral("lift"));
    desk.model().setFilter(QStringLiteral("lift"));
    desk.narrow("held_on", Filter::Operator::Between,
                {QStringLiteral("2019-04-01"), QStringLiteral("2019-06-30"), QStringLiteral("this-quarter")});
    columns::arrange(desk.view().tableView(), desk.model(),
                     {QStringLiteral("heard"), QStringLiteral("held_on")});
    desk.view().tableView().sortByColumn(desk.model().columnOf("heard"), Qt::DescendingOrder);
    desk.view().filters().keep(QStringLiteral("Lifts"));
    CHECK(desk.said.contains(QStringLiteral("Lifts")));
    desk.view().showAll();
    desk.view().tableView().sortByColumn(-1, Qt::AscendingOrder);
    REQUIRE(desk.lists(2));

    const QList<PageFilter> listed = savedFiltersOfPages(desk.context.file());
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].name == QStringLiteral("Lifts"));
    CHECK(listed[0].page == QStringLiteral("conversations"));
    CHECK(listed[0].conditions == 2);

    ClockSetTo later(QDate(2019, 7, 2)); // "this quarter" is another one by now
    desk.page.openArgument(listed[0].argument);
    REQUIRE(desk.lists(0));
    CHECK(desk.view().filterBox().text() == QStringLiteral("lift"));
    CHECK(desk.model().conditions().first().values.first() == QStringLiteral("2019-07-01"));
    CHECK(columns::names(desk.view().tableView(), desk.model())
          == QStringList{QStringLiteral("heard"), QStringLiteral("held_on")});
    CHECK(desk.model().query().sortColumn == QStringLiteral("heard"));
    CHECK(desk.model().query().order == Qt::DescendingOrder);

    const auto file = desk.context.file().sibling();
    REQUIRE(savedFilters(*file, Conversation::table()).size() == 1);
    removeFilter(desk.context.file(), Conversation::table(), QStringLiteral("lifts"));
    CHECK(savedFilters(*file, Conversation::table()).isEmpty());
}

TEST_CASE("A saved filter that means nothing any more is passed over and kept")
{
    Desk desk;
    HubFile &file = desk.context.file();
    const QString setting = QStringLiteral("saved_filters/people");
    file.setSetting(setting,
                    QStringLiteral(R"([{"name":"Later","conditions":[{"column":"shoe","is":"near"}]},)"
                                   R"({"name":"Now","words":"rose"}, 7])"));
    REQUIRE(savedFilters(file, Person::table()).size() == 1);
    SavedFilter another{QStringLiteral("now"), {}, {}};
    another.query.table = &Person::table();
    saveFilter(file, another);
    CHECK(savedFilters(file, Person::table()).size() == 1);
    CHECK(file.setting(setting).contains(QStringLiteral("shoe")));
}

TEST_CASE("Columns are chosen and ordered by keyboard, and remembered")
{
    Shown<PeoplePage> desk;
    QTableView &table = desk.view().tableView();
    {
        ColumnChooser chooser(table, desk.model(), {QStringLiteral("name")});
        chooser.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *list = chooser.findChild<QListWidget *>();
        CHECK(chooser.chosen() == columns::names(table, desk.model()));
        list->setCurrentRow(1);
        chooser.move(-1);
        list->item(2)->setCheckState(Qt::Unchecked);
        chooser.accept();
    }
    const QStringList names = columns::names(table, desk.model());
    REQUIRE(names.size() > 2);
    CHECK(names.mid(0, 2) == QStringList{QStringLiteral("postcode"), QStringLiteral("name")});
    CHECK_FALSE(names.contains(QStringLiteral("phone")));

    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    table.sortByColumn(desk.model().columnOf("postcode"), Qt::DescendingOrder);
    desk.page.saveState(settings);
    PeoplePage another(desk.context);
    another.restoreState(settings);
    CHECK(columns::names(another.view().tableView(), another.view().model()) == names);
    CHECK(another.view().model().query().sortColumn == QStringLiteral("postcode"));
    CHECK(another.view().model().query().order == Qt::DescendingOrder);
}

TEST_CASE("From the filter box the down arrow goes into the list, and Esc takes the words off")
{
    Shown<PeoplePage> desk;
    const qint64 rose = desk.person("Rose");
    desk.person("Sam");
    REQUIRE(desk.lists(2));
    desk.view().focusFilter();
    type("ros");
    press(Qt::Key_Down);
    CHECK(desk.view().tableView().hasFocus());
    REQUIRE(desk.lists(1));
    CHECK(until([&] { return desk.view().currentKey() == rose; }));
    desk.view().focusFilter();
    press(Qt::Key_Escape);
    CHECK(desk.view().filterBox().text().isEmpty());
    CHECK(desk.lists(2));
    press(Qt::Key_Escape);
    CHECK(desk.view().tableView().hasFocus());
}
