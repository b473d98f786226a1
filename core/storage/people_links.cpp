#include "storage/people_links.h"

namespace doorstep {

PeopleLinks::PeopleLinks(Connection &connection)
    : m_connection(connection)
    , m_setOf(connection.prepare("SELECT unique_person FROM linked_people WHERE person = ?"))
    , m_members(connection.prepare("SELECT person FROM linked_people WHERE unique_person = ?"))
    , m_takeApart(connection.prepare("DELETE FROM linked_people WHERE unique_person = ?"))
    , m_sharing(connection.prepare("SELECT o.person FROM match_keys k JOIN match_keys o ON o.match_key = "
                                   "k.match_key AND o.hub <> k.hub"
                                   " WHERE k.person = ?"))
    , m_name(connection.prepare(
          "SELECT h.code || '/' || p.id FROM people p JOIN hubs h ON h.key = p.hub WHERE p.key = ?"))
    , m_insert(connection.prepare("INSERT INTO linked_people (person, unique_person) VALUES (?, ?)"))
{
}

void PeopleLinks::loosenSet(qint64 uniquePerson)
{
    m_members.bind(1, uniquePerson);
    while (m_members.step())
        m_loose.insert(m_members.integer(0));
    m_members.reset();
    m_takeApart.bind(1, uniquePerson).execute();
}

void PeopleLinks::loosen(qint64 person)
{
    m_loose.insert(person);
    m_setOf.bind(1, person);
    const qint64 set = m_setOf.step() ? m_setOf.integer(0) : 0;
    m_setOf.reset();
    if (set)
        loosenSet(set);
}

void PeopleLinks::loosenHub(qint64 hub)
{
    QList<qint64> sets;
    Statement rows = m_connection.prepare("SELECT DISTINCT l.unique_person FROM linked_people l"
                                          " JOIN people p ON p.key = l.person WHERE p.hub = ?");
    rows.bind(1, hub);
    while (rows.step())
        sets.append(rows.integer(0));
    for (const qint64 set : std::as_const(sets))
        loosenSet(set);
}

void PeopleLinks::link(qint64 hub, qint64 firstNew)
{
    Statement newcomers = m_connection.prepare(
        "SELECT DISTINCT k.person FROM match_keys k WHERE k.hub = ? AND k.person >= ? AND EXISTS (SELECT 1"
        " FROM match_keys o WHERE o.match_key = k.match_key AND o.hub <> k.hub)");
    newcomers.bind(1, hub).bind(2, firstNew);
    while (newcomers.step())
        m_loose.insert(newcomers.integer(0));
    newcomers.reset();
    m_seen.clear();
    const QSet<qint64> loose = std::exchange(m_loose, {});
    for (const qint64 person : loose)
        if (!m_seen.contains(person))
            if (const QList<qint64> people = together(person); people.size() > 1)
                store(people);
}

QList<qint64> PeopleLinks::sharing(qint64 person)
{
    QList<qint64> others;
    m_sharing.bind(1, person);
    while (m_sharing.step())
        others.append(m_sharing.integer(0));
    m_sharing.reset();
    return others;
}

// Whoever is one with that person, through chains.
QList<qint64> PeopleLinks::together(qint64 person)
{
    QList<qint64> people{person};
    m_seen.insert(person);
    for (qsizetype i = 0; i < people.size(); ++i)
        for (const qint64 other : sharing(people[i]))
            if (!m_seen.contains(other)) {
                m_seen.insert(other);
                people.append(other);
            }
    return people;
}

// The smallest HUB/id stands for all.
void PeopleLinks::store(const QList<qint64> &people)
{
    QByteArray smallest;
    qint64 stands = 0;
    for (const qint64 person : people) {
        loosen(person); // a set that they join
        m_name.bind(1, person).step();
        const QByteArray called = m_name.utf8(0).toByteArray();
        m_name.reset();
        if (stands == 0 || called < smallest) {
            smallest = called;
            stands = person;
        }
    }
    for (const qint64 person : people)
        m_insert.bind(1, person).bind(2, stands).execute();
}

} // namespace doorstep
