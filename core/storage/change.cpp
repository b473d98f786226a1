#include "storage/change.h"

#include "base/clock.h"
#include "base/uuid7.h"
#include "storage/derived_columns.h"
#include "storage/engine/search_index.h"
#include "storage/pack_rows.h"
#include "storage/received_returns.h"
#include "storage/record_store.h"
#include "storage/statements.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Change)
};

// More than this many records of a type are announced as "look again" rather than one by one.
constexpr qsizetype mostNamedInNotice = 500;

constexpr const char *kindNames[] = {"edit", "import", "undo", "pack", "merge", "erasure", "receive"};

QString jsonText(const QJsonObject &object)
{
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

const QString packColumn = QStringLiteral("from_pack");

Connection &writable(HubFile &file)
{
    if (file.isReadOnly())
        throw Error(
            Error::Kind::CannotOpen, file.path(),
            Text::tr("it is open to read only, because %1; nothing was changed").arg(file.whyReadOnly()));
    return file.connection();
}

// What came into the national body's file with a hub's return changes with its returns only.
void refuseReceived(HubFile &file, ChangeKind kind, qint64 hub)
{
    if (!file.identity().national || kind == ChangeKind::Receive || hub == file.ownHub())
        return;
    throw Error(Error::Kind::Refused, Text::tr("Nothing was changed"),
                Text::tr("it came with %1's return").arg(hubCode(file.connection(), hub)),
                Text::tr("It is changed there, and comes with the hub's next revision"));
}

} // namespace

Change::Change(HubFile &file, QString label, ChangeKind kind, qint64 undoes)
    : m_file(file)
    , m_connection(writable(file))
    , m_turn(file)
    , m_transaction(m_connection)
    , m_label(std::move(label))
    , m_kind(kind)
    , m_undoes(undoes)
    , m_number(m_connection.number(QStringLiteral("SELECT max(number) FROM changes")).value_or(0) + 1)
{
    Statement &row = m_connection.cached(QStringLiteral(
        "INSERT INTO changes (number, made_at, made_by, label, kind, undoes) VALUES (?, ?, ?, ?, ?, ?)"));
    row.bind(1, m_number).bind(2, Clock::stamp()).bind(3, file.author()).bind(4, m_label);
    row.bind(5, QString::fromLatin1(kindNames[static_cast<int>(kind)]));
    undoes ? row.bind(6, undoes) : row.bindNull(6);
    row.execute();
}

Change::~Change() = default;

qint64 Change::nextKey(const RecordTable &table)
{
    auto it = m_nextKeys.find(&table);
    if (it == m_nextKeys.end()) {
        const QString name = table.tableName();
        const qint64 inUse =
            m_connection.number(QStringLiteral("SELECT max(key) FROM %1").arg(name)).value_or(0);
        Statement &spent =
            m_connection.cached(QStringLiteral("SELECT key FROM spent_keys WHERE record_type = ?"));
        const qint64 spentKey = spent.bind(1, name).step() ? spent.integer(0) : 0;
        spent.reset();
        it = m_nextKeys.insert(&table, std::max(inUse, spentKey) + 1);
    }
    return *it;
}

qint64 Change::insert(AnyRecord &record)
{
    const RecordTable &table = record.table();
    record.head().key = nextKey(table);
    if (record.head().hub == 0)
        record.head().hub = m_file.ownHub();
    if (table.hasId()) {
        auto &id = *static_cast<QString *>(table.fields.front().at(record.data()));
        if (id.isEmpty())
            id = newUuid7();
    }
    ++m_nextKeys[&table];
    insertRow(record, m_kind == ChangeKind::Pack);
    log(table, record.head().key, record.head().key, Action::Created, {}, {});
    return record.head().key;
}

void Change::insertRow(const AnyRecord &record, bool fromPack)
{
    const RecordTable &table = record.table();
    Statement &row = m_connection.cached(insertSql(table));
    bindInsert(row, table, record.head(), record.data(), fromPack);
    row.execute();
    indexRecord(m_connection, table, record);
}

bool Change::update(const AnyRecord &record)
{
    refuseReceived(m_file, m_kind, record.head().hub);
    // What a hub changes in the pack's offer becomes its own.
    return updateAs(
        record, m_kind == ChangeKind::Pack && isFromPack(m_connection, record.table(), record.head().key));
}

bool Change::updateAs(const AnyRecord &record, bool fromPack)
{
    const RecordTable &table = record.table();
    const std::optional<AnyRecord> before = findRecord(m_connection, table, record.head().key);
    if (!before)
        throw std::logic_error("update of a record that is not there");
    QJsonObject was;
    QJsonObject is;
    for (const Field &field : table.fields)
        if (!isEqual(field, before->data(), record.data())) {
            was.insert(field.name(), toJson(field, before->data()));
            is.insert(field.name(), toJson(field, record.data()));
        }
    if (const bool wasFromPack = isFromPack(m_connection, table, record.head().key);
        wasFromPack != fromPack) {
        was.insert(packColumn, wasFromPack ? 1 : 0);
        is.insert(packColumn, fromPack ? 1 : 0);
    }
    if (was.isEmpty())
        return false;
    writeRow(*before, record, fromPack);
    log(table, record.head().key, record.head().key, Action::Updated, was, is);
    return true;
}

