// What a list's question is in SQL. For the record list's own files.
#pragma once

#include "storage/engine/connection.h"
#include "storage/record_list_query.h"

#include <variant>

namespace doorstep {

// What LIKE … ESCAPE '\' takes for "has this text in it", compared with lower().
QString likePart(const QString &text);

class ListSql {
public:
    // The connection is asked for what the order depends on. Throws std::logic_error for an unknown column.
    ListSql(Connection &connection, ListQuery query);

    // Everything in the order of an index: such a list is walked by key and never made as a whole.
    bool isPlain() const { return m_plain; }
    const RecordTable &table() const { return *m_query.table; }
    // Of a plain list: the sorted column, empty where `key` alone is the order; nothing in it is NULL.
    const QString &sortColumn() const { return m_sortColumn; }
    bool isDescending() const { return m_descending; }

    // Whether a row takes some tenths of a millisecond: the numbers of a run are worked out of its register.
    bool isCostly() const;

    // Of any other list: the keys in order.
    Statement select(Connection &connection) const;

    // Whether such a list can be found in pieces as well: not what is looked for by words, which the index of
    // words gives as a whole.
    bool isInPieces() const { return m_isInPieces; }
    // Of a list in pieces: whether its order is that of an index, as a plain list's is.
    bool isInIndexOrder() const { return m_isIndexOrder; }
    // Keys in order between two places; where there is one, its sort column (if any) and key are the next
    // parameters: from the first, up to but without the second.
    Statement selectBetween(Connection &connection, bool hasFrom, bool hasTo) const;
    // Of a list in another order: keys, and what they are sorted by (a number, or text in bytes), without
    // order; the next two parameters are a key, after which to begin, and the last one.
    Statement selectToSort(Connection &connection) const;
    bool sortsByNumber() const { return m_sortsByNumber; }
    // How many parameters are bound already.
    int parameters() const { return static_cast<int>(m_values.size()); }

private:
    using Value = std::variant<qint64, QString>;
    std::optional<QString> indexedColumn() const;
    void makeOrder(Connection &connection);
    void orderByField(const Field &field);
    void orderBy(const QString &by, bool mayBeEmpty);
    void makeWhere();
    void addFilter(const Filter &filter);
    void addText();
    QString wordCondition(const QString &word);
    QString partCondition();
    QString equals(const Field &field, const QString &value);
    QString compared(const Field &field, const char *comparison, const QString &value);
    QString parameter(Value value);
    void listOnly(Connection &connection) const;

    ListQuery m_query;
    Statement prepared(Connection &connection, const QString &columns, const QStringList &conditions,
                       const QString &tail) const;
    bool m_plain = false;
    bool m_isInPieces = false;
    bool m_isIndexOrder = false;
    bool m_sortsByNumber = false;
    QString m_sortBy; // of a list in another order than an index's
    bool m_descending = false;
    QString m_sortColumn;
    QString m_join;
    QString m_orderBy;
    QStringList m_where;
    std::vector<Value> m_values;
};

} // namespace doorstep
