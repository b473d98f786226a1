// What makes filling a table fast on this engine: a large cache, secondary indexes made once at the end
// instead of row by row, the search index filled in one go. All of it inside the caller's transaction: a
// rollback brings the indexes back.
#pragma once

#include "records/record_table.h"
#include "storage/engine/connection.h"

namespace doorstep {

// While it lives the connection has a cache for bulk work.
class BulkCache {
public:
    explicit BulkCache(Connection &connection);
    ~BulkCache();
    Q_DISABLE_COPY_MOVE(BulkCache)

private:
    Connection &m_connection;
    qint64 m_before;
};

// One table while about `newRows` rows come in, whose keys are all from `firstKey` on. finish() brings
// indexes and search index up to date; without it (a dry run) they are wrong until the rollback.
class BulkLoad {
public:
    BulkLoad(Connection &connection, const RecordTable &table, qint64 firstKey, qint64 newRows);
    void finish();

private:
    Connection &m_connection;
    const RecordTable &m_table;
    qint64 m_firstKey;
    bool m_isLarge;
    QStringList m_dropped; // the statements that make them again
};

} // namespace doorstep
