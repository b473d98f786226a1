// When an enrolment counts (DATA.md 3): a table of cases, and the same as the figures say by their query.
#include "training/enrolment_rule.h"

#include "measures/worked_out.h"
#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"
#include "training/register.h"

#include <QRandomGenerator>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

struct Case {
    const char *what;
    const char *outcome;
    std::vector<const char *> marks; // of two sessions, 9 and 16 Mar 2019; "" none
    const char *attendedOn;
    const char *completedOn;
    bool isOverride = false;
};

// Building Power: both sessions for the certificate.
const std::vector<Case> cases = {
    {"both sessions", "attended", {"present", "late"}, "2019-03-09", "2019-03-16"},
    {"half attended", "attended", {"present", "absent"}, "2019-03-09", ""},
    {"half attended, the other not marked", "attended", {"", "present"}, "2019-03-16", ""},
    {"half attended, made up on another run, by the trainer's word",
     "completed",
     {"present", "absent"},
     "2019-03-09",
     "2019-03-09",
     true},
    {"completed by the trainer's word, seen nowhere",
     "completed",
     {"absent", "absent"},
     "",
     "2019-03-23",
     true},
    {"no register, the trainer's word", "completed", {}, "2019-03-23", "2019-03-23"},
    {"no register, attended", "attended", {}, "2019-03-23", "2019-03-23"},
    {"a no-show is never trained", "no_show", {"absent", "absent"}, "", ""},
    {"a no-show without a register", "no_show", {}, "", ""},
    {"booked and there", "booked", {"present", "present"}, "2019-03-09", ""},
    {"apologies both times", "booked", {"apologies", "apologies"}, "", ""},
    {"withdrew after the first", "withdrawn", {"present", ""}, "2019-03-09", ""},
    {"waited", "waiting", {}, "", ""},
    {"passed", "passed", {"present", "present"}, "2019-03-09", "2019-03-16"},
    {"referred", "referred", {"present", "present"}, "2019-03-09", ""},
    {"not completed, no register", "not_completed", {}, "2019-03-23", ""},
    {"nothing recorded", "", {}, "", ""},
};

} // namespace

TEST_CASE("When an enrolment counts as attended and as completed")
{
    Course course;
    course.sessionsRequired = 2;
    CourseRun run;
    run.startsOn = day("2019-03-09");
    run.endsOn = day("2019-03-23");
    const QDate held[] = {day("2019-03-09"), day("2019-03-16")};
    for (const Case &one : cases) {
        INFO(one.what);
        Enrolment enrolment;
        enrolment.outcome.code = QString::fromLatin1(one.outcome);
        QList<SessionMark> marks;
        for (size_t i = 0; i < one.marks.size(); ++i)
            if (*one.marks[i])
                marks.append({held[i], QString::fromLatin1(one.marks[i])});
        EnrolmentStanding standing = standingOf(enrolment, run, course, marks);
        CHECK(dateToText(standing.attendedOn) == QString::fromLatin1(one.attendedOn));
        CHECK(dateToText(standing.completedOn) == QString::fromLatin1(one.completedOn));
        CHECK(isOverride(enrolment.outcome.code, standing) == one.isOverride);
        run.status.code = QStringLiteral("cancelled");
        standing = standingOf(enrolment, run, course, marks);
        run.status.code.clear();
        CHECK_FALSE(standing.attendedOn.isValid());
        CHECK_FALSE(standing.completedOn.isValid());
    }
}

