// A list of records at any size, for whatever shows one: it knows how many there are, gives the rows asked
// for by key, and never reads them all. Nothing here makes the caller wait: what takes long is done by a
// worker with a connection of its own, and a signal tells when more is known.
#pragma once

#include "records/any_record.h"
#include "storage/distinct_values.h"
#include "storage/engine/connection.h"
#include "storage/list_columns.h"
#include "storage/record_batch.h"
#include "storage/record_list_query.h"

#include <QObject>
#include <memory>

namespace doorstep {

class ListSql;
class ListWorker;
struct ListOrder;

struct ListRow {
    AnyRecord record; // key 0 where it was deleted since the list was made
    QStringList titles; // by field number: what the record referred to is called; empty for other fields
    ListExtras extras; // what extraColumns() of the table say

    // What to show for field number `field`: the title for a reference, else forPeople().
    QString shown(int field) const;
    // As above for any column of the list, extra ones included.
    QString shown(const Field &column) const;
    // What Field::at of a column takes.
    const void *holding(const Field &column) const;
};

// The rows of these keys, in this order.
QList<ListRow> listRowsOf(Connection &connection, const RecordTable &table, const QList<qint64> &keys);

class RecordList : public QObject {
    Q_OBJECT
public:
    // The connection must outlive the list and belong to the caller's thread. `query.table` must be set. Up
    // to some thousands of records the list is complete when the constructor returns; beyond that at least
    // its first rows are there at once, if the order is the usual one and nothing is filtered, and the rest
    // follows. Throws std::logic_error for a column that is not there.
    RecordList(Connection &connection, ListQuery query, QObject *parent = nullptr);
    ~RecordList() override; // stops the worker

    const ListQuery &query() const { return m_query; }
    const RecordTable &table() const { return *m_query.table; }

    // How many rows are known: exact once isComplete(), before that too few, never too many.
    qint64 count() const;
    bool isComplete() const;

    // The rows from number `first` on (from 0), as they stand in the file now; fewer at the end of the list.
    // A page of 100 takes about a millisecond.
    QList<ListRow> fetch(qint64 first, int count);
    // Keys of the same rows; for selections, "copy all", export.
    QList<qint64> keys(qint64 first, qint64 count);
    // Where a record stands, -1 where it does not (yet): to keep the selection, to jump to a record.
    qint64 rowOf(qint64 key);

    // Looks again, after a change: replaced() is emitted once the list is what the file says; until then the
    // old one stands, its rows' contents fresh.
    void refresh();
    // Another question in the same list; as refresh(), but the old rows go at once when the answer takes
    // long.
    void setQuery(ListQuery query);
    // Blocks until isComplete(); for export, print, and tests. Throws what made the worker fail.
    void waitUntilComplete();

Q_SIGNALS:
    // Rows were added at the end, or the count became final.
    void grown();
    // The rows are others than before.
    void replaced();
    // The list cannot be made: the file cannot be read (a plain sentence).
    void failed(const QString &message);

private:
    bool isSmall() const;
    void start(bool keepOld);
    void take();

    Connection &m_connection;
    ListQuery m_query;
    std::shared_ptr<const ListSql> m_sql;
    std::unique_ptr<ListOrder> m_order;
    std::unique_ptr<ListWorker> m_worker;
    bool m_replaces = false; // what the worker finds next takes the place of the rows there are
};

} // namespace doorstep
