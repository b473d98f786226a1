#include "storage/received_table.h"

#include "storage/pack_rows.h"

#include <QString>

namespace doorstep {

namespace {

bool hasRows(Connection &connection, const RecordTable &table, qint64 hub)
{
    Statement row =
        connection.prepare(QStringLiteral("SELECT 1 FROM %1 WHERE hub = ? LIMIT 1").arg(table.tableName()));
    return row.bind(1, hub).step();
}

void takeCell(const Field &field, void *record, const BulkCell &cell)
{
    void *member = field.at(record);
    if (cell.kind == BulkCell::Kind::Null) {
        clearValue(field, record);
        return;
    }
    switch (field.kind) {
    case FieldKind::Reference:
        *static_cast<qint64 *>(member) = cell.integer;
        break;
    case FieldKind::Money:
        static_cast<Money *>(member)->pence = cell.integer;
        break;
    case FieldKind::Integer:
        *static_cast<std::optional<int> *>(member) = static_cast<int>(cell.integer);
        break;
    case FieldKind::Boolean:
        *static_cast<std::optional<bool> *>(member) = cell.integer != 0;
        break;
    default:
        fromFileText(field, record, QString::fromUtf8(cell.text()));
    }
}

} // namespace

ReceivedTable::ReceivedTable(Change &change, const RecordTable &table, qint64 hub, qint64 rows)
    : m_change(change)
    , m_table(table)
    , m_hub(hub)
    , m_firstNew(change.nextKey(table))
    , m_nextKey(m_firstNew)
    , m_firstUnlogged(m_firstNew)
    , m_hasPackRows(hasPackRows(table))
    , m_hadRows(hasRows(change.file().connection(), table, hub))
{
    Connection &connection = change.file().connection();
    m_load.emplace(connection, table, m_firstNew, rows);
    m_insert.emplace(connection, table, hub);
}

qint64 ReceivedTable::put(std::span<const BulkCell> cells, std::span<const int> compared)
{
    if (m_insert->insert(m_nextKey, m_hasPackRows ? outsidePack(cells) : cells))
        return m_nextKey++;
    bool isSame = false;
    const qint64 key = m_insert->find(cells, compared, isSame);
    m_held.insert(key);
    if (!isSame)
        update(key, cells);
    return key;
}

std::span<const BulkCell> ReceivedTable::outsidePack(std::span<const BulkCell> cells)
{
    m_outsidePack.assign(cells.begin(), cells.end());
    m_outsidePack.push_back(BulkCell::ofInteger(0));
    return m_outsidePack;
}

void ReceivedTable::update(qint64 key, std::span<const BulkCell> cells)
{
    logCreated(); // the log tells in order what happened
    AnyRecord record(m_table);
    record.head().key = key;
    record.head().hub = m_hub;
    for (size_t i = 0; i < m_table.fields.size(); ++i)
        takeCell(m_table.fields[i], record.data(), cells[i]);
    m_change.update(record);
}

void ReceivedTable::logCreated()
{
    m_change.logCreatedRange(m_table, m_firstUnlogged, m_nextKey - 1);
    m_firstUnlogged = m_nextKey;
}

void ReceivedTable::finish()
{
    logCreated();
    m_insert.reset();
    m_load->finish();
}

} // namespace doorstep
