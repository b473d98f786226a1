// Feedback forms typed in by keys and pasted.
#include "courses_run.h"
#include "ui/courses/feedback_model.h"
#include "ui/courses/feedback_page.h"
#include "ui/courses/feedback_table.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QMimeData>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

class ShownForms : public CourseInHand {
public:
    ShownForms() : page(context), model(page.model()), table(page.table())
    {
        QObject::connect(&context, &AppContext::changed, &page,
                         [this](const ChangeNotice &notice) { page.onChange(notice); });
        QObject::connect(&context, &AppContext::said, [this] { ++told; });
        page.resize(1000, 600);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        page.openArgument(QString::number(run.key));
        page.activate();
    }
    Enrolment enrolment(int learner) { return read().learners[learner].enrolment; }
    void paste(const char *cells)
    {
        auto *mime = new QMimeData;
        mime->setText(text(cells));
        QApplication::clipboard()->setMimeData(mime);
        table.setFocus();
        press(Qt::Key_V, Qt::ControlModifier);
    }
    QString notes() { return read().run.notes; }

    FeedbackPage page;
    FeedbackModel &model;
    FeedbackTable &table;
    int told = 0; // lines with Undo
};

} // namespace

TEST_CASE("A form with a rating and no words is two keys, stored as one change that is undone")
{
    ShownForms shown;
    const QAbstractItemModelTester tester(&shown.model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(shown.table.currentIndex() == shown.model.index(0, FeedbackModel::Rating));
    press(Qt::Key_5);
    CHECK_FALSE(shown.enrolment(0).rating); // not before the row is left
    press(Qt::Key_Return);
    CHECK(shown.enrolment(0).rating == 5);
    CHECK(shown.table.currentIndex() == shown.model.index(1, FeedbackModel::Rating));
    press(Qt::Key_3);
    press(Qt::Key_Return);
    CHECK(shown.enrolment(1).rating == 3);
    CHECK(shown.told == 2);
    shown.undoLast();
    CHECK_FALSE(shown.enrolment(1).rating);
    CHECK(shown.enrolment(0).rating == 5);
}

TEST_CASE("Words are typed after the rating; Enter saves both and goes to the next learner")
{
    ShownForms shown;
    press(Qt::Key_4);
    type("Opened my eyes");
    press(Qt::Key_Return);
    CHECK(shown.enrolment(0).rating == 4);
    CHECK(shown.enrolment(0).feedback == text("Opened my eyes"));
    CHECK(shown.told == 1);
    CHECK(shown.table.currentIndex() == shown.model.index(1, FeedbackModel::Rating));
    press(Qt::Key_Tab); // words alone
    type("Too long");
    press(Qt::Key_Tab);
    CHECK_FALSE(shown.enrolment(1).rating);
    CHECK(shown.enrolment(1).feedback == text("Too long"));
    CHECK(shown.table.currentIndex() == shown.model.index(2, FeedbackModel::Rating));
}

TEST_CASE("Tab goes through the cells that are typed into, and out of the sheet at its ends")
{
    ShownForms shown;
    const auto isAt = [&](int row, int column) {
        return shown.table.currentIndex() == shown.model.index(row, column);
    };
    press(Qt::Key_Tab);
    CHECK(isAt(0, FeedbackModel::Words));
    press(Qt::Key_Tab);
    CHECK(isAt(1, FeedbackModel::Rating));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(isAt(0, FeedbackModel::Rating));
    CHECK(shown.table.hasFocus());
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK_FALSE(shown.table.hasFocus());
    shown.table.setFocus();
    shown.table.setCurrentIndex(shown.model.index(shown.model.rowCount() - 1, FeedbackModel::Words));
    press(Qt::Key_Tab);
    CHECK_FALSE(shown.table.hasFocus());
    CHECK(shown.told == 0);
}

TEST_CASE("Esc undoes a cell, in its field and after; Delete takes away what was said")
{
    ShownForms shown;
    press(Qt::Key_2);
    type("Wrong pers");
    press(Qt::Key_Escape);
    CHECK(shown.model.index(0, FeedbackModel::Words).data().toString().isEmpty());
    press(Qt::Key_Escape); // the words are as they were: now the row
    press(Qt::Key_Return);
    CHECK(shown.told == 0);
    CHECK_FALSE(shown.enrolment(0).rating);
    shown.table.setCurrentIndex(shown.model.index(1, FeedbackModel::Rating));
    press(Qt::Key_5);
    press(Qt::Key_Return);
    shown.table.setCurrentIndex(shown.model.index(1, FeedbackModel::Rating));
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    CHECK_FALSE(shown.enrolment(1).rating);
}

TEST_CASE("Letters find a learner wherever the form lies in the pile; other digits say nothing")
{
    ShownForms shown;
    press(Qt::Key_C);
    CHECK(shown.table.currentIndex() == shown.model.index(2, FeedbackModel::Rating));
    press(Qt::Key_9);
    press(Qt::Key_0);
    CHECK(shown.model.index(2, FeedbackModel::Rating).data(FeedbackModel::RatingRole).toInt() == 0);
    press(Qt::Key_1);
    press(Qt::Key_Return);
    CHECK(shown.enrolment(2).rating == 1);
}

TEST_CASE("A click on a number rates")
{
    ShownForms shown;
    const QRect cell = shown.table.visualRect(shown.model.index(1, FeedbackModel::Rating));
    const QPoint four(cell.left() + cell.width() * 7 / 10, cell.center().y());
    QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, four);
    CHECK(shown.model.index(1, FeedbackModel::Rating).data(FeedbackModel::RatingRole).toInt() == 4);
    CHECK(shown.page.mayLeave());
    CHECK(shown.enrolment(1).rating == 4);
}

