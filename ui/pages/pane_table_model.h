// A few records of one type as a table within a page: so many of their fields, changed in place, each change
// stored at once with Undo on the quiet line.
#pragma once

#include "records/any_record.h"
#include "ui/shell/app_context.h"

#include <QAbstractTableModel>

namespace doorstep {

struct PaneTableRow {
    AnyRecord record;
    QString name; // what stands in the name column
    bool isPast = false; // shown quietly
};

class PaneTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole };
    struct Column {
        const Field *field; // null: the name, which is not changed here
        QString label;
    };

    PaneTableModel(AppContext &context, QList<Column> columns, QObject *parent = nullptr);

    void setRows(QList<PaneTableRow> rows);
    const PaneTableRow &row(int number) const { return m_rows.at(number); }
    const Column &column(int number) const { return m_columns.at(number); }
    int rowOf(qint64 key) const; // -1 where it is not
    // Stores a value of a row's record; false where it cannot be, which was said.
    bool store(int row, const Field &field, const std::function<void(void *record)> &edit);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    AppContext &m_context;
    QList<Column> m_columns;
    QList<PaneTableRow> m_rows;
};

} // namespace doorstep
