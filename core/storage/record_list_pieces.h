// The rows of a filtered or sorted list, found in many short statements: a long one would keep whoever wants
// to write waiting until it ends. For the record list's own files.
#pragma once

#include "storage/record_list_order.h"

namespace doorstep {

class ListPieces {
public:
    // For a list that isInPieces().
    ListPieces(Connection &connection, const ListSql &sql);
    // One piece more; false once the list is complete. Rows in the order of an index are there with each
    // piece, others with the last.
    bool step(ListOrder &found);

private:
    // A row and the beginning of what it is sorted by, which is compared by its first bytes and then in
    // m_text.
    struct Entry {
        qint64 key;
        quint64 first;
        quint32 at;
        quint32 length;
    };
    bool stepInOrder(ListOrder &found);
    bool stepToSort(ListOrder &found);
    void add(const Statement &row);
    QList<qint64> sorted();

    Connection &m_connection;
    const ListSql &m_sql;
    std::optional<ListOrder::Place> m_from;
    qint64 m_afterKey = 0;
    qint64 m_lastKey = 0;
    std::vector<Entry> m_entries;
    QByteArray m_text;
    QList<qint64> m_empty; // keys of rows with nothing to sort by, which come last
};

} // namespace doorstep
