#include "ui/courses/course_runs.h"

#include "base/clock.h"
#include "base/dates.h"
#include "storage/record_store.h"
#include "ui/shell/quiet_reader.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"
#include "ui/style/on_one_line.h"

#include <QLabel>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr int s_mostPast = 8; // the others stand in the list of runs
constexpr qsizetype s_mostComing = 12;

QString placesText(const RunOfCourse &run)
{
    const QString taken = run.run.capacity
        ? CourseRuns::tr("%L1 of %L2 places taken").arg(run.taken).arg(*run.run.capacity)
        : CourseRuns::tr("%Ln booked", nullptr, run.taken);
    return style::onOneLine(
        {taken, run.waiting > 0 ? CourseRuns::tr("%Ln waiting", nullptr, run.waiting) : QString()});
}

QString pastText(const RunOfCourse &run)
{
    return run.run.status.code == QLatin1String("cancelled") ? CourseRuns::tr("cancelled: counts nowhere")
                                                             : run.numbers.text();
}

} // namespace

CourseRuns::CourseRuns(AppContext &context, QWidget *parent)
    : PanePart(context, parent), m_reader(new QuietReader(context.file(), this))
{
    setTitle(tr("Runs"));
}

bool CourseRuns::concerns(const RecordTable &table) const
{
    return &table == &Course::table() || &table == &CourseRun::table() || &table == &CourseSession::table()
        || &table == &Enrolment::table() || &table == &Attendance::table();
}

void CourseRuns::read(bool isOther)
{
    if (isOther)
        hide(); // until they are known
    m_reader->ask<RunsOfCourse>(
        [course = key(), today = Clock::today()](HubFile &file, Progress &progress) {
            return readRunsOfCourse(file.connection(), course, today, s_mostPast, progress);
        },
        [this, course = key()](const RunsOfCourse &runs) {
            if (course == key())
                show(runs);
        });
}

void CourseRuns::show(const RunsOfCourse &runs)
{
    m_list = renewed(m_list);
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(style::space(style::Space::Small));
    setVisible(true);
    const qsizetype past = runs.keys.size() - runs.coming.size();
    setSummary(runs.keys.isEmpty() ? QString()
                                   : tr("%L1 to come, %L2 past").arg(runs.coming.size()).arg(past));
    if (runs.keys.isEmpty())
        m_rows->addWidget(
            style::label(tr("It has not been given yet."), style::Type::Caption, nullptr, true));
    for (const RunOfCourse &run : runs.coming.mid(0, s_mostComing))
        addRun(run, style::onOneLine({tr("to come"), placesText(run)}));
    for (const RunOfCourse &run : runs.past)
        addRun(run, pastText(run));
    if (runs.keys.size() <= qMin(runs.coming.size(), s_mostComing) + runs.past.size())
        return;
    auto *all = new style::LinkButton(tr("Show all %Ln runs", nullptr, int(runs.keys.size())));
    connect(all, &QPushButton::clicked, this, [this, keys = runs.keys] {
        context().showRecords(CourseRun::table(), titleOf(context().connection(), Course::table(), key()),
                              keys);
    });
    m_rows->addWidget(all, 0, Qt::AlignLeft);
}

void CourseRuns::addRun(const RunOfCourse &run, const QString &details)
{
    auto *line = new QVBoxLayout;
    line->setSpacing(0);
    auto *link = new style::LinkButton(style::onOneLine({dateForPeople(run.run.startsOn), run.run.venue}));
    link->setAccessibleDescription(details);
    connect(link, &QPushButton::clicked, this,
            [this, key = run.run.key] { context().openRecord(CourseRun::table(), key); });
    line->addWidget(link, 0, Qt::AlignLeft);
    line->addWidget(style::label(details, style::Type::Caption, nullptr, true));
    m_rows->addLayout(line);
}

} // namespace doorstep
