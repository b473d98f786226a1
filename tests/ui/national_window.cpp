// The national body's file in the window: made from the welcome page, returns dropped on it, and what came
// with them left alone.
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "records/conversations.h"
#include "records/groups.h"
#include "records/people.h"
#include "return_hub.h"
#include "storage/record_store.h"
#include "support_ui/ui_hub.h"
#include "ui/pages/new_hub_form.h"
#include "ui/pages/people_page.h"
#include "ui/pages/receive_locked.h"
#include "ui/pages/receive_page.h"
#include "ui/pages/receive_run.h"
#include "ui/pages/receive_words.h"
#include "ui/pages/welcome_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/record_undo.h"
#include "ui/shell/search_box.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QUrl>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;
using Outcome = Receipt::Outcome;

namespace {

const QString s_pack = QStringLiteral("coep-2017-2020");

QString signedReturn(ReturnHub &hub, const Period &period, const QString &password = {})
{
    SignOptions options;
    options.signedBy = QStringLiteral("Ann Organiser");
    options.reasons = {{QStringLiteral("all"), QStringLiteral("known")}};
    options.outFolder = hub.path(QStringLiteral("out") + password);
    options.password = password;
    return hub.sign(period, options).path;
}

// Says whether the window took the files.
bool drop(QWidget &on, const QStringList &paths)
{
    QMimeData files;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    files.setUrls(urls);
    QDragEnterEvent enter(QPoint(3, 3), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(3, 3), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &event);
    return event.isAccepted();
}

struct NationalDesk {
    QTemporaryDir folder;
    AnsweringDialogs dialogs;
    MainWindow window{dialogs};

    NationalDesk()
    {
        createHub(path(), {QStringLiteral("NATIONAL"), QStringLiteral("The body"), true}, packBytes(s_pack),
                  s_pack);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        REQUIRE(window.openFile(path()));
    }
    QString path() const { return folder.filePath(QStringLiteral("national.doorstep")); }
    ReceivePage &page()
    {
        auto *shown = qobject_cast<ReceivePage *>(window.currentPage());
        REQUIRE(shown);
        return *shown;
    }
    void wait()
    {
        REQUIRE(until([&] { return !page().run().isRunning(); }));
    }
    // Of all rows, with " | " between.
    QString cells(int column)
    {
        QStringList texts;
        for (int row = 0; row < page().table().rowCount(); ++row)
            texts.append(page().table().item(row, column)->text());
        return texts.join(QStringLiteral(" | "));
    }
    qint64 count(const char *table)
    {
        return *window.context()->connection().number(QStringLiteral("SELECT count(*) FROM ")
                                                      + QLatin1String(table));
    }
};

} // namespace

TEST_CASE("a national file begins on the welcome page with a name")
{
    const QTemporaryDir folder;
    AnsweringDialogs dialogs;
    MainWindow window(dialogs);
    window.show();
    window.welcome().startNationalFile();
    NewHubForm &form = window.welcome().newHubForm();
    form.nameField().setText(QStringLiteral("Company of Community Organisers"));
    form.programmeBox().setCurrentIndex(form.programmeBox().findData(s_pack));
    form.setPath(folder.filePath(QStringLiteral("body")));
    form.create();
    REQUIRE(window.context());
    CHECK(window.context()->file().identity().national);
    CHECK(window.context()->file().identity().hubName == QStringLiteral("Company of Community Organisers"));
    CHECK(window.context()->programme().code == s_pack);
    CHECK_FALSE(window.context()->canEdit());
    REQUIRE(window.showPage(QStringLiteral("receive")));
    CHECK_FALSE(window.showPage(QStringLiteral("listening")));
    CHECK_FALSE(window.showPage(QStringLiteral("today")));
}

