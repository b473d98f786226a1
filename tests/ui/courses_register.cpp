// The register by keys, by the mouse, and what it makes of outcomes.
#include "base/clock.h"
#include "shown_register.h"
#include "ui/courses/book_several.h"
#include "ui/courses/booking_lines.h"
#include "ui/courses/reason_edit.h"
#include "ui/courses/sign_in_sheet.h"
#include "ui/widgets/code_box.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QPushButton>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("Letters mark and go down; space goes round; Delete takes away; each is undone")
{
    ShownRegister shown;
    const QAbstractItemModelTester tester(&shown.model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    shown.go(0, 0);
    press(Qt::Key_P);
    press(Qt::Key_L);
    press(Qt::Key_A);
    CHECK(shown.marksOf(0) == marks("present,"));
    CHECK(shown.marksOf(1) == marks("late,"));
    CHECK(shown.marksOf(2) == marks("absent,"));
    CHECK(shown.table.currentIndex().row() == 2); // the last stays in hand
    press(Qt::Key_Space);
    CHECK(shown.marksOf(2) == marks("apologies,"));
    press(Qt::Key_Space);
    CHECK(shown.marksOf(2) == marks(","));
    shown.go(0, 0);
    press(Qt::Key_Delete);
    CHECK(shown.marksOf(0) == marks(","));
    shown.undoLast();
    CHECK(shown.marksOf(0) == marks("present,"));
    CHECK(shown.model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString()
          == QStringLiteral("Sat 7 Mar 2026\n2 of 3 here"));
}

TEST_CASE("Everybody else is here in one key, and fill down takes the mark on top")
{
    ShownRegister shown;
    shown.go(1, 0);
    press(Qt::Key_A);
    press(Qt::Key_F4);
    CHECK(shown.marksOf(0) == marks("present,"));
    CHECK(shown.marksOf(1) == marks("absent,"));
    CHECK(shown.marksOf(2) == marks("present,"));
    shown.undoLast();
    CHECK(shown.marksOf(0) == marks(","));
    shown.go(0, 1);
    press(Qt::Key_L);
    shown.go(0, 1);
    for (int row = 0; row < 3; ++row)
        shown.table.selectionModel()->select(shown.model.index(row, 2), QItemSelectionModel::Select);
    press(Qt::Key_D, Qt::ControlModifier);
    CHECK(shown.marksOf(2) == marks(",late"));
}

TEST_CASE("A tap on the cell in hand goes round the marks; the first only takes it in hand")
{
    ShownRegister shown;
    shown.go(0, 0);
    const QModelIndex cell = shown.model.index(1, 1);
    const QPoint place = shown.table.visualRect(cell).center();
    QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, place);
    CHECK(shown.marksOf(1) == marks(","));
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, place);
    CHECK(shown.marksOf(1) == marks("present,"));
}

TEST_CASE("Outcomes by the register are taken at once; more than it says wants a reason")
{
    ShownRegister shown;
    const auto mark = [&](int row, int session, const char *code) {
        shown.model.mark({shown.model.index(row, session + 1)}, QString::fromLatin1(code));
    };
    for (const int session : {0, 1}) {
        mark(0, session, "present");
        mark(2, session, "absent");
    }
    mark(1, 0, "present");
    mark(1, 1, "absent");
    CHECK(shown.model.proposals() == 3);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown.outcome(0) == QStringLiteral("completed"));
    CHECK(shown.outcome(1) == QStringLiteral("attended"));
    CHECK(shown.outcome(2) == QStringLiteral("no_show"));
    CHECK(shown.model.proposals() == 0);
    const QModelIndex outcome = shown.model.index(1, shown.model.columnOf(RegisterModel::After::Outcome));
    const QModelIndex reason = shown.model.index(1, shown.model.columnOf(RegisterModel::After::Reason));
    CHECK(shown.model.setData(outcome, QStringLiteral("completed"), Qt::EditRole));
    CHECK(reason.data(RegisterModel::WantsReasonRole).toBool());
    CHECK(shown.model.proposals() == 0); // the trainer's word stands
    CHECK(shown.model.index(1, shown.model.columnOf(RegisterModel::After::Register)).data().toString()
          == QStringLiteral("Attended"));
    CHECK(shown.model.setData(reason, QStringLiteral("Made up on 21 March"), Qt::EditRole));
    CHECK_FALSE(reason.data(RegisterModel::WantsReasonRole).toBool());
    CHECK(shown.read().learners[1].enrolment.overrideReason == QStringLiteral("Made up on 21 March"));
}

