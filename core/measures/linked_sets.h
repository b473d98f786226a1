// The people of several hubs whom match keys make one (DATA.md 4), each with all of their records.
#pragma once

#include "storage/engine/connection.h"

#include <QHash>
#include <QSet>

namespace doorstep {

struct LinkedSet {
    struct Person {
        qint64 key = 0;
        QString hub; // code
        QString id;
    };
    qint64 unit = 0; // key of the record that stands for all
    QList<Person> people; // by hub and id

    QString uniqueId() const { return people.first().hub + QLatin1Char('/') + people.first().id; }
};

class LinkedSets {
public:
    // Before a HubsAlone is made.
    explicit LinkedSets(Connection &connection);

    const QList<LinkedSet> &all() const { return m_sets; } // by unique id
    bool isLinked(qint64 person) const { return m_people.contains(person); }
    // How many match keys people of different hubs in the set of that unit share. Read when it is first
    // asked for;
    // not while a HubsAlone lives.
    int keysInCommon(qint64 unit) const;

private:
    Connection &m_connection;
    QList<LinkedSet> m_sets;
    QSet<qint64> m_people;
    mutable std::optional<QHash<qint64, int>> m_keys;
};

} // namespace doorstep
