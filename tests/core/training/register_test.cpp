// The register: read, marked, counted.
#include "training/register.h"

#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

class RegisterHub {
public:
    RegisterHub()
    {
        hub.run("power1", "power", day("2019-03-09"), {day("2019-03-16"), day("2019-03-09")});
        hub.enrol("Rose", "power1", "booked")
            .enrol("Ann", "power1", "booked")
            .enrol("Zed", "power1", "withdrawn");
        hub.enrol("Cy", "power1", "waiting").mark("Rose", "power1/2", "present");
    }
    CourseRegister read()
    {
        return readRegister(
            hub.connection(),
            keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(), QStringLiteral("power1")));
    }
    HubBuilder hub;
};

QStringList list(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(','));
}

QStringList names(const CourseRegister &read)
{
    QStringList names;
    for (const RegisterLearner &learner : read.learners)
        names.append(learner.name);
    return names;
}

} // namespace

TEST_CASE("Sessions stand by day, learners by name, those who are not expected last")
{
    RegisterHub course;
    const CourseRegister read = course.read();
    REQUIRE(read.sessions.size() == 2);
    CHECK(read.sessions.first().heldOn == day("2019-03-09"));
    CHECK(names(read) == list("Ann,Rose,Cy,Zed"));
    CHECK(read.learners[1].marks == list("present,"));
    CHECK(read.expected() == 2);
    CHECK(read.headcount(0) == 1);
    CHECK(read.headcount(1) == 0);
    CHECK(read.sessionsLeft(read.learners[1]) == 1);
    CHECK(read.standing(read.learners[1]).text() == QStringLiteral("1 of 2 sessions: 1 more to complete"));
}

TEST_CASE("A mark is set, changed and taken away; the same again is no change")
{
    RegisterHub course;
    const CourseRegister before = course.read();
    const qint64 session = before.sessions[1].key;
    const qint64 ann = before.learners[0].enrolment.person.key;
    const auto mark = [&](const char *code) {
        Change change(course.hub.file(), QStringLiteral("Mark"));
        const bool isDone = setMark(change, session, ann, QString::fromLatin1(code));
        change.commit();
        return isDone;
    };
    CHECK(mark("late"));
    CHECK_FALSE(mark("late"));
    CHECK(course.read().learners[0].marks == list(",late"));
    CHECK(mark("absent"));
    CHECK(course.read().learners[0].marks == list(",absent"));
    CHECK(mark(""));
    CHECK_FALSE(mark(""));
    CHECK(course.read().learners[0].marks == list(","));
}

TEST_CASE("All present in one step leaves marks that are there, and those who are not expected")
{
    RegisterHub course;
    Change change(course.hub.file(), QStringLiteral("All present"));
    CHECK(markTheRest(change, course.read(), 0, QStringLiteral("present")) == 1);
    CHECK(markTheRest(change, course.read(), 1, QStringLiteral("present")) == 2);
    change.commit();
    const CourseRegister read = course.read();
    CHECK(read.headcount(1) == 2);
    CHECK(read.learners[2].marks == list(","));
    CHECK(read.standing(read.learners[1]).text() == QStringLiteral("2 of 2 sessions: may complete"));
}