TEST_CASE("More than the register says asks for its reason at the spot, for all who were set at once")
{
    ShownRegister shown;
    for (const int row : {0, 1, 2})
        shown.model.mark({shown.model.index(row, 1)}, QStringLiteral("present"));
    const int outcome = shown.model.columnOf(RegisterModel::After::Outcome);
    const int reason = shown.model.columnOf(RegisterModel::After::Reason);
    shown.table.setCurrentIndex(shown.model.index(0, outcome));
    shown.table.selectionModel()->select(shown.model.index(1, outcome), QItemSelectionModel::Select);
    press(Qt::Key_Return);
    auto *box = shown.table.findChild<CodeBox *>();
    REQUIRE(box);
    REQUIRE(
        QTest::qWaitFor([&] { return box->view()->isVisible(); })); // its list is open: arrows go through it
    box->hidePopup();
    box->setCode(QStringLiteral("completed"));
    Q_EMIT box->codeEdited();
    CHECK(shown.outcome(1) == QStringLiteral("completed"));
    CHECK(shown.outcome(2) == QStringLiteral("booked"));
    const qint64 set = shown.last;
    REQUIRE(QTest::qWaitFor([&] { return shown.table.findChild<ReasonEdit *>() != nullptr; }));
    auto *edit = shown.table.findChild<ReasonEdit *>();
    REQUIRE(QTest::qWaitFor([&] { return edit->hasFocus(); }));
    QTest::keyClicks(edit, QStringLiteral("At the trainer's"));
    press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shown.last != set; }));
    for (const int row : {0, 1})
        CHECK(shown.read().learners[row].enrolment.overrideReason == QStringLiteral("At the trainer's"));
    CHECK(shown.model.index(2, reason).data().toString().isEmpty());
    shown.undoLast();
    CHECK(shown.model.index(1, reason).data(RegisterModel::WantsReasonRole).toBool());
}

TEST_CASE("A session made up on another run is seen and offered as the reason")
{
    ShownRegister shown;
    Change change(shown.context.file(), QStringLiteral("Another run"));
    CourseRun other = shown.read().run;
    other.key = 0;
    other.id.clear();
    other.venue = QStringLiteral("Town hall");
    change.save(other);
    CourseSession session;
    session.run = Id<CourseRun>(other.key);
    session.heldOn = QDate(2026, 3, 12);
    change.save(session);
    setMark(change, session.key, shown.read().learners[0].enrolment.person.key, QStringLiteral("late"));
    change.commit();
    shown.model.mark({shown.model.index(0, 1)}, QStringLiteral("present"));
    const QString rule =
        shown.model.index(0, shown.model.columnOf(RegisterModel::After::Sessions)).data().toString();
    CHECK(rule
          == QStringLiteral(
              "1 of 2 sessions: 1 more to complete \u00B7 was present on 12 Mar 2026 on the run at "
              "Town hall"));
    const QModelIndex outcome = shown.model.index(0, shown.model.columnOf(RegisterModel::After::Outcome));
    CHECK(shown.model.setData(outcome, QStringLiteral("completed"), Qt::EditRole));
    REQUIRE(QTest::qWaitFor([&] { return shown.table.findChild<ReasonEdit *>() != nullptr; }));
    CHECK(shown.table.findChild<ReasonEdit *>()->text()
          == QStringLiteral("Made up: present on 12 Mar 2026 on the run at Town hall"));
    press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !shown.read().learners[0].enrolment.overrideReason.isEmpty(); }));
}

TEST_CASE("The day of completion is worked out until one is typed")
{
    ShownRegister shown;
    for (const int session : {1, 2})
        shown.model.mark({shown.model.index(0, session)}, QStringLiteral("present"));
    const QModelIndex day = shown.model.index(0, shown.model.columnOf(RegisterModel::After::Day));
    CHECK_FALSE(shown.model.flags(day).testFlag(Qt::ItemIsEditable)); // not completed yet
    CHECK(shown.model.takeProposals());
    CHECK(day.data().toString() == QStringLiteral("14 Mar 2026"));
    CHECK(day.data(RegisterModel::WorkedOutRole).toBool());
    CHECK(shown.model.setData(day, QDate(2026, 3, 20), Qt::EditRole));
    CHECK(day.data().toString() == QStringLiteral("20 Mar 2026"));
    CHECK_FALSE(day.data(RegisterModel::WorkedOutRole).toBool());
    const QModelIndex outcome = shown.model.index(0, shown.model.columnOf(RegisterModel::After::Outcome));
    CHECK(shown.model.setData(outcome, QStringLiteral("not_completed"), Qt::EditRole));
    CHECK_FALSE(shown.read().learners[0].enrolment.completedOn.isValid());
}

