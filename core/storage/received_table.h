// One type's records of a hub that come in with a return, written without making records of them. Within the
// caller's change.
#pragma once

#include "storage/bulk_insert.h"
#include "storage/bulk_load.h"
#include "storage/change.h"
#include "storage/key_set.h"

#include <optional>

namespace doorstep {

class ReceivedTable {
public:
    // `rows`: about how many come.
    ReceivedTable(Change &change, const RecordTable &table, qint64 hub, qint64 rows);

    // Stores a row: a new record, or what the return says differently of one that is there (in the fields of
    // these numbers). `cells`: the fields' values in their order, references as keys, then the derived
    // columns'. Returns its key.
    qint64 put(std::span<const BulkCell> cells, std::span<const int> compared);
    // Writes the rows that wait to be written together; before their cells' bytes go, and before anything
    // refers to them.
    void flush();
    // Brings log, indexes and search index up to date; before anything else reads or writes the table.
    void finish();

    // Whether the hub had records of the type before.
    bool hadRows() const { return m_hadRows; }
    // Whether the return has the record: it was put.
    bool has(qint64 key) const { return key >= m_firstNew || m_held.contains(key); }
    qint64 firstNew() const { return m_firstNew; }

private:
    void bindWaiting(Statement &statement, int row, int &parameter);
    void update(qint64 key, std::span<const BulkCell> cells);
    std::span<const BulkCell> outsidePack(std::span<const BulkCell> cells);
    void logCreated();
    Change &m_change;
    const RecordTable &m_table;
    qint64 m_hub;
    qint64 m_firstNew;
    qint64 m_nextKey;
    qint64 m_firstUnlogged;
    bool m_hasPackRows; // the type has rows of the programme pack, which these are not
    bool m_hadRows;
    std::vector<BulkCell> m_outsidePack;
    // New rows of a hub that had none: they are written some at a time, which takes less than one by one.
    std::vector<BulkCell> m_waiting;
    int m_waitingRows = 0;
    std::optional<Statement> m_insertSome;
    std::optional<Statement> m_insertOne;
    KeySet m_held; // of those that were there
    std::optional<BulkLoad> m_load;
    std::optional<BulkInsert> m_insert;
};

} // namespace doorstep
