#include "ui/sheet/listening_model.h"

#include "base/dates.h"
#include "base/error.h"
#include "records/people.h"
#include "records/typed_person.h"
#include "storage/record_store.h"
#include "ui/editors/conversation_rules.h"
#include "ui/editors/sitting.h"
#include "ui/sheet/typed_cells.h"

#include <QPointer>

namespace doorstep {

ListeningModel::ListeningModel(HubFile &file, QObject *parent) : QAbstractTableModel(parent), m_file(file)
{
    showEvening({});
}

int ListeningModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ListeningModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : sheetColumnCount;
}

Qt::ItemFlags ListeningModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_file.isReadOnly() || !index.isValid() ? flags : flags | Qt::ItemIsEditable;
}

QString ListeningModel::personTitle(qint64 key) const
{
    if (key && !m_titles.contains(key))
        m_titles.insert(key, titleOf(m_file.connection(), Person::table(), key));
    return m_titles.value(key);
}

QString ListeningModel::shown(int row, SheetColumn column) const
{
    const ListeningRow &one = this->row(row);
    const Conversation &now = one.now();
    const QString typed = one.state().unreadable(fieldOf(column));
    if (!typed.isEmpty() && column != SheetColumn::Themes)
        return typed;
    if (const QString made = one.newPerson(column); !made.isEmpty())
        return made;
    switch (column) {
    case SheetColumn::Organiser:
        return personTitle(now.organiser.key);
    case SheetColumn::Who:
        return now.person ? personTitle(now.person.key) : now.describedAs;
    case SheetColumn::Themes: {
        QStringList labels;
        for (const QString &code : now.themes.codes)
            labels.append(codeLabel(CodeListId::Theme, code));
        if (!typed.isEmpty())
            labels.append(typed);
        return labels.join(QStringLiteral("; "));
    }
    case SheetColumn::Activated:
        return activationShown(now);
    default:
        return forPeople(fieldOf(column), one.state().now().data());
    }
}

QVariant ListeningModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = SheetColumn(index.column());
    const ListeningRow &one = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown(index.row(), column);
    case Qt::AccessibleTextRole:
        return accessibleText(index.row(), column);
    case ProblemRole:
        return one.problem(column);
    case HintRole:
        if (column != SheetColumn::Who)
            return {};
        if (one.likely().key)
            return tr("%1? Alt+K")
                .arg(QString(one.likely().title + QLatin1Char(' ') + one.likely().detail).trimmed());
        if (!one.newPerson(column).isEmpty())
            return tr("a new person");
        // A name that was typed and not picked looks like somebody on record, and is not.
        if (one.now().person || one.isSomebodyElse() || !nameLikeWords(one.now().describedAs))
            return {};
        return tr("no person yet: Alt+N");
    case SameAsAboveRole:
        return index.row() > 0 && column <= SheetColumn::Organiser
            && shown(index.row() - 1, column) == shown(index.row(), column);
    default:
        return {};
    }
}

QVariant ListeningModel::accessibleText(int row, SheetColumn column) const
{
    QStringList parts{headingOf(column)};
    const QString text = shown(row, column);
    parts.append(text.isEmpty() ? tr("empty") : text);
    for (const int role : {int(ProblemRole), int(HintRole)})
        if (const QString more = data(index(row, int(column)), role).toString(); !more.isEmpty())
            parts.append(more);
    return parts.join(QStringLiteral(", "));
}

ListeningModel::Mark ListeningModel::markOf(int row) const
{
    const ListeningRow &one = this->row(row);
    if (one.isBlank())
        return Mark::New;
    if (one.hasProblem())
        return Mark::Problem;
    return one.state().isDirty() ? Mark::Typing : Mark::Stored;
}

