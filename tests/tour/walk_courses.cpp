#include "tour/walk_courses.h"

#include "storage/record_store.h"
#include "ui/courses/feedback_forms.h"
#include "ui/courses/run_learners.h"
#include "ui/print/print_preview.h"
#include "ui/shell/page.h"

#include <QAbstractItemView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QtTest/QTest>

namespace doorstep::tests {

namespace {

void walkTabs(MainWindow &window, const QString &id, const WalkStops &stops)
{
    Page *page = window.showPage(id);
    auto *tabs = page ? page->findChild<QTabBar *>() : nullptr;
    for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(20);
        for (auto *view : page->findChildren<QAbstractItemView *>())
            if (view->isVisible() && view->model()->rowCount() > 0 && !view->currentIndex().isValid())
                view->setCurrentIndex(view->model()->index(0, 0));
        stops.window(QStringLiteral("%1-tab-%2").arg(id).arg(tab + 1));
    }
    if (tabs)
        tabs->setCurrentIndex(0);
}

// The newest run of a course with anybody on it; 0 where there is none.
qint64 runOf(AppContext &context, const char *course)
{
    const qint64 key =
        keyOf(context.connection(), Course::table(), context.file().ownHub(), QString::fromLatin1(course));
    const QList<CourseRun> runs =
        key ? referring<CourseRun>(context.connection(), "course_code", key) : QList<CourseRun>();
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        if (!referring<Enrolment>(context.connection(), "run_id", run->key).isEmpty())
            return run->key;
    return 0;
}

// Its page from top to bottom: what stands further down is cut off there as anywhere.
void walkRun(MainWindow &window, qint64 run, const QString &name, const WalkStops &stops)
{
    window.context()->openRecord(CourseRun::table(), run);
    stops.window(name);
    auto *learners = window.findChild<RunLearners *>();
    for (QWidget *above = learners; above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
            stops.window(name + QStringLiteral("-below"));
        }
}

void walkBooking(MainWindow &window, const WalkStops &stops)
{
    auto *learners = window.findChild<RunLearners *>();
    if (!learners || !window.context()->canEdit())
        return;
    learners->bookSeveral(QStringLiteral("Nora Batty\nSid Cafe <sid@example.org>\nSusan Wilson"));
    stops.tops(QStringLiteral("book-several"));
    learners->write();
    stops.tops(QStringLiteral("write-to-learners"));
}

} // namespace

void walkCourses(MainWindow &window, const WalkStops &stops)
{
    AppContext &context = *window.context();
    walkTabs(window, QStringLiteral("courses"), stops);
    walkTabs(window, QStringLiteral("organisers"), stops);
    if (context.canEdit()) {
        context.editRecord(AnyRecord(CourseRun::table()));
        stops.tops(QStringLiteral("plan-a-run"));
    }
    const qint64 award = runOf(context, "q2");
    const qint64 run = runOf(context, "power");
    if (!run || !award)
        return;
    walkRun(window, award, QStringLiteral("run-of-units"), stops);
    walkRun(window, run, QStringLiteral("run"), stops);
    walkBooking(window, stops);
    for (const char *page : {"register", "feedback", "path"}) {
        const QString id = QString::fromLatin1(page);
        context.openPage(
            id, (id == QLatin1String("path") ? QStringLiteral("run %1") : QStringLiteral("%1")).arg(run));
        stops.window(id + QStringLiteral("-of-run"));
    }
    if (context.file().identity().national)
        return;
    printWithPreview(context, feedbackForms(context.file(), run, true, true), &window);
    stops.tops(QStringLiteral("feedback-forms"));
}

} // namespace doorstep::tests
