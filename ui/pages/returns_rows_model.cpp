#include "ui/pages/returns_rows_model.h"

#include "returns/package_content.h"
#include "returns/return_schema.h"

#include <utility>

namespace doorstep {

namespace {

constexpr int s_rowsAtATime = 300;

// Where the next so many rows of a CSV file end. A line break within quotes belongs to a cell.
qsizetype endOfRows(const QByteArray &content, qsizetype from, int rows)
{
    bool isQuoted = false;
    qsizetype at = from;
    for (; at < content.size() && rows > 0; ++at) {
        isQuoted = isQuoted != (content[at] == '"');
        rows -= content[at] == '\n' && !isQuoted;
    }
    return at;
}

} // namespace

void ReturnRowsModel::setFile(const ReturnTable &table, const QByteArray &content)
{
    beginResetModel();
    m_table = &table;
    m_content = content;
    m_read = endOfRows(content, 0, 1);
    m_heading = content.left(m_read);
    m_columns.clear();
    for (const ReturnColumn &column : table.columns)
        m_columns.append(column.name);
    m_rows = readMore();
    endResetModel();
}

QList<QStringList> ReturnRowsModel::readMore()
{
    const qsizetype from = std::exchange(m_read, endOfRows(m_content, m_read, s_rowsAtATime));
    if (from == m_read)
        return {};
    return parseReturnFile(*m_table, m_heading + m_content.mid(from, m_read - from));
}

bool ReturnRowsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_read < m_content.size();
}

void ReturnRowsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<QStringList> more = readMore();
    if (more.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
    m_rows += more;
    endInsertRows();
}

int ReturnRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReturnRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ReturnRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return m_rows.at(index.row()).value(index.column()).simplified();
}

QVariant ReturnRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_columns.value(section)) : QVariant();
}

} // namespace doorstep
