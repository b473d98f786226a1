// The catalogue in the window: the programme's courses to read, the hub's own to change, and numbers of runs
// beside one another.
#include "courses_run.h"
#include "measures/figures.h"
#include "records/courses.h"
#include "support/national_sample.h"
#include "training/catalogue_course.h"
#include "ui/courses/course_editor.h"
#include "ui/courses/course_head.h"
#include "ui/courses/course_pane.h"
#include "ui/courses/course_units.h"
#include "ui/courses/courses_page.h"
#include "ui/courses/runs_bar.h"
#include "ui/pages/bulk_change.h"
#include "ui/pages/pane_fact.h"
#include "ui/widgets/badge.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

template <class Widget>
QString textsOf(const QWidget &page)
{
    QStringList texts;
    for (const Widget *widget : page.findChildren<Widget *>())
        if (widget->isVisibleTo(&page))
            texts.append(widget->text());
    return texts.join(QLatin1Char('\n'));
}

class Catalogue : public CourseInHand {
public:
    Catalogue() : page(context)
    {
        QObject::connect(&context, &AppContext::changed, &page,
                         [this](const ChangeNotice &notice) { page.onChange(notice); });
        QObject::connect(&context, &AppContext::said, [this](const QString &text, qint64) { said = text; });
        QObject::connect(&context, &AppContext::editRequested,
                         [this](const AnyRecord &record) { edited = record; });
        QObject::connect(&context, &AppContext::recordsRequested,
                         [this](const RecordTable *table, const QString &title, const QList<qint64> &keys) {
                             requested = table;
                             requestedTitle = title;
                             requestedKeys = keys;
                         });
        page.resize(1200, 800);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    qint64 course(const char *code)
    {
        return keyOf(context.connection(), Course::table(), context.file().ownHub(),
                     QString::fromLatin1(code));
    }
    // A qualification of the hub's own.
    qint64 addOwn(const char *title = "Listening for carers")
    {
        Course own;
        own.title = QString::fromLatin1(title);
        own.code = QStringLiteral("carers");
        own.kind.code = QStringLiteral("qualification");
        return UiHub::add(context.file(), own);
    }
    CoursePane &show(qint64 course)
    {
        REQUIRE(page.showRecord(Course::table(), course));
        return *page.findChild<CoursePane *>();
    }
    void markPresent(int session, int learner)
    {
        Change change(context.file(), QStringLiteral("Mark"));
        const CourseRegister read = this->read();
        setMark(change, read.sessions[session].key, read.learners[learner].enrolment.person.key,
                QStringLiteral("present"));
        change.commit();
    }
    QString said;
    std::optional<AnyRecord> edited;
    const RecordTable *requested = nullptr;
    QString requestedTitle;
    QList<qint64> requestedKeys;
    CoursesPage page;
};

QPushButton *button(const QWidget &page, const QString &text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if ((button->text().startsWith(text) || button->accessibleName().startsWith(text))
            && button->isVisibleTo(&page))
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("Runs come first, then the catalogue, in a trainer's words")
{
    Catalogue shown;
    const auto *tabs = shown.page.findChild<QTabBar *>();
    QStringList names;
    for (int tab = 0; tab < tabs->count(); ++tab)
        names.append(tabs->tabText(tab));
    CHECK(names.mid(0, 3)
          == QStringList{QStringLiteral("Runs"), QStringLiteral("Catalogue"), QStringLiteral("Bookings")});
    CHECK(shown.page.newText() == QStringLiteral("Plan a run"));
    shown.page.openArgument(QStringLiteral("courses"));
    CHECK(shown.page.newText() == QStringLiteral("New course of our own"));
    // In the order of the catalogue, with the first one in front.
    const RecordsView &list = *shown.page.currentView();
    CHECK(list.currentKey() == shown.course("intro"));
    const Course first = *find(shown.context.connection(), Id<Course>(list.currentKey()));
    CHECK(textsOf<QLabel>(*shown.page.findChild<CoursePane *>()).contains(first.title));
}

TEST_CASE("Who goes to a course from the list of runs has the keyboard in the catalogue")
{
    Catalogue shown;
    shown.page.activate();
    REQUIRE(shown.page.currentView()->tableView().hasFocus());
    shown.show(shown.course("power"));
    CHECK(shown.page.currentView()->currentKey() == shown.course("power"));
    CHECK(shown.page.currentView()->tableView().hasFocus());
}

TEST_CASE("What comes with the programme is shown and not changed here, and it is said why")
{
    Catalogue shown;
    CoursePane &pane = shown.show(shown.course("power"));
    CHECK(textsOf<Badge>(pane).contains(QStringLiteral("From the programme")));
    CHECK(textsOf<QLabel>(pane).contains(shown.context.programme().name + QStringLiteral(" and changes")));
    CHECK(button(pane, QStringLiteral("Edit")) == nullptr);
    for (const PaneFact *fact : pane.findChildren<PaneFact *>())
        CHECK_FALSE(fact->findChild<FactValue *>()->isEnabled());
    shown.page.currentView()->removeSelected();
    CHECK(shown.said.contains(QStringLiteral("It comes with the programme")));
    CHECK(shown.course("power") != 0);
    AnyRecord value(Course::table());
    shown.said.clear();
    changeMany(shown.context, {&Course::table().at("hours"), BulkEdit::How::Set, value},
               {shown.course("power")});
    CHECK(shown.said.contains(QStringLiteral("It comes with the programme")));
}

TEST_CASE("From a course one plans a run of it, or begins a course of the hub's own like it")
{
    Catalogue shown;
    CoursePane &pane = shown.show(shown.course("power"));
    button(pane, QStringLiteral("Plan a run"))->click();
    REQUIRE(shown.edited);
    CHECK(shown.edited->as<CourseRun>().course.key == shown.course("power"));
    button(pane, QStringLiteral("A course of our own"))->click();
    const Course own = shown.edited->as<Course>();
    CHECK(own.key == 0);
    CHECK(own.code.isEmpty());
    CHECK(own.strand.code == QStringLiteral("building_power"));
}

TEST_CASE("A course of the hub's own needs a title and a kind; its code is made up until somebody types one")
{
    CourseInHand hub;
    CourseEditor editor(hub.context.file(), AnyRecord(Course::table()));
    const Field &title = Course::table().at("title");
    const Field &code = Course::table().at("code");
    const auto set = [&](const Field &field, const char *text) {
        editor.state().edit(field, [&](void *record) {
            *static_cast<QString *>(field.at(record)) = QString::fromLatin1(text);
        });
    };
    const auto now = [&] { return editor.state().now().as<Course>(); };
    set(title, "Listening");
    CHECK(now().code == QStringLiteral("listening-2"));
    set(title, "Listening for carers");
    CHECK(now().code == QStringLiteral("listening-for-carers"));
    set(code, "LFC");
    set(title, "Listening for young carers");
    CHECK(now().code == QStringLiteral("LFC"));
    set(code, "");
    set(title, "Tea and talk");
    CHECK(now().code == QStringLiteral("tea-and-talk"));
    editor.state().edit(Course::table().at("kind"), [](void *record) {
        static_cast<Course *>(record)->kind.code = QStringLiteral("introduction");
    });
    editor.save();
    CHECK(keyOf(hub.context.connection(), Course::table(), hub.context.file().ownHub(),
                QStringLiteral("tea-and-talk"))
          != 0);
}

TEST_CASE("Units of a course of the hub's own are added, changed and taken away where they stand")
{
    Catalogue shown;
    const qint64 own = shown.addOwn();
    CoursePane &pane = shown.show(own);
    CHECK(textsOf<Badge>(pane).contains(QStringLiteral("own")));
    auto *units = pane.findChild<CourseUnits *>();
    auto *line = pane.findChild<QLineEdit *>(QStringLiteral("addUnit"));
    REQUIRE(line->isVisibleTo(&pane));
    line->setFocus();
    type("First steps");
    press(Qt::Key_Return);
    CHECK(line->text().isEmpty());
    CHECK(units->addUnit(QStringLiteral("Second steps")));
    CHECK_FALSE(units->addUnit(QStringLiteral("  ")));
    QList<CourseUnit> stored = unitsOfCourse(shown.context.connection(), own);
    REQUIRE(stored.size() == 2);
    CHECK(stored[0].code == QStringLiteral("carers-first-steps"));
    CHECK(stored[0].isRequired == true);
    auto *table = pane.findChild<QTableView *>(QStringLiteral("units"));
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->model()->flags(table->model()->index(0, 0)).testFlag(Qt::ItemIsEditable));
    table->selectRow(1);
    table->setFocus();
    press(Qt::Key_Delete);
    CHECK(unitsOfCourse(shown.context.connection(), own).size() == 1);
    shown.undoLast();
    CHECK(unitsOfCourse(shown.context.connection(), own).size() == 2);
}

TEST_CASE("Units of the programme's qualifications are shown as they are")
{
    Catalogue shown;
    CoursePane &pane = shown.show(shown.course("q2"));
    CHECK_FALSE(pane.findChild<QLineEdit *>(QStringLiteral("addUnit"))->isVisibleTo(&pane));
    auto *table = pane.findChild<QTableView *>(QStringLiteral("units"));
    REQUIRE(table->model()->rowCount() == 3);
    CHECK_FALSE(table->model()->flags(table->model()->index(0, 0)).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("A course's numbers: enrolments and unique people, each the way to those who are counted")
{
    Catalogue shown;
    shown.markPresent(0, 0);
    CoursePane &pane = shown.show(shown.course("power"));
    QPushButton *attended = nullptr;
    REQUIRE(until([&] {
        for (QPushButton *link : pane.findChildren<QPushButton *>())
            if (link->accessibleName() == QStringLiteral("Attended: 1 unique person") && link->isVisible())
                attended = link;
        return attended != nullptr;
    }));
    attended->click();
    CHECK(shown.requested == &Person::table());
    CHECK(shown.requestedKeys.size() == 1);
    CHECK(shown.requestedTitle == QStringLiteral("Building Power, Attended: 1 unique person"));
    CHECK(until([&] {
        return textsOf<QLabel>(pane).contains(
            QStringLiteral("3 booked \u00B7 1 attended \u00B7 0 completed \u00B7 1 unique person"));
    }));
}

TEST_CASE("Below the runs stands what those shown or selected come to")
{
    Catalogue shown;
    auto *bar = shown.page.findChild<RunsBar *>();
    bar->waitForAll();
    CHECK(bar->isVisible());
    CHECK(bar->numbers().booked.enrolments == 3);
    CHECK(bar->numbers().attended.enrolments == 0);
    shown.markPresent(0, 0);
    shown.markPresent(1, 0);
    shown.markPresent(0, 1);
    bar->waitForAll();
    CHECK(bar->numbers().attended.enrolments == 2);
    CHECK(bar->numbers().completed.enrolments == 0); // the trainer has not said so yet
    CHECK(bar->numbers().people == 2);
    CourseRun off = shown.read().run;
    off.status.code = QStringLiteral("cancelled");
    UiHub::add(shown.context.file(), off);
    bar->waitForAll();
    CHECK(bar->numbers().booked.enrolments == 0);
    CHECK(bar->numbers().people == 0);
    shown.page.openArgument(QStringLiteral("courses"));
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("A number below the runs opens the bookings behind it")
{
    Catalogue shown;
    auto *bar = shown.page.findChild<RunsBar *>();
    bar->waitForAll();
    button(*bar, QStringLiteral("3 booked"))->click();
    bar->waitForAll();
    CHECK(shown.requested == &Enrolment::table());
    CHECK(shown.requestedKeys.size() == 3);
    CHECK(shown.requestedTitle == QStringLiteral("All runs, 3 booked"));
}

TEST_CASE(
    "In the national body's file a hub's course is to be read, and its numbers are those of the figures")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("national.doorstep"));
    makeNationalSample(path);
    AnsweringDialogs dialogs;
    AppContext context(openHub(path, HubFile::Access::Write), dialogs);
    CoursesPage page(context);
    page.resize(1200, 800);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    CHECK(page.newText().isEmpty());
    auto *bar = page.findChild<RunsBar *>();
    bar->waitForAll();
    const auto counted = [&context](const char *measure) {
        return figure(context.connection(), context.programme(), {QDate(2000, 1, 1), QDate(2099, 12, 31)},
                      *measureNamed(QString::fromLatin1(measure)));
    };
    REQUIRE(counted("people_trained") > 0);
    CHECK(bar->numbers().completed.people == counted("people_trained"));
    page.openArgument(QStringLiteral("courses"));
    auto *pane = page.findChild<CoursePane *>();
    CHECK(pane->key() != 0);
    CHECK(button(*pane, QStringLiteral("Edit")) == nullptr);
    CHECK(button(*pane, QStringLiteral("Plan a run")) == nullptr);
    CHECK_FALSE(textsOf<QLabel>(*pane).contains(QStringLiteral("May lead it today")));
}
