// Every page, editor and box of the window at the size of an old laptop: in a language longer than English
// nothing is cut off, and everything can be got at without a mouse and without looking.
#include "exchange/sample_hub_file.h"
#include "support/national_sample.h"
#include "tour/cut_off.h"
#include "tour/pseudo_language.h"
#include "tour/reach.h"
#include "tour/walk.h"
#include "ui/shell/page_room.h"

#include <QApplication>
#include <QMainWindow>
#include <QScrollBar>
#include <QtTest/QTest>
#include <catch2/catch.hpp>
#include <functional>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const QSize s_size(1280, 720);

// Walks through a sample hub, an empty one, and a national body's file.
void walkAll(const Look &look)
{
    const QTemporaryDir folder;
    const QString sample = folder.filePath(QStringLiteral("Sample hub.doorstep"));
    NoProgress quiet;
    makeSampleHub(sample, quiet);
    walk(sample, s_size, {}, look);
    const UiHub empty;
    walk(empty.path(), s_size, QStringLiteral("empty-"), look);
    const QString national = folder.filePath(QStringLiteral("National.doorstep"));
    makeNationalSample(national);
    walk(national, s_size, QStringLiteral("national-"), look);
}

// In the sheet Tab goes from cell to cell; while something is searched for the list of finds is in front.
bool keepsTab(const QString &name)
{
    return name.endsWith(QLatin1String("listening")) || name.endsWith(QLatin1String("search"));
}

// What is found still when the window has had time to lay itself out; on a busy machine that takes a while.
QStringList lasting(const std::function<QStringList()> &find)
{
    QStringList found = find();
    for (int again = 0; again < 20 && !found.isEmpty(); ++again) {
        QTest::qWait(50);
        found = find();
    }
    return found;
}

// What of the window is beyond the screen.
QStringList withoutRoom(const QString &name, const QWidget &window)
{
    QStringList found;
    if (window.width() > s_size.width() || window.height() > s_size.height())
        found.append(
            QStringLiteral("%1: the window is %2x%3").arg(name).arg(window.width()).arg(window.height()));
    return found;
}

QString asLines(const QStringList &found)
{
    return QLatin1Char('\n') + found.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("Nothing is cut off in a longer language")
{
    PseudoLanguage language;
    QCoreApplication::installTranslator(&language);
    QStringList found;
    int looks = 0;
    walkAll([&](const QString &name, QWidget &shown) {
        ++looks;
        if (qobject_cast<QMainWindow *>(&shown) && shown.width() > s_size.width())
            found.append(QStringLiteral("%1: the window is %2 wide").arg(name).arg(shown.width()));
        if (const auto *room = shown.findChild<PageRoom *>())
            for (const QScrollBar *bar : {room->horizontalScrollBar(), room->verticalScrollBar()})
                if (bar->maximum() > 0)
                    found.append(QStringLiteral("%1: the page is %2 larger than its room")
                                     .arg(name)
                                     .arg(bar->maximum()));
        for (const QString &line : lasting([&shown] { return cutOff(shown); }))
            found.append(name + QStringLiteral(": ") + line);
    });
    CHECK(looks > 80);
    INFO(asLines(found).toStdString());
    CHECK(found.isEmpty());
}

TEST_CASE("With text twice as large the window is no larger than the screen")
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    QStringList found;
    walkAll([&](const QString &name, QWidget &shown) {
        if (!qobject_cast<QMainWindow *>(&shown))
            return;
        found += lasting([&] { return withoutRoom(name, shown); });
    });
    QApplication::setFont(usual);
    INFO(asLines(found).toStdString());
    CHECK(found.isEmpty());
}

TEST_CASE("Every control has a name and a role, and Tab comes to it")
{
    QStringList found;
    walkAll([&](const QString &name, QWidget &shown) {
        QStringList lines = unnamed(shown);
        if (!keepsTab(name))
            lines += lasting([&shown] { return outOfReach(shown); });
        for (const QString &line : lines)
            found.append(name + QStringLiteral(": ") + line);
    });
    INFO(asLines(found).toStdString());
    CHECK(found.isEmpty());
}