TEST_CASE("Who never came is a no-show in two keys; a cancelled run speaks for no outcome")
{
    ShownRegister shown;
    shown.go(0, 0);
    press(Qt::Key_P);
    shown.go(0, 1);
    press(Qt::Key_P);
    for (const int session : {0, 1}) {
        shown.go(0, session);
        press(Qt::Key_F4, Qt::ShiftModifier);
    }
    CHECK(shown.marksOf(2) == marks("absent,absent"));
    CHECK(shown.model.proposals() == 3);
    CHECK(shown.model.takeProposals());
    CHECK(shown.outcome(2) == QStringLiteral("no_show"));
    shown.undoLast();
    Change change(shown.context.file(), QStringLiteral("Cancel"));
    CourseRun run = shown.read().run;
    run.status.code = QStringLiteral("cancelled");
    change.save(run);
    change.commit();
    CHECK(shown.model.proposals() == 0);
    CHECK(shown.model.index(0, shown.model.columnOf(RegisterModel::After::Sessions)).data().toString()
          == QStringLiteral("The run was cancelled: counts nowhere"));
}

TEST_CASE("An outcome is picked in its cell")
{
    ShownRegister shown;
    shown.table.setCurrentIndex(shown.model.index(0, shown.model.columnOf(RegisterModel::After::Outcome)));
    press(Qt::Key_Return);
    auto *box = shown.table.findChild<CodeBox *>();
    REQUIRE(box);
    box->setCode(QStringLiteral("no_show"));
    Q_EMIT box->codeEdited();
    CHECK(shown.outcome(0) == QStringLiteral("no_show"));
}

TEST_CASE("Whoever walks in is booked and present, also where the run is full")
{
    ShownRegister shown;
    shown.go(0, 1);
    Person eve;
    eve.givenName = QStringLiteral("Eve");
    Person fay;
    fay.givenName = QStringLiteral("Fay");
    CHECK(shown.model.walkIn({eve, fay}, shown.table.session()));
    const CourseRegister read = shown.read();
    REQUIRE(read.learners.size() == 5);
    CHECK(read.learners[4].name == QStringLiteral("Fay"));
    CHECK(read.learners[4].marks == marks(",present"));
    CHECK(read.learners[4].enrolment.outcome.code == QStringLiteral("booked"));
    CHECK(read.learners[4].enrolment.enrolledOn == QDate(2026, 3, 14));
    shown.undoLast();
    CHECK(shown.read().learners.size() == 3);
}

TEST_CASE("A pasted list of those who came is shown before it is written")
{
    ShownRegister shown;
    shown.go(0, 0);
    BookSeveral *dialog = shown.page.walkInSeveral(QStringLiteral("Ada\nEve Lee 07700 900123"));
    dialog->waitForReading();
    CHECK(dialog->lines().item(0, 2)->text() == QStringLiteral("Booked"));
    CHECK(dialog->lines().item(1, 2)->text() == QStringLiteral("New person"));
    CHECK(shown.read().learners.size() == 3);
    CHECK(dialog->bookButton().text() == QStringLiteral("2 people are here"));
    dialog->bookButton().click();
    REQUIRE(shown.read().learners.size() == 4);
    CHECK(shown.marksOf(0) == marks("present,"));
    CHECK(shown.read().learners[3].name == QStringLiteral("Eve Lee"));
    CHECK(shown.marksOf(3) == marks("present,"));
    shown.undoLast();
    CHECK(shown.read().learners.size() == 3);
    CHECK(shown.marksOf(0) == marks(","));
}

TEST_CASE("Who withdrew is put away and can be shown; keys pass them by")
{
    ShownRegister shown;
    const QModelIndex bea = shown.model.index(1, shown.model.columnOf(RegisterModel::After::Outcome));
    CHECK(shown.model.setData(bea, QStringLiteral("withdrawn"), Qt::EditRole));
    REQUIRE(shown.read().learners[2].name == QStringLiteral("Bea"));
    CHECK(shown.table.isRowHidden(2));
    shown.go(1, 0);
    press(Qt::Key_P);
    CHECK(shown.table.currentIndex().row() == 1);
    shown.table.selectAll();
    press(Qt::Key_A);
    CHECK(shown.marksOf(2) == marks(","));
    QPushButton *button = nullptr;
    for (QPushButton *one : shown.page.findChildren<QPushButton *>())
        if (one->accessibleName().contains(QStringLiteral("withdrew")))
            button = one;
    REQUIRE(button);
    CHECK(button->isVisible());
    button->click();
    CHECK_FALSE(shown.table.isRowHidden(2));
    button->click();
    CHECK(shown.table.isRowHidden(2));
}