TEST_CASE("packages dropped anywhere on the window are taken in, each whole or refused")
{
    ReturnHub one("HUB01");
    ReturnHub two("HUB02");
    one.loadSmallLife();
    two.loadSmallLife();
    NationalDesk desk;
    const QString bad = desk.folder.filePath(QStringLiteral("HUB03_2019-04-01_2019-06-30_r1.zip"));
    writeBytes(bad, "no zip at all");
    const QStringList packages{signedReturn(two, secondQuarter), bad, signedReturn(one, thirdQuarter),
                               signedReturn(one, secondQuarter)};
    // A field that takes dropped text would keep their names.
    REQUIRE(drop(desk.window.search(), packages));
    desk.wait();
    CHECK(desk.cells(0)
          == QStringLiteral(
              "HUB01, Apr 2019 to Jun 2019, revision 1 | HUB01, Jul 2019 to Sep 2019, revision 1 | "
              "HUB02, Apr 2019 to Jun 2019, revision 1 | HUB03_2019-04-01_2019-06-30_r1.zip"));
    CHECK(desk.cells(1) == QStringLiteral("Taken in | Taken in | Taken in | Refused"));
    CHECK(desk.count("received_returns") == 3);
    CHECK(desk.window.notice().text().contains(QStringLiteral("3 taken in, 1 refused")));
    CHECK(desk.dialogs.told.isEmpty());
    // Taking in is not undone.
    CHECK_FALSE(desk.window.context()->undoStack().canUndo());

    SECTION("again: held already; a folder of them too")
    {
        drop(desk.window, {QFileInfo(packages[0]).absolutePath(), packages[3]});
        desk.wait();
        CHECK(desk.cells(1) == QStringLiteral("Held already | Held already"));
        CHECK(desk.count("received_returns") == 3);
    }
    SECTION("the refused one is mended and tried again")
    {
        ReturnHub three("HUB03");
        three.loadSmallLife();
        QFile::remove(bad);
        QFile::copy(signedReturn(three, secondQuarter), bad);
        desk.page().run().tryAgain();
        desk.wait();
        CHECK(desk.cells(1) == QStringLiteral("Taken in | Taken in | Taken in | Taken in"));
    }
    SECTION("receipts of all go into a folder, and the list to the clipboard")
    {
        desk.dialogs.chosenFolder = desk.folder.filePath(QStringLiteral("receipts"));
        const QList<QAction *> actions = desk.page().pageActions();
        actions[1]->trigger();
        desk.window.context()->tasks().waitForAll();
        CHECK(QDir(desk.dialogs.chosenFolder).entryList(QDir::Files).size() == 3);
        actions[2]->trigger();
        CHECK(QApplication::clipboard()->text().contains(
            QStringLiteral("HUB02, Apr 2019 to Jun 2019, revision 1: "
                           "Taken in")));
    }
}

TEST_CASE("the password of locked packages is asked for once, and again for those it does not open")
{
    ReturnHub one("HUB01");
    ReturnHub two("HUB02");
    ReturnHub three("HUB03");
    for (ReturnHub *hub : {&one, &two, &three})
        hub->loadSmallLife();
    NationalDesk desk;
    drop(desk.window,
         {signedReturn(one, secondQuarter, QStringLiteral("usual")),
          signedReturn(two, secondQuarter, QStringLiteral("usual")),
          signedReturn(three, secondQuarter, QStringLiteral("other"))});
    desk.wait();
    CHECK(desk.cells(1) == QStringLiteral("Locked | Locked | Locked"));
    REQUIRE(desk.page().locked().isVisible());
    CHECK(desk.page().locked().field().hasFocus());
    const auto give = [&](const char *password) {
        QTest::keyClicks(&desk.page().locked().field(), QString::fromLatin1(password));
        QTest::keyClick(&desk.page().locked().field(), Qt::Key_Return);
        desk.wait();
    };
    give("wrong");
    CHECK(desk.cells(1) == QStringLiteral("Locked | Locked | Locked"));
    REQUIRE(desk.page().locked().isVisible());
    give("usual");
    CHECK(desk.cells(1) == QStringLiteral("Taken in | Taken in | Locked"));
    REQUIRE(desk.page().locked().isVisible());

    SECTION("the last one by its own")
    {
        give("other");
        CHECK(desk.cells(1) == QStringLiteral("Taken in | Taken in | Taken in"));
        CHECK_FALSE(desk.page().locked().isVisible());
    }
    SECTION("or it is left")
    {
        Q_EMIT desk.page().locked().skipped();
        CHECK_FALSE(desk.page().locked().isVisible());
        CHECK(desk.count("received_returns") == 2);
    }
    SECTION("a later batch does not know them any more")
    {
        drop(desk.window, {signedReturn(one, thirdQuarter, QStringLiteral("usual"))});
        desk.wait();
        CHECK(desk.cells(1) == QStringLiteral("Locked"));
    }
}

