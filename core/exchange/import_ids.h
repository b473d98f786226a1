// The keys behind the ids that an interchange file refers to, by record type; read from the hub file when
// first asked for.
#pragma once

#include "storage/bulk_ids.h"

#include <map>

namespace doorstep {

class ImportIds {
public:
    ImportIds(Connection &connection, qint64 hub) : m_connection(connection), m_hub(hub) { }

    // Valid for as long as this lives. Asked on one thread; what it gives may then be read on others while
    // nobody adds to it.
    BulkIds &of(const RecordTable &table)
    {
        std::unique_ptr<BulkIds> &ids = m_ids[&table];
        if (!ids)
            ids = std::make_unique<BulkIds>(m_connection, table, m_hub);
        return *ids;
    }

private:
    Connection &m_connection;
    qint64 m_hub;
    std::map<const RecordTable *, std::unique_ptr<BulkIds>> m_ids;
};

} // namespace doorstep
