#include "storage/merge_ids.h"

#include "storage/history.h"
#include "storage/merge.h"
#include "storage/record_store.h"

namespace doorstep {

namespace {

bool isThere(Connection &connection, qint64 person)
{
    Statement &row = connection.cached(QStringLiteral("SELECT 1 FROM people WHERE key = ?"));
    const bool there = row.bind(1, person).step();
    row.reset();
    return there;
}

// What the record was merged into by the newest merge that stands; 0 where there is none.
qint64 mergedInto(Connection &connection, qint64 person)
{
    Statement rows =
        connection.prepare("SELECT change, remains FROM merged_people WHERE gone = ? ORDER BY change DESC");
    rows.bind(1, person);
    while (rows.step())
        if (!changeInfo(connection, rows.integer(0)).undone)
            return rows.integer(1);
    return 0;
}

// The records that went in this merge, and all that had gone into those before.
QSet<qint64> concerned(Connection &connection, qint64 mergeChange)
{
    QSet<qint64> all = mergedKeys(connection, mergeChange).gone;
    QList<qint64> next(all.begin(), all.end());
    Statement rows = connection.prepare("SELECT gone FROM merged_people WHERE remains = ?");
    while (!next.isEmpty()) {
        rows.bind(1, next.takeLast());
        while (rows.step())
            if (!all.contains(rows.integer(0))) {
                all.insert(rows.integer(0));
                next.append(rows.integer(0));
            }
        rows.reset();
    }
    return all;
}

void settle(Connection &connection, qint64 gone)
{
    Statement identity = connection.prepare("SELECT hub, id FROM merged_people WHERE gone = ? LIMIT 1");
    if (!identity.bind(1, gone).step())
        return;
    const qint64 hub = identity.integer(0);
    const QString id = identity.text(1);
    connection
        .cached(QStringLiteral("DELETE FROM former_ids WHERE hub = ? AND record_type = 'people' AND id = ? "
                               "AND key IS NOT NULL"))
        .bind(1, hub)
        .bind(2, id)
        .execute();
    const qint64 remains = remainingOf(connection, gone);
    if (remains == 0 || remains == gone)
        return;
    connection
        .cached(
            QStringLiteral("INSERT INTO former_ids (hub, record_type, id, key) VALUES (?, 'people', ?, ?) "
                           "ON CONFLICT (hub, record_type, id) DO NOTHING"))
        .bind(1, hub)
        .bind(2, id)
        .bind(3, remains)
        .execute();
}

QString nameIn(const QJsonObject &record)
{
    Person person;
    person.givenName = record.value(QLatin1String("given_name")).toString();
    person.familyName = record.value(QLatin1String("family_name")).toString();
    person.knownAs = record.value(QLatin1String("known_as")).toString();
    return personName(person);
}

} // namespace

MergedKeys mergedKeys(Connection &connection, qint64 change)
{
    MergedKeys keys;
    Statement rows = connection.prepare("SELECT gone, remains FROM merged_people WHERE change = ?");
    rows.bind(1, change);
    while (rows.step()) {
        keys.gone.insert(rows.integer(0));
        keys.remains = rows.integer(1);
    }
    return keys;
}

void settleFormerIds(Connection &connection, qint64 mergeChange)
{
    for (const qint64 gone : concerned(connection, mergeChange))
        settle(connection, gone);
}

QList<qint64> mergesTiedTo(Connection &connection, qint64 mergeChange)
{
    Statement people = connection.prepare("SELECT gone, remains FROM merged_people WHERE change = ?");
    Statement merges = connection.prepare("SELECT change FROM merged_people WHERE gone = ?1 "
                                          "UNION SELECT change FROM merged_people WHERE remains = ?1");
    QList<qint64> tied = {mergeChange};
    for (qsizetype i = 0; i < tied.size(); ++i) { // grows while it is read
        people.bind(1, tied[i]);
        while (people.step())
            for (const int column : {0, 1}) {
                merges.bind(1, people.integer(column));
                while (merges.step())
                    if (!tied.contains(merges.integer(0)))
                        tied.append(merges.integer(0));
                merges.reset();
            }
        people.reset();
    }
    std::sort(tied.begin(), tied.end());
    return tied;
}

qint64 remainingOf(Connection &connection, qint64 person)
{
    QSet<qint64> seen;
    while (person != 0 && !seen.contains(person)) {
        if (isThere(connection, person))
            return person;
        seen.insert(person);
        person = mergedInto(connection, person);
    }
    return 0;
}

QList<MergeOf> mergesInto(Connection &connection, qint64 person)
{
    QList<MergeOf> merges;
    Statement rows = connection.prepare(
        "SELECT change, gone FROM merged_people WHERE remains = ? ORDER BY change DESC, gone");
    rows.bind(1, person);
    while (rows.step()) {
        if (merges.isEmpty() || merges.back().change != rows.integer(0)) {
            const ChangeInfo change = changeInfo(connection, rows.integer(0));
            if (change.undone)
                continue;
            merges.append({change.number, change.madeAt, change.madeBy, {}, {}});
        }
        merges.back().gone.append(rows.integer(1));
        for (const RecordChange &entry : historyOf(connection, Person::table(), rows.integer(1)))
            if (entry.change.number == merges.back().change && entry.action == QLatin1String("deleted"))
                merges.back().names.append(nameIn(entry.before));
    }
    return merges;
}

} // namespace doorstep
