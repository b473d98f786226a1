// Everyone who trains, in the window: what wants doing first, renewed in one step, runs led without pointed
// out, the diary with its cancellations.
#include "base/clock.h"
#include "records/courses.h"
#include "records/people.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "support_ui/ui_hub.h"
#include "ui/courses/run_editor.h"
#include "ui/courses/run_pane.h"
#include "ui/editors/record_dialog.h"
#include "ui/pages/organisers_page.h"
#include "ui/pages/today_matters.h"
#include "ui/pages/trainers_person_pane.h"
#include "ui/pages/trainers_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_undo.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const QDate s_today(2026, 11, 23);

// Maria's quality assurance ends on 9 Dec, between two sessions of a run; Joe's never; Cy led a run without
// any.
class Desk {
public:
    Desk()
    {
        QSettings().remove(QStringLiteral("pages/organisers"));
        QSettings().remove(QStringLiteral("lists/trainer-people"));
        std::unique_ptr<HubFile> file = hub.open();
        maria = person(*file, "Maria");
        joe = person(*file, "Joe");
        cy = person(*file, "Cy");
        assure(*file, maria, QDate(2024, 12, 10), QDate(2026, 12, 9), {QStringLiteral("power")});
        assure(*file, joe, QDate(2025, 1, 1), {}, {});
        power = run(*file, "power", maria, joe, {QDate(2026, 12, 5), QDate(2026, 12, 12)}, "planned");
        over = run(*file, "intro", cy, 0, {QDate(2026, 10, 1)}, "delivered");
        file.reset();
        window = std::make_unique<MainWindow>(dialogs);
        window->resize(1280, 720);
        window->show();
        REQUIRE(window->openFile(hub.path()));
        window->showPage(QStringLiteral("organisers"));
        openTrainer(context(), maria);
        view().waitForAll();
    }

    AppContext &context() { return *window->context(); }
    OrganisersPage &page()
    {
        return *static_cast<OrganisersPage *>(window->showPage(QStringLiteral("organisers")));
    }
    TrainersView &view() { return page().trainers(); }
    QStringList names()
    {
        QStringList names;
        const QAbstractItemModel &model = *view().table().model();
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, TrainersModel::Name).data().toString());
        return names;
    }
    QString cell(int row, int column) { return view().table().model()->index(row, column).data().toString(); }
    // All words in a trainer's page.
    QString said()
    {
        QCoreApplication::processEvents();
        QStringList words;
        for (const QLabel *label : view().pane().findChildren<QLabel *>())
            if (label->isVisibleTo(&view().pane()))
                words.append(label->text());
        for (const QPushButton *button : view().pane().findChildren<QPushButton *>())
            if (button->isVisibleTo(&view().pane()))
                words.append(button->text() + QLatin1Char(' ') + button->accessibleName());
        return words.join(QLatin1Char('\n'));
    }
    QPushButton *button(const QString &begin)
    {
        for (QPushButton *button : view().pane().findChildren<QPushButton *>())
            if (button->text().startsWith(begin))
                return button;
        return nullptr;
    }

    ClockSetTo clock{s_today};
    UiHub hub;
    AnsweringDialogs dialogs;
    std::unique_ptr<MainWindow> window;
    qint64 maria = 0;
    qint64 joe = 0;
    qint64 cy = 0;
    qint64 power = 0;
    qint64 over = 0;

private:
    static qint64 person(HubFile &file, const char *name)
    {
        Person made;
        made.givenName = QString::fromLatin1(name);
        return UiHub::add(file, made);
    }
    static void assure(HubFile &file, qint64 person, QDate from, QDate to, const QStringList &courses)
    {
        Trainer record;
        record.person.key = person;
        record.qualityAssuredOn = from;
        record.expiresOn = to;
        record.courseCodes = courses;
        record.observedBy = QStringLiteral("Ada Byron");
        UiHub::add(file, record);
    }
    static qint64 run(HubFile &file, const char *course, qint64 lead, qint64 second,
                      const QList<QDate> &sessions, const char *status)
    {
        CourseRun made;
        made.course.key =
            keyOf(file.connection(), Course::table(), file.ownHub(), QString::fromLatin1(course));
        made.startsOn = sessions.first();
        made.leadTrainer.key = lead;
        made.secondTrainer.key = second;
        made.status.code = QString::fromLatin1(status);
        made.key = UiHub::add(file, made);
        for (const QDate day : sessions) {
            CourseSession session;
            session.run.key = made.key;
            session.heldOn = day;
            UiHub::add(file, session);
        }
        return made.key;
    }
};

} // namespace

