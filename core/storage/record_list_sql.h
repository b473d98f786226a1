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

    // Of any other list: the keys in order.
    Statement select(Connection &connection) const;

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
    bool m_plain = false;
    bool m_descending = false;
    QString m_sortColumn;
    QString m_join;
    QString m_orderBy;
    QStringList m_where;
    std::vector<Value> m_values;
};

} // namespace doorstep
