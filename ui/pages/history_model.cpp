#include "ui/pages/history_model.h"

#include "base/moments.h"

namespace doorstep {

namespace {

constexpr int s_page = 200;

} // namespace

ChangeListModel::ChangeListModel(Connection &connection, QObject *parent)
    : QAbstractTableModel(parent), m_connection(connection)
{
}

void ChangeListModel::reload()
{
    const int wanted = qMax(s_page, int(m_changes.size()) + 1);
    const QList<ChangeInfo> now = changesBefore(m_connection, 0, wanted);
    beginResetModel();
    m_changes = now;
    m_isWhole = now.size() < wanted;
    endResetModel();
}

int ChangeListModel::rowOf(qint64 number)
{
    while (!m_isWhole && (m_changes.isEmpty() || m_changes.last().number > number))
        fetchMore({});
    for (int row = 0; row < m_changes.size(); ++row)
        if (m_changes[row].number == number)
            return row;
    return -1;
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ChangeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const ChangeInfo &change = m_changes.at(index.row());
    switch (index.column()) {
    case WhenColumn:
        return momentForPeople(change.madeAt);
    case WhatColumn:
        return change.label;
    case WhoColumn:
        return change.madeBy;
    case StateColumn:
        return change.undone ? tr("Undone") : QString();
    default:
        return {};
    }
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhatColumn:
        return tr("What was done");
    case WhoColumn:
        return tr("By");
    default:
        return {};
    }
}

bool ChangeListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isWhole;
}

void ChangeListModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || m_isWhole)
        return;
    const qint64 before = m_changes.isEmpty() ? 0 : m_changes.last().number;
    const QList<ChangeInfo> more = changesBefore(m_connection, before, s_page);
    m_isWhole = more.size() < s_page;
    if (more.isEmpty())
        return;
    beginInsertRows({}, int(m_changes.size()), int(m_changes.size() + more.size()) - 1);
    m_changes += more;
    endInsertRows();
}

} // namespace doorstep
