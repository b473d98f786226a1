#include "storage/record_store.h"

#include "records/people.h"
#include "storage/statements.h"

namespace doorstep {

namespace {

// A long text shortened to what fits on a line.
QString shortened(const QString &words)
{
    constexpr qsizetype most = 60;
    const QString line = words.simplified();
    return line.size() <= most ? line : line.left(most - 1) + QChar(0x2026);
}

QString titlePart(Connection &connection, const AnyRecord &record, const std::vector<const char *> &columns)
{
    for (const char *column : columns) {
        const Field &field = record.table().at(column);
        if (isEmpty(field, record.data()))
            continue;
        if (field.kind != FieldKind::Reference)
            return shortened(forPeople(field, record.data()));
        return titleOf(connection, field.target(),
                       *static_cast<const qint64 *>(field.at(const_cast<void *>(record.data()))));
    }
    return {};
}

} // namespace

QString columnList(const RecordTable &table, const QString &prefix)
{
    QString list = prefix + QStringLiteral("key, ") + prefix + QStringLiteral("hub");
    for (const Field &field : table.fields)
        list += QStringLiteral(", ") + prefix + quotedColumn(field.column);
    return list;
}

void readRecord(const Statement &row, const RecordTable &table, RecordHead *head, int column)
{
    head->key = row.integer(column++);
    head->hub = row.integer(column++);
    void *record = table.body(head);
    for (const Field &field : table.fields) {
        if (row.isNull(column)) {
            clearValue(field, record);
        } else {
            void *member = field.at(record);
            switch (field.kind) {
            case FieldKind::Reference:
                *static_cast<qint64 *>(member) = row.integer(column);
                break;
            case FieldKind::Money:
                static_cast<Money *>(member)->pence = row.integer(column);
                break;
            case FieldKind::Integer:
                *static_cast<std::optional<int> *>(member) = static_cast<int>(row.integer(column));
                break;
            case FieldKind::Boolean:
                *static_cast<std::optional<bool> *>(member) = row.integer(column) != 0;
                break;
            case FieldKind::Text:
            case FieldKind::Code:
                *static_cast<QString *>(member) = row.text(column);
                break;
            default:
                fromFileText(field, record, row.text(column));
            }
        }
        ++column;
    }
}

void bindField(Statement &statement, int parameter, const Field &field, const void *record)
{
    if (isEmpty(field, record)) {
        statement.bindNull(parameter);
        return;
    }
    const void *member = field.at(const_cast<void *>(record));
    switch (field.kind) {
    case FieldKind::Reference:
        statement.bind(parameter, *static_cast<const qint64 *>(member));
        break;
    case FieldKind::Money:
        statement.bind(parameter, *static_cast<const Money *>(member)->pence);
        break;
    case FieldKind::Integer:
        statement.bind(parameter, **static_cast<const std::optional<int> *>(member));
        break;
    case FieldKind::Boolean:
        statement.bind(parameter, **static_cast<const std::optional<bool> *>(member) ? 1 : 0);
        break;
    default:
        statement.bind(parameter, toFileText(field, record));
    }
}

std::optional<AnyRecord> findRecord(Connection &connection, const RecordTable &table, qint64 key)
{
    Statement &row = connection.cached(
        QStringLiteral("SELECT %1 FROM %2 WHERE key = ?").arg(columnList(table), table.tableName()));
    std::optional<AnyRecord> record;
    if (row.bind(1, key).step()) {
        record.emplace(table);
        readRecord(row, table, &record->head());
    }
    row.reset();
    return record;
}

namespace {

QList<AnyRecord> readAll(Statement &rows, const RecordTable &table)
{
    QList<AnyRecord> records;
    while (rows.step()) {
        AnyRecord record(table);
        readRecord(rows, table, &record.head());
        records.append(std::move(record));
    }
    return records;
}

} // namespace

QList<AnyRecord> findReferring(Connection &connection, const RecordTable &table, const Field &field,
                               qint64 key)
{
    Statement rows =
        connection.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ? ORDER BY key")
                               .arg(columnList(table), table.tableName(), quotedColumn(field.column)));
    return readAll(rows.bind(1, key), table);
}

QList<AnyRecord> findByText(Connection &connection, const RecordTable &table, qint64 hub, const Field &field,
                            const QString &text)
{
    Statement rows =
        connection.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE hub = ? AND %3 = ? ORDER BY key")
                               .arg(columnList(table), table.tableName(), quotedColumn(field.column)));
    return readAll(rows.bind(1, hub).bind(2, text), table);
}

qint64 keyOf(Connection &connection, const RecordTable &table, qint64 hub, const QString &id)
{
    const QString column = quotedColumn(table.keyFields().front()->column);
    Statement &row = connection.cached(
        QStringLiteral("SELECT key FROM %1 WHERE hub = ? AND %2 = ?").arg(table.tableName(), column));
    qint64 key = row.bind(1, hub).bind(2, id).step() ? row.integer(0) : 0;
    row.reset();
    if (key == 0) {
        Statement &former = connection.cached(
            QStringLiteral(
                "SELECT f.key FROM former_ids f WHERE f.hub = ? AND f.record_type = ? AND f.id = ? "
                "AND EXISTS (SELECT 1 FROM %1 t WHERE t.key = f.key)")
                .arg(table.tableName()));
        key = former.bind(1, hub).bind(2, table.tableName()).bind(3, id).step() ? former.integer(0) : 0;
        former.reset();
    }
    return key;
}

qint64 keyOfSame(Connection &connection, const AnyRecord &record, qint64 hub)
{
    QString where = QStringLiteral("hub = ?1");
    const std::vector<const Field *> keys = record.table().keyFields();
    for (size_t i = 0; i < keys.size();
         ++i) // coalesce as in the identity index, which it lets the engine use
        where += (keys[i]->isRequired() || record.table().hasId()
                      ? QStringLiteral(" AND %1 = ?%2")
                      : QStringLiteral(" AND coalesce(%1, '') = coalesce(?%2, '')"))
                     .arg(quotedColumn(keys[i]->column))
                     .arg(i + 2);
    Statement &row = connection.cached(
        QStringLiteral("SELECT key FROM %1 WHERE %2").arg(record.table().tableName(), where));
    row.bind(1, hub);
    for (size_t i = 0; i < keys.size(); ++i)
        bindField(row, static_cast<int>(i) + 2, *keys[i], record.data());
    const qint64 key = row.step() ? row.integer(0) : 0;
    row.reset();
    return key;
}

QString idOf(Connection &connection, const RecordTable &table, qint64 key)
{
    const std::optional<AnyRecord> record = findRecord(connection, table, key);
    if (!record)
        return {};
    QStringList parts;
    for (const Field *field : table.keyFields()) {
        if (field->kind == FieldKind::Reference)
            parts.append(idOf(connection, field->target(),
                              *static_cast<const qint64 *>(field->at(const_cast<void *>(record->data())))));
        else
            parts.append(toFileText(*field, record->data()));
    }
    return parts.join(QLatin1Char('/'));
}

QString titleOf(Connection &connection, const RecordTable &table, qint64 key)
{
    const std::optional<AnyRecord> record = findRecord(connection, table, key);
    return record ? titleOf(connection, *record) : QString();
}

QString titleOf(Connection &connection, const AnyRecord &record)
{
    if (&record.table() == &Person::table())
        return personName(record.as<Person>());
    QStringList parts;
    for (const std::vector<const char *> &columns : record.table().title)
        if (const QString part = titlePart(connection, record, columns); !part.isEmpty())
            parts.append(part);
    return parts.join(QStringLiteral(", "));
}

} // namespace doorstep
