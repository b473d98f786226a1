// The window as a whole: opened on a real file and driven by keys.
#include "records/conversations.h"
#include "records/groups.h"
#include "records/people.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "support_ui/ui_hub.h"
#include "ui/editors/record_dialog.h"
#include "ui/pages/new_hub_form.h"
#include "ui/pages/records_view.h"
#include "ui/pages/welcome_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_list.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/page.h"
#include "ui/shell/page_list.h"
#include "ui/shell/record_undo.h"
#include "ui/shell/search_box.h"
#include "ui/style/appearance.h"
#include "ui/style/colours.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

Group group(const char *name)
{
    Group made;
    made.name = QString::fromUtf8(name);
    return made;
}

struct OpenWindow {
    UiHub hub;
    AnsweringDialogs dialogs;
    MainWindow window{dialogs};

    OpenWindow()
    {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        REQUIRE(window.openFile(hub.path()));
    }
    qint64 count(const char *table)
    {
        return *window.context()->connection().number(QStringLiteral("SELECT count(*) FROM ")
                                                      + QLatin1String(table));
    }
};

} // namespace

TEST_CASE("The navigation reaches every record type")
{
    OpenWindow open;
    for (const RecordTable *table : allTables()) {
        INFO(table->name);
        const QString id = pageOf(*table);
        REQUIRE(!id.isEmpty());
        Page *page = open.window.showPage(id);
        REQUIRE(page);
        CHECK(page->shows(*table));
        CHECK(!page->newText().isEmpty());
    }
}

TEST_CASE("A record asked for is selected on its page, whatever filter is on")
{
    OpenWindow open;
    const qint64 key = UiHub::add(open.window.context()->file(), group("Ward 7 Together"));
    UiHub::add(open.window.context()->file(), group("Friends of the park"));
    Page *page = open.window.showPage(QStringLiteral("groups"));
    auto *view = page->findChild<RecordsView *>();
    REQUIRE(view);
    QTest::keyClicks(&view->filterBox(), QStringLiteral("park"));
    REQUIRE(until([&] { return view->model().total() == 1; }));
    CHECK(open.window.showRecord(Group::table(), key));
    CHECK(view->currentKey() == key);
}

TEST_CASE("Ctrl+Z and Ctrl+Shift+Z take records back and put them forward again")
{
    OpenWindow open;
    UiHub::add(open.window.context()->file(), group("Ward 7 Together"), "Added Ward 7 Together");
    open.window.showPage(QStringLiteral("groups"));
    REQUIRE(open.count("groups") == 1);

    QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(until([&] { return open.count("groups") == 0; }));
    CHECK(
        until([&] { return open.window.notice().text().contains(QStringLiteral("Added Ward 7 Together")); }));
    REQUIRE(until([&] { return open.window.context()->undoStack().canRedo(); }));
    QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(until([&] { return open.count("groups") == 1; }));
    INFO(open.window.notice().text().toStdString());
    REQUIRE(until([&] { return open.window.context()->undoStack().canUndo(); }));
    QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(until([&] { return open.count("groups") == 0; }));
}

TEST_CASE("Deleting an organiser says how many conversations go with them, and Undo brings all back")
{
    OpenWindow open;
    HubFile &file = open.window.context()->file();
    Person rose;
    rose.givenName = QStringLiteral("Rose");
    rose.key = UiHub::add(file, rose);
    Conversation talk;
    talk.organiser = Id<Person>(rose.key);
    talk.heldOn = QDate(2019, 3, 12);
    UiHub::add(file, talk);
    UiHub::add(file, talk);
    REQUIRE(open.window.context()->removeRecords(Person::table(), {rose.key}));
    CHECK(open.count("conversations") == 0);
    CHECK(open.window.notice().text().contains(QStringLiteral("2 records")));
    open.window.notice().button()->click();
    CHECK(until([&] { return open.count("conversations") == 2; }));
}

TEST_CASE("Deleting says so quietly, with Undo beside it, and selects the next row")
{
    OpenWindow open;
    HubFile &file = open.window.context()->file();
    const qint64 first = UiHub::add(file, group("A"));
    const qint64 second = UiHub::add(file, group("B"));
    Page *page = open.window.showPage(QStringLiteral("groups"));
    auto *view = page->findChild<RecordsView *>();
    REQUIRE(until([&] { return view->model().total() == 2; }));
    REQUIRE(view->select(first));
    QTest::keyClick(&view->tableView(), Qt::Key_Delete);
    REQUIRE(until([&] { return open.count("groups") == 1; }));
    CHECK(open.window.notice().isVisible());
    CHECK(open.dialogs.questions.isEmpty());
    CHECK(until([&] { return view->currentKey() == second; }));
    open.window.notice().button()->click();
    CHECK(until([&] { return open.count("groups") == 2; }));
}

