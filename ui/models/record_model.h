// The records of one type as a table: fetched by key a page at a time, sorted and filtered by the storage,
// looked at again after a change. One column for each field that people read; references show the title of
// what they refer to.
#pragma once

#include "storage/hub_file.h"
#include "storage/record_list.h"
#include "ui/models/worded_columns.h"

#include <QAbstractTableModel>
#include <QCache>
#include <memory>

namespace doorstep {

class RecordModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole, // qint64, the record's key
        SortRole, // what the column sorts by: date, number, or folded text
    };

    // `file` must outlive the model. An empty `sortColumn` is the storage's usual order (ListQuery).
    RecordModel(HubFile &file, const RecordTable &table, QObject *parent = nullptr);
    ~RecordModel() override;

    const RecordTable &table() const { return m_table; }
    HubFile &file() const { return m_file; }
    // In column order: the fields, all but the identifier, then extraColumns() and wordedColumns(), of which
    // one with the name of an extra column stands in its place.
    const QList<RecordColumn> &columns() const { return m_columns; }
    int columnOf(const char *column) const; // -1 where it is not shown

    // Only records that have all these words; empty shows all.
    void setFilter(const QString &words);
    const QString &filter() const { return m_query.text; }
    // Conditions besides the words, one for each column at most; a null condition takes the column's away.
    void setCondition(const QString &column, const std::optional<Filter> &condition);
    const QList<Filter> &conditions() const { return m_query.filters; }
    // Words and conditions at once, in place of all that narrows the list.
    void narrow(const QString &words, const QList<Filter> &conditions);
    // Only these records: what stands behind a figure. std::nullopt shows all again.
    void setOnly(const std::optional<QList<qint64>> &keys);
    bool isNarrowed() const;
    // What is asked of the storage: words, conditions, order.
    const ListQuery &query() const { return m_query; }
    // Takes words, conditions and setOnly() away.
    void showAll();

    // How many records the list holds as far as is known, shown yet or not; isComplete() says whether that is
    // all.
    qint64 total() const;
    bool isComplete() const;
    qint64 keyAt(int row) const; // 0 outside
    // The record that was last shown in a row, also while the list is being replaced; 0 where none was.
    qint64 shownKeyAt(int row) const;
    // The row of a record; -1 where it is not (yet) among those listed.
    int rowOf(qint64 key);
    // Keys of so many rows; of all of them by default.
    QList<qint64> keys(int first = 0, int count = -1);
    // The whole record of a row as it stands in the file, with what it refers to; nullopt outside.
    std::optional<ListRow> rowAt(int row) const;
    // So many rows from one on, as they stand in the file, whether the view was told of them or not.
    QList<ListRow> rowsAt(qint64 first, int count);
    // Waits for the list to be whole and shows all its rows: before something is done to all of it (copy,
    // print).
    void fetchAll();

    // Looks again where the notice concerns what is shown; call it for every notice.
    void onChange(const ChangeNotice &notice);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // Rows can be dragged: their keys travel (record_mime.h).
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void totalChanged();
    void failed(const QString &message);

private:
    using Block = QList<ListRow>;
    const ListRow *row(int number) const;
    void ask();
    void grow();
    void replace();
    bool isSameAsShown() const;
    bool asksForExtras() const;
    void showAllOfKnown();
    void lookAgain();

    HubFile &m_file;
    const RecordTable &m_table;
    QList<RecordColumn> m_columns;
    ListQuery m_query;
    std::unique_ptr<RecordList> m_list;
    mutable QCache<int, Block> m_blocks;
    int m_shown = 0;
    bool m_showsAllKnown = false;
};

} // namespace doorstep
