// A course run's page and its editor: planned in one step, booked, taken off, in a calendar.
#include "courses_run.h"
#include "records/courses.h"
#include "ui/courses/run_editor.h"
#include "ui/courses/run_head.h"
#include "ui/courses/run_learners.h"
#include "ui/courses/run_pane.h"
#include "ui/courses/session_pattern.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

class ShownRun : public CourseInHand {
public:
    ShownRun() : pane(context)
    {
        QObject::connect(&context, &AppContext::changed, &pane,
                         [this](const ChangeNotice &notice) { pane.onChange(notice); });
        pane.resize(600, 900);
        pane.setVisible(true);
        REQUIRE(QTest::qWaitForWindowExposed(&pane));
        pane.showRecord(run.key);
    }
    void book(const QStringList &names)
    {
        QList<Person> people;
        for (const QString &name : names) {
            Person person;
            person.givenName = name;
            people.append(person);
        }
        pane.findChild<RunLearners *>()->bookPeople(people);
    }
    QString outcomeOf(const char *name)
    {
        for (const RegisterLearner &learner : read().learners)
            if (learner.name == QString::fromLatin1(name))
                return learner.enrolment.outcome.code;
        return QStringLiteral("not there");
    }
    RunPane pane;
};

} // namespace

TEST_CASE("People are booked while there are places, wait beyond, and move up when somebody withdraws")
{
    ShownRun shown;
    shown.book({QStringLiteral("Dee"), QStringLiteral("Eve")});
    CHECK(shown.outcomeOf("Dee") == QStringLiteral("booked"));
    CHECK(shown.outcomeOf("Eve") == QStringLiteral("waiting"));
    auto *table = shown.pane.findChild<QTableView *>(QStringLiteral("learners"));
    table->selectRow(0);
    table->setFocus();
    press(Qt::Key_Delete);
    CHECK(shown.outcomeOf("Ada") == QStringLiteral("withdrawn"));
    CHECK(shown.outcomeOf("Eve") == QStringLiteral("booked"));
    shown.undoLast();
    CHECK(shown.outcomeOf("Ada") == QStringLiteral("booked"));
    CHECK(shown.outcomeOf("Eve") == QStringLiteral("waiting"));
}

TEST_CASE(
    "Booked, attended and completed stand beside one another; a trainer without assurance is pointed out")
{
    ShownRun shown;
    {
        Change change(shown.context.file(), QStringLiteral("Marks"));
        const CourseRegister read = shown.read();
        setMark(change, read.sessions[0].key, read.learners[0].enrolment.person.key,
                QStringLiteral("present"));
        CourseRun run = read.run;
        run.leadTrainer = read.learners[1].enrolment.person;
        change.save(run);
        change.commit();
    }
    const QList<QLabel *> labels = shown.pane.findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().startsWith(
            QStringLiteral("3 booked \u00B7 1 attended \u00B7 0 completed \u00B7 1 unique people"));
    }));
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("Bea: Not quality assured for this course"));
    }));
}

TEST_CASE("A run is saved for a calendar")
{
    ShownRun shown;
    shown.dialogs.file = shown.hub.folder() + QStringLiteral("/run.ics");
    for (QPushButton *button : shown.pane.findChildren<QPushButton *>())
        if (button->text().startsWith(QStringLiteral("For a calendar")))
            button->click();
    shown.context.tasks().waitForAll();
    QFile file(shown.dialogs.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("BEGIN:VEVENT") == 2);
}

TEST_CASE("A new run gets its sessions in one step, from a pattern or as an earlier run had them")
{
    CourseInHand course;
    CourseRun fresh;
    fresh.course = course.read().run.course;
    RunEditor editor(course.context.file(), AnyRecord::of(fresh));
    editor.show();
    auto *earlier = editor.findChild<QComboBox *>(QString(), Qt::FindChildrenRecursively);
    REQUIRE(earlier);
    QComboBox *asBefore = nullptr;
    for (QComboBox *box : editor.findChildren<QComboBox *>())
        if (box->accessibleName() == QStringLiteral("As an earlier run"))
            asBefore = box;
    REQUIRE(asBefore);
    REQUIRE(asBefore->count() == 2);
    editor.pattern()->setFirstDay(QDate(2026, 9, 5));
    asBefore->setCurrentIndex(1);
    Q_EMIT asBefore->activated(1);
    CHECK(editor.pattern()->sessions().size() == 2);
    editor.pattern()->findChild<QSpinBox *>()->setValue(3);
    qint64 key = 0;
    QObject::connect(&editor, &RecordDialog::saved,
                     [&](qint64, const QString &, qint64 stored) { key = stored; });
    editor.save();
    REQUIRE(key);
    const CourseRegister made = readRegister(course.context.connection(), key);
    CHECK(made.run.startsOn == QDate(2026, 9, 5));
    CHECK(made.run.endsOn == QDate(2026, 9, 19));
    CHECK(made.run.capacity == 4);
    CHECK(made.run.status.code == QStringLiteral("planned"));
    REQUIRE(made.sessions.size() == 3);
    CHECK(made.sessions.last().heldOn == QDate(2026, 9, 19));
    CHECK(made.learners.isEmpty());
}