TEST_CASE("The row that the pane shows is selected, also where the focus alone came to it")
{
    OpenWindow open;
    const qint64 only = UiHub::add(open.window.context()->file(), group("A"));
    auto *view = open.window.showPage(QStringLiteral("groups"))->findChild<RecordsView *>();
    REQUIRE(until([&] { return view->model().total() == 1; }));
    QTableView &table = view->tableView();
    table.clearSelection();
    table.selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    table.selectionModel()->setCurrentIndex(view->model().index(0, 0), QItemSelectionModel::NoUpdate);
    CHECK(until([&] { return view->selectedKeys() == QList<qint64>{only}; }));
}

TEST_CASE("What was just saved with Ctrl+Enter is selected alone")
{
    OpenWindow open;
    const qint64 first = UiHub::add(open.window.context()->file(), group("A"));
    const qint64 second = UiHub::add(open.window.context()->file(), group("B"));
    auto *view = open.window.showPage(QStringLiteral("groups"))->findChild<RecordsView *>();
    REQUIRE(until([&] { return view->model().total() == 2; }));
    REQUIRE(view->select(first));
    QTest::keyPress(&open.window, Qt::Key_Control, Qt::ControlModifier); // and is not let go of yet
    REQUIRE(QGuiApplication::keyboardModifiers() == Qt::ControlModifier);
    REQUIRE(view->select(second));
    QTest::keyRelease(&open.window, Qt::Key_Control);
    CHECK(view->selectedKeys() == QList<qint64>{second});
}

