// Places on a run that an organisation takes before it says who comes: learners known only as "Learner 3 from
// St Mary's", who are named later.
#pragma once

#include "records/courses.h"
#include "records/people.h"
#include "storage/change.h"

namespace doorstep {

// New people for so many places, numbered on from those whom the run has already. Not stored.
QList<Person> unnamedPlaces(Connection &connection, qint64 run, const QString &organisation, int count);

// Whether nobody has said yet who it is: neither a given nor a family name, no e-mail, no phone.
bool isUnnamed(const Person &person);

// Says who an unnamed learner is. A new person (key 0): the names, e-mail and phone become the learner's. One
// who is known: takes the place with its marks and results, and the unnamed person is deleted. False, with
// nothing done, where the known one is on the run already, or the learner is gone or has a name. Throws what
// Change does.
bool nameLearner(Change &change, qint64 enrolment, const Person &who);

} // namespace doorstep
