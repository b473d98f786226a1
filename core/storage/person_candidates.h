// People who share something with somebody in hand, by the indexes of the file; and the whole file of people
// as far as they are compared. Whether they are alike is not asked here (exchange/likeness.h).
#pragma once

#include "records/people.h"
#include "storage/engine/connection.h"

#include <functional>

namespace doorstep {

struct CandidateQuery {
    QString phoneDigits; // normalPhone()
    QString email;
    QString postcode; // tidyPostcode()
    QDate birthDate;
    QStringList sortNames; // beginnings of "family, given", folded()
};
// Those who share any of it, each once, at most `limitEach` by each.
QList<Person> candidatePeople(Connection &connection, const CandidateQuery &query, int limitEach);

// How many people the file has.
qint64 countPeople(Connection &connection);
// Every person of the file, in the order of their keys, with what is compared filled in (names, e-mail,
// phone, address, postcode, birth, gender); return false to stop.
void forEachPerson(Connection &connection, const std::function<bool(const Person &person)> &use);

} // namespace doorstep
