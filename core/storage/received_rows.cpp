#include "storage/received_rows.h"

#include <QHash>
#include <QList>

namespace doorstep {

namespace {

// Sets of person keys that grow together; each set is known by one of its keys.
class Sets {
public:
    qint64 find(qint64 key)
    {
        qint64 root = key;
        while (m_parents.value(root, root) != root)
            root = m_parents.value(root);
        while (key != root)
            key = std::exchange(m_parents[key], root);
        return root;
    }
    void join(qint64 left, qint64 right)
    {
        m_parents.insert(left, m_parents.value(left, left));
        m_parents.insert(right, m_parents.value(right, right));
        m_parents[find(right)] = find(left);
    }
    QList<qint64> keys() const { return m_parents.keys(); }

private:
    QHash<qint64, qint64> m_parents;
};

} // namespace

ReceivedRows::ReceivedRows(Connection &connection, qint64 hub) : m_hub(hub)
{
    for (const char *table :
         {"received_people", "match_keys", "received_activations", "received_completions"})
        connection.prepare(QStringLiteral("DELETE FROM %1 WHERE hub = ?").arg(QLatin1String(table)))
            .bind(1, hub)
            .execute();
    m_person.emplace(connection.prepare(
        "INSERT INTO received_people (hub, person, age_band, imd_decile) VALUES (?, ?, ?, ?)"));
    m_matchKey.emplace(connection.prepare(
        "INSERT INTO match_keys (hub, person, match_key) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"));
    m_activation.emplace(connection.prepare(
        "INSERT INTO received_activations (hub, person, day, evidenced_on) VALUES (?, ?, ?, ?)"));
    m_completion.emplace(connection.prepare(
        "INSERT INTO received_completions (hub, enrolment, attended_on, completed_on, young)"
        " VALUES (?, ?, ?, ?, ?)"));
}

void ReceivedRows::person(qint64 person, const QString &ageBand, std::optional<int> imdDecile)
{
    m_person->bind(1, m_hub).bind(2, person).bind(3, ageBand);
    imdDecile ? m_person->bind(4, *imdDecile) : m_person->bindNull(4);
    m_person->execute();
}

void ReceivedRows::matchKey(qint64 person, const QString &key)
{
    m_matchKey->bind(1, m_hub).bind(2, person).bind(3, key).execute();
}

void ReceivedRows::activation(qint64 person, QDate day, QDate evidencedOn)
{
    m_activation->bind(1, m_hub).bind(2, person).bind(3, day).bind(4, evidencedOn).execute();
}

void ReceivedRows::completion(qint64 enrolment, QDate attendedOn, QDate completedOn, bool young)
{
    m_completion->bind(1, m_hub).bind(2, enrolment).bind(3, attendedOn).bind(4, completedOn);
    m_completion->bind(5, young ? 1 : 0).execute();
}

void unlinkPeople(Connection &connection)
{
    connection.execute("DELETE FROM linked_people");
}

void linkPeople(Connection &connection)
{
    unlinkPeople(connection);
    Sets sets;
    Statement shared = connection.prepare(
        "SELECT k.match_key, k.person FROM match_keys k JOIN (SELECT match_key FROM match_keys"
        " GROUP BY match_key HAVING min(hub) <> max(hub)) s ON s.match_key = k.match_key ORDER BY "
        "k.match_key");
    QString key;
    qint64 first = 0;
    while (shared.step()) {
        if (first == 0 || shared.text(0) != key) {
            key = shared.text(0);
            first = shared.integer(1);
        }
        sets.join(first, shared.integer(1));
    }
    // Who stands for each set: the smallest HUB/id.
    Statement name = connection.prepare(
        "SELECT h.code || '/' || p.id FROM people p JOIN hubs h ON h.key = p.hub WHERE p.key = ?");
    QHash<qint64, std::pair<QByteArray, qint64>> smallest;
    const QList<qint64> people = sets.keys();
    for (const qint64 person : people) {
        name.bind(1, person).step();
        const QByteArray called = name.utf8(0).toByteArray();
        name.reset();
        auto &stands = smallest[sets.find(person)];
        if (stands.second == 0 || called < stands.first)
            stands = {called, person};
    }
    Statement insert = connection.prepare("INSERT INTO linked_people (person, unique_person) VALUES (?, ?)");
    for (const qint64 person : people)
        insert.bind(1, person).bind(2, smallest[sets.find(person)].second).execute();
}

} // namespace doorstep
