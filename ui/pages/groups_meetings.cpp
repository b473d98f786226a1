#include "ui/pages/groups_meetings.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/groups.h"
#include "storage/record_store.h"
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

#include <algorithm>

namespace doorstep {

namespace {

QList<PaneTableModel::Column> columns()
{
    QList<PaneTableModel::Column> columns;
    for (const char *name : {"held_on", "attended", "notes"}) {
        const Field &field = Meeting::table().at(name);
        columns.append({&field, QCoreApplication::translate("doorstep::Field", field.label)});
    }
    return columns;
}

} // namespace

GroupsMeetings::GroupsMeetings(AppContext &context, QWidget *parent)
    : PanePart(context, parent)
    , m_model(new PaneTableModel(context, columns(), this))
    , m_table(new PaneTable(context, *m_model, tr("Meetings")))
{
    setTitle(tr("Meetings"));
    m_table->setObjectName(QStringLiteral("meetings"));
    m_table->setWideColumn(2);
    body()->addWidget(m_table);
    if (context.canEdit())
        body()->addWidget(makeLine());
    connect(m_table, &PaneTable::removeWanted, this, [this] {
        if (this->context().canEdit())
            this->context().removeRecords(Meeting::table(), m_table->selectedKeys());
    });
}

QWidget *GroupsMeetings::makeLine()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    m_day = new DateEdit(Lean::Past);
    m_day->setObjectName(QStringLiteral("meetingDay"));
    m_day->setAccessibleName(tr("Day of a meeting to add"));
    m_day->setPlaceholderText(tr("Day"));
    m_count = new QLineEdit;
    m_count->setObjectName(QStringLiteral("meetingCount"));
    m_count->setAccessibleName(tr("How many were there"));
    m_count->setPlaceholderText(tr("How many came"));
    m_count->setInputMethodHints(Qt::ImhDigitsOnly);
    auto *button = new QPushButton(style::icon("add"), tr("Add"));
    button->setAccessibleName(tr("Add the meeting"));
    layout->addWidget(m_day, 3);
    layout->addWidget(m_count, 2);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, &GroupsMeetings::addTyped);
    return line;
}

bool GroupsMeetings::concerns(const RecordTable &table) const
{
    return &table == &Meeting::table();
}

void GroupsMeetings::read(bool isOther)
{
    if (isOther)
        clearLine();
    QList<Meeting> meetings = referring<Meeting>(context().connection(), "group_id", key());
    std::stable_sort(meetings.begin(), meetings.end(),
                     [](const Meeting &left, const Meeting &right) { return left.heldOn > right.heldOn; });
    QList<PaneTableRow> rows;
    for (const Meeting &meeting : std::as_const(meetings))
        rows.append({AnyRecord::of(meeting), {}});
    m_table->setRows(std::move(rows));
    m_table->setVisible(!meetings.isEmpty());
    const auto last = std::find_if(meetings.cbegin(), meetings.cend(),
                                   [](const Meeting &m) { return m.heldOn <= Clock::today(); });
    setSummary(last == meetings.cend() ? tr("None is written down.")
                                       : tr("last met on %1").arg(dateForPeople(last->heldOn)));
}

void GroupsMeetings::clearLine()
{
    if (!m_day)
        return;
    m_day->setDate(Clock::today());
    m_count->clear();
}

void GroupsMeetings::addTyped()
{
    Meeting meeting;
    meeting.group.key = key();
    meeting.heldOn = m_day->date();
    if (!meeting.heldOn.isValid()) {
        m_day->setFocus();
        context().sayError(tr("Say on which day they met, as 3 Apr or yesterday."));
        return;
    }
    if (const QString typed = m_count->text().trimmed(); !typed.isEmpty()) {
        bool isNumber = false;
        meeting.attended = typed.toInt(&isNumber);
        if (!isNumber) {
            m_count->setFocus();
            m_count->selectAll();
            context().sayError(tr("“%1” is not a whole number.").arg(typed));
            return;
        }
    }
    const QString group = titleOf(context().connection(), Group::table(), key());
    const QString label = tr("Meeting of %1 on %2").arg(group, dateForPeople(meeting.heldOn));
    if (!storeRecord(context(), AnyRecord::of(meeting), label))
        return;
    clearLine();
    m_day->setFocus();
    m_day->selectAll();
}

// What the fields of the line leave alone: Enter adds.
void GroupsMeetings::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_day && (m_day->hasFocus() || m_count->hasFocus()))
        addTyped();
    else
        PanePart::keyPressEvent(event);
}

} // namespace doorstep
