// Places on a run: booked, waiting, moving up.
#include "training/booking.h"

#include "base/clock.h"
#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

class FullRun {
public:
    FullRun()
    {
        hub.run("intro1", "intro", day("2019-03-09"), {day("2019-03-09")},
                [](CourseRun &made) { made.capacity = 2; });
        run = keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(), QStringLiteral("intro1"));
    }
    Enrolment book(const char *person, const char *on)
    {
        const Id<Person> who = hub.person(person);
        Change change(hub.file(), QStringLiteral("Book"));
        const Enrolment enrolment = doorstep::book(change, run, who, day(on));
        change.commit();
        return enrolment;
    }
    QString outcome(const Enrolment &enrolment)
    {
        return find(hub.connection(), Id<Enrolment>(enrolment.key))->outcome.code;
    }
    std::optional<Enrolment> withdraw(const Enrolment &enrolment)
    {
        Change change(hub.file(), QStringLiteral("Withdraw"));
        const std::optional<Enrolment> moved = doorstep::withdraw(change, enrolment.key);
        change.commit();
        return moved;
    }
    const ClockSetTo clock{day("2019-02-20")};
    HubBuilder hub;
    qint64 run = 0;
};

} // namespace

TEST_CASE("Beyond the capacity people wait, and move up in the order in which they came")
{
    FullRun course;
    const Enrolment ann = course.book("Ann", "2019-02-01");
    const Enrolment ben = course.book("Ben", "2019-02-02");
    const Enrolment late = course.book("Late", "2019-02-09");
    const Enrolment early = course.book("Early", "2019-02-03");
    CHECK(ben.outcome.code == QStringLiteral("booked"));
    CHECK(late.outcome.code == QStringLiteral("waiting"));
    const RunPlaces places = placesOf(course.hub.connection(), course.run);
    CHECK(places.left() == 0);
    CHECK(places.waiting.first().key == early.key);
    CHECK(course.withdraw(ann)->key == early.key);
    CHECK(course.outcome(early) == QStringLiteral("booked"));
    CHECK(course.outcome(late) == QStringLiteral("waiting"));
    CHECK_FALSE(course.withdraw(late)); // from the waiting list: no place came free
    CHECK_FALSE(course.withdraw(ben)); // nobody waits any more
    CHECK(placesOf(course.hub.connection(), course.run).left() == 1);
}

TEST_CASE("Booking again changes nothing; who withdrew is booked again on the same row")
{
    FullRun course;
    const Enrolment ann = course.book("Ann", "2019-02-01");
    CHECK(course.book("Ann", "2019-02-05").enrolledOn == day("2019-02-01"));
    course.withdraw(ann);
    const Enrolment again = course.book("Ann", "2019-02-10");
    CHECK(again.key == ann.key);
    CHECK(again.outcome.code == QStringLiteral("booked"));
    CHECK(again.enrolledOn == day("2019-02-10"));
}

TEST_CASE("More capacity gives places to those who wait")
{
    FullRun course;
    for (const char *name : {"Ann", "Ben", "Cy", "Di"})
        course.book(name, "2019-02-01");
    CourseRun run = *find(course.hub.connection(), Id<CourseRun>(course.run));
    Change change(course.hub.file(), QStringLiteral("A larger room"));
    run.capacity = 3;
    change.save(run);
    CHECK(moveUp(change, course.run).size() == 1);
    run.capacity.reset();
    change.save(run);
    CHECK(moveUp(change, course.run).size() == 1);
    change.commit();
    const RunPlaces places = placesOf(course.hub.connection(), course.run);
    CHECK(places.taken == 4);
    CHECK_FALSE(places.left());
}

TEST_CASE("Nobody moves up once the run has begun, nor where it is cancelled")
{
    FullRun course;
    QList<Enrolment> on;
    for (const char *name : {"Ann", "Ben", "Cy", "Di", "Eve"})
        on.append(course.book(name, "2019-02-01"));
    {
        const ClockSetTo firstDay(day("2019-03-09"));
        CHECK(course.withdraw(on[0])->key == on[2].key);
    }
    {
        const ClockSetTo dayAfter(day("2019-03-10"));
        CHECK_FALSE(course.withdraw(on[1]));
        CHECK_FALSE(placesOf(course.hub.connection(), course.run).canMoveUp());
    }
    CourseRun run = *find(course.hub.connection(), Id<CourseRun>(course.run));
    Change change(course.hub.file(), QStringLiteral("Cancelled"));
    run.status.code = QStringLiteral("cancelled");
    change.save(run);
    CHECK(moveUp(change, course.run).isEmpty());
    run.status.code = QStringLiteral("planned");
    change.save(run);
    CHECK(moveUp(change, course.run).size() == 1);
}
