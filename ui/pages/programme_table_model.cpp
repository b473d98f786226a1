#include "ui/pages/programme_table_model.h"

#include <algorithm>

namespace doorstep {

using Kind = ProgrammeColumn::Kind;

void ProgrammeTableModel::show(const ProgrammeList &list, const Programme &programme, bool canChange)
{
    const bool isSameShape = list.columns.size() == m_list.columns.size() && m_list.count
        && list.count(programme) == m_list.count(m_programme) && m_canChange == canChange;
    if (!isSameShape)
        beginResetModel();
    m_list = list;
    m_programme = programme;
    m_canChange = canChange;
    if (!isSameShape)
        endResetModel();
    else if (rowCount() > 0) // the place in the table stays while one goes on typing
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ProgrammeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_list.count ? 0 : m_list.count(m_programme);
}

int ProgrammeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.columns.size());
}

bool ProgrammeTableModel::isChangeable(int column) const
{
    return m_canChange && m_list.columns[column].set;
}

QVariant ProgrammeTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ProgrammeColumn &column = m_list.columns[index.column()];
    const QString text = column.text(m_programme, index.row());
    const bool isTick = column.kind == Kind::Tick;
    switch (role) {
    case Qt::DisplayRole:
        return isTick ? QVariant() : text;
    case Qt::EditRole:
        return text;
    case Qt::CheckStateRole:
        return isTick ? QVariant(text.isEmpty() ? Qt::Unchecked : Qt::Checked) : QVariant();
    case Qt::ToolTipRole:
        return !isTick && text.size() > column.width ? QVariant(text.toHtmlEscaped()) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.kind == Kind::Number ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole: {
        const QString said = !isTick ? text : text.isEmpty() ? tr("no") : tr("yes");
        return tr("%1: %2").arg(column.title, said.isEmpty() ? tr("empty") : said);
    }
    default:
        return {};
    }
}

QVariant ProgrammeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_list.columns.size())
        return {};
    const ProgrammeColumn &column = m_list.columns[section];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.kind == Kind::Number ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags ProgrammeTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (index.isValid() && isChangeable(index.column()))
        flags |=
            m_list.columns[index.column()].kind == Kind::Tick ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return flags;
}

// A choice is stored by its code; pasted, it may be spelled either way.
QString ProgrammeTableModel::take(Programme &programme, int row, int column, const QString &typed) const
{
    const ProgrammeColumn &target = m_list.columns[column];
    QString value = typed.trimmed();
    if (target.kind == Kind::Tick)
        value = value.isEmpty() || value == QLatin1String("no") || value == tr("no") ? QString()
                                                                                     : QStringLiteral("yes");
    if (target.kind == Kind::Choice) {
        const auto choices = target.choices(programme);
        const auto it = std::find_if(choices.begin(), choices.end(), [&](const auto &choice) {
            return choice.first == value || choice.second.compare(value, Qt::CaseInsensitive) == 0;
        });
        if (it == choices.end())
            return tr("“%1” is not among the choices for “%2”").arg(value, target.title);
        value = it->first;
    }
    return target.set(programme, row, value);
}

bool ProgrammeTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isTick = role == Qt::CheckStateRole;
    if (!index.isValid() || !isChangeable(index.column()) || (role != Qt::EditRole && !isTick))
        return false;
    const QString typed =
        isTick ? (value.toInt() == Qt::Checked ? QStringLiteral("yes") : QString()) : value.toString();
    if (!isTick && typed == data(index, Qt::EditRole).toString())
        return true;
    Programme programme = m_programme;
    const QString why = take(programme, index.row(), index.column(), typed);
    if (!why.isEmpty()) {
        Q_EMIT refused(why);
        return false;
    }
    Q_EMIT edited(programme, m_list.columns[index.column()].title);
    return true;
}

QString ProgrammeTableModel::paste(int row, int column, const QList<QStringList> &block)
{
    Programme programme = m_programme;
    for (qsizetype i = 0; i < block.size(); ++i) {
        const int target = row + int(i);
        while (target >= m_list.count(programme) && m_list.add) {
            const int before = m_list.count(programme);
            m_list.add(programme);
            if (m_list.count(programme) == before)
                return tr("There is nothing yet that these could belong to");
        }
        if (target >= m_list.count(programme))
            return tr("%n row(s) too many were copied", nullptr, int(block.size() - i));
        for (qsizetype j = 0; j < block[i].size() && column + j < columnCount(); ++j)
            if (isChangeable(column + int(j)))
                if (const QString why = take(programme, target, column + int(j), block[i][j]); !why.isEmpty())
                    return why;
    }
    Q_EMIT edited(programme, tr("pasted cells"));
    return {};
}

QString ProgrammeTableModel::clear(const QModelIndexList &cells)
{
    Programme programme = m_programme;
    for (const QModelIndex &cell : cells)
        if (isChangeable(cell.column()) && m_list.columns[cell.column()].kind != Kind::Tick)
            if (const QString why = take(programme, cell.row(), cell.column(), {}); !why.isEmpty())
                return why;
    Q_EMIT edited(programme, tr("emptied cells"));
    return {};
}

void ProgrammeTableModel::addRow()
{
    Programme programme = m_programme;
    m_list.add(programme);
    Q_EMIT edited(programme, tr("a new row"));
}

void ProgrammeTableModel::removeRows(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    Programme programme = m_programme;
    for (const int row : rows)
        m_list.remove(programme, row);
    Q_EMIT edited(programme, tr("%n row(s) removed", nullptr, int(rows.size())));
}

bool ProgrammeTableModel::moveRow(int row, int by)
{
    if (!m_list.move || row < 0 || row + by < 0 || row + by >= rowCount())
        return false;
    Programme programme = m_programme;
    m_list.move(programme, row, row + by);
    Q_EMIT edited(programme, tr("another order"));
    return true;
}

} // namespace doorstep
