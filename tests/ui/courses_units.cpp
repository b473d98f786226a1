// A qualification unit by unit in the window: set for several at once, by keys, undone.
#include "courses_run.h"
#include "ui/courses/run_pane.h"
#include "ui/courses/run_units.h"
#include "ui/widgets/date_edit.h"

#include <QPushButton>
#include <QTableWidget>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

class ShownUnits : public CourseInHand {
public:
    ShownUnits() : pane(context)
    {
        QObject::connect(&context, &AppContext::changed, &pane,
                         [this](const ChangeNotice &notice) { pane.onChange(notice); });
        Change change(context.file(), QStringLiteral("Units"));
        CourseRun of = read().run;
        for (const char *code : {"u1", "u2"}) {
            CourseUnit unit;
            unit.course = of.course;
            unit.code = QString::fromLatin1(code);
            unit.title = QStringLiteral("Unit %1").arg(unit.code);
            change.save(unit);
        }
        change.commit();
        pane.resize(700, 900);
        pane.setVisible(true);
        REQUIRE(QTest::qWaitForWindowExposed(&pane));
        pane.showRecord(run.key);
    }
    RunUnits &units() { return *pane.findChild<RunUnits *>(); }
    QTableWidget &table() { return units().table(); }
    QString cell(int row, int column) { return table().item(row, column)->text(); }
    void select(int row, int column, int rows, int columns)
    {
        table().clearSelection();
        table().setRangeSelected({row, column, row + rows - 1, column + columns - 1}, true);
    }
    RunPane pane;
};

} // namespace

TEST_CASE("Results are set for all that are selected, a retake counts, and all needed may pass")
{
    ShownUnits shown;
    REQUIRE(shown.table().rowCount() == 3);
    REQUIRE(shown.table().columnCount() == 4);
    CHECK(shown.cell(0, 1) == QStringLiteral("0 of 2"));
    shown.units().day()->setDate(QDate(2026, 3, 14));
    shown.select(0, 2, 2, 2);
    shown.table().setFocus();
    press(Qt::Key_P);
    CHECK(shown.cell(0, 2).startsWith(QStringLiteral("Passed 14 Mar 2026")));
    CHECK(shown.cell(1, 1) == QStringLiteral("2 of 2: may pass"));
    CHECK(shown.table().selectedItems().size() == 4); // still in hand
    shown.select(2, 2, 1, 1);
    press(Qt::Key_R);
    shown.units().day()->setDate(QDate(2026, 4, 2));
    press(Qt::Key_P);
    CHECK(shown.cell(2, 2) == QStringLiteral("Passed 2 Apr 2026 (2 tries)"));
    shown.undoLast();
    CHECK(shown.cell(2, 2).startsWith(QStringLiteral("Referred 14 Mar 2026")));
    press(Qt::Key_Delete);
    CHECK(shown.cell(2, 2).isEmpty());

    shown.units().passWhoMay();
    CHECK(shown.outcome(0) == QStringLiteral("passed"));
    CHECK(shown.outcome(1) == QStringLiteral("passed"));
    CHECK(shown.outcome(2) == QStringLiteral("booked"));
    CHECK(shown.cell(0, 1) == QStringLiteral("2 of 2"));
    const qint64 passed = shown.last;
    shown.select(1, 2, 1, 1);
    press(Qt::Key_Delete);
    CHECK(shown.cell(1, 1) == QStringLiteral("\u26A0 1 of 2, but the outcome is passed"));
    shown.undoLast();
    REQUIRE(shown.cell(1, 1) == QStringLiteral("2 of 2"));
    shown.last = passed;
    shown.undoLast();
    CHECK(shown.outcome(0) == QStringLiteral("booked"));
}

TEST_CASE("A course without units has no grid")
{
    CourseInHand course;
    RunPane pane(course.context);
    pane.setVisible(true);
    pane.showRecord(course.run.key);
    CHECK_FALSE(pane.findChild<RunUnits *>()->isVisible());
}
