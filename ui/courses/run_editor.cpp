#include "ui/courses/run_editor.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/courses.h"
#include "records/people.h"
#include "storage/record_store.h"
#include "training/catalogue_course.h"
#include "training/run_clashes.h"
#include "training/run_plan.h"
#include "training/trainer_standing.h"
#include "ui/courses/session_pattern.h"
#include "ui/editors/field_editor.h"
#include "ui/editors/field_grid.h"
#include "ui/editors/form_parts.h"
#include "ui/style/metrics.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/section.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace doorstep {

namespace {

constexpr qsizetype s_earlierRuns = 20;
constexpr int s_runLength = 32; // characters
constexpr int s_mostUsual = 20; // sessions that are filled in unasked

AnyRecord startOf(const AnyRecord &record)
{
    CourseRun run = record.as<CourseRun>();
    if (run.key == 0 && run.status.isEmpty())
        run.status.code = QStringLiteral("planned");
    return AnyRecord::of(run);
}

// Of a course, newest first.
QList<CourseRun> earlierRuns(Connection &connection, Id<Course> course)
{
    QList<CourseRun> runs;
    if (course)
        runs = referring<CourseRun>(connection, "course_code", course.key);
    std::stable_sort(runs.begin(), runs.end(), [](const CourseRun &left, const CourseRun &right) {
        return left.startsOn > right.startsOn;
    });
    return runs;
}

} // namespace

RunEditor::RunEditor(HubFile &file, const AnyRecord &run, QWidget *parent)
    : RecordDialog(std::make_unique<FormState>(file, startOf(run)), parent)
    , m_trainers(style::label({}, style::Type::Caption, nullptr, true))
{
    const bool isNew = state().isNew();
    QList<FormColumn> more{{"id", 2}};
    if (isNew)
        more += {{"starts_on"}, {"ends_on"}}; // follow from the sessions, where there are any
    QList<QWidget *> parts{makeGrid(state(), {{"course_code", 4}, {"status", 2}}, 6)};
    if (isNew)
        parts.append(makeWhen());
    else
        parts.append(makeGrid(state(), {{"starts_on", 3}, {"ends_on", 3}}, 6));
    parts += {makeGrid(state(),
                       {{"venue", 4}, {"postcode", 2}, {"lead_trainer_id", 3}, {"second_trainer_id", 3}}, 6),
              m_trainers,
              makeGrid(state(), {{"organisation_id", 3}, {"setting", 2}, {"capacity", 1}, {"notes", 6}}, 6),
              makeSection(state(), tr("More"), more)};
    setForm(stacked(parts));
    connect(&state(), &FormState::changed, this, [this] {
        offerEarlier();
        offerTrainers();
        pointOut();
    });
    offerEarlier();
    offerTrainers();
    pointOut();
    if (!isNew)
        return;
    connect(m_pattern, &SessionPattern::changed, this, [this] {
        followPattern();
        pointOut();
    });
    m_pattern->setFirstDay(state().now().as<CourseRun>().startsOn);
    followTwin();
    state().setBelonging([this](Change &change, qint64 key) {
        storeSessions(change, Id<CourseRun>(key), m_pattern->sessions());
    });
}

QWidget *RunEditor::makeWhen()
{
    auto *when = new QWidget;
    auto *layout = new QVBoxLayout(when);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    m_earlier = new QComboBox;
    m_earlier->setAccessibleName(tr("As an earlier run"));
    m_earlier->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_earlier->setMinimumContentsLength(s_runLength);
    connect(m_earlier, &QComboBox::activated, this, &RunEditor::takeAfter);
    m_pattern = new SessionPattern;
    layout->addWidget(m_earlier, 0, Qt::AlignLeft);
    layout->addWidget(m_pattern);
    return when;
}

// The newest runs of the course that is picked.
void RunEditor::offerEarlier()
{
    const Id<Course> course = state().now().as<CourseRun>().course;
    if (!m_earlier || m_offeredFor == course.key)
        return;
    m_offeredFor = course.key;
    m_earlier->clear();
    m_earlier->addItem(tr("As an earlier run\u2026"), 0);
    Connection &connection = state().file().connection();
    if (const std::optional<Course> picked = doorstep::find(connection, course))
        m_pattern->setUsualCount(qBound(1, picked->sessionsRequired.value_or(1), s_mostUsual));
    const QList<CourseRun> runs = earlierRuns(connection, course);
    for (const CourseRun &run : runs.mid(0, s_earlierRuns)) {
        const QString day = run.startsOn.isValid() ? dateForPeople(run.startsOn) : tr("without a day");
        m_earlier->addItem(run.venue.isEmpty() ? day : tr("%1, %2").arg(day, run.venue), run.key);
    }
    m_earlier->setEnabled(!runs.isEmpty());
}

