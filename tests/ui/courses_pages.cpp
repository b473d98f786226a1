// A course run's page and its editor: planned in one step, booked, taken off, in a calendar.
#include "base/clock.h"
#include "courses_run.h"
#include "records/courses.h"
#include "records/organisations.h"
#include "training/unnamed_places.h"
#include "ui/courses/run_editor.h"
#include "ui/courses/run_head.h"
#include "ui/courses/run_learners.h"
#include "ui/courses/run_pane.h"
#include "ui/courses/run_writing.h"
#include "ui/courses/session_pattern.h"
#include "ui/widgets/reference_picker.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
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
    const ClockSetTo clock{QDate(2026, 3, 1)};
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
            QStringLiteral("3 booked \u00B7 1 attended \u00B7 0 completed \u00B7 1 unique person"));
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

TEST_CASE("Who moved up is said, and told; no longer once it is undone")
{
    ShownRun shown;
    auto *learners = shown.pane.findChild<RunLearners *>();
    shown.book({QStringLiteral("Dee"), QStringLiteral("Eve")});
    CHECK(learners->movedUp().isEmpty());
    auto *table = shown.pane.findChild<QTableView *>(QStringLiteral("learners"));
    table->selectRow(0);
    table->setFocus();
    QString said;
    QObject::connect(&shown.context, &AppContext::said, [&said](const QString &text) { said = text; });
    press(Qt::Key_Delete);
    CHECK(said == QStringLiteral("Ada withdrew; Eve moves up"));
    CHECK(learners->movedUp() == QStringLiteral("Moved up from the waiting list: Eve."));
    for (QPushButton *button : learners->findChildren<QPushButton *>())
        if (button->accessibleName().startsWith(QStringLiteral("Tell them")))
            button->click();
    auto *writing = shown.pane.findChild<RunWriting *>();
    REQUIRE(writing);
    CHECK(writing->preview().contains(QStringLiteral("has come free")));
    CHECK(writing->leftOut() == QStringLiteral("Eve has not been asked whether we may write"));
    writing->close();
    shown.undoLast();
    CHECK(learners->movedUp().isEmpty());
}

TEST_CASE("A place without a name gets one from the line that Enter opens")
{
    ShownRun shown;
    Organisation school;
    school.name = QStringLiteral("The School");
    UiHub::add(shown.context.file(), school);
    auto *learners = shown.pane.findChild<RunLearners *>();
    learners->bookPeople(unnamedPlaces(shown.context.connection(), shown.run.key, school.name, 1));
    CHECK(shown.outcomeOf("Learner 1 from The School") == QStringLiteral("booked"));
    auto *table = shown.pane.findChild<QTableView *>(QStringLiteral("learners"));
    const auto rows = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole,
                                            QStringLiteral("Learner 1"), 1, Qt::MatchStartsWith);
    REQUIRE(rows.size() == 1);
    table->setCurrentIndex(rows.first());
    table->setFocus();
    press(Qt::Key_Return);
    auto *line = shown.pane.findChild<ReferencePicker *>(QStringLiteral("learnerName"));
    REQUIRE(line);
    CHECK(line->isVisible());
    line->setNew(QStringLiteral("Fay Lee"));
    line->setFocus();
    press(Qt::Key_Return);
    CHECK(shown.outcomeOf("Fay Lee") == QStringLiteral("booked"));
    CHECK(shown.outcomeOf("Learner 1 from The School") == QStringLiteral("not there"));
    CHECK_FALSE(line->isVisible());
}

TEST_CASE("A new run has as many sessions as the course needs, leaves days out, and points out a clash")
{
    ShownRun shown;
    CourseRun fresh;
    fresh.course = shown.read().run.course;
    fresh.venue = QStringLiteral("Ward 7 Hall");
    {
        Change change(shown.context.file(), QStringLiteral("A venue"));
        CourseRun there = shown.read().run;
        there.venue = QStringLiteral("ward 7 hall");
        change.save(there);
        change.commit();
    }
    RunEditor editor(shown.context.file(), AnyRecord::of(fresh));
    editor.show();
    SessionPattern &pattern = *editor.pattern();
    pattern.setFirstDay(QDate(2026, 3, 7));
    CHECK(pattern.sessions().size() == 2); // Building Power needs both
    CHECK(editor.pointedOut().contains(QStringLiteral("ward 7 hall is also used on Sat 7 Mar 2026")));
    pattern.setFirstDay(QDate(2026, 3, 30));
    CHECK(editor.pointedOut().isEmpty());
    // Easter Monday is left out by itself, the half-term where it is typed.
    CHECK(pattern.daysText()
          == QStringLiteral("Mon 30 Mar 2026 \u00B7 Mon 13 Apr 2026. Left out: Mon 6 Apr 2026"));
    pattern.leaveOut().setText(QStringLiteral("13-17 Apr, whenever"));
    CHECK(pattern.sessions().last().day == QDate(2026, 4, 20));
    CHECK(pattern.daysText().contains(QStringLiteral("Not a day: whenever")));
}

TEST_CASE("A run is planned again with its place and times")
{
    ShownRun shown;
    {
        Change change(shown.context.file(), QStringLiteral("A venue"));
        CourseRun there = shown.read().run;
        there.venue = QStringLiteral("Ward 7 Hall");
        change.save(there);
        for (CourseSession session : shown.read().sessions) {
            session.startsAt = QTime(10, 0);
            change.save(session);
        }
        change.commit();
    }
    std::optional<AnyRecord> wanted;
    QObject::connect(&shown.context, &AppContext::editRequested,
                     [&wanted](const AnyRecord &record) { wanted = record; });
    for (QPushButton *button : shown.pane.findChildren<QPushButton *>())
        if (button->text().startsWith(QStringLiteral("Repeat")))
            button->click();
    REQUIRE(wanted);
    RunEditor editor(shown.context.file(), *wanted);
    CHECK(editor.state().now().as<CourseRun>().venue == QStringLiteral("Ward 7 Hall"));
    editor.pattern()->setFirstDay(QDate(2026, 6, 6));
    const QList<SessionTime> sessions = editor.pattern()->sessions();
    REQUIRE(sessions.size() == 2);
    CHECK(sessions.last() == SessionTime{QDate(2026, 6, 13), QTime(10, 0), {}});
}

TEST_CASE("Trainers who may lead the course come before others of the name")
{
    ShownRun shown;
    qint64 karen = 0;
    {
        Change change(shown.context.file(), QStringLiteral("People"));
        for (const char *name : {"Auntie Julie", "Auntie Karen", "Auntie Margaret"}) {
            Person person;
            person.knownAs = QString::fromLatin1(name);
            change.save(person);
            if (person.knownAs.endsWith(QStringLiteral("Karen")))
                karen = person.key;
        }
        Trainer trainer;
        trainer.person.key = karen;
        trainer.qualityAssuredOn = QDate(2026, 1, 1);
        change.save(trainer);
        change.commit();
    }
    CourseRun fresh;
    fresh.course = shown.read().run.course;
    RunEditor editor(shown.context.file(), AnyRecord::of(fresh));
    editor.show();
    REQUIRE(QTest::qWaitForWindowExposed(&editor));
    editor.focusField(QStringLiteral("lead_trainer_id"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("aun"));
    press(Qt::Key_Tab);
    CHECK(editor.state().now().as<CourseRun>().leadTrainer.key == karen);
}
