#include "storage/record_list_order.h"

#include "storage/record_list_pieces.h"

#include <algorithm>

namespace doorstep {

namespace {

// The rows of a plain list from a place on: `select` of them, `tail` after the order.
Statement from(Connection &connection, const ListSql &sql, const ListOrder::Place *place,
               const QString &select, const QString &tail)
{
    const QString &sort = sql.sortColumn();
    const QString direction = sql.isDescending() ? QStringLiteral(" DESC") : QString();
    const QString compare = sql.isDescending() ? QStringLiteral("<=") : QStringLiteral(">=");
    QString text = QStringLiteral("SELECT %1 FROM %2").arg(select, sql.table().tableName());
    if (place && sort.isEmpty())
        text += QStringLiteral(" WHERE key %1 ?1").arg(compare);
    else if (place)
        text += QStringLiteral(" WHERE (%1, key) %2 (?2, ?1)").arg(sort, compare);
    text += QStringLiteral(" ORDER BY ");
    if (!sort.isEmpty())
        text += sort + direction + QStringLiteral(", ");
    Statement statement = connection.prepare(QString(text + QStringLiteral("key") + direction + tail));
    if (place) {
        statement.bind(1, place->key);
        if (!sort.isEmpty())
            statement.bind(2, QByteArrayView(place->sort));
    }
    return statement;
}

QString placeColumns(const ListSql &sql)
{
    return sql.sortColumn().isEmpty() ? QStringLiteral("key") : QStringLiteral("key, ") + sql.sortColumn();
}

ListOrder::Place placeIn(const Statement &row, const ListSql &sql)
{
    return {sql.sortColumn().isEmpty() ? QByteArray() : row.utf8(1).toByteArray(), row.integer(0)};
}

std::optional<ListOrder::Place> placeOf(Connection &connection, const ListSql &sql, qint64 key)
{
    Statement row = connection.prepare(
        QStringLiteral("SELECT %1 FROM %2 WHERE key = ?").arg(placeColumns(sql), sql.table().tableName()));
    if (!row.bind(1, key).step())
        return std::nullopt;
    return placeIn(row, sql);
}

} // namespace

std::optional<ListOrder::Place> placeAfter(Connection &connection, const ListSql &sql,
                                           const ListOrder::Place *place, int ahead)
{
    Statement next =
        from(connection, sql, place, placeColumns(sql), QStringLiteral(" LIMIT 1 OFFSET %1").arg(ahead));
    return next.step() ? std::optional(placeIn(next, sql)) : std::nullopt;
}

qint64 ListOrder::count() const
{
    if (!plain)
        return keys.size();
    const qint64 beforeLast = std::max<qint64>(0, places.size() - 1) * stride;
    return complete ? beforeLast + afterLast : beforeLast;
}

void ListOrder::append(ListOrder more)
{
    places.append(std::move(more.places));
    keys.append(std::move(more.keys));
    afterLast = more.afterLast;
    complete = more.complete;
}

QList<qint64> ListOrder::keysAt(Connection &connection, const ListSql &sql, qint64 first, qint64 number) const
{
    number = std::min(number, count() - first);
    if (first < 0 || number <= 0)
        return {};
    if (!plain)
        return keys.mid(first, number);
    Statement rows = from(connection, sql, &places[first / stride], QStringLiteral("key"),
                          QStringLiteral(" LIMIT %1 OFFSET %2").arg(number).arg(first % stride));
    QList<qint64> found;
    found.reserve(number);
    while (rows.step())
        found.append(rows.integer(0));
    return found;
}

qint64 ListOrder::rowOf(Connection &connection, const ListSql &sql, qint64 key) const
{
    if (!plain)
        return keys.indexOf(key);
    const std::optional<Place> place = placeOf(connection, sql, key);
    if (!place)
        return -1;
    const auto comesAfter = [&](const Place &one, const Place &other) {
        const bool greater = one.sort == other.sort ? one.key > other.key : one.sort > other.sort;
        const bool same = one.sort == other.sort && one.key == other.key;
        return !same && greater != sql.isDescending();
    };
    const auto next =
        std::upper_bound(places.begin(), places.end(), *place,
                         [&](const Place &wanted, const Place &other) { return comesAfter(other, wanted); });
    if (next == places.begin())
        return -1;
    const qint64 first = (next - places.begin() - 1) * stride;
    const qint64 offset = keysAt(connection, sql, first, stride).indexOf(key);
    return offset < 0 ? -1 : first + offset;
}

ListWalk::ListWalk(Connection &connection, const ListSql &sql, const ListOrder::Place *after)
    : m_connection(connection), m_sql(sql)
{
    if (after)
        m_last = *after;
    if (!sql.isPlain() && sql.isInPieces())
        m_pieces = std::make_unique<ListPieces>(connection, sql);
}

ListWalk::~ListWalk() = default;

bool ListWalk::step(ListOrder &found)
{
    found.plain = m_sql.isPlain();
    if (m_sql.isPlain())
        return stepPlain(found);
    if (m_pieces)
        return m_pieces->step(found);
    constexpr int atOnce = 500;
    if (!m_rows)
        m_rows = m_sql.select(m_connection);
    for (int i = 0; i < atOnce; ++i) {
        if (!m_rows->step()) {
            m_rows.reset();
            found.complete = true;
            return false;
        }
        found.keys.append(m_rows->integer(0));
    }
    return true;
}

bool ListWalk::stepPlain(ListOrder &found)
{
    const int ahead = m_last ? ListOrder::stride : 0;
    if (const auto next = placeAfter(m_connection, m_sql, m_last ? &*m_last : nullptr, ahead)) {
        m_last = next;
        found.places.append(*m_last);
        return true;
    }
    found.complete = true;
    if (m_last) {
        Statement rest = from(m_connection, m_sql, &*m_last, QStringLiteral("key"),
                              QStringLiteral(" LIMIT %1").arg(ListOrder::stride));
        while (rest.step())
            ++found.afterLast;
    }
    return false;
}

} // namespace doorstep