TEST_CASE("The outcome that the register speaks for")
{
    Course power;
    power.sessionsRequired = 2;
    Course qualification = power;
    qualification.kind.code = QStringLiteral("qualification");
    const auto outcome = [&](const char *now, int there, int marked, int left, const Course &course) {
        Enrolment enrolment;
        enrolment.outcome.code = QString::fromLatin1(now);
        EnrolmentStanding standing;
        standing.required = 2;
        standing.there = there;
        standing.marked = marked;
        return outcomeByRegister(enrolment, course, standing, left);
    };
    CHECK(outcome("booked", 2, 2, 0, power) == QStringLiteral("completed"));
    CHECK(outcome("booked", 2, 2, 0, qualification) == QStringLiteral("booked")); // assessors decide
    CHECK(outcome("booked", 1, 2, 0, qualification) == QStringLiteral("booked"));
    CHECK(outcome("no_show", 1, 2, 0, qualification) == QStringLiteral("booked"));
    CHECK(outcome("booked", 0, 2, 0, qualification) == QStringLiteral("no_show"));
    CHECK(outcome("not_completed", 2, 2, 0, power) == QStringLiteral("not_completed"));
    CHECK(outcome("booked", 1, 2, 0, power) == QStringLiteral("attended"));
    CHECK(outcome("booked", 0, 2, 0, power) == QStringLiteral("no_show"));
    CHECK(outcome("booked", 0, 1, 1, power) == QStringLiteral("booked")); // there may be more to come
    CHECK(outcome("booked", 0, 0, 2, power) == QStringLiteral("booked"));
    CHECK(outcome("completed", 1, 2, 0, power) == QStringLiteral("completed")); // the trainer's word stands
    CHECK(outcome("withdrawn", 2, 2, 0, power) == QStringLiteral("withdrawn"));
    CHECK(outcome("passed", 2, 2, 0, qualification) == QStringLiteral("passed"));
}

TEST_CASE("What the register shows is what the figures count")
{
    QRandomGenerator random(7);
    HubBuilder hub;
    const std::vector<const char *> outcomes{"",          "booked", "waiting",  "withdrawn",     "attended",
                                             "completed", "passed", "referred", "not_completed", "no_show"};
    const std::vector<const char *> marks{"", "present", "late", "absent", "apologies"};
    for (int number = 0; number < 60; ++number) {
        const QByteArray run = "run" + QByteArray::number(number);
        const QDate first = day("2019-03-09").addDays(number);
        hub.run(run.constData(), number % 2 ? "power" : "listening", first, {first, first.addDays(7)},
                [&](CourseRun &made) {
                    if (random.bounded(2))
                        made.endsOn = first.addDays(10);
                    if (random.bounded(8) == 0)
                        made.status.code = QStringLiteral("cancelled");
                });
        for (int learner = 0; learner < 4; ++learner) {
            const QByteArray person = "p" + QByteArray::number(learner);
            const QDate completed = random.bounded(4) ? QDate() : first.addDays(20);
            hub.enrol(person.constData(), run.constData(), outcomes[random.bounded(int(outcomes.size()))],
                      completed);
            for (const char *session : {"/1", "/2"})
                if (const char *mark = marks[random.bounded(int(marks.size()))]; *mark)
                    hub.mark(person.constData(), (run + session).constData(), mark);
        }
    }
    QHash<qint64, WorkedOutEnrolment> counted;
    workedOutEnrolments(
        hub.connection(), currentProgramme(hub.connection()),
        [&](const WorkedOutEnrolment &enrolment) { counted.insert(enrolment.key, enrolment); });
    for (int number = 0; number < 60; ++number) {
        const CourseRegister read =
            readRegister(hub.connection(),
                         keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(),
                               QStringLiteral("run%1").arg(number)));
        for (const RegisterLearner &learner : read.learners) {
            const EnrolmentStanding standing = read.standing(learner);
            const WorkedOutEnrolment figures = counted.value(learner.enrolment.key);
            INFO(number << ' ' << learner.enrolment.outcome.code.toStdString() << ' '
                        << learner.marks.join(QLatin1Char(',')).toStdString());
            CHECK(standing.attendedOn == figures.attendedOn);
            CHECK(standing.completedOn == figures.completedOn);
        }
    }
    CHECK(counted.size() > 80);
}
