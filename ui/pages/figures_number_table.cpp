#include "ui/pages/figures_number_table.h"

namespace doorstep {

void NumberTableModel::setTable(const NumberTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int NumberTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int NumberTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.headings.size());
}

bool NumberTableModel::isNumber(int column) const
{
    return !m_table.rows.isEmpty() && m_table.rows.first().value(column).typeId() != QMetaType::QString;
}

QVariant NumberTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return NumberTable::cellForPeople(m_table.rows[index.row()].value(index.column()));
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant NumberTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headings.value(section);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace doorstep