TEST_CASE("What is selected goes to the clipboard as a table")
{
    OpenWindow open;
    UiHub::add(open.window.context()->file(), group("=SUM(A1) <b>&"));
    Page *page = open.window.showPage(QStringLiteral("groups"));
    auto *view = page->findChild<RecordsView *>();
    REQUIRE(until([&] { return view->model().total() == 1; }));
    view->tableView().selectAll();
    QTest::keyClick(&view->tableView(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    CHECK(data->text().startsWith(QStringLiteral("Name\t")));
    CHECK(data->text().contains(QStringLiteral("\n'=SUM(A1) <b>&\t")));
    CHECK(data->html().contains(QStringLiteral("<td>'=SUM(A1) &lt;b&gt;&amp;</td>")));
}

TEST_CASE("The list that is shown is exported as CSV")
{
    OpenWindow open;
    Group made = group("Ward 7, Together");
    made.kind.code = QStringLiteral("place");
    made.formedOn = QDate(2019, 3, 12);
    UiHub::add(open.window.context()->file(), made);
    open.dialogs.file = open.hub.folder() + QStringLiteral("/list.csv");
    Page *page = open.window.showPage(QStringLiteral("groups"));
    page->findChild<RecordsView *>()->exportShown();
    open.window.context()->tasks().waitForAll();
    QFile list(open.dialogs.file);
    REQUIRE(list.open(QIODevice::ReadOnly));
    const QByteArray text = list.readAll();
    CHECK(text.startsWith("\xEF\xBB\xBFName,"));
    CHECK(text.contains("\r\n\"Ward 7, Together\","));
}

TEST_CASE("The second window on a file says who has it and opens to read")
{
    OpenWindow open;
    AnsweringDialogs dialogs;
    MainWindow second(dialogs);
    second.show();
    REQUIRE(second.openFile(open.hub.path()));
    CHECK(second.banner().isVisible());
    CHECK(second.banner().text().startsWith(QStringLiteral("This file is open to read only: ")));
    CHECK(!second.context()->canWrite());
    second.logConversation();
    CHECK(second.findChildren<RecordDialog *>().isEmpty());
    CHECK(!open.window.banner().isVisible());
}

TEST_CASE("A new hub needs only a name")
{
    UiHub beside;
    AnsweringDialogs dialogs;
    MainWindow window(dialogs);
    window.show();
    REQUIRE(!window.context());
    window.welcome().startNewHub();
    NewHubForm &form = window.welcome().newHubForm();
    form.setPath(beside.folder() + QStringLiteral("/new.doorstep"));
    QTest::keyClicks(&form.nameField(), QStringLiteral("Ward 7 Organisers"));
    CHECK(form.codeField().text() == QStringLiteral("WARD7"));
    QTest::keyClick(GENERATE(true, false) ? &form.nameField() : &form.codeField(), Qt::Key_Return);
    REQUIRE(window.context());
    CHECK(window.context()->file().identity().hubName == QStringLiteral("Ward 7 Organisers"));
    CHECK(window.context()->file().identity().hubCode == QStringLiteral("WARD7"));
    CHECK(window.currentPage());
}

TEST_CASE("A hub code is made of the name's words")
{
    CHECK(suggestedHubCode(QStringLiteral("Ward 7 Organisers")) == QStringLiteral("WARD7"));
    CHECK(suggestedHubCode(QStringLiteral("Zoë's Place")) == QStringLiteral("ZOESPLACE"));
    CHECK(suggestedHubCode(QStringLiteral("Llanfairpwllgwyngyll")) == QStringLiteral("LLANFAIRPWLL"));
    CHECK(suggestedHubCode(QStringLiteral("…")) == QStringLiteral("HUB"));
}

TEST_CASE("The search finds a person while typing and Enter goes there")
{
    OpenWindow open;
    Person rose;
    rose.givenName = QStringLiteral("Rose");
    rose.familyName = QStringLiteral("Okafor");
    const qint64 key = UiHub::add(open.window.context()->file(), rose);
    open.window.showPage(QStringLiteral("groups"));
    QTest::keyClick(&open.window, Qt::Key_K, Qt::ControlModifier);
    SearchBox &search = open.window.search();
    CHECK(search.hasFocus());
    QTest::keyClicks(&search, QStringLiteral("ros oka"));
    search.waitForResults();
    CHECK(search.resultCount() == 1);
    QTest::keyClick(&search, Qt::Key_Return);
    REQUIRE(open.window.currentPage());
    CHECK(open.window.currentPage()->id() == QStringLiteral("people"));
    auto *view = open.window.currentPage()->findChild<RecordsView *>();
    REQUIRE(view);
    CHECK(view->currentKey() == key);
}

TEST_CASE("The search finds pages and commands")
{
    OpenWindow open;
    SearchBox &search = open.window.search();
    search.begin();
    QTest::keyClicks(&search, QStringLiteral("meetings"));
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK(until([&] { return open.window.currentPage()->id() == QStringLiteral("groups"); }));
}

TEST_CASE(
    "While nothing is typed Ctrl+Z in a field takes records back, and the text first once there is some")
{
    OpenWindow open;
    UiHub::add(open.window.context()->file(), group("A"), "Added A");
    auto *view = open.window.showPage(QStringLiteral("groups"))->findChild<RecordsView *>();
    view->filterBox().setFocus();
    QTest::keyClicks(&view->filterBox(), QStringLiteral("x"));
    QTest::keyClick(&view->filterBox(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(view->filterBox().text().isEmpty());
    CHECK(open.count("groups") == 1);
    QTest::keyClick(&view->filterBox(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(until([&] { return open.count("groups") == 0; }));
}

TEST_CASE("A file opens with the record in front that was left so, also should the window never have closed")
{
    OpenWindow open;
    UiHub::add(open.window.context()->file(), group("A"));
    const qint64 second = UiHub::add(open.window.context()->file(), group("B"));
    REQUIRE(open.window.showRecord(Group::table(), second));
    REQUIRE(open.window.closeFile());
    REQUIRE(open.window.openFile(open.hub.path()));
    CHECK(open.window.currentPage()->id() == QStringLiteral("groups"));
    CHECK(open.window.currentPage()->recordInFront().key == second);
    AnsweringDialogs dialogs;
    MainWindow next(dialogs); // beside the first, which is still open
    next.openWhatWasLeft();
    REQUIRE(next.context());
    CHECK(next.context()->file().path() == open.hub.path());
}

TEST_CASE("A file opens on the page on which it was left, and only that page is seen")
{
    OpenWindow open;
    open.window.showPage(QStringLiteral("groups"));
    REQUIRE(open.window.closeFile());
    QTest::keyClick(&open.window, Qt::Key_Tab);
    REQUIRE(open.window.openFile(open.hub.path()));
    QCoreApplication::processEvents();
    CHECK(open.window.currentPage()->id() == QStringLiteral("groups"));
    int seen = 0;
    for (const Page *page : open.window.findChildren<Page *>())
        seen += page->isVisible();
    CHECK(seen == 1);
}

TEST_CASE("A file that cannot be opened is told of, and the window stays")
{
    UiHub beside;
    AnsweringDialogs dialogs;
    MainWindow window(dialogs);
    const QString path = beside.folder() + QStringLiteral("/notes.doorstep");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a hub file at all");
    file.close();
    CHECK(!window.openFile(path));
    REQUIRE(dialogs.told.size() == 1);
    CHECK(dialogs.told.first().contains(QStringLiteral("notes.doorstep")));
    CHECK(!window.context());
}

TEST_CASE("Closing makes a backup and goes back to the welcome page")
{
    OpenWindow open;
    UiHub::add(open.window.context()->file(), group("A"));
    CHECK(open.window.closeFile());
    CHECK(!open.window.context());
    CHECK(open.window.welcome().isVisible());
    CHECK(QDir(open.hub.folder() + QStringLiteral("/hub backups")).entryList(QDir::Files).size() == 1);
}

TEST_CASE("The next start opens the file that was open, and none where it was closed before")
{
    OpenWindow open;
    const bool closedBefore = GENERATE(false, true);
    if (closedBefore)
        REQUIRE(open.window.closeFile());
    REQUIRE(open.window.close());
    AnsweringDialogs dialogs;
    MainWindow next(dialogs);
    next.openWhatWasLeft();
    CHECK(bool(next.context()) == !closedBefore);
}

TEST_CASE("The navigation follows a change of appearance")
{
    OpenWindow open;
    const auto *pages = open.window.findChild<NavigationList *>();
    for (const auto chosen : {style::Appearance::Dark, style::Appearance::Light}) {
        style::setAppearance(chosen);
        QCoreApplication::processEvents();
        CHECK(pages->palette().color(QPalette::Base) == style::panel(QApplication::palette()));
        CHECK(pages->palette().color(QPalette::Text) == QApplication::palette().color(QPalette::Text));
    }
    style::setAppearance(style::Appearance::System);
}
