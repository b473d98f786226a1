#include "ui/courses/run_sessions.h"

#include "base/dates.h"
#include "records/courses.h"
#include "training/register.h"
#include "ui/pages/pane_table.h"
#include "ui/pages/quick_change.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/date_edit.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorstep {

namespace {

QList<PaneTableModel::Column> columns()
{
    QList<PaneTableModel::Column> columns;
    for (const char *name : {"held_on", "starts_at", "ends_at"}) {
        const Field &field = CourseSession::table().at(name);
        columns.append({&field, QCoreApplication::translate("doorstep::Field", field.label)});
    }
    return columns;
}

} // namespace

RunSessions::RunSessions(AppContext &context, QWidget *parent)
    : PanePart(context, parent)
    , m_model(new PaneTableModel(context, columns(), this))
    , m_table(new PaneTable(context, *m_model, tr("Sessions")))
{
    setTitle(tr("Sessions"));
    m_table->setObjectName(QStringLiteral("sessions"));
    body()->addWidget(m_table);
    if (context.canEdit())
        body()->addWidget(makeLine());
    connect(m_table, &PaneTable::removeWanted, this, [this] {
        if (this->context().canEdit())
            this->context().removeRecords(CourseSession::table(), m_table->selectedKeys());
    });
}

QWidget *RunSessions::makeLine()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    m_day = new DateEdit(Lean::Future);
    m_day->setObjectName(QStringLiteral("sessionDay"));
    m_day->setAccessibleName(tr("Day of a session to add"));
    m_day->setPlaceholderText(tr("One more day"));
    auto *button = new QPushButton(style::icon("add"), tr("Add"));
    button->setAccessibleName(tr("Add the session"));
    layout->addWidget(m_day, 1);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, &RunSessions::addTyped);
    return line;
}

bool RunSessions::concerns(const RecordTable &table) const
{
    return &table == &CourseSession::table();
}

void RunSessions::read(bool isOther)
{
    if (isOther && m_day)
        m_day->setDate({});
    const CourseRegister content = readRegister(context().connection(), key());
    QList<PaneTableRow> rows;
    for (const CourseSession &session : content.sessions)
        rows.append({AnyRecord::of(session), {}});
    m_table->setVisible(!rows.isEmpty());
    m_table->setRows(std::move(rows));
    const int needed = content.course.sessionsRequired.value_or(1);
    setSummary(content.sessions.isEmpty() ? tr("None yet: without them there is no register.")
                                          : tr("%n needed to complete the course", nullptr, needed));
}

// At the times of the sessions that there are.
void RunSessions::addTyped()
{
    if (!m_day->date().isValid()) {
        m_day->setFocus();
        context().sayError(tr("Say the day of the session, as 3 Apr or next sat."));
        return;
    }
    CourseSession session;
    if (m_model->rowCount() > 0)
        session = m_model->row(m_model->rowCount() - 1).record.as<CourseSession>();
    static_cast<RecordHead &>(session) = {};
    session.id.clear();
    session.run = Id<CourseRun>(key());
    session.heldOn = m_day->date();
    if (storeRecord(context(), AnyRecord::of(session),
                    tr("Session on %1").arg(dateForPeople(session.heldOn))))
        m_day->setDate({});
    m_day->setFocus();
}

// What the field leaves alone: Enter adds.
void RunSessions::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_day && m_day->hasFocus())
        addTyped();
    else
        PanePart::keyPressEvent(event);
}

} // namespace doorstep