TEST_CASE("A session that is still to come is quiet, and marking it says so")
{
    ShownRegister shown;
    const ClockSetTo between(QDate(2026, 3, 10));
    QString said;
    QObject::connect(&shown.context, &AppContext::said, [&said](const QString &text) { said = text; });
    CHECK(shown.model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString()
          == QStringLiteral("Sat 14 Mar 2026\nto come"));
    CHECK_FALSE(shown.model.index(0, 1).data(RegisterModel::QuietRole).toBool());
    CHECK(shown.model.index(0, 2).data(RegisterModel::QuietRole).toBool());
    shown.go(0, 1);
    press(Qt::Key_P);
    CHECK(said == QStringLiteral("Mark Ada on 14 Mar 2026 (still to come): Present"));
    CHECK(shown.model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString()
          == QStringLiteral("Sat 14 Mar 2026\n1 of 3 here"));
}

TEST_CASE("Somebody with marks who was never booked is pointed out, and booked")
{
    ShownRegister shown;
    {
        Change change(shown.context.file(), QStringLiteral("Mark"));
        Person eve;
        eve.givenName = QStringLiteral("Eve");
        change.save(eve);
        setMark(change, shown.read().sessions[0].key, eve.key, QStringLiteral("present"));
        change.commit();
    }
    CHECK(shown.model.cameUnbooked() == QStringList(QStringLiteral("Eve")));
    QPushButton *button = nullptr;
    for (QPushButton *one : shown.page.findChildren<QPushButton *>())
        if (one->text() == QStringLiteral("Book them"))
            button = one;
    REQUIRE(button);
    CHECK(button->isVisible());
    button->click();
    CHECK_FALSE(button->isVisible());
    REQUIRE(shown.read().learners.size() == 4);
    CHECK(shown.marksOf(3) == marks("present,"));
    CHECK(shown.read().learners[3].enrolment.enrolledOn == QDate(2026, 3, 7));
}

TEST_CASE("The sign-in sheet has a line for each learner and lines for who walks in")
{
    ShownRegister shown;
    NoProgress progress;
    const auto sheet = signInSheet(shown.read(), QStringLiteral("Ward 7"), QStringLiteral("Maria Silva"))
                           .make(shown.context.file(), progress);
    sheet->layOut(PaperSize::of(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(36, 36, 36, 36))));
    CHECK(sheet->pageCount() == 1);
    CHECK(sheet->title().contains(QStringLiteral("Building Power")));
}

TEST_CASE(
    "A learner under 18 without a guardian's consent bears a sign, and words to those who do not see it")
{
    ShownRegister shown;
    Person person = find(shown.context.connection(), shown.read().learners[0].enrolment.person).value();
    person.birthDate = QDate(2010, 1, 1);
    Change change(shown.context.file(), QStringLiteral("Birth"));
    change.save(person);
    change.commit();
    const QModelIndex name = shown.model.index(0, 0);
    CHECK(name.data().toString() == QStringLiteral("\u26A0 Ada"));
    CHECK(name.data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("Ada: no guardian\u2019s consent on record"));
    CHECK(shown.model.index(1, 0).data().toString() == QStringLiteral("Bea"));
}

TEST_CASE("A planned run is delivered once all have their outcomes, in the same change")
{
    ShownRegister shown;
    Change change(shown.context.file(), QStringLiteral("Planned"));
    CourseRun run = shown.read().run;
    run.status.code = QStringLiteral("planned");
    change.save(run);
    change.commit();
    for (const int session : {1, 2})
        for (const int row : {0, 1})
            shown.model.mark({shown.model.index(row, session)}, QStringLiteral("present"));
    CHECK(shown.model.takeProposals());
    CHECK(shown.read().run.status.code == QStringLiteral("planned")); // one is left
    const QModelIndex outcome = shown.model.index(2, shown.model.columnOf(RegisterModel::After::Outcome));
    CHECK(shown.model.setData(outcome, QStringLiteral("no_show"), Qt::EditRole));
    CHECK(shown.read().run.status.code == QStringLiteral("delivered"));
    shown.undoLast();
    CHECK(shown.read().run.status.code == QStringLiteral("planned"));
    CHECK(shown.outcome(2) == QStringLiteral("booked"));
}