TEST_CASE("A row a person, what wants doing first; the records stay a list of their own")
{
    Desk desk;
    CHECK(desk.names() == QStringList{QStringLiteral("Maria"), QStringLiteral("Cy"), QStringLiteral("Joe")});
    CHECK(desk.cell(0, TrainersModel::Assured) == QStringLiteral("\u26A0 Runs out on 9 Dec 2026"));
    CHECK(desk.cell(0, TrainersModel::MayLead) == QStringLiteral("Building Power"));
    CHECK(desk.cell(0, TrainersModel::ObservedBy) == QStringLiteral("Ada Byron"));
    CHECK(desk.cell(0, TrainersModel::Coming) == QStringLiteral("1"));
    CHECK(desk.cell(1, TrainersModel::Assured) == QStringLiteral("\u2715 Never recorded"));
    CHECK(desk.cell(1, TrainersModel::LastLed) == QStringLiteral("1 Oct 2026"));
    CHECK(desk.cell(2, TrainersModel::MayLead) == QStringLiteral("All courses"));
    CHECK(desk.cell(2, TrainersModel::ToDo).isEmpty());
    const qint64 record = referring<Trainer>(desk.context().connection(), "person_id", desk.joe).first().key;
    desk.context().openRecord(Trainer::table(), record); // who trains is in front: it stays so
    CHECK(desk.view().currentPerson() == desk.joe);
    CHECK_FALSE(desk.page().currentView());
    desk.page().findChild<QTabBar *>()->setCurrentIndex(2);
    desk.context().openRecord(Trainer::table(), record);
    REQUIRE(desk.page().currentView());
    CHECK(&desk.page().currentView()->table() == &Trainer::table());
    CHECK(desk.page().currentView()->currentKey() == record);
}

TEST_CASE("A trainer's page says what they lead without, on which day and why")
{
    Desk desk;
    const QString said = desk.said();
    CHECK(said.contains(QStringLiteral("May lead: Building Power.")));
    CHECK(said.contains(
        QStringLiteral("\u26A0 Quality assurance runs out on 9 Dec 2026; without it on 12 Dec 2026")));
    CHECK(said.contains(QStringLiteral("10 Dec 2024 to 9 Dec 2026")));
    CHECK(said.contains(QStringLiteral("observed by Ada Byron")));
    openTrainer(desk.context(), desk.cy);
    CHECK(desk.view().currentPerson() == desk.cy);
    CHECK(desk.said().contains(QStringLiteral("\u26A0 Not quality assured for this course")));
}

TEST_CASE("A quality assurance is renewed in one step from the last, and taken back")
{
    Desk desk;
    desk.button(QStringLiteral("Quality assured again"))->click();
    auto *editor = desk.window->findChild<RecordDialog *>();
    REQUIRE(editor);
    editor->save();
    desk.view().waitForAll();
    const auto records = [&] {
        return referring<Trainer>(desk.context().connection(), "person_id", desk.maria);
    };
    REQUIRE(records().size() == 2);
    CHECK(records()[1].qualityAssuredOn == s_today);
    CHECK(records()[1].expiresOn == QDate(2028, 11, 22));
    CHECK(records()[1].courseCodes == QStringList{QStringLiteral("power")});
    CHECK(records()[1].observedBy == QStringLiteral("Ada Byron"));
    CHECK(desk.view().currentPerson() == desk.maria);
    CHECK(desk.said().contains(QStringLiteral("\u2713 Until 22 Nov 2028")));
    CHECK_FALSE(desk.said().contains(QStringLiteral("without it")));
    desk.context().undoStack().undo();
    CHECK(until([&] { return records().size() == 1; }));
    desk.view().waitForAll();
    CHECK(until([&] {
        desk.view().waitForAll();
        return desk.said().contains(QStringLiteral("\u26A0 Runs out on 9 Dec 2026"));
    }));
}

