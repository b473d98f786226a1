// The ids of one table's records in one hub, held in memory: for resolving the references of whole files.
// About 60 bytes a record.
#pragma once

#include "records/record_table.h"
#include "storage/engine/connection.h"

#include <QHash>

namespace doorstep {

class BulkIds {
public:
    static constexpr qint64 erased = -1;

    // Those that the file has now; ids of records that were merged or erased too.
    BulkIds(Connection &connection, const RecordTable &table, qint64 hub);

    // The key of the record with that id or code; 0 where there is none, `erased` where there was one.
    qint64 find(QByteArrayView id) const;
    void add(QByteArrayView id, qint64 key);

private:
    struct Slot {
        quint32 hash = 0;
        quint32 at = 0; // where its bytes begin, size first
        qint64 key = 0; // 0: a free slot
    };
    size_t slotFor(QByteArrayView id, quint32 hash) const;
    void grow();
    std::vector<char> m_bytes;
    std::vector<Slot> m_slots;
    size_t m_count = 0;
};

// Ids of the table that have no record of their own any more: the key of the record that they were merged
// into, or BulkIds::erased.
QHash<QByteArray, qint64> formerIds(Connection &connection, const RecordTable &table, qint64 hub);

} // namespace doorstep