void Change::writeRow(const AnyRecord &before, const AnyRecord &after, bool fromPack)
{
    const RecordTable &table = after.table();
    QString sets;
    for (const Field &field : table.fields)
        sets += (sets.isEmpty() ? QString() : QStringLiteral(", ")) + quotedColumn(field.column)
            + QStringLiteral(" = ?");
    for (const DerivedColumn &derived : derivedColumns(table))
        sets += QStringLiteral(", ") + quotedColumn(derived.column) + QStringLiteral(" = ?");
    if (hasPackRows(table))
        sets += QStringLiteral(", ") + packColumn + QStringLiteral(" = ?");
    Statement &row =
        m_connection.cached(QStringLiteral("UPDATE %1 SET %2 WHERE key = ?").arg(table.tableName(), sets));
    int parameter = 1;
    for (const Field &field : table.fields)
        bindField(row, parameter++, field, after.data());
    for (const DerivedColumn &derived : derivedColumns(table))
        row.bind(parameter++, derived.value(after.data()));
    if (hasPackRows(table))
        row.bind(parameter++, fromPack ? 1 : 0);
    row.bind(parameter, after.head().key);
    const bool reindex = differInIndex(table, before, after);
    if (reindex)
        unindexRecord(m_connection, table, before);
    row.execute();
    if (reindex)
        indexRecord(m_connection, table, after);
}

void Change::remove(const RecordTable &table, qint64 key)
{
    const std::optional<AnyRecord> record = findRecord(m_connection, table, key);
    if (!record)
        return;
    refuseReceived(m_file, m_kind, record->head().hub);
    for (const Referring &referring : referringFields(table))
        for (AnyRecord &other : findReferring(m_connection, *referring.table, *referring.field, key)) {
            if (referring.isBound()) {
                remove(*referring.table, other.head().key);
            } else {
                clearValue(*referring.field, other.data());
                update(other);
            }
        }
    deleteRow(*record);
}

void Change::deleteRow(const AnyRecord &record)
{
    const RecordTable &table = record.table();
    const qint64 key = record.head().key;
    QJsonObject was;
    for (const Field &field : table.fields)
        if (!doorstep::isEmpty(field, record.data()))
            was.insert(field.name(), toJson(field, record.data()));
    was.insert(QStringLiteral("hub"), record.head().hub);
    if (isFromPack(m_connection, table, key))
        was.insert(packColumn, 1);
    unindexRecord(m_connection, table, record);
    m_connection.cached(QStringLiteral("DELETE FROM %1 WHERE key = ?").arg(table.tableName()))
        .bind(1, key)
        .execute();
    m_connection
        .cached(QStringLiteral(
            "INSERT INTO spent_keys (record_type, key) VALUES (?1, ?2) ON CONFLICT (record_type) "
            "DO UPDATE SET key = excluded.key WHERE excluded.key > spent_keys.key"))
        .bind(1, table.tableName())
        .bind(2, key)
        .execute();
    log(table, key, key, Action::Deleted, was, {});
}

void Change::restoreRow(const AnyRecord &record, bool fromPack)
{
    insertRow(record, fromPack);
    m_nextKeys.remove(&record.table());
    log(record.table(), record.head().key, record.head().key, Action::Created, {}, {});
}

void Change::logCreatedRange(const RecordTable &table, qint64 first, qint64 last)
{
    if (last < first)
        return;
    log(table, first, last, Action::Created, {}, {});
    m_nextKeys[&table] = last + 1;
}

void Change::log(const RecordTable &table, qint64 key, qint64 lastKey, Action action,
                 const QJsonObject &before, const QJsonObject &after)
{
    static const QString names[] = {QStringLiteral("created"), QStringLiteral("updated"),
                                    QStringLiteral("deleted")};
    m_connection
        .cached(QStringLiteral("INSERT INTO change_records (change, position, record_type, key, last_key, "
                               "action, before, after) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(1, m_number)
        .bind(2, ++m_position)
        .bind(3, table.tableName())
        .bind(4, key)
        .bind(5, lastKey)
        .bind(6, names[static_cast<int>(action)])
        .bind(7, jsonText(before))
        .bind(8, jsonText(after))
        .execute();
    QList<qint64> &touched = m_touched[&table];
    if (touched.size() <= mostNamedInNotice)
        for (qint64 k = key; k <= lastKey && touched.size() <= mostNamedInNotice; ++k)
            touched.append(k);
}

qint64 Change::commit()
{
    if (isEmpty() && !m_keepEmpty)
        return 0; // the destructor takes the empty entry of the log back
    m_transaction.commit();
    m_turn.end(); // whoever hears of it may write
    ChangeNotice notice{m_number, m_label, {}};
    for (auto it = m_touched.begin(); it != m_touched.end(); ++it)
        notice.records.append({it.key(), it->size() > mostNamedInNotice ? QList<qint64>() : *it});
    m_file.announce(notice);
    return m_number;
}

} // namespace doorstep
