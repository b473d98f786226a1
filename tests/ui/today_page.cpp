// The Today page on a real file, worked by keys.
#include "ui/pages/today_page.h"
#include "base/clock.h"
#include "editors_keys.h"
#include "records/conversations.h"
#include "records/courses.h"
#include "records/people.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "support_ui/ui_hub.h"
#include "ui/editors/record_dialog.h"
#include "ui/pages/today_day_popup.h"
#include "ui/pages/today_matters.h"
#include "ui/pages/today_steps.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_undo.h"
#include "ui/widgets/date_edit.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

struct Desk {
    ClockSetTo clock{QDate(2019, 4, 10)};
    UiHub hub;
    AnsweringDialogs dialogs;
    qint64 maria = 0;
    qint64 tom = 0;
    qint64 rose = 0;
    qint64 late = 0;
    qint64 now = 0;
    std::unique_ptr<MainWindow> window;

    Desk()
    {
        QSettings().remove(QStringLiteral("pages/today"));
        std::unique_ptr<HubFile> file = hub.open();
        maria = person(*file, "Maria", "Silva");
        tom = person(*file, "Tom", "Baker");
        rose = person(*file, "Rose", "Okafor");
        late = step(*file, maria, "Ring about the lift", QDate(2019, 4, 1));
        now = step(*file, tom, "Bring the leaflets", QDate(2019, 4, 10));
        file.reset();
        window = std::make_unique<MainWindow>(dialogs);
        showActive(*window);
        REQUIRE(window->openFile(hub.path()));
        window->showPage(QStringLiteral("today"));
        settle();
    }
    static qint64 person(HubFile &file, const char *given, const char *family)
    {
        Person made;
        made.givenName = QString::fromUtf8(given);
        made.familyName = QString::fromUtf8(family);
        made.phone = QStringLiteral("07700 900123");
        return UiHub::add(file, made);
    }
    qint64 step(HubFile &file, qint64 organiser, const char *words, QDate due) const
    {
        Conversation talk;
        talk.heldOn = QDate(2019, 3, 1);
        talk.organiser.key = organiser;
        talk.person.key = rose;
        talk.place = QStringLiteral("Larch Road");
        talk.heard = QStringLiteral("The lift is broken.");
        talk.nextStep = QString::fromUtf8(words);
        talk.nextStepDue = due;
        return UiHub::add(file, talk);
    }
    AppContext &context() { return *window->context(); }
    TodayPage &page() { return *qobject_cast<TodayPage *>(window->currentPage()); }
    TodayList &list() { return page().steps().list(); }
    void settle()
    {
        context().tasks().waitForAll();
        page().waitForAll();
        QCoreApplication::processEvents();
    }
    Conversation talk(qint64 key) { return *find(context().connection(), Id<Conversation>(key)); }
    QStringList rows()
    {
        QStringList all;
        for (int row = 0; row < list().rows().rowCount(); ++row)
            all.append(list().rows().rowAt(row).title);
        return all;
    }
    // Picks an entry of a menu that is up, as its mnemonic or a click would.
    static void choose(QMenu &menu, const QString &begins)
    {
        REQUIRE(until([&] { return menu.isVisible(); }));
        for (QAction *action : menu.actions())
            if (action->text().remove(QLatin1Char('&')).startsWith(begins)) {
                menu.close();
                action->trigger();
                return;
            }
        FAIL("no such entry: " + begins.toStdString());
    }
};

} // namespace

TEST_CASE("Today is the page that a hub file opens on the first time, overdue steps first")
{
    QSettings().remove(QStringLiteral("window/page"));
    Desk desk;
    CHECK(desk.page().id() == QStringLiteral("today"));
    CHECK(desk.rows()
          == QStringList{QStringLiteral("Overdue (1)"), QStringLiteral("Ring about the lift"),
                         QStringLiteral("Today (1)"), QStringLiteral("Bring the leaflets")});
    const TodayRow &row = desk.list().rows().rowAt(1);
    CHECK(row.isUrgent);
    CHECK(row.about.contains(QStringLiteral("Rose Okafor")));
    CHECK(row.about.contains(QStringLiteral("07700 900123")));
    CHECK(row.words.contains(QStringLiteral("The lift is broken.")));
    CHECK(desk.list().hasFocus());
    CHECK(desk.list().currentId() == desk.late);
}

TEST_CASE("Space ticks the step in front off and the next one comes into its place; Ctrl+Z brings it back")
{
    Desk desk;
    press(GENERATE(Qt::Key_Space, Qt::Key_Return));
    CHECK(until([&] { return desk.talk(desk.late).nextStepDoneOn == QDate(2019, 4, 10); }));
    desk.settle();
    CHECK(desk.list().currentId() == desk.now);
    CHECK(desk.list().hasFocus());
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(until([&] { return !desk.talk(desk.late).nextStepDoneOn.isValid(); }));
    desk.settle();
    CHECK(desk.rows().size() == 4);
}