void RunEditor::takeAfter()
{
    const qint64 earlier = m_earlier->currentData().toLongLong();
    if (!earlier)
        return;
    // The day does not matter: the pattern moves the sessions to the one that is typed.
    const RunPlan plan = planLike(state().file().connection(), earlier, QDate(2000, 1, 1));
    for (const char *column : {"venue", "postcode", "setting", "organisation_id", "lead_trainer_id",
                               "second_trainer_id", "capacity"}) {
        const Field &field = CourseRun::table().at(column);
        const AnyRecord like = AnyRecord::of(plan.run);
        state().edit(field, [&](void *record) { copyValue(field, like.data(), record); });
    }
    m_pattern->setLike(plan.sessions);
}

void RunEditor::followPattern()
{
    const QList<SessionTime> sessions = m_pattern->sessions();
    const auto set = [this](const char *column, QDate day) {
        const Field &field = CourseRun::table().at(column);
        state().edit(field, [&](void *record) { *static_cast<QDate *>(field.at(record)) = day; });
    };
    set("starts_on", sessions.isEmpty() ? QDate() : sessions.first().day);
    set("ends_on", sessions.size() > 1 ? sessions.last().day : QDate());
}

// Those who may lead the course come before everybody else.
void RunEditor::offerTrainers()
{
    const auto &run = state().now().as<CourseRun>();
    const std::pair wanted(run.course.key, run.startsOn.isValid() ? run.startsOn : Clock::today());
    if (std::exchange(m_trainersFor, wanted) == wanted)
        return;
    Connection &connection = state().file().connection();
    QList<Suggestion> trainers;
    if (const std::optional<Course> course = doorstep::find(connection, run.course))
        for (const MayLead &one : whoMayLead(connection, course->code, wanted.second))
            trainers.append({one.name, one.standing.text(), one.person.key});
    for (FieldEditor *editor : findChildren<FieldEditor *>())
        if (auto *picker = editor->findChild<ReferencePicker *>();
            picker && editor->field().name().endsWith(QLatin1String("trainer_id")))
            picker->setPreferred(trainers);
}

QString RunEditor::pointedOut() const
{
    return m_trainers->text();
}

// A new run that comes with the place and the trainers of an earlier one has its sessions too.
void RunEditor::followTwin()
{
    const auto &run = state().now().as<CourseRun>();
    if (run.venue.isEmpty() && !run.leadTrainer)
        return;
    Connection &connection = state().file().connection();
    for (const CourseRun &earlier : earlierRuns(connection, run.course))
        if (earlier.venue == run.venue && earlier.leadTrainer == run.leadTrainer
            && earlier.capacity == run.capacity) {
            m_pattern->setLike(planLike(connection, earlier.key, QDate(2000, 1, 1)).sessions);
            return;
        }
}

// Who leads it without quality assurance, who or what is wanted elsewhere that day. Not forbidden.
void RunEditor::pointOut()
{
    const auto &run = state().now().as<CourseRun>();
    Connection &connection = state().file().connection();
    QStringList lines;
    if (run.startsOn.isValid() && run.status.code != QLatin1String("cancelled"))
        for (const TrainerGap &gap : trainerGaps(connection, run, sessionDays()))
            lines.append(gap.text());
    lines += m_pattern ? clashesOf(connection, state().file().ownHub(), run, m_pattern->sessions())
                       : clashesOf(connection, run);
    lines.removeAll(QString());
    for (QString &line : lines)
        line = tr("\u26A0 %1").arg(line);
    m_trainers->setText(lines.join(QLatin1Char('\n')));
    m_trainers->setVisible(!lines.isEmpty());
    growToFit();
}

// Of a new run those that the pattern gives, else those that are stored.
QList<QDate> RunEditor::sessionDays()
{
    QList<QDate> days;
    if (m_pattern) {
        for (const SessionTime &session : m_pattern->sessions())
            days.append(session.day);
        return days;
    }
    for (const CourseSession &session :
         referring<CourseSession>(state().file().connection(), "run_id", state().now().head().key))
        days.append(session.heldOn);
    return days;
}

} // namespace doorstep