QVariant ListeningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? headingOf(SheetColumn(section)) : QVariant();
    if (section < 0 || section >= rowCount())
        return {};
    const Mark mark = markOf(section);
    if (role == Qt::DisplayRole) {
        static const QHash<Mark, QString> signs = {{Mark::New, QStringLiteral("+")},
                                                   {Mark::Typing, QStringLiteral("\u2026")},
                                                   {Mark::Stored, QStringLiteral("\u2713")},
                                                   {Mark::Problem, QStringLiteral("\u26A0")}};
        return QStringLiteral("%1 %2").arg(signs.value(mark)).arg(section + 1);
    }
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const QString row = tr("Row %1").arg(section + 1);
    switch (mark) {
    case Mark::New:
        return tr("%1: a new conversation").arg(row);
    case Mark::Typing:
        return tr("%1: saved when you leave the row").arg(row);
    case Mark::Stored:
        return tr("%1: saved").arg(row);
    case Mark::Problem:
        break;
    }
    const QString whole = this->row(section).problem(std::nullopt);
    return tr("%1: not saved yet, see the marked cell. %2").arg(row, whole).trimmed();
}

int ListeningModel::storedCount() const
{
    int count = 0;
    for (const auto &one : m_rows)
        count += one->isStored() ? 1 : 0;
    return count;
}

int ListeningModel::unstoredCount() const
{
    int count = 0;
    for (const auto &one : m_rows)
        count += one->state().isDirty() ? 1 : 0;
    return count;
}

void ListeningModel::refresh(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, sheetColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, row, row);
    if (row + 1 < rowCount()) // what is filled down looks different from what is not
        Q_EMIT dataChanged(index(row + 1, 0), index(row + 1, int(SheetColumn::Organiser)));
    Q_EMIT stateChanged();
}

void ListeningModel::edit(int row, const std::function<void(ListeningRow &)> &edit)
{
    ListeningRow &one = this->row(row);
    const RowContent before = one.content();
    edit(one);
    note({{{one.id(), before, one.content()}}, 0});
    refresh(row);
    ensureNewRow();
}

void ListeningModel::clear(const QModelIndexList &cells)
{
    Step step;
    for (const QModelIndex &cell : cells) {
        ListeningRow &one = row(cell.row());
        if (step.parts.isEmpty() || step.parts.last().id != one.id())
            step.parts.append({one.id(), one.content(), {}});
        clearCell(one.state(), SheetColumn(cell.column()));
        one.lookForLikely();
        step.parts.last().after = one.content();
        refresh(cell.row());
    }
    note(step);
}

void ListeningModel::fillDown(const QModelIndexList &cells)
{
    if (cells.isEmpty())
        return;
    int top = cells.first().row();
    int bottom = top;
    for (const QModelIndex &cell : cells) {
        top = qMin(top, cell.row());
        bottom = qMax(bottom, cell.row());
    }
    const int from = top == bottom ? top - 1 : top;
    if (from < 0)
        return;
    Step step;
    for (int at = from + 1; at <= bottom; ++at) {
        ListeningRow &one = row(at);
        step.parts.append({one.id(), one.content(), {}});
        for (const QModelIndex &cell : cells)
            if (cell.row() == at)
                copyCell(row(from).state(), one.state(), SheetColumn(cell.column()));
        one.lookForLikely();
        step.parts.last().after = one.content();
        refresh(at);
    }
    note(step);
    ensureNewRow();
}

bool ListeningModel::leave(int row)
{
    if (row < 0 || row >= rowCount() || !this->row(row).state().isDirty() || m_file.isReadOnly())
        return true;
    ListeningRow &one = this->row(row);
    const bool isNew = !one.isStored();
    if (m_file.isBusy() && m_whenFree) {
        m_whenFree([model = QPointer(this), id = one.id()] {
            if (model)
                model->leave(model->rowOfId(id));
        });
        return true;
    }
    try {
        one.state().setLabel(isNew ? loggedLabel(shown(row, SheetColumn::Who).simplified()) : QString());
        if (!one.state().save()) {
            refresh(row);
            return false;
        }
    } catch (const Error &error) {
        Q_EMIT failed(tr("Not saved: %1 What you typed is still here.").arg(error.message()));
        return false;
    }
    forget(one.id());
    if (isNew)
        Sitting::of(m_file).note(one.now());
    if (one.now().person)
        one.lookForLikely(); // nothing more to point out
    refresh(row);
    ensureNewRow();
    return true;
}

} // namespace doorstep