TEST_CASE("A form without a name goes into the run's notes, and the line is ready for the next")
{
    ShownForms shown;
    const int last = shown.model.rowCount() - 1;
    CHECK(shown.model.enrolment(last) == 0);
    shown.table.setCurrentIndex(shown.model.index(last, FeedbackModel::Rating));
    press(Qt::Key_5);
    type("Good lunch");
    press(Qt::Key_Return);
    CHECK(shown.notes() == text("Feedback form without a name, 5 of 5: Good lunch"));
    CHECK(shown.table.currentIndex() == shown.model.index(last, FeedbackModel::Rating));
    press(Qt::Key_4);
    press(Qt::Key_Return);
    CHECK(shown.notes().endsWith(text("\nFeedback form without a name, 4 of 5")));
    shown.undoLast();
    CHECK(shown.notes() == text("Feedback form without a name, 5 of 5: Good lunch"));
    CHECK(shown.model.sum().rated() == 0);
}

TEST_CASE("A block of a spreadsheet is one change; who is not found and what is no rating is told")
{
    ShownForms shown;
    shown.paste("Name\tRating\tComments\nCy\t4\tMore of it\nada\t5\t\nNobody\t2\tWho?\nBea\t9\tFine\n");
    CHECK(shown.enrolment(0).rating == 5);
    CHECK_FALSE(shown.enrolment(1).rating);
    CHECK(shown.enrolment(1).feedback == text("Fine"));
    CHECK(shown.enrolment(2).feedback == text("More of it"));
    CHECK(shown.failed.contains(text("Nobody")));
    CHECK(shown.failed.contains(text("9")));
    shown.undoLast();
    CHECK_FALSE(shown.enrolment(0).rating);
    CHECK(shown.enrolment(2).feedback.isEmpty());
}

TEST_CASE("Columns without names fill the rows from the one in hand")
{
    ShownForms shown;
    shown.table.setCurrentIndex(shown.model.index(1, FeedbackModel::Rating));
    shown.paste("5\n3\n");
    CHECK_FALSE(shown.enrolment(0).rating);
    CHECK(shown.enrolment(1).rating == 5);
    CHECK(shown.enrolment(2).rating == 3);
    shown.table.setCurrentIndex(shown.model.index(0, FeedbackModel::Words));
    shown.paste("One\nTwo");
    CHECK(shown.enrolment(0).feedback == text("One"));
    CHECK(shown.enrolment(1).feedback == text("Two"));
    CHECK(shown.enrolment(1).rating == 5);
}

TEST_CASE("What is being typed outlives a change from elsewhere, and is stored when the page is left")
{
    ShownForms shown;
    press(Qt::Key_5);
    {
        Change change(shown.context.file(), text("Elsewhere"));
        recordFeedback(change, shown.enrolment(2).key, 2, {});
        change.commit();
    }
    CHECK(shown.model.index(2, FeedbackModel::Rating).data(FeedbackModel::RatingRole).toInt() == 2);
    CHECK(shown.model.index(0, FeedbackModel::Rating).data(FeedbackModel::RatingRole).toInt() == 5);
    shown.page.hide();
    CHECK(shown.enrolment(0).rating == 5);
}

TEST_CASE("Who was there stands first, who did not come is said so, who withdrew is not there")
{
    CourseInHand course;
    {
        Change change(course.context.file(), text("Marks"));
        const CourseRegister read = course.read();
        setMark(change, read.sessions[0].key, read.learners[0].enrolment.person.key, text("absent"));
        setMark(change, read.sessions[0].key, read.learners[1].enrolment.person.key, text("present"));
        course.enrol(change, "Dee", "withdrawn");
        change.commit();
    }
    FeedbackModel model(course.context);
    model.showRun(course.run.key);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, FeedbackModel::Learner).data().toString());
    CHECK(names
          == QStringList{text("Bea"), text("Cy"), text("Ada (not marked as there)"),
                         text("A form without a name")});
}
