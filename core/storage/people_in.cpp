#include "storage/people_in.h"

#include "records/actions.h"
#include "records/groups.h"
#include "records/people.h"

namespace doorstep {

const PartsTable &groupParts()
{
    static const PartsTable parts{&GroupMember::table(), "group_id", CodeListId::MemberRole, true};
    return parts;
}

const PartsTable &actionParts()
{
    static const PartsTable parts{&ActionPerson::table(), "action_id", CodeListId::ActionRole, false};
    return parts;
}

int partsIn(Connection &connection, const PartsTable &parts, qint64 owner)
{
    Statement &row = connection.cached(QStringLiteral("SELECT count(*) FROM %1 WHERE %2 = ?")
                                           .arg(parts.table->tableName(), QString::fromLatin1(parts.owner)));
    row.bind(1, owner).step();
    const int count = int(row.integer(0));
    row.reset();
    return count;
}

QList<PersonIn> peopleIn(Connection &connection, const PartsTable &parts, qint64 owner, QDate today)
{
    const QString left = parts.hasLeft ? QStringLiteral("m.left_on") : QStringLiteral("NULL");
    Statement &row = connection.cached(
        QStringLiteral("SELECT m.key, m.person_id, m.role, m.joined_on, %1 AS left_on, p.given_name, "
                       "p.family_name, p.known_as, p.id FROM %2 m JOIN people p ON p.key = m.person_id "
                       "WHERE m.%3 = ?1 ORDER BY CASE WHEN %1 IS NULL OR %1 > ?2 THEN 0 ELSE 1 END, "
                       "CASE WHEN %1 <= ?2 THEN %1 END DESC, "
                       "CASE WHEN m.role IS NULL OR m.role IN ('member', 'other', 'took_part', 'helped') "
                       "THEN 1 ELSE 0 END, p.sort_name, m.key")
            .arg(left, parts.table->tableName(), QString::fromLatin1(parts.owner)));
    row.bind(1, owner).bind(2, today);
    QList<PersonIn> people;
    while (row.step()) {
        Person person;
        person.givenName = row.text(5);
        person.familyName = row.text(6);
        person.knownAs = row.text(7);
        person.id = row.text(8);
        people.append(
            {row.integer(0), row.integer(1), personName(person), row.text(2), row.date(3), row.date(4)});
    }
    row.reset();
    return people;
}

} // namespace doorstep