TEST_CASE(
    "The list is narrowed by words and by a choice; whoever is opened from elsewhere is shown all the same")
{
    Desk desk;
    desk.view().which().setCurrentIndex(1);
    CHECK(desk.names() == QStringList{QStringLiteral("Maria"), QStringLiteral("Cy")});
    desk.view().which().setCurrentIndex(2);
    CHECK(desk.names() == QStringList{QStringLiteral("Maria"), QStringLiteral("Joe")});
    desk.view().filterBox().setText(QStringLiteral("ada power"));
    CHECK(desk.names() == QStringList{QStringLiteral("Maria")});
    openTrainer(desk.context(), desk.cy);
    CHECK(desk.view().currentPerson() == desk.cy);
    CHECK(desk.names().size() == 3);
}

TEST_CASE("A trainer's diary has what they no longer lead as cancelled")
{
    Desk desk;
    desk.dialogs.file = desk.hub.folder() + QStringLiteral("/maria.ics");
    const auto save = [&] {
        desk.button(QStringLiteral("Diary"))->click();
        desk.context().tasks().waitForAll();
        QFile file(desk.dialogs.file);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = save();
    CHECK(before.count("STATUS:CONFIRMED") == 2);
    CHECK(before.count("STATUS:CANCELLED") == 0);
    Change change(desk.context().file(), QStringLiteral("Joe leads it"));
    CourseRun run = *find(desk.context().connection(), Id<CourseRun>(desk.power));
    run.leadTrainer.key = desk.joe;
    run.secondTrainer.key = 0;
    change.save(run);
    change.commit();
    const QByteArray after = save();
    CHECK(after.count("STATUS:CONFIRMED") == 0);
    CHECK(after.count("STATUS:CANCELLED") == 2);
}

TEST_CASE("A run and its editor name the days that one of two trainers leads without, until it is cancelled")
{
    Desk desk;
    const QString gap =
        QStringLiteral("Maria: Quality assurance runs out on 9 Dec 2026; without it on 12 Dec 2026");
    const auto saysSo = [&](const QWidget &widget) {
        for (const QLabel *label : widget.findChildren<QLabel *>())
            if (label->text().contains(gap) && !label->text().contains(QStringLiteral("Joe: ")))
                return true;
        return false;
    };
    const auto edited = [&] {
        return RunEditor(desk.context().file(),
                         AnyRecord::of(*find(desk.context().connection(), Id<CourseRun>(desk.power))))
            .pointedOut();
    };
    RunPane pane(desk.context());
    pane.resize(500, 700);
    pane.setVisible(true);
    pane.showRecord(desk.power);
    CHECK(saysSo(pane));
    CHECK(edited().contains(gap));
    CHECK_FALSE(edited().contains(QStringLiteral("Joe: Q")));
    Change change(desk.context().file(), QStringLiteral("Called off"));
    CourseRun run = *find(desk.context().connection(), Id<CourseRun>(desk.power));
    run.status.code = QStringLiteral("cancelled");
    change.save(run);
    change.commit();
    pane.showRecord(0);
    pane.showRecord(desk.power);
    CHECK_FALSE(saysSo(pane));
    CHECK_FALSE(edited().contains(gap));
}

TEST_CASE("Today names trainers who lead a run without, and leads to them")
{
    Desk desk;
    Page *today = desk.window->showPage(QStringLiteral("today"));
    auto *matters = today->findChild<TodayMatters *>();
    REQUIRE(matters);
    const auto row = [&]() -> std::optional<TodayRow> {
        for (int i = 0; i < matters->list().rows().rowCount(); ++i)
            if (const TodayRow each = matters->list().rows().rowAt(i); each.title == QStringLiteral("Maria"))
                return each;
        return std::nullopt;
    };
    REQUIRE(until([&] { return row().has_value(); }));
    CHECK(row()->when.contains(QStringLiteral("Runs out on 9 Dec 2026")));
    CHECK(row()->about.contains(QStringLiteral("first 12 Dec 2026")));
    openTrainer(desk.context(), desk.joe);
    Q_EMIT matters->list().opened(row()->id);
    CHECK(desk.view().currentPerson() == desk.maria);
}

TEST_CASE("An empty list says what belongs there")
{
    UiHub hub;
    AnsweringDialogs dialogs;
    AppContext context(hub.open(), dialogs);
    TrainersView view(context);
    view.resize(900, 600);
    view.show();
    view.waitForAll();
    const QList<QPushButton *> buttons = view.findChildren<QPushButton *>();
    CHECK(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->text() == QStringLiteral("Add the first trainer");
    }));
    CHECK(view.currentPerson() == 0);
}
