#include "ui/courses/courses_page.h"

#include "records/courses.h"
#include "ui/courses/runs_bar.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QAction>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace doorstep {

CoursesPage::CoursesPage(AppContext &context, QWidget *parent)
    : RecordsPage(QStringLiteral("courses"),
                  {&CourseRun::table(), &Course::table(), &Enrolment::table(), &CourseSession::table(),
                   &Attendance::table(), &UnitResult::table(), &CourseUnit::table()},
                  context, parent)
    , m_bar(new RunsBar(context, *currentView())) // of the runs, which are the first list
    , m_plan(new QAction(style::icon("calendar"), tr("Plan a run of this course"), this))
    , m_path(new QAction(style::icon("path"), tr("Training path: who goes on, who stops"), this))
{
    setTabTitle(CourseRun::table(), tr("Runs"));
    setTabTitle(Course::table(), tr("Catalogue"));
    setTabTitle(Enrolment::table(), tr("Bookings"));
    setTabTitle(CourseSession::table(), tr("Sessions"));
    setTabTitle(CourseUnit::table(), tr("Units"));
    layout()->addWidget(m_bar);
    m_plan->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    connect(m_plan, &QAction::triggered, this, &CoursesPage::planRun);
    connect(m_path, &QAction::triggered, this, [this] { this->context().openPage(QStringLiteral("path")); });
    connect(this, &Page::actionsChanged, this, &CoursesPage::showTab);
    showTab();
}

QString CoursesPage::newText() const
{
    if (!context().canEdit(currentView()->table()))
        return {};
    if (&currentView()->table() == &Course::table())
        return tr("New course of our own");
    if (&currentView()->table() == &CourseRun::table())
        return tr("Plan a run");
    return RecordsPage::newText();
}

QList<QAction *> CoursesPage::pageActions() const
{
    const bool isCatalogue = &currentView()->table() == &Course::table();
    return isCatalogue && context().canEdit() ? QList<QAction *>{m_plan, m_path} : QList<QAction *>{m_path};
}

void CoursesPage::activate()
{
    RecordsPage::activate();
    selectFirst();
}

void CoursesPage::onChange(const ChangeNotice &notice)
{
    RecordsPage::onChange(notice);
    m_bar->onChange(notice);
}

void CoursesPage::showTab()
{
    const bool isRuns = &currentView()->table() == &CourseRun::table();
    m_bar->setShownFor(isRuns);
    if (const QString text = newText(); !text.isEmpty())
        currentView()->setNewText(text);
    selectFirst();
}

void CoursesPage::showEvent(QShowEvent *event)
{
    RecordsPage::showEvent(event);
    if (!std::exchange(m_wasShown, true))
        QTimer::singleShot(0, this, &CoursesPage::giveTitlesRoom); // once it is laid out
}

// Where the list is wide enough for whole titles with the numbers beside them, it has both. A width that
// somebody chose is left as it is.
void CoursesPage::giveTitlesRoom()
{
    RecordsView &view = *currentView();
    if (&view.table() != &CourseRun::table())
        return;
    QTableView &table = view.tableView();
    const int title = view.model().columnOf("course_code");
    const int last = view.model().columnOf("unique_people");
    const int wider = style::widthOf(42) - table.columnWidth(title);
    const bool isUsual = table.columnWidth(title) == style::widthOf(27);
    const int end = table.columnViewportPosition(last) + table.columnWidth(last);
    if (isUsual && !table.isColumnHidden(last) && end + wider <= table.viewport()->width())
        table.setColumnWidth(title, style::widthOf(42));
}

// Nobody arrives at a catalogue of ten to see half a page of nothing.
void CoursesPage::selectFirst()
{
    RecordsView &view = *currentView();
    if (&view.table() == &Course::table() && view.currentKey() == 0 && view.model().rowCount() > 0)
        view.select(view.model().keyAt(0));
}

void CoursesPage::planRun()
{
    const qint64 course = currentView()->currentKey();
    if (&currentView()->table() != &Course::table() || course == 0)
        return;
    CourseRun run;
    run.course = Id<Course>(course);
    context().editRecord(AnyRecord::of(run));
}

} // namespace doorstep
