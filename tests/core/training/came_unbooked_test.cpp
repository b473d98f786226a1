// Marks of people who were never booked.
#include "training/came_unbooked.h"

#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("Who was there without being enrolled is found, and booked even where the run is full")
{
    HubBuilder hub;
    hub.run("power1", "power", day("2019-03-09"), {day("2019-03-09"), day("2019-03-16")},
            [](CourseRun &run) { run.capacity = 1; });
    hub.enrol("Ann", "power1", "booked")
        .enrol("Wyn", "power1", "waiting")
        .enrol("Off", "power1", "withdrawn");
    for (const char *name : {"Ann", "Cy", "Off"})
        hub.mark(name, "power1/1", "present");
    hub.mark("Cy", "power1/2", "present").mark("Ben", "power1/2", "late").mark("Dee", "power1/1", "absent");
    Connection &connection = hub.connection();
    const qint64 run = keyOf(connection, CourseRun::table(), hub.file().ownHub(), QStringLiteral("power1"));
    const QList<CameUnbooked> came = cameUnbooked(connection, readRegister(connection, run));
    REQUIRE(came.size() == 2);
    CHECK(personName(came[0].person) == QStringLiteral("Ben"));
    CHECK(came[0].since == day("2019-03-16"));
    CHECK(came[1].since == day("2019-03-09"));

    Change change(hub.file(), QStringLiteral("Book"));
    CHECK(bookWhoCame(change, readRegister(connection, run)) == 2);
    const CourseRegister after = readRegister(connection, run);
    CHECK(cameUnbooked(connection, after).isEmpty());
    CHECK(after.expected() == 3);
    CHECK(bookInTheRoom(change, run, hub.person("Wyn"), day("2019-03-16")).outcome.code
          == QStringLiteral("booked"));
    change.commit();
}
