#include "storage/record_store.h"

#include "base/dates.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::RecordStore)
};

QString quoted(const char *column)
{
    return QLatin1Char('"') + QString::fromLatin1(column) + QLatin1Char('"');
}

QString titleOfPerson(const AnyRecord &record)
{
    const auto text = [&](const char *column) {
        return toFileText(record.table().at(column), record.data());
    };
    const QString name = QString(text("given_name") + QLatin1Char(' ') + text("family_name")).trimmed();
    return name.isEmpty() ? text("known_as") : name;
}

QString referredTitle(Connection &connection, const AnyRecord &record, const char *column)
{
    const Field &field = record.table().at(column);
    const qint64 key = *static_cast<const qint64 *>(field.at(const_cast<void *>(record.data())));
    return key ? titleOf(connection, field.target(), key) : QString();
}

QString shortened(const QString &words)
{
    constexpr qsizetype most = 60;
    const QString line = words.simplified();
    return line.size() <= most ? line : line.left(most - 1) + QChar(0x2026);
}

// What joins two things is named by both: "Rose Okafor, Ward 7 Together".
QString joinedTitle(Connection &connection, const AnyRecord &record, const char *first, const char *second)
{
    return referredTitle(connection, record, first) + QStringLiteral(", ")
        + referredTitle(connection, record, second);
}

QString datedTitle(Connection &connection, const AnyRecord &record, const char *what, const char *date)
{
    return referredTitle(connection, record, what) + QStringLiteral(", ")
        + forPeople(record.table().at(date), record.data());
}

} // namespace

QString columnList(const RecordTable &table, const QString &prefix)
{
    QString list = prefix + QStringLiteral("key, ") + prefix + QStringLiteral("hub");
    for (const Field &field : table.fields)
        list += QStringLiteral(", ") + prefix + quoted(field.column);
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

QList<AnyRecord> findReferring(Connection &connection, const RecordTable &table, const Field &field,
                               qint64 key)
{
    Statement rows = connection.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ? ORDER BY key")
                                            .arg(columnList(table), table.tableName(), quoted(field.column)));
    rows.bind(1, key);
    QList<AnyRecord> records;
    while (rows.step()) {
        AnyRecord record(table);
        readRecord(rows, table, &record.head());
        records.append(std::move(record));
    }
    return records;
}

qint64 keyOf(Connection &connection, const RecordTable &table, qint64 hub, const QString &id)
{
    const QString column = quoted(table.keyFields().front()->column);
    Statement &row = connection.cached(
        QStringLiteral("SELECT key FROM %1 WHERE hub = ? AND %2 = ?").arg(table.tableName(), column));
    qint64 key = row.bind(1, hub).bind(2, id).step() ? row.integer(0) : 0;
    row.reset();
    if (key == 0) {
        Statement &former = connection.cached(
            QStringLiteral("SELECT key FROM former_ids WHERE hub = ? AND record_type = ? AND id = ?"));
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
                     .arg(quoted(keys[i]->column))
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
    const RecordTable &table = record.table();
    const auto text = [&](const char *column) { return forPeople(table.at(column), record.data()); };
    const auto is = [&](const char *name) { return qstrcmp(table.name, name) == 0; };
    if (is("people"))
        return titleOfPerson(record);
    if (is("conversations")) {
        const QString person = referredTitle(connection, record, "person_id");
        const QString who = person.isEmpty() ? shortened(text("described_as")) : person;
        return who.isEmpty() ? text("held_on") : who + QStringLiteral(", ") + text("held_on");
    }
    if (is("organisers") || is("trainers"))
        return referredTitle(connection, record, "person_id");
    if (is("group_members"))
        return joinedTitle(connection, record, "person_id", "group_id");
    if (is("meetings"))
        return datedTitle(connection, record, "group_id", "held_on");
    if (is("course_runs"))
        return datedTitle(connection, record, "course_code", "starts_on");
    if (is("course_sessions"))
        return datedTitle(connection, record, "run_id", "held_on");
    if (is("enrolments") || is("unit_results"))
        return joinedTitle(connection, record, "person_id", "run_id");
    if (is("attendance"))
        return joinedTitle(connection, record, "person_id", "session_id");
    if (is("action_people"))
        return joinedTitle(connection, record, "person_id", "action_id");
    if (is("funding"))
        return text("source") + QStringLiteral(", ") + text("amount");
    if (is("targets"))
        return text("measure");
    for (const char *column : {"name", "title"})
        if (table.find(QString::fromLatin1(column)))
            return text(column);
    return record.identity();
}

} // namespace doorstep
