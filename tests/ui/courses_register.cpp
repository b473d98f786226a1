// The register by keys, by the mouse, and what it makes of outcomes.
#include "courses_run.h"
#include "ui/courses/register_model.h"
#include "ui/courses/register_page.h"
#include "ui/courses/register_table.h"
#include "ui/courses/sign_in_sheet.h"
#include "ui/widgets/code_box.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

class ShownRegister : public CourseInHand {
public:
    ShownRegister() : page(context), model(page.model()), table(page.table())
    {
        QObject::connect(&context, &AppContext::changed, &page,
                         [this](const ChangeNotice &notice) { page.onChange(notice); });
        page.resize(1000, 600);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        page.openArgument(QString::number(run.key));
        page.activate();
    }
    void go(int row, int session) { table.setCurrentIndex(model.index(row, session + 1)); }
    QStringList marksOf(int learner) { return read().learners[learner].marks; }

    RegisterPage page;
    RegisterModel &model;
    RegisterTable &table;
};

} // namespace

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
    CHECK(shown.model.setData(reason, QStringLiteral("Made up on 21 March"), Qt::EditRole));
    CHECK_FALSE(reason.data(RegisterModel::WantsReasonRole).toBool());
    CHECK(shown.read().learners[1].enrolment.overrideReason == QStringLiteral("Made up on 21 March"));
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
