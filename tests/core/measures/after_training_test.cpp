// What a person's page says of their training is what the figures count.
#include "core/measures/figure_of.h"
#include "measures/worked_out.h"
#include "storage/after_training.h"

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("the courses that a person's page calls completed are those that figures count, on the same days")
{
    HubBuilder hub;
    hub.run("r1", "listening", day("2019-03-01"), {day("2019-03-01"), day("2019-03-08")});
    hub.run("r2", "intro", day("2019-04-01"));
    hub.run("r3", "power", day("2019-05-01"), {day("2019-05-01")},
            [](CourseRun &run) { run.status.code = QStringLiteral("cancelled"); });
    const char *outcomes[] = {"booked", "waiting",  "withdrawn",     "attended", "completed",
                              "passed", "referred", "not_completed", "no_show"};
    for (const char *outcome : outcomes)
        for (const char *run : {"r1", "r2", "r3"}) {
            hub.enrol(outcome, run, outcome);
            hub.enrol((QByteArray("marked-") + outcome).constData(), run, outcome);
        }
    for (const char *outcome : outcomes) {
        hub.mark((QByteArray("marked-") + outcome).constData(), "r1/1", "present");
        hub.mark((QByteArray("marked-") + outcome).constData(), "r1/2",
                 qstrcmp(outcome, "attended") == 0 ? "late" : "absent");
    }
    QMap<qint64, QDate> counted;
    QSet<qint64> people;
    workedOutEnrolments(hub.connection(), currentProgramme(hub.connection()),
                        [&](const WorkedOutEnrolment &enrolment) {
                            people.insert(enrolment.person);
                            if (enrolment.completedOn.isValid())
                                counted.insert(enrolment.key, enrolment.completedOn);
                        });
    REQUIRE(counted.size() >= 8);
    QMap<qint64, QDate> shown;
    for (const qint64 person : people)
        for (const AfterCourse &course : afterTraining(hub.connection(), person, 12))
            shown.insert(course.enrolment, course.completedOn);
    CHECK(shown == counted);
}
