#include "storage/record_list_pieces.h"

#include <algorithm>
#include <cstring>

namespace doorstep {

namespace {

// Rows looked at in one statement: a few hundredths of a second.
constexpr int s_piece = 20000;
// Of a text that is sorted by; texts that are the same so far come in the order of their keys.
constexpr qsizetype s_sortedBytes = 100;
constexpr quint64 s_sign = quint64(1) << 63;

// The first eight bytes as a number that compares as they do.
quint64 firstBytes(QByteArrayView text)
{
    quint64 first = 0;
    for (qsizetype i = 0; i < 8; ++i)
        first = (first << 8) | (i < text.size() ? static_cast<quint8>(text[i]) : 0);
    return first;
}

} // namespace

ListPieces::ListPieces(Connection &connection, const ListSql &sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_lastKey(
          connection.number(QStringLiteral("SELECT max(key) FROM ") + sql.table().tableName()).value_or(0))
{
}

bool ListPieces::step(ListOrder &found)
{
    return m_sql.isInIndexOrder() ? stepInOrder(found) : stepToSort(found);
}

bool ListPieces::stepInOrder(ListOrder &found)
{
    const std::optional<ListOrder::Place> to =
        placeAfter(m_connection, m_sql, m_from ? &*m_from : nullptr, s_piece);
    Statement rows = m_sql.selectBetween(m_connection, m_from.has_value(), to.has_value());
    int parameter = m_sql.parameters();
    for (const std::optional<ListOrder::Place> *end : {&std::as_const(m_from), &to})
        if (*end) {
            if (!m_sql.sortColumn().isEmpty())
                rows.bind(++parameter, QByteArrayView((*end)->sort));
            rows.bind(++parameter, (*end)->key);
        }
    while (rows.step())
        found.keys.append(rows.integer(0));
    m_from = to;
    found.complete = !to;
    return !found.complete;
}

bool ListPieces::stepToSort(ListOrder &found)
{
    {
        Statement rows = m_sql.selectToSort(m_connection);
        rows.bind(m_sql.parameters() + 1, m_afterKey);
        m_afterKey += s_piece;
        rows.bind(m_sql.parameters() + 2, m_afterKey);
        while (rows.step())
            add(rows);
    }
    if (m_afterKey < m_lastKey)
        return true;
    found.keys = sorted();
    found.complete = true;
    return false;
}

void ListPieces::add(const Statement &row)
{
    const qint64 key = row.integer(0);
    if (row.isNull(1)) {
        m_empty.append(key);
    } else if (m_sql.sortsByNumber()) {
        m_entries.push_back({key, static_cast<quint64>(row.integer(1)) ^ s_sign, 0, 0});
    } else {
        const QByteArrayView text = row.utf8(1).first(std::min(row.utf8(1).size(), s_sortedBytes));
        m_entries.push_back(
            {key, firstBytes(text), static_cast<quint32>(m_text.size()), static_cast<quint32>(text.size())});
        if (text.size() > 8)
            m_text.append(text);
        // Shorter ones are told apart by their first bytes alone: nothing recorded holds a NUL.
        else
            m_entries.back().length = 0;
    }
}

QList<qint64> ListPieces::sorted()
{
    const auto comesBefore = [this](const Entry &one, const Entry &other) {
        if (one.first != other.first)
            return one.first < other.first;
        const size_t same = std::min(one.length, other.length);
        const int compared =
            same ? std::memcmp(m_text.constData() + one.at, m_text.constData() + other.at, same) : 0;
        if (compared != 0 || one.length != other.length)
            return compared != 0 ? compared < 0 : one.length < other.length;
        return one.key < other.key;
    };
    std::sort(m_entries.begin(), m_entries.end(), comesBefore);
    if (m_sql.isDescending()) {
        std::reverse(m_entries.begin(), m_entries.end());
        std::reverse(m_empty.begin(), m_empty.end());
    }
    QList<qint64> keys;
    keys.reserve(qsizetype(m_entries.size()) + m_empty.size());
    for (const Entry &entry : m_entries)
        keys.append(entry.key);
    return keys + m_empty;
}

} // namespace doorstep
