#include "storage/received_table.h"

#include "storage/pack_rows.h"
#include "storage/statements.h"

#include <QString>

namespace doorstep {

namespace {

constexpr int rowsTogether = 8;

QString insertSomeSql(const RecordTable &table)
{
    QString sql = insertSql(table);
    const QString row = sql.mid(sql.indexOf(QLatin1String("VALUES ")) + 7);
    for (int i = 1; i < rowsTogether; ++i)
        sql += QStringLiteral(", ") + row;
    return sql;
}

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
    const std::span<const BulkCell> row = m_hasPackRows ? outsidePack(cells) : cells;
    if (!m_hadRows) {
        m_waiting.insert(m_waiting.end(), row.begin(), row.end());
        const qint64 key = m_nextKey++;
        if (++m_waitingRows == rowsTogether)
            flush();
        return key;
    }
    if (m_insert->insert(m_nextKey, row))
        return m_nextKey++;
    bool isSame = false;
    const qint64 key = m_insert->find(cells, compared, isSame);
    m_held.insert(key);
    if (!isSame)
        update(key, cells);
    return key;
}

void ReceivedTable::flush()
{
    if (m_waitingRows == 0)
        return;
    Connection &connection = m_change.file().connection();
    if (m_waitingRows == rowsTogether) {
        if (!m_insertSome)
            m_insertSome.emplace(connection.prepare(insertSomeSql(m_table)));
        int parameter = 1;
        for (int row = 0; row < m_waitingRows; ++row)
            bindWaiting(*m_insertSome, row, parameter);
        m_insertSome->execute();
    } else {
        if (!m_insertOne)
            m_insertOne.emplace(connection.prepare(insertSql(m_table)));
        for (int row = 0; row < m_waitingRows; ++row) {
            int parameter = 1;
            bindWaiting(*m_insertOne, row, parameter);
            m_insertOne->execute();
        }
    }
    m_waiting.clear();
    m_waitingRows = 0;
}

void ReceivedTable::bindWaiting(Statement &statement, int row, int &parameter)
{
    const size_t cells = m_waiting.size() / static_cast<size_t>(m_waitingRows);
    statement.bind(parameter++, m_nextKey - m_waitingRows + row);
    statement.bind(parameter++, m_hub);
    for (size_t i = 0; i < cells; ++i)
        bindCell(statement, parameter++, m_waiting[static_cast<size_t>(row) * cells + i]);
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
    flush();
    logCreated();
    m_insert.reset();
    m_insertSome.reset();
    m_insertOne.reset();
    m_load->finish();
}

} // namespace doorstep
