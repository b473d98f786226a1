// A programme pack loaded from the menu.
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "support_ui/ui_hub.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/record_undo.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

QAction *menuItem(MainWindow &window, const QString &text)
{
    for (QAction *menu : window.menuBar()->actions())
        for (QAction *action : menu->menu()->actions())
            if (action->text().remove(QLatin1Char('&')).startsWith(text))
                return action;
    return nullptr;
}

} // namespace

TEST_CASE(
    "A pack from the national body is loaded from the menu, says what changed, and Ctrl+Z leaves it alone")
{
    UiHub hub;
    AnsweringDialogs dialogs;
    MainWindow window(dialogs);
    window.show();
    REQUIRE(window.openFile(hub.path()));
    dialogs.file = hub.folder() + QStringLiteral("/coep.json");
    QFile pack(dialogs.file);
    REQUIRE(pack.open(QIODevice::WriteOnly));
    pack.write(packBytes(QStringLiteral("coep-2017-2020")));
    pack.close();
    QAction *load = menuItem(window, QStringLiteral("Load a programme pack"));
    REQUIRE(load);
    load->trigger();
    REQUIRE(until([&] { return window.notice().isVisible(); }));
    CHECK(window.notice().text().contains(QStringLiteral("Community Organisers Expansion Programme")));
    CHECK(window.notice().button()->text() == QStringLiteral("What is different now"));
    CHECK(dialogs.told.isEmpty());
    CHECK(currentProgramme(window.context()->connection()).code == QStringLiteral("coep-2017-2020"));
    CHECK_FALSE(window.context()->undoStack().canUndo());
}
