#include "training/booking.h"

#include "base/clock.h"
#include "records/people.h"
#include "storage/record_store.h"

#include <algorithm>

namespace doorstep {

namespace {

bool has(const Enrolment &enrolment, const char *outcome)
{
    return enrolment.outcome.code == QLatin1String(outcome);
}

bool takesPlace(const Enrolment &enrolment)
{
    return !has(enrolment, "withdrawn") && !has(enrolment, "waiting");
}

Enrolment stored(Connection &connection, qint64 key)
{
    if (std::optional<Enrolment> enrolment = find(connection, Id<Enrolment>(key)))
        return *std::move(enrolment);
    throw std::logic_error("no such enrolment");
}

void setOutcome(Change &change, Enrolment &enrolment, const char *outcome)
{
    enrolment.outcome.code = QString::fromLatin1(outcome);
    change.save(enrolment);
}

} // namespace

std::optional<int> RunPlaces::left() const
{
    if (!capacity)
        return std::nullopt;
    return std::max(0, *capacity - taken);
}

std::optional<int> RunPlaces::leftForNew() const
{
    if (!capacity || !isOpen)
        return left();
    return std::max(0, *left() - int(waiting.size()));
}

RunPlaces placesOf(Connection &connection, qint64 run)
{
    const std::optional<CourseRun> found = find(connection, Id<CourseRun>(run));
    if (!found)
        throw std::logic_error("no such run");
    RunPlaces places;
    places.capacity = found->capacity;
    places.isOpen = found->status.code != QLatin1String("cancelled")
        && (!found->startsOn.isValid() || found->startsOn >= Clock::today());
    for (const Enrolment &enrolment : referring<Enrolment>(connection, "run_id", run)) {
        if (takesPlace(enrolment))
            ++places.taken;
        else if (has(enrolment, "waiting"))
            places.waiting.append(enrolment);
    }
    // Who has no day waits behind those who have.
    const auto isEarlier = [](const Enrolment &left, const Enrolment &right) {
        if (left.enrolledOn.isValid() != right.enrolledOn.isValid())
            return left.enrolledOn.isValid();
        return left.enrolledOn < right.enrolledOn;
    };
    std::stable_sort(places.waiting.begin(), places.waiting.end(), isEarlier);
    return places;
}

Enrolment book(Change &change, qint64 run, Id<Person> person, QDate day, Id<Organisation> by)
{
    Connection &connection = change.file().connection();
    const RunPlaces places = placesOf(connection, run);
    Enrolment enrolment;
    enrolment.run = Id<CourseRun>(run);
    enrolment.person = person;
    enrolment.hub = change.file().ownHub();
    if (const qint64 key = keyOfSame(connection, AnyRecord::of(enrolment), enrolment.hub))
        enrolment = stored(connection, key);
    if (enrolment.key && !has(enrolment, "withdrawn") && !has(enrolment, "no_show"))
        return enrolment;
    const bool hasPlace = enrolment.key && takesPlace(enrolment); // who did not come still has theirs
    enrolment.enrolledOn = day;
    if (by)
        enrolment.bookedBy = by;
    setOutcome(change, enrolment, places.leftForNew() == 0 && !hasPlace ? "waiting" : "booked");
    return enrolment;
}

std::optional<Enrolment> withdraw(Change &change, qint64 enrolment)
{
    Enrolment leaving = stored(change.file().connection(), enrolment);
    const bool freesPlace = takesPlace(leaving);
    setOutcome(change, leaving, "withdrawn");
    if (!freesPlace)
        return std::nullopt;
    RunPlaces places = placesOf(change.file().connection(), leaving.run.key);
    if (!places.canMoveUp())
        return std::nullopt;
    setOutcome(change, places.waiting.first(), "booked");
    return places.waiting.first();
}

QList<Enrolment> moveUp(Change &change, qint64 run)
{
    RunPlaces places = placesOf(change.file().connection(), run);
    QList<Enrolment> moved;
    for (Enrolment &enrolment : places.waiting) {
        if (!places.canMoveUp())
            break;
        setOutcome(change, enrolment, "booked");
        ++places.taken;
        moved.append(enrolment);
    }
    return moved;
}

} // namespace doorstep