TEST_CASE("stopped half way, what was taken in stays and the rest can be tried again")
{
    ReturnHub one("HUB01");
    ReturnHub two("HUB02");
    one.loadSmallLife();
    two.loadSmallLife();
    NationalDesk desk;
    const QStringList packages{signedReturn(one, secondQuarter), signedReturn(one, thirdQuarter),
                               signedReturn(two, secondQuarter)};
    drop(desk.window, packages);
    // As soon as the first is in.
    REQUIRE(until([&] { return desk.count("received_returns") >= 1; }));
    desk.page().run().stop();
    desk.wait();
    const qint64 taken = desk.count("received_returns");
    CHECK(desk.cells(1).count(QStringLiteral("Taken in")) == taken);
    CHECK(desk.cells(1).count(QStringLiteral("stopped")) == 3 - taken);
    desk.page().run().tryAgain();
    desk.wait();
    CHECK(desk.count("received_returns") == 3);
}

TEST_CASE("what was dropped behind a batch that is stopped does not come in with a later one")
{
    ReturnHub one("HUB01");
    ReturnHub two("HUB02");
    one.loadSmallLife();
    two.loadSmallLife();
    NationalDesk desk;
    drop(desk.window, {signedReturn(one, secondQuarter)});
    drop(desk.window, {signedReturn(two, secondQuarter)}); // waits
    desk.window.context()->tasks().cancel();
    desk.wait();
    drop(desk.window, {signedReturn(one, thirdQuarter)});
    desk.wait();
    CHECK(desk.cells(0) == QStringLiteral("HUB01, Jul 2019 to Sep 2019, revision 1"));
}

TEST_CASE("what came with a return is read, not changed, and says whose it is")
{
    ReturnHub hub("HUB01");
    hub.loadSmallLife();
    NationalDesk desk;
    drop(desk.window, {signedReturn(hub, secondQuarter)});
    desk.wait();
    const auto *people = qobject_cast<PeoplePage *>(desk.window.showPage(QStringLiteral("people")));
    REQUIRE(people);
    RecordsView &list = people->view();
    const QTableView &table = list.tableView();
    CHECK(people->newText().isEmpty());
    CHECK(people->pageActions().isEmpty());
    REQUIRE(list.model().rowCount() > 0);
    table.selectionModel()->setCurrentIndex(list.model().index(0, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    CHECK(list.model().index(0, list.model().columnOf("hub")).data().toString() == QStringLiteral("HUB01"));
    const qint64 before = desk.count("changes");
    const QString said = QStringLiteral("Came with HUB01's return; it is changed there");
    const auto says = [&](const std::function<void()> &act) {
        desk.window.context()->say(QString());
        act();
        return desk.window.notice().text() == said;
    };
    CHECK(says([&] { list.editCurrent(); }));
    CHECK(says([&] { list.removeSelected(); }));
    CHECK(says([&] { list.changeSelected(); }));
    list.newRecord();
    desk.window.logConversation();
    CHECK(desk.count("changes") == before);
    CHECK(desk.count("people") == list.model().total());

    SECTION("nor through any other door")
    {
        const qint64 key = list.model().keyAt(0);
        std::optional<Person> person = find(desk.window.context()->connection(), Id<Person>(key));
        REQUIRE(person);
        person->gender.code = QStringLiteral("man");
        {
            Change change(desk.window.context()->file(), QStringLiteral("Change what came"));
            CHECK_THROWS_AS(change.save(*person), Error);
        }
        Change change(desk.window.context()->file(), QStringLiteral("Delete what came"));
        CHECK_THROWS_AS(change.remove(Person::table(), key), Error);
    }
}

TEST_CASE("people and groups without names have something to be called")
{
    ReturnHub hub("HUB01");
    hub.loadSmallLife();
    NationalDesk desk;
    drop(desk.window, {signedReturn(hub, secondQuarter)});
    desk.wait();
    Connection &connection = desk.window.context()->connection();
    const qint64 person = *connection.number(QStringLiteral("SELECT key FROM people WHERE id = 'p1'"));
    CHECK(titleOf(connection, Person::table(), person) == QStringLiteral("Person p1"));
    const qint64 group = *connection.number(QStringLiteral("SELECT key FROM groups WHERE id = 'g1'"));
    CHECK(titleOf(connection, Group::table(), group) == QStringLiteral("Group g1"));
}

TEST_CASE("a package dropped on a hub's window is told for what it is")
{
    ReturnHub other("HUB02");
    other.loadSmallLife();
    UiHub hub;
    AnsweringDialogs dialogs;
    MainWindow window(dialogs);
    window.show();
    REQUIRE(window.openFile(hub.path()));
    drop(window, {signedReturn(other, secondQuarter)});
    CHECK(window.notice().text().contains(QStringLiteral("may be a hub's return")));
    CHECK(window.context()->connection().number(QStringLiteral("SELECT count(*) FROM returns")) == 0);
}
