#include "storage/person_candidates.h"

#include "storage/record_store.h"

#include <QSet>

namespace doorstep {

namespace {

class Gathering {
public:
    Gathering(Connection &connection, int limit) : m_connection(connection), m_limit(limit) { }

    // People for whom `where` holds; ?1 … are the texts.
    void add(const QString &where, std::initializer_list<QString> texts)
    {
        for (const QString &text : texts)
            if (text.isEmpty())
                return;
        Statement &rows = m_connection.cached(
            QStringLiteral("SELECT key FROM people WHERE %1 LIMIT %2").arg(where).arg(m_limit));
        int parameter = 1;
        for (const QString &text : texts)
            rows.bind(parameter++, text);
        while (rows.step())
            m_keys.insert(rows.integer(0));
        rows.reset();
    }

    QList<Person> people() const
    {
        QList<qint64> keys(m_keys.begin(), m_keys.end());
        std::sort(keys.begin(), keys.end());
        QList<Person> found;
        for (const qint64 key : keys)
            if (const std::optional<Person> person = find(m_connection, Id<Person>(key)))
                found.append(*person);
        return found;
    }

private:
    Connection &m_connection;
    int m_limit;
    QSet<qint64> m_keys;
};

} // namespace

QList<Person> candidatePeople(Connection &connection, const CandidateQuery &query, int limitEach)
{
    const ReadTogether moment(connection);
    Gathering gathering(connection, limitEach);
    gathering.add(QStringLiteral("phone_digits = ?1"), {query.phoneDigits});
    gathering.add(QStringLiteral("email IS NOT NULL AND lower(email) = ?1"), {query.email});
    gathering.add(QStringLiteral("postcode = ?1"), {query.postcode});
    gathering.add(QStringLiteral("birth_date = ?1"), {query.birthDate.toString(Qt::ISODate)});
    for (const QString &beginning : query.sortNames) {
        QString end = beginning;
        if (!end.isEmpty())
            end.back() = QChar(end.back().unicode() + 1);
        gathering.add(QStringLiteral("sort_name >= ?1 AND sort_name < ?2"), {beginning, end});
    }
    return gathering.people();
}

qint64 countPeople(Connection &connection)
{
    return connection.number(QStringLiteral("SELECT count(*) FROM people")).value_or(0);
}

void forEachPerson(Connection &connection, const std::function<bool(const Person &)> &use)
{
    Statement rows =
        connection.prepare("SELECT key, hub, given_name, family_name, known_as, email, phone, address, "
                           "postcode, birth_date, birth_year, gender FROM people ORDER BY key");
    while (rows.step()) {
        Person person;
        person.key = rows.integer(0);
        person.hub = rows.integer(1);
        person.givenName = rows.text(2);
        person.familyName = rows.text(3);
        person.knownAs = rows.text(4);
        person.email = rows.text(5);
        person.phone = rows.text(6);
        person.address = rows.text(7);
        person.postcode = rows.text(8);
        person.birthDate = rows.date(9);
        if (!rows.isNull(10))
            person.birthYear = static_cast<int>(rows.integer(10));
        person.gender.code = rows.text(11);
        if (!use(person))
            return;
    }
}

} // namespace doorstep
