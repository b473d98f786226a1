#include "storage/record_list.h"

#include "storage/received_returns.h"
#include "storage/record_list_worker.h"

#include <QMetaObject>

namespace doorstep {

namespace {

// Up to here a list is made while the caller waits: it takes less than a blink, and nothing flickers.
constexpr qint64 smallList = 20000;
constexpr qint64 smallCostlyList = 100;

} // namespace

QString ListRow::shown(int field) const
{
    const Field &what = record.table().fields[static_cast<size_t>(field)];
    return what.kind == FieldKind::Reference ? titles.value(field) : forPeople(what, record.data());
}

QString ListRow::shown(const Field &column) const
{
    const RecordTable &table = record.table();
    const Field *first = table.fields.data();
    const bool isField = &column >= first && &column < first + table.fields.size();
    return isField ? shown(int(&column - first)) : forPeople(column, &extras);
}

const void *ListRow::holding(const Field &column) const
{
    for (const Field &extra : extraColumns(record.table()))
        if (&extra == &column)
            return &extras;
    if (&column == &hubColumn())
        return &extras;
    return record.data();
}

QList<ListRow> listRowsOf(Connection &connection, const RecordTable &table, const QList<qint64> &keys)
{
    const ReadTogether together(connection);
    QList<ListRow> rows;
    for (AnyRecord &record : recordsOf(connection, table, keys))
        rows.append({std::move(record), QStringList(static_cast<qsizetype>(table.fields.size())), {}});
    QHash<qint64, QString> hubs;
    for (ListRow &row : rows) {
        const qint64 hub = row.record.head().hub;
        row.extras = extrasOf(connection, table, row.record.head().key);
        if (!hubs.contains(hub))
            hubs.insert(hub, hubCode(connection, hub));
        row.extras.hub = hubs.value(hub);
    }
    for (size_t i = 0; i < table.fields.size(); ++i) {
        const Field &field = table.fields[i];
        if (field.kind != FieldKind::Reference)
            continue;
        const auto referred = [&](const ListRow &row) {
            return *static_cast<const qint64 *>(field.at(const_cast<void *>(row.record.data())));
        };
        QList<qint64> wanted;
        for (const ListRow &row : std::as_const(rows))
            if (const qint64 key = referred(row))
                wanted.append(key);
        const QHash<qint64, QString> titles = titlesOf(connection, field.target(), wanted);
        for (ListRow &row : rows)
            row.titles[static_cast<qsizetype>(i)] = titles.value(referred(row));
    }
    return rows;
}

RecordList::RecordList(Connection &connection, ListQuery query, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_query(std::move(query))
    , m_order(std::make_unique<ListOrder>())
{
    start(false);
}

RecordList::~RecordList() = default;

bool RecordList::isSmall() const
{
    const qint64 small = m_sql->isCostly() ? smallCostlyList : smallList;
    if (m_query.only && m_query.only->size() <= small)
        return true;
    return m_connection.number(QStringLiteral("SELECT max(key) FROM ") + table().tableName()).value_or(0)
        <= small;
}

void RecordList::start(bool keepOld)
{
    m_worker.reset();
    m_sql = std::make_shared<const ListSql>(m_connection, m_query);
    const bool small = isSmall();
    const bool now = small || (m_sql->isPlain() && !keepOld);
    std::optional<ListOrder::Place> after;
    if (now) {
        ListOrder first;
        ListWalk walk(m_connection, *m_sql);
        bool more = true;
        while (more && (small || first.count() == 0))
            more = walk.step(first);
        if (!first.places.isEmpty())
            after = first.places.last();
        *m_order = std::move(first);
    }
    m_replaces = !now;
    if (!now || !m_order->complete)
        m_worker = std::make_unique<ListWorker>(m_connection.path(), m_sql, after, keepOld, [this] {
            QMetaObject::invokeMethod(this, &RecordList::take, Qt::QueuedConnection);
        });
    if (now)
        Q_EMIT replaced();
}

void RecordList::take()
{
    if (!m_worker)
        return;
    if (std::optional<ListOrder> found = m_worker->take()) {
        if (m_replaces) {
            m_replaces = false;
            *m_order = std::move(*found);
            Q_EMIT replaced();
        } else {
            m_order->append(std::move(*found));
            Q_EMIT grown();
        }
    }
    if (!m_worker)
        return; // whoever was told asked for something else
    try {
        if (const std::exception_ptr error = m_worker->error())
            std::rethrow_exception(error);
    } catch (const std::exception &error) {
        Q_EMIT failed(QString::fromUtf8(error.what()));
    }
}

qint64 RecordList::count() const
{
    return m_order->count();
}

bool RecordList::isComplete() const
{
    return m_order->complete && !m_replaces;
}

QList<qint64> RecordList::keys(qint64 first, qint64 count)
{
    return m_order->keysAt(m_connection, *m_sql, first, count);
}

qint64 RecordList::rowOf(qint64 key)
{
    return m_order->rowOf(m_connection, *m_sql, key);
}

QList<ListRow> RecordList::fetch(qint64 first, int count)
{
    return listRowsOf(m_connection, table(), keys(first, count));
}

void RecordList::refresh()
{
    start(m_order->complete);
}

void RecordList::setQuery(ListQuery query)
{
    m_query = std::move(query);
    start(false);
}

void RecordList::waitUntilComplete()
{
    if (!m_worker)
        return;
    m_worker->wait();
    if (const std::exception_ptr error = m_worker->error())
        std::rethrow_exception(error);
    take();
}

} // namespace doorstep
