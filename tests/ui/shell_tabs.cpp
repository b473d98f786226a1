// Going through the lists of one page without the mouse.
#include "records/groups.h"
#include "support_ui/ui_hub.h"
#include "ui/pages/records_page.h"
#include "ui/pages/records_view.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QtTest/QTest>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("Ctrl+Page Down and Ctrl+Page Up go round the lists of a page")
{
    UiHub hub;
    AnsweringDialogs dialogs;
    MainWindow window(dialogs);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    REQUIRE(window.openFile(hub.path()));
    auto *page = qobject_cast<RecordsPage *>(window.showPage(QStringLiteral("groups")));
    REQUIRE(page);
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
        return &page->currentView()->table();
    };
    CHECK(&page->currentView()->table() == &Group::table());
    CHECK(press(Qt::Key_PageDown) == &GroupMember::table());
    CHECK(press(Qt::Key_PageDown) == &Meeting::table());
    CHECK(press(Qt::Key_PageDown) == &Group::table());
    CHECK(press(Qt::Key_PageUp) == &Meeting::table());
}
