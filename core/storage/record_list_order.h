// Where the rows of a list are, as far as that is known. For the record list's own files.
#pragma once

#include "storage/record_list_sql.h"

#include <QByteArray>
#include <QList>

namespace doorstep {

struct ListOrder {
    // A plain list keeps one place for every so many rows, and finds the others from there.
    static constexpr int stride = 1000;
    struct Place {
        QByteArray sort; // what the sort column has there; empty where keys alone are the order
        qint64 key = 0;
    };

    bool plain = false;
    bool complete = false;
    QList<Place> places; // of a plain list: rows 0, 1000, 2000 …
    qint64 afterLast = 0; // of a complete plain list: how many rows there are from the last place on
    QList<qint64> keys; // of any other list: all of them

    qint64 count() const;
    // Takes in what was found after all that is here.
    void append(ListOrder more);
    QList<qint64> keysAt(Connection &connection, const ListSql &sql, qint64 first, qint64 number) const;
    qint64 rowOf(Connection &connection, const ListSql &sql, qint64 key) const;
};

class ListPieces;

// The place so many rows after one, or from the beginning where that is null, in the order of the list's
// index; nullopt beyond the end.
std::optional<ListOrder::Place> placeAfter(Connection &connection, const ListSql &sql,
                                           const ListOrder::Place *place, int ahead);

// Finds the rows of a list bit by bit.
class ListWalk {
public:
    // `after`: a plain list's last known place, null to begin at the beginning.
    ListWalk(Connection &connection, const ListSql &sql, const ListOrder::Place *after = nullptr);
    ~ListWalk();
    // Does some milliseconds' work and appends what it finds; false once the list is complete. Steps are
    // statements of their own, so that nobody who wants to write waits for the whole walk; but for a search
    // by words, which is one.
    bool step(ListOrder &found);

private:
    bool stepPlain(ListOrder &found);
    Connection &m_connection;
    const ListSql &m_sql;
    std::optional<ListOrder::Place> m_last;
    std::optional<Statement> m_rows;
    std::unique_ptr<ListPieces> m_pieces;
};

} // namespace doorstep
