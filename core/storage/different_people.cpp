#include "storage/different_people.h"

#include "storage/change.h"
#include "storage/history.h"
#include "storage/merge.h"
#include "storage/record_store.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::DifferentPeople)
};

// Pairs whose word stands, as the rows have them. A change takes back or puts forward all its pairs.
QList<DifferentPeople> standing(Connection &connection, Statement rows)
{
    QHash<qint64, ChangeInfo> changes;
    QList<DifferentPeople> found;
    while (rows.step()) {
        const qint64 number = rows.integer(0);
        auto change = changes.find(number);
        if (change == changes.end())
            change = changes.insert(number, changeInfo(connection, number));
        if (!change->undone)
            found.append({{rows.integer(1), rows.integer(2)}, number, change->madeAt, change->madeBy});
    }
    return found;
}

} // namespace

qint64 sayDifferent(HubFile &file, const QList<qint64> &people)
{
    QStringList names;
    for (const qint64 key : people) {
        names.append(titleOf(file.connection(), Person::table(), key));
        if (names.back().isEmpty())
            throw Error(Error::Kind::Refused, Text::tr("They cannot be told apart"),
                        Text::tr("one of these records is not there any more"),
                        Text::tr("Nothing was changed"));
    }
    Change change(file, Text::tr("Not the same person: %1").arg(names.join(Text::tr(" and "))));
    Statement row =
        file.connection().prepare("INSERT INTO different_people (change, first, second) VALUES (?, ?, ?)");
    for (qsizetype i = 0; i < people.size(); ++i)
        for (qsizetype j = i + 1; j < people.size(); ++j) {
            const PairOfPeople pair = PairOfPeople::of(people[i], people[j]);
            row.bind(1, change.number()).bind(2, pair.first).bind(3, pair.second).execute();
        }
    change.keepEmpty();
    return change.commit();
}

QList<DifferentPeople> differentPeople(Connection &connection, qint64 person)
{
    const ReadTogether moment(connection);
    QList<DifferentPeople> found;
    QSet<PairOfPeople> seen;
    for (DifferentPeople one : standing(
             connection,
             connection.prepare("SELECT change, first, second FROM different_people ORDER BY change DESC"))) {
        // Of people who were merged since: of those who remain.
        one.pair = PairOfPeople::of(remainingOf(connection, one.pair.first),
                                    remainingOf(connection, one.pair.second));
        const bool concerns = person == 0 || one.pair.first == person || one.pair.second == person;
        if (!concerns || one.pair.first == 0 || one.pair.first == one.pair.second || seen.contains(one.pair))
            continue;
        seen.insert(one.pair);
        found.append(one);
    }
    return found;
}

QSet<PairOfPeople> differentPairs(Connection &connection)
{
    QSet<PairOfPeople> pairs;
    for (const DifferentPeople &one : differentPeople(connection))
        pairs.insert(one.pair);
    return pairs;
}

QSet<qint64> differentFrom(Connection &connection, qint64 person)
{
    QSet<qint64> others;
    for (const DifferentPeople &one : differentPeople(connection, person))
        others.insert(one.pair.first == person ? one.pair.second : one.pair.first);
    return others;
}

} // namespace doorstep
