// The register: read, marked, counted.
#include "training/register.h"

#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"
#include "training/guardian_consent.h"
#include "training/sessions_elsewhere.h"

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

TEST_CASE("What the course's rule makes of a learner, in words, and where a session was made up")
{
    struct Case {
        const char *outcome;
        std::vector<const char *> marks;
        const char *words;
    };
    const std::vector<Case> cases = {
        {"booked", {"present", "late"}, "2 of 2 sessions: may complete"},
        {"booked", {"present", "absent"}, "1 of 2 sessions: 1 more to complete"},
        {"no_show", {"absent", "absent"}, "0 of 2 sessions: 2 more to complete"},
        {"waiting", {}, "Waits for a place"},
        {"withdrawn", {}, "Withdrew without coming"},
        {"withdrawn", {"present"}, "Withdrew after 1 of 2 sessions"},
    };
    for (const char *course : {"power", "cancelled"})
        for (const Case &one : cases) {
            HubBuilder hub;
            const bool isCancelled = course == QByteArray("cancelled");
            hub.run("run", "power", day("2019-03-09"), {day("2019-03-09"), day("2019-03-16")},
                    [&](CourseRun &run) {
                        run.status.code = isCancelled ? QStringLiteral("cancelled") : QString();
                    });
            hub.enrol("Ann", "run", one.outcome);
            for (size_t i = 0; i < one.marks.size(); ++i)
                hub.mark("Ann", i ? "run/2" : "run/1", one.marks[i]);
            // Another run of the course, and one of another course.
            hub.run("other", "power", day("2019-03-12"), {day("2019-03-12")},
                    [](CourseRun &run) { run.venue = QStringLiteral("Town hall"); });
            hub.run("long ago", "power", day("2017-03-12"), {day("2017-03-12")});
            hub.mark("Ann", "long ago/1", "present");
            hub.run("else", "listening", day("2019-03-13"), {day("2019-03-13")});
            hub.mark("Ann", "other/1", "present").mark("Ann", "else/1", "present");
            const CourseRegister read = readRegister(
                hub.connection(),
                keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(), QStringLiteral("run")));
            INFO(one.words);
            const RegisterLearner &ann = read.learners.first();
            CHECK(read.ruleInWords(ann)
                  == (isCancelled ? QStringLiteral("The run was cancelled: counts nowhere")
                                  : QString::fromLatin1(one.words)));
            if (isCancelled)
                CHECK(read.outcome(ann) == QString::fromLatin1(one.outcome));
            const QList<SessionElsewhere> elsewhere = sessionsElsewhere(hub.connection(), read, ann);
            const bool isShort = QByteArray(one.words).contains("more to complete");
            CHECK(inWords(elsewhere)
                  == (isShort ? QStringLiteral("12 Mar 2019 on the run at Town hall") : QString()));
            CHECK(overrideReasons(elsewhere).first().startsWith(
                isShort ? QStringLiteral("Made up: present on 12 Mar 2019")
                        : QStringLiteral("Made up a session on another run")));
        }
}

TEST_CASE("Who walked in on the second day has nothing left to mark on the first")
{
    RegisterHub course;
    course.hub.enrol("Wyn", "power1", "booked", {},
                     [](Enrolment &enrolment) { enrolment.enrolledOn = day("2019-03-16"); });
    course.hub.mark("Wyn", "power1/1", "present"); // the sixteenth
    const CourseRegister read = course.read();
    const RegisterLearner &wyn = read.learners[2];
    REQUIRE(wyn.name == QStringLiteral("Wyn"));
    CHECK(read.sessionsLeft(wyn) == 0);
    CHECK(read.outcome(wyn) == QStringLiteral("attended"));
    CHECK(read.sessionsLeft(read.learners[0]) == 2); // Ann, of whose enrolment no day is known
}

TEST_CASE("Who is under 18 without a guardian's consent is pointed out")
{
    HubBuilder hub;
    hub.run("youth run", "youth", day("2019-03-09"));
    hub.run("power run", "power", day("2019-03-09"));
    const auto person = [&](const char *name, const HubBuilder::Also<Person> &also) {
        hub.person(name, also);
        for (const char *run : {"youth run", "power run"})
            hub.enrol(name, run, "booked");
    };
    person("a: 17", [](Person &one) { one.birthDate = day("2001-03-10"); });
    person("b: 18", [](Person &one) { one.birthDate = day("2001-03-09"); });
    person("c: consent", [](Person &one) {
        one.birthDate = day("2005-01-01");
        one.guardianConsentOn = day("2019-03-01");
    });
    person("d: 17 or 18", [](Person &one) { one.birthYear = 2001; });
    person("e: not known", {});
    person("f: grown up", [](Person &one) { one.birthYear = 1980; });
    const auto lacking = [&](const char *run) {
        const CourseRegister read = readRegister(
            hub.connection(),
            keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(), QString::fromLatin1(run)));
        QString names;
        for (const RegisterLearner &learner : read.learners)
            if (lacksGuardianConsent(hub.connection(), read, learner))
                names += learner.name.at(0);
        return names;
    };
    CHECK(lacking("youth run") == QStringLiteral("ade"));
    CHECK(lacking("power run") == QStringLiteral("a"));
}
