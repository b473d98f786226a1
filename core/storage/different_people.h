// Pairs of people whom somebody said to be different people, so that nobody is asked twice. The word is a
// change of its own: undo() of that change takes it back, and it goes with either person, merges followed.
#pragma once

#include "storage/hub_file.h"

#include <QSet>

namespace doorstep {

// The two keys in order.
struct PairOfPeople {
    qint64 first = 0;
    qint64 second = 0;

    static PairOfPeople of(qint64 one, qint64 other) { return {qMin(one, other), qMax(one, other)}; }
    friend bool operator==(const PairOfPeople &, const PairOfPeople &) = default;
    friend size_t qHash(const PairOfPeople &pair, size_t seed = 0)
    {
        return qHashMulti(seed, pair.first, pair.second);
    }
};

// Says that each of these people is another one than the rest. Returns the change, to be offered for undo.
// Throws Error(CannotOpen) where the file is open to read only, Error(Refused) where one of them is gone.
qint64 sayDifferent(HubFile &file, const QList<qint64> &people);

struct DifferentPeople {
    PairOfPeople pair;
    qint64 change = 0; // what undo() takes back
    QString saidAt; // a moment as Clock::stamp() writes it
    QString saidBy;
};
// All that stand between people who are in the file, newest first; with `person`, that person's only.
QList<DifferentPeople> differentPeople(Connection &connection, qint64 person = 0);
QSet<PairOfPeople> differentPairs(Connection &connection);
// The same of one person: whom they are not.
QSet<qint64> differentFrom(Connection &connection, qint64 person);

} // namespace doorstep
