// Places on a course run: who is booked, who waits, and who moves up when a place comes free.
#pragma once

#include "records/courses.h"
#include "storage/change.h"

#include <QList>
#include <optional>

namespace doorstep {

struct RunPlaces {
    std::optional<int> capacity; // none: no limit
    bool isOpen = true; // places still pass on: its first day is not over, and it is not cancelled
    int taken = 0; // enrolments that are neither withdrawn nor waiting
    QList<Enrolment> waiting; // first come first

    bool isFull() const { return capacity && taken >= *capacity; }
    // Whether somebody who waits may have a place.
    bool canMoveUp() const { return isOpen && !isFull() && !waiting.isEmpty(); }
    std::optional<int> left() const; // none: no limit; never below 0
    // Of those, what is not due to somebody who waits: nobody who books now is put before them.
    std::optional<int> leftForNew() const;
};
// Throws std::logic_error for a run that is not there.
RunPlaces placesOf(Connection &connection, qint64 run);

// Puts a person on a run, booked where there is a place that nobody waits for, and waiting otherwise. Who is
// on it already stays as they are; who withdrew or did not come is booked again, and what was recorded of
// them is kept. `by`: the organisation that books, or none. Returns the enrolment as it stands. Throws what
// Change does.
Enrolment book(Change &change, qint64 run, Id<Person> person, QDate day, Id<Organisation> by = {});

// Takes somebody off a run, or off its waiting list; who waits longest gets the place that came free, unless
// the run has begun before today or is cancelled. Returns who moved up.
std::optional<Enrolment> withdraw(Change &change, qint64 enrolment);
// Gives the places that are free to those who wait, as after the capacity was raised; returns who moved up:
// nobody once the run has begun before today, or where it is cancelled.
QList<Enrolment> moveUp(Change &change, qint64 run);

} // namespace doorstep
