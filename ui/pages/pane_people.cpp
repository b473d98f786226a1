#include "ui/pages/pane_people.h"

#include "base/clock.h"
#include "records/people.h"
#include "storage/record_checks.h"
#include "storage/record_store.h"
#include "ui/pages/pane_add_people.h"
#include "ui/pages/pane_table.h"
#include "ui/pages/quick_change.h"
#include "ui/shell/quiet_reader.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/reference_picker.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace doorstep {

namespace {

constexpr int mostAtOnce = 400; // more of them are read beside the window

template <class Value>
Value &valueOf(AnyRecord &record, const char *column)
{
    return *static_cast<Value *>(record.table().at(column).at(record.data()));
}

PaneTableRow rowOf(const PartsTable &parts, qint64 owner, const PersonIn &person, QDate today)
{
    AnyRecord record(*parts.table);
    record.head().key = person.key;
    valueOf<qint64>(record, parts.owner) = owner;
    valueOf<qint64>(record, "person_id") = person.person;
    valueOf<QString>(record, "role") = person.role;
    valueOf<QDate>(record, "joined_on") = person.joinedOn;
    if (parts.hasLeft)
        valueOf<QDate>(record, "left_on") = person.leftOn;
    return {record, person.name, !person.isOf(today)};
}

QList<PaneTableRow> rowsOf(Connection &connection, const PartsTable &parts, qint64 owner, QDate today)
{
    QList<PaneTableRow> rows;
    for (const PersonIn &person : peopleIn(connection, parts, owner, today))
        rows.append(rowOf(parts, owner, person, today));
    return rows;
}

QList<PaneTableModel::Column> columnsOf(const PartsTable &parts)
{
    QList<PaneTableModel::Column> columns{{nullptr, PanePeople::tr("Name")}};
    QList<const char *> fields{"role", "joined_on"};
    if (parts.hasLeft)
        fields.append("left_on");
    for (const char *name : fields) {
        const Field &field = parts.table->at(name);
        columns.append({&field, QCoreApplication::translate("doorstep::Field", field.label)});
    }
    return columns;
}

} // namespace

PanePeople::PanePeople(AppContext &context, const PartsTable &parts, const QString &title,
                       const QString &defaultRole, QWidget *parent)
    : PanePart(context, parent)
    , m_parts(parts)
    , m_defaultRole(defaultRole)
    , m_model(new PaneTableModel(context, columnsOf(parts), this))
    , m_table(new PaneTable(context, *m_model, title))
    , m_reader(new QuietReader(context.file(), this))
{
    setTitle(title);
    m_table->setObjectName(QStringLiteral("people"));
    m_table->setWideColumn(0);
    body()->addWidget(m_table);
    if (context.canEdit()) {
        m_add = new PaneAddPeople(context);
        body()->addWidget(m_add);
        connect(m_add, &PaneAddPeople::added, this, &PanePeople::addPeople);
    }
    connect(m_table, &PaneTable::openWanted, this, &PanePeople::openCurrent);
    connect(m_table, &PaneTable::removeWanted, this, &PanePeople::removeSelected);
    buildMenu();
}

void PanePeople::buildMenu()
{
    const auto add = [this](const QString &text, const char *icon, auto slot) {
        auto *action = new QAction(style::icon(icon), text, m_table);
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
        return action;
    };
    QList<QAction *> forSelected{add(tr("Go to the person"), "person", &PanePeople::openCurrent)};
    if (context().canEdit()) {
        if (m_parts.hasLeft)
            forSelected.append(add(tr("Left today"), "close", &PanePeople::leaveToday));
        forSelected.append(add(tr("Take off the list"), "delete", &PanePeople::removeSelected));
    }
    add(tr("Show the whole list"), "page", &PanePeople::openAll);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *more = new QToolButton;
    more->setIcon(style::icon("more"));
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setToolTip(tr("What can be done with who is selected"));
    more->setAccessibleName(more->toolTip());
    auto *menu = new QMenu(more);
    menu->addActions(m_table->actions());
    more->setMenu(menu);
    const auto enable = [this, forSelected] {
        for (QAction *action : forSelected)
            action->setEnabled(m_table->selectionModel()->hasSelection());
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, enable);
    connect(m_model, &QAbstractItemModel::modelReset, this, enable);
    enable();
    addBesideTitle(more);
}

bool PanePeople::concerns(const RecordTable &table) const
{
    return &table == m_parts.table || &table == &Person::table();
}

