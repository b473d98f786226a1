// Who was at a run's sessions by the register without being enrolled: they count nowhere until they are
// booked.
#pragma once

#include "training/register.h"

#include "records/people.h"

namespace doorstep {

struct CameUnbooked {
    Person person;
    QDate since; // the first day on which they were there
};
// By name.
QList<CameUnbooked> cameUnbooked(Connection &connection, const CourseRegister &content);
// Books them all, beyond the capacity too: they were in the room. Returns how many. Throws what Change does.
int bookWhoCame(Change &change, const CourseRegister &content);

// Books somebody who is in the room, whether or not there is a place: from the waiting list too.
Enrolment bookInTheRoom(Change &change, qint64 run, Id<Person> person, QDate day);

} // namespace doorstep
