// Ctrl+K over everything.
#include "ui/shell/search_box.h"
#include "editors_keys.h"
#include "records/actions.h"
#include "records/conversations.h"
#include "records/people.h"
#include "support_ui/ui_hub.h"
#include "ui/editors/record_dialog.h"
#include "ui/pages/records_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"

#include <QSettings>
#include <QTabBar>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

struct Finder {
    UiHub hub;
    AnsweringDialogs dialogs;
    MainWindow window{dialogs};
    qint64 rose = 0;

    Finder()
    {
        showActive(window);
        REQUIRE(window.openFile(hub.path()));
        Person person;
        person.givenName = QStringLiteral("Rose");
        person.familyName = QStringLiteral("Okafor");
        rose = UiHub::add(window.context()->file(), person);
        Action action;
        action.title = QStringLiteral("Roses for the square");
        UiHub::add(window.context()->file(), action);
        window.showPage(QStringLiteral("groups"));
    }
    SearchBox &search() { return window.search(); }
    QStringList typed(const char *text)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(&search(), QString::fromUtf8(text));
        search().waitForResults();
        return search().shownRows();
    }
    QString page() { return window.currentPage()->id(); }
};

} // namespace

TEST_CASE("People, actions, pages, commands and help are found in groups while typing")
{
    Finder finder;
    const QStringList rows = finder.typed("ros");
    CHECK(rows.contains(QStringLiteral("Rose Okafor")));
    CHECK(rows.contains(QStringLiteral("Roses for the square")));
    CHECK(finder.typed("figures").startsWith(QStringLiteral("Pages:")));
    CHECK(finder.typed("back up").contains(QStringLiteral("Back up")));
    CHECK(finder.typed("lists").contains(QStringLiteral("Help:")));
}

TEST_CASE("Enter before the answer takes the answer to what is typed")
{
    Finder finder;
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(&finder.search(), QStringLiteral("meetings"));
    QTest::keyClick(&finder.search(), Qt::Key_Return);
    finder.window.showPage(QStringLiteral("people"));
    CHECK(until([&] { return finder.page() == QStringLiteral("groups"); }));
    CHECK(finder.search().text().isEmpty());
}

TEST_CASE("The page of that name stands before one that only knows the word")
{
    Finder finder;
    const QStringList rows = finder.typed("register");
    REQUIRE(rows.size() > 1);
    CHECK(rows.first() == QStringLiteral("Pages:"));
    CHECK(rows.at(1) == QStringLiteral("Register"));
    CHECK(rows.contains(QStringLiteral("Courses")));
}

TEST_CASE("A list goes by its own name, whatever its page is called")
{
    Finder finder;
    CHECK(finder.typed("trainers").at(1) == QStringLiteral("Trainers"));
    QTest::keyClick(&finder.search(), Qt::Key_Return);
    CHECK(until([&] { return finder.page() == QStringLiteral("organisers"); }));
    CHECK(finder.window.currentPage()->findChild<QTabBar *>()->currentIndex() == 1);
}

TEST_CASE("Esc goes back to where the keys were before")
{
    Finder finder;
    finder.window.showPage(QStringLiteral("people"));
    QWidget *before = QApplication::focusWidget();
    finder.typed("rose");
    press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("Before anything is typed stand the records that were looked at last")
{
    Finder finder;
    finder.window.context()->openRecord(Person::table(), finder.rose);
    const QStringList rows = finder.typed("");
    REQUIRE(rows.size() == 2);
    CHECK(rows.last() == QStringLiteral("Rose Okafor"));
    finder.window.showPage(QStringLiteral("groups"));
    press(Qt::Key_K, Qt::ControlModifier);
    finder.search().waitForResults();
    press(Qt::Key_Return);
    CHECK(finder.page() == QStringLiteral("people"));
    REQUIRE(finder.window.context()->removeRecords(Person::table(), {finder.rose}));
    CHECK(finder.typed("").size() == 1);
}

TEST_CASE("A greater-than sign looks among commands only, a question mark among help")
{
    Finder finder;
    for (const QString &row : finder.typed(">"))
        CHECK(row != QStringLiteral("Pages:"));
    CHECK(finder.search().shownRows().first() == QStringLiteral("Commands:"));
    CHECK(finder.typed("? today").contains(QStringLiteral("Today")));
    press(Qt::Key_Escape);
}

TEST_CASE("“log rose” opens the sheet for a conversation with Rose")
{
    Finder finder;
    const QStringList rows = finder.typed("log rose");
    REQUIRE(rows.size() >= 2);
    CHECK(rows[0] == QStringLiteral("Log a conversation with:"));
    CHECK(rows[1] == QStringLiteral("Rose Okafor"));
    press(Qt::Key_Return);
    auto *sheet = finder.window.findChild<RecordDialog *>();
    REQUIRE(sheet);
    CHECK(sheet->state().now().as<Conversation>().person.key == finder.rose);
}
