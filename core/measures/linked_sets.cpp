#include "measures/linked_sets.h"

#include <algorithm>

namespace doorstep {

LinkedSets::LinkedSets(Connection &connection) : m_connection(connection)
{
    Statement rows =
        connection.prepare("SELECT l.unique_person, l.person, h.code, p.id\nFROM linked_people l\n"
                           "JOIN people p ON p.key = l.person\nJOIN hubs h ON h.key = p.hub\n"
                           "ORDER BY l.unique_person, h.code, p.id");
    while (rows.step()) {
        if (m_sets.isEmpty() || m_sets.last().unit != rows.integer(0))
            m_sets.append(LinkedSet{rows.integer(0), {}});
        m_people.insert(rows.integer(1));
        m_sets.last().people.append(LinkedSet::Person{rows.integer(1), rows.text(2), rows.text(3)});
    }
    std::sort(m_sets.begin(), m_sets.end(), [](const LinkedSet &left, const LinkedSet &right) {
        const LinkedSet::Person &one = left.people.first();
        const LinkedSet::Person &other = right.people.first();
        return std::tie(one.hub, one.id) < std::tie(other.hub, other.id);
    });
}

int LinkedSets::keysInCommon(qint64 unit) const
{
    if (!m_keys) {
        m_keys.emplace();
        Statement rows = m_connection.prepare("SELECT s.unique_person, count(*)\n"
                                              "FROM (SELECT l.unique_person, k.match_key\n"
                                              "      FROM linked_people l\n"
                                              "      JOIN match_keys k ON k.person = l.person\n"
                                              "      GROUP BY l.unique_person, k.match_key\n"
                                              "      HAVING min(k.hub) <> max(k.hub)) s\n"
                                              "GROUP BY s.unique_person");
        while (rows.step())
            m_keys->insert(rows.integer(0), int(rows.integer(1)));
    }
    return m_keys->value(unit);
}

} // namespace doorstep
