#include "storage/bulk_load.h"

#include "storage/engine/search_index.h"

namespace doorstep {

namespace {

constexpr qint64 cacheKilobytes = 256 * 1024;
constexpr qint64 fewRows = 20'000; // below this nothing is gained
constexpr int searchIndexMegabytes = 64;

// Drops the table's indexes save that of its identity; returns the statements that make them again.
QStringList dropIndexes(Connection &connection, const RecordTable &table)
{
    Statement rows = connection.prepare(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL");
    rows.bind(1, table.tableName());
    QStringList names;
    QStringList scripts;
    while (rows.step()) {
        if (!rows.text(0).startsWith(table.tableName() + QStringLiteral("_by_")))
            continue;
        names.append(rows.text(0));
        scripts.append(rows.text(1));
    }
    rows.reset();
    for (const QString &name : names)
        connection.execute(QStringLiteral("DROP INDEX %1").arg(name));
    return scripts;
}

} // namespace

BulkCache::BulkCache(Connection &connection)
    : m_connection(connection)
    , m_before(connection.number(QStringLiteral("PRAGMA cache_size")).value_or(-2000))
{
    connection.execute(QStringLiteral("PRAGMA cache_size = -%1").arg(cacheKilobytes));
}

BulkCache::~BulkCache()
{
    try {
        m_connection.execute(QStringLiteral("PRAGMA cache_size = %1").arg(m_before));
    } catch (const std::exception &) {
        // A connection that can take no more has no use for its cache either.
    }
}

BulkLoad::BulkLoad(Connection &connection, const RecordTable &table, qint64 firstKey, qint64 newRows)
    : m_connection(connection), m_table(table), m_firstKey(firstKey), m_isLarge(newRows >= fewRows)
{
    // Where the table holds much more than what comes, making its indexes anew takes longer than adding to
    // them.
    if (m_isLarge && newRows >= firstKey)
        m_dropped = dropIndexes(connection, table);
}

void BulkLoad::finish()
{
    for (const QString &script : m_dropped)
        m_connection.execute(script);
    m_dropped.clear();
    if (m_isLarge)
        setIndexMemory(m_connection, m_table, searchIndexMegabytes);
    indexNewRows(m_connection, m_table, m_firstKey - 1);
    if (m_isLarge)
        setIndexMemory(m_connection, m_table, 0);
}

} // namespace doorstep
