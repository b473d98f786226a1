#include "ui/pages/pane_table_model.h"

#include "storage/record_store.h"
#include "ui/pages/quick_change.h"
#include "ui/style/colours.h"
#include "ui/style/plain_words.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPalette>

namespace doorstep {

PaneTableModel::PaneTableModel(AppContext &context, QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_columns(std::move(columns))
{
}

void PaneTableModel::setRows(QList<PaneTableRow> rows)
{
    bool isSame = rows.size() == m_rows.size();
    for (qsizetype i = 0; isSame && i < rows.size(); ++i)
        isSame = rows[i].record.head().key == m_rows[i].record.head().key;
    if (isSame) { // nobody moved: selection and scrolling stay as they are
        m_rows = std::move(rows);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PaneTableModel::rowOf(qint64 key) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].record.head().key == key)
            return i;
    return -1;
}

bool PaneTableModel::store(int row, const Field &field, const std::function<void(void *)> &edit)
{
    const AnyRecord &shown = m_rows.at(row).record;
    std::optional<AnyRecord> stored = findRecord(m_context.connection(), shown.table(), shown.head().key);
    if (!stored)
        return false; // it is gone, and the table is about to say so
    const AnyRecord before = *stored;
    edit(stored->data());
    if (before == *stored)
        return true;
    const QString label = QCoreApplication::translate("doorstep::Field", field.label).toLower();
    return storeRecord(m_context, *stored,
                       tr("%1: %2 changed").arg(titleOf(m_context.connection(), before), label));
}

int PaneTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PaneTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PaneTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaneTableRow &row = m_rows.at(index.row());
    const Field *field = m_columns.at(index.column()).field;
    const bool isNumber = field && field->kind == FieldKind::Integer;
    switch (role) {
    case KeyRole:
        return row.record.head().key;
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return row.isPast ? QVariant(style::quietInk(QApplication::palette())) : QVariant();
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const QString shown = field ? forPeople(*field, row.record.data()) : row.name;
        if (role == Qt::DisplayRole)
            return shown.simplified(); // a row is one line high
        return style::toolTip(shown);
    }
    default:
        return {};
    }
}

QVariant PaneTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].label;
    if (role == Qt::TextAlignmentRole)
        return data(index(0, section), role).isValid() && !m_rows.isEmpty()
            ? data(index(0, section), role)
            : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    return {};
}

Qt::ItemFlags PaneTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_columns.at(index.column()).field && m_context.canEdit()
        && m_context.whyNotEdited(m_rows.at(index.row()).record).isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace doorstep
