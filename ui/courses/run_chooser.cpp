#include "ui/courses/run_chooser.h"

#include "base/clock.h"
#include "records/courses.h"
#include "storage/recent_runs.h"
#include "storage/record_store.h"
#include "ui/style/metrics.h"

namespace doorstep {

namespace {

constexpr int s_mostRuns = 100;
constexpr int s_runLength = 46; // characters

// The latest that has begun; else the next to begin.
qint64 runToShow(const QList<RunTitle> &newestFirst, QDate today)
{
    for (const RunTitle &run : newestFirst)
        if (run.startsOn.isValid() && run.startsOn <= today)
            return run.key;
    return newestFirst.isEmpty() ? 0 : newestFirst.last().key;
}

} // namespace

RunChooser::RunChooser(AppContext &context, QWidget *parent) : QComboBox(parent), m_context(context)
{
    setAccessibleName(tr("Course run"));
    setFont(style::font(style::Type::Strong));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(s_runLength);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT picked(run()); });
}

void RunChooser::offer(qint64 shown)
{
    const QList<RunTitle> runs = recentRuns(m_context.connection(), m_context.file().ownHub(), s_mostRuns);
    clear();
    for (const RunTitle &run : runs)
        addItem(run.title, run.key);
    if (shown && findData(shown) < 0)
        addItem(titleOf(m_context.connection(), CourseRun::table(), shown), shown);
    setCurrentIndex(findData(shown ? shown : runToShow(runs, Clock::today())));
    setVisible(count() > 0);
}

} // namespace doorstep