void PanePeople::read(bool isOther)
{
    if (isOther && m_add)
        m_add->clear();
    const QDate today = Clock::today();
    if (partsIn(context().connection(), m_parts, key()) <= mostAtOnce) {
        m_reader->stop();
        show(rowsOf(context().connection(), m_parts, key(), today));
        return;
    }
    if (isOther)
        show({});
    setSummary(tr("reading…"));
    m_reader->ask<QList<PaneTableRow>>(
        [parts = &m_parts, owner = key(), today](HubFile &file, Progress &) {
            return rowsOf(file.connection(), *parts, owner, today);
        },
        [this, owner = key()](const QList<PaneTableRow> &rows) {
            if (owner == key())
                show(rows);
        });
}

void PanePeople::show(const QList<PaneTableRow> &rows)
{
    const int past =
        int(std::count_if(rows.cbegin(), rows.cend(), [](const auto &row) { return row.isPast; }));
    const int now = int(rows.size()) - past;
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    if (rows.isEmpty())
        setSummary(tr("Nobody yet."));
    else
        setSummary(past ? tr("%L1 now, %L2 who left").arg(now).arg(past) : tr("%L1").arg(now));
}

AnyRecord PanePeople::partOf(const Person &person) const
{
    AnyRecord record(*m_parts.table);
    valueOf<qint64>(record, m_parts.owner) = key();
    valueOf<qint64>(record, "person_id") = person.key;
    valueOf<QString>(record, "role") = m_defaultRole;
    valueOf<QDate>(record, "joined_on") = Clock::today();
    return record;
}

QString PanePeople::ownerTitle() const
{
    return titleOf(context().connection(), m_parts.table->at(m_parts.owner).target(), key());
}

void PanePeople::addPeople(const QList<Person> &people)
{
    HubFile &file = context().file();
    QList<Person> joining;
    QSet<qint64> seen;
    QString reason;
    for (const Person &person : people) {
        if (person.key && seen.contains(person.key))
            continue;
        seen.insert(person.key);
        const Problems problems = person.key
            ? checkRecord(file.connection(), partOf(person), file.ownHub(), file.codes())
            : Problems();
        if (hasErrors(problems))
            reason = tr("%1: %2").arg(personName(person), problems.first().reason);
        else
            joining.append(person);
    }
    if (joining.isEmpty()) {
        context().sayError(tr("Nobody was added. %1.").arg(reason));
        return;
    }
    const QString who =
        joining.size() == 1 ? personName(joining.first()) : tr("%Ln people", nullptr, int(joining.size()));
    insert(joining, tr("Added %1 to %2").arg(who, ownerTitle()));
}

void PanePeople::insert(const QList<Person> &people, const QString &label)
{
    QList<std::pair<Person, AnyRecord>> joining; // as things stand now, should it have to wait
    for (const Person &person : people)
        joining.append({person, partOf(person)});
    quickChange(context(), label, [joining](Change &change) {
        for (auto [person, part] : joining) {
            if (!person.key)
                valueOf<qint64>(part, "person_id") = change.save(person).key;
            change.insert(part);
        }
        return true;
    });
}

void PanePeople::leaveToday()
{
    const QDate today = Clock::today();
    QList<AnyRecord> leaving;
    QString name;
    for (const qint64 key : m_table->selectedKeys()) {
        std::optional<AnyRecord> part = findRecord(context().connection(), *m_parts.table, key);
        if (!part || valueOf<QDate>(*part, "left_on").isValid() || valueOf<QDate>(*part, "joined_on") > today)
            continue;
        valueOf<QDate>(*part, "left_on") = today;
        name = titleOf(context().connection(), Person::table(), valueOf<qint64>(*part, "person_id"));
        leaving.append(*part);
    }
    if (leaving.isEmpty())
        return;
    const QString who = leaving.size() == 1 ? name : tr("%Ln people", nullptr, int(leaving.size()));
    const QString label = tr("%1 left %2").arg(who, ownerTitle());
    quickChange(context(), label, [leaving](Change &change) {
        for (const AnyRecord &part : leaving)
            if (findRecord(change.file().connection(), part.table(), part.head().key))
                change.update(part);
        return true;
    });
}

void PanePeople::openAll()
{
    QList<qint64> keys;
    for (int row = 0; row < m_model->rowCount(); ++row)
        keys.append(m_model->row(row).record.head().key);
    context().showRecords(*m_parts.table, ownerTitle(), keys);
}

void PanePeople::removeSelected()
{
    if (context().canEdit())
        context().removeRecords(*m_parts.table, m_table->selectedKeys());
}

void PanePeople::openCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    AnyRecord record = m_model->row(row).record;
    context().openRecord(Person::table(), valueOf<qint64>(record, "person_id"));
}

bool PanePeople::takes(const QMimeData &dragged) const
{
    return m_add && !PaneAddPeople::peopleIn(context(), dragged).isEmpty();
}

void PanePeople::drop(const QMimeData &dragged)
{
    addPeople(PaneAddPeople::peopleIn(context(), dragged));
}

} // namespace doorstep