TEST_CASE("P puts a step off to tomorrow, next week or a day as typed, and keeps its words")
{
    Desk desk;
    press(Qt::Key_P);
    SECTION("tomorrow")
    {
        Desk::choose(desk.page().steps().putOffMenu(), QStringLiteral("Tomorrow"));
        CHECK(desk.talk(desk.late).nextStepDue == QDate(2019, 4, 11));
    }
    SECTION("next week")
    {
        Desk::choose(desk.page().steps().putOffMenu(), QStringLiteral("Next week"));
        CHECK(desk.talk(desk.late).nextStepDue == QDate(2019, 4, 17));
    }
    SECTION("a day as typed")
    {
        Desk::choose(desk.page().steps().putOffMenu(), QStringLiteral("Another day"));
        auto *popup = desk.page().steps().findChild<TodayDayPopup *>();
        REQUIRE(popup);
        QTest::keyClicks(&popup->field(), QStringLiteral("3 may"));
        QTest::keyClick(&popup->field(), Qt::Key_Return);
        CHECK(desk.talk(desk.late).nextStepDue == QDate(2019, 5, 3));
    }
    CHECK(desk.talk(desk.late).nextStep == QStringLiteral("Ring about the lift"));
    CHECK(desk.talk(desk.late).organiser.key == desk.maria);
    desk.settle();
    CHECK(desk.list().currentId() == desk.now); // the next in the list, not where the step has gone
}

TEST_CASE(
    "H hands a step over in its words; who held the conversation stays; handing it back takes the words away")
{
    Desk desk;
    press(Qt::Key_H);
    Desk::choose(desk.page().steps().handOverMenu(), QStringLiteral("Tom Baker"));
    CHECK(desk.talk(desk.late).nextStep == QStringLiteral("For Tom Baker: Ring about the lift"));
    CHECK(desk.talk(desk.late).organiser.key == desk.maria);
    desk.settle();
    REQUIRE(desk.page().steps().current());
    CHECK(desk.page().steps().current()->organiserName == QStringLiteral("Tom Baker"));
    desk.page().steps().actions().at(2)->trigger(); // no window manager here that gives the keys back after a
                                                    // menu
    Desk::choose(desk.page().steps().handOverMenu(), QStringLiteral("Maria Silva"));
    CHECK(desk.talk(desk.late).nextStep == QStringLiteral("Ring about the lift"));
}

TEST_CASE("L logs what came of it: the sheet is filled in, and saving marks the step done in the same change")
{
    Desk desk;
    press(Qt::Key_L);
    auto *sheet = desk.window->findChild<RecordDialog *>();
    REQUIRE(sheet);
    const auto &typed = sheet->state().now().as<Conversation>();
    CHECK(typed.person.key == desk.rose);
    CHECK(typed.organiser.key == desk.maria);
    CHECK(typed.place == QStringLiteral("Larch Road"));
    CHECK(typed.heldOn == QDate(2019, 4, 10));
    const qint64 before = lastChange(desk.context().connection());
    sheet->save();
    CHECK(lastChange(desk.context().connection()) == before + 1);
    CHECK(desk.talk(desk.late).nextStepDoneOn == QDate(2019, 4, 10));
    desk.context().undoStack().undo();
    CHECK(until([&] { return !desk.talk(desk.late).nextStepDoneOn.isValid(); }));
    CHECK(desk.context().connection().number(QStringLiteral("SELECT count(*) FROM conversations")) == 2);
}

TEST_CASE("One organiser's steps can be shown alone, which is remembered")
{
    Desk desk;
    QComboBox &whose = desk.page().steps().whose();
    whose.setCurrentIndex(whose.findData(desk.tom));
    Q_EMIT whose.activated(whose.currentIndex());
    desk.settle();
    CHECK(desk.rows() == QStringList{QStringLiteral("Today (1)"), QStringLiteral("Bring the leaflets")});
    REQUIRE(desk.window->closeFile());
    REQUIRE(desk.window->openFile(desk.hub.path()));
    desk.window->showPage(QStringLiteral("today"));
    desk.settle();
    CHECK(desk.rows().size() == 2);
}

TEST_CASE("A change elsewhere shows at once and leaves the step in front where it was")
{
    Desk desk;
    press(Qt::Key_Down);
    REQUIRE(desk.list().currentId() == desk.now);
    desk.step(desk.context().file(), desk.tom, "First of all", QDate(2019, 3, 20));
    desk.settle();
    CHECK(desk.rows().contains(QStringLiteral("First of all")));
    CHECK(desk.list().currentId() == desk.now);
}

TEST_CASE("What else waits leads to where it is done with Enter")
{
    Desk desk;
    Course course;
    course.code = QStringLiteral("p");
    course.title = QStringLiteral("Building Power");
    course.kind.code = QStringLiteral("follow_on");
    CourseRun run;
    run.course.key = UiHub::add(desk.context().file(), course);
    run.startsOn = QDate(2019, 4, 12);
    run.capacity = 12;
    run.status.code = QStringLiteral("planned");
    UiHub::add(desk.context().file(), run);
    desk.settle();
    TodayList &list = desk.page().matters().list();
    int at = -1;
    for (int row = 0; row < list.rows().rowCount(); ++row)
        if (list.rows().rowAt(row).title == QStringLiteral("Building Power"))
            at = row;
    REQUIRE(at > 0);
    CHECK(list.rows().rowAt(at).about.contains(QStringLiteral("0 of 12")));
    list.setFocus();
    list.setCurrentIndex(list.rows().index(at, 0));
    press(Qt::Key_Return);
    CHECK(desk.window->currentPage()->id() == QStringLiteral("courses"));
}

TEST_CASE("A new hub's Today says what it is for and offers the first step")
{
    UiHub hub;
    AnsweringDialogs dialogs;
    AppContext context(hub.open(), dialogs);
    TodayPage page(context);
    showActive(page);
    page.activate();
    page.waitForAll();
    QPushButton *first = nullptr;
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == QStringLiteral("Log the first conversation"))
            first = button;
    REQUIRE(first);
    bool asked = false;
    QObject::connect(&context, &AppContext::editRequested, [&] { asked = true; });
    first->click();
    CHECK(asked);
}
