// Who, by match keys, is one person (DATA.md 4): people of different hubs who share a key are one, and so on
// through chains; people of one hub only by way of somebody at another. Kept in linked_people; only those
// whom a change of match keys can touch are looked at again. Within the caller's change.
#pragma once

#include "storage/engine/connection.h"

#include <QHash>
#include <QSet>

namespace doorstep {

class PeopleLinks {
public:
    explicit PeopleLinks(Connection &connection);

    // Before match keys of somebody change, or the person goes: the person, and whoever is one with it, is
    // linked to nobody until link().
    void loosen(qint64 person);
    // As above, for all people of a hub.
    void loosenHub(qint64 hub);
    // Works out anew who is one: those loosened, and people whose keys are from `firstNew` on.
    void link(qint64 hub, qint64 firstNew);

private:
    void loosenSet(qint64 uniquePerson);
    QList<qint64> sharing(qint64 person);
    QList<qint64> together(qint64 person);
    void store(const QList<qint64> &people);

    Connection &m_connection;
    Statement m_setOf;
    Statement m_members;
    Statement m_takeApart;
    Statement m_sharing;
    Statement m_name;
    Statement m_insert;
    QSet<qint64> m_loose;
    QSet<qint64> m_seen;
};

} // namespace doorstep
