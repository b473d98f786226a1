#include "storage/bulk_insert.h"

#include "storage/record_store.h"
#include "storage/statements.h"

namespace doorstep {

namespace {

// As the identity index has it, which the engine then uses.
QString identityCondition(const RecordTable &table)
{
    QString where = QStringLiteral("hub = ?1");
    int parameter = 2;
    for (const Field *field : table.keyFields())
        where += (field->isRequired() || table.hasId()
                      ? QStringLiteral(" AND %1 = ?%2")
                      : QStringLiteral(" AND coalesce(%1, '') = coalesce(?%2, '')"))
                     .arg(quotedColumn(field->column))
                     .arg(parameter++);
    return where;
}

Statement selectWhere(Connection &connection, const RecordTable &table, const QString &where)
{
    return connection.prepare(
        QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(columnList(table), table.tableName(), where));
}

bool isEqual(const Statement &row, int column, const BulkCell &cell)
{
    if (row.isNull(column))
        return cell.kind == BulkCell::Kind::Null;
    switch (cell.kind) {
    case BulkCell::Kind::Integer:
        return row.integer(column) == cell.integer;
    case BulkCell::Kind::Text:
        return row.utf8(column) == cell.text();
    case BulkCell::Kind::Null:
        break;
    }
    return false;
}

} // namespace

BulkInsert::BulkInsert(Connection &connection, const RecordTable &table, qint64 hub)
    : m_insert(connection.prepare(insertSql(table, QStringLiteral(" ON CONFLICT DO NOTHING"))))
    , m_find(selectWhere(connection, table, identityCondition(table)))
    , m_findByKey(selectWhere(connection, table, QStringLiteral("key = ?")))
    , m_isBound(table.fields.size() + 16)
{
    for (size_t i = 0; i < table.fields.size(); ++i)
        if (table.fields[i].isInKey())
            m_keyFields.push_back(static_cast<int>(i));
    m_insert.bind(2, hub);
    m_find.bind(1, hub);
}

void bindCell(Statement &statement, int parameter, const BulkCell &cell)
{
    switch (cell.kind) {
    case BulkCell::Kind::Null:
        statement.bindNull(parameter);
        break;
    case BulkCell::Kind::Integer:
        statement.bind(parameter, cell.integer);
        break;
    case BulkCell::Kind::Text:
        statement.bindStatic(parameter, cell.text());
        break;
    }
}

bool BulkInsert::insert(qint64 key, std::span<const BulkCell> cells)
{
    m_insert.bind(1, key);
    for (size_t i = 0; i < cells.size(); ++i) {
        const bool isBound = cells[i].kind != BulkCell::Kind::Null;
        if (isBound || m_isBound[i]) // most cells of most rows are empty, as they were in the row before
            bindCell(m_insert, static_cast<int>(i) + 3, cells[i]);
        m_isBound[i] = isBound;
    }
    return m_insert.execute() > 0;
}

bool BulkInsert::readMatch(Statement &statement, std::span<const BulkCell> cells,
                           std::span<const int> compared, qint64 &key, bool &isSame)
{
    const bool found = statement.step();
    if (found) {
        key = statement.integer(0);
        isSame = true;
        for (const int field : compared)
            isSame = isSame && isEqual(statement, field + 2, cells[static_cast<size_t>(field)]);
    }
    statement.reset();
    return found;
}

qint64 BulkInsert::find(std::span<const BulkCell> cells, std::span<const int> compared, bool &isSame)
{
    for (size_t i = 0; i < m_keyFields.size(); ++i)
        bindCell(m_find, static_cast<int>(i) + 2, cells[static_cast<size_t>(m_keyFields[i])]);
    qint64 key = 0;
    readMatch(m_find, cells, compared, key, isSame);
    return key;
}

bool BulkInsert::findByKey(qint64 key, std::span<const BulkCell> cells, std::span<const int> compared,
                           bool &isSame)
{
    m_findByKey.bind(1, key);
    return readMatch(m_findByKey, cells, compared, key, isSame);
}

} // namespace doorstep
