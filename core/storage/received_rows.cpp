#include "storage/received_rows.h"

#include <QList>

namespace doorstep {

namespace {

constexpr const char *tablesByHub[] = {"received_people", "received_activations", "received_completions"};

} // namespace

ReceivedRows::ReceivedRows(Connection &connection, qint64 hub)
    : m_connection(connection)
    , m_hub(hub)
    , m_person(connection.prepare(
          "INSERT INTO received_people (hub, person, age_band, imd_decile) VALUES (?, ?, ?, ?) ON CONFLICT"
          " (person) DO UPDATE SET age_band = excluded.age_band, imd_decile = excluded.imd_decile"))
    , m_matchKey(connection.prepare(
          "INSERT INTO match_keys (hub, person, match_key) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"))
    , m_activation(connection.prepare(
          "INSERT INTO received_activations (hub, person, day, evidenced_on) VALUES (?, ?, ?, ?) ON CONFLICT"
          " (person) DO UPDATE SET day = excluded.day, evidenced_on = excluded.evidenced_on"))
    , m_completion(connection.prepare(
          "INSERT INTO received_completions (hub, enrolment, attended_on, completed_on, young)"
          " VALUES (?, ?, ?, ?, ?) ON CONFLICT (enrolment) DO UPDATE SET attended_on = excluded.attended_on,"
          " completed_on = excluded.completed_on, young = excluded.young"))
    , m_matchKeys(connection.prepare("SELECT match_key FROM match_keys WHERE person = ?"))
    , m_enrolment(
          connection.prepare("SELECT key FROM enrolments WHERE hub = ? AND run_id = ? AND person_id = ?"))
{
}

void ReceivedRows::clear()
{
    m_connection.prepare("DELETE FROM match_keys WHERE person IN (SELECT key FROM people WHERE hub = ?)")
        .bind(1, m_hub)
        .execute();
    for (const char *table : tablesByHub)
        m_connection.prepare(QStringLiteral("DELETE FROM %1 WHERE hub = ?").arg(QLatin1String(table)))
            .bind(1, m_hub)
            .execute();
}

void ReceivedRows::person(qint64 person, const QString &ageBand, std::optional<int> imdDecile)
{
    m_person.bind(1, m_hub).bind(2, person).bind(3, ageBand);
    imdDecile ? m_person.bind(4, *imdDecile) : m_person.bindNull(4);
    m_person.execute();
}

void ReceivedRows::matchKey(qint64 person, const QString &key)
{
    m_matchKey.bind(1, m_hub).bind(2, person).bind(3, key).execute();
}

void ReceivedRows::activation(qint64 person, QDate day, QDate evidencedOn)
{
    m_activation.bind(1, m_hub).bind(2, person).bind(3, day).bind(4, evidencedOn).execute();
}

void ReceivedRows::completion(qint64 enrolment, QDate attendedOn, QDate completedOn, bool young)
{
    m_completion.bind(1, m_hub).bind(2, enrolment).bind(3, attendedOn).bind(4, completedOn);
    m_completion.bind(5, young ? 1 : 0).execute();
}

QStringList ReceivedRows::matchKeys(qint64 person)
{
    QStringList keys;
    m_matchKeys.bind(1, person);
    while (m_matchKeys.step())
        keys.append(m_matchKeys.text(0));
    m_matchKeys.reset();
    return keys;
}

void ReceivedRows::forgetMatchKeys(qint64 person)
{
    m_connection.cached(QStringLiteral("DELETE FROM match_keys WHERE person = ?")).bind(1, person).execute();
}

void ReceivedRows::forgetPerson(qint64 person)
{
    forgetMatchKeys(person);
    m_connection.cached(QStringLiteral("DELETE FROM received_people WHERE person = ?"))
        .bind(1, person)
        .execute();
    m_connection.cached(QStringLiteral("DELETE FROM received_activations WHERE person = ?"))
        .bind(1, person)
        .execute();
}

void ReceivedRows::forgetCompletion(qint64 enrolment)
{
    m_connection.cached(QStringLiteral("DELETE FROM received_completions WHERE enrolment = ?"))
        .bind(1, enrolment)
        .execute();
}

void ReceivedRows::forgetActivations(const std::function<bool(qint64)> &stays)
{
    QList<qint64> gone;
    Statement rows = m_connection.prepare("SELECT person FROM received_activations WHERE hub = ?");
    rows.bind(1, m_hub);
    while (rows.step())
        if (!stays(rows.integer(0)))
            gone.append(rows.integer(0));
    for (const qint64 person : std::as_const(gone))
        m_connection.cached(QStringLiteral("DELETE FROM received_activations WHERE person = ?"))
            .bind(1, person)
            .execute();
}

qint64 ReceivedRows::enrolment(qint64 run, qint64 person)
{
    const qint64 key =
        m_enrolment.bind(1, m_hub).bind(2, run).bind(3, person).step() ? m_enrolment.integer(0) : 0;
    m_enrolment.reset();
    return key;
}

} // namespace doorstep
