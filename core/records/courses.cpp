#include "records/courses.h"

#include "records/organisations.h"
#include "records/people.h"
#include "records/rules.h"

namespace doorstep {

namespace {

void checkCourse(const void *record, Problems &problems)
{
    const auto &c = *static_cast<const Course *>(record);
    rules::notNegative("sessions_required", c.sessionsRequired, problems);
}

void checkCourseRun(const void *record, Problems &problems)
{
    const auto &r = *static_cast<const CourseRun *>(record);
    rules::inOrder("ends_on", r.startsOn, r.endsOn, problems);
    rules::notNegative("capacity", r.capacity, problems);
}

void checkCourseSession(const void *record, Problems &problems)
{
    const auto &s = *static_cast<const CourseSession *>(record);
    rules::inOrder("ends_at", s.startsAt, s.endsAt, problems);
}

void checkEnrolment(const void *record, Problems &problems)
{
    const auto &e = *static_cast<const Enrolment *>(record);
    rules::inRange("rating", e.rating, 1, 5, problems);
}

} // namespace

const RecordTable &Course::table()
{
    static const RecordTable table = recordTable<Course>(
        "courses", QT_TRANSLATE_NOOP("doorstep::Record", "Course"),
        QT_TRANSLATE_NOOP("doorstep::Record", "Courses"), {{"title"}},
        {
            field<&Course::code>("code", QT_TRANSLATE_NOOP("doorstep::Field", "Code"), Required | InKey,
                                 TextForm::Identifier),
            field<&Course::title>("title", QT_TRANSLATE_NOOP("doorstep::Field", "Title"), Required),
            field<&Course::kind>("kind", QT_TRANSLATE_NOOP("doorstep::Field", "Kind"), Required),
            field<&Course::strand>("strand", QT_TRANSLATE_NOOP("doorstep::Field", "Strand")),
            field<&Course::level>("level", QT_TRANSLATE_NOOP("doorstep::Field", "Level")),
            field<&Course::sessionsRequired>("sessions_required",
                                             QT_TRANSLATE_NOOP("doorstep::Field", "Sessions needed")),
            field<&Course::hours>("hours", QT_TRANSLATE_NOOP("doorstep::Field", "Hours")),
            field<&Course::awardingBody>("awarding_body",
                                         QT_TRANSLATE_NOOP("doorstep::Field", "Awarding body")),
            field<&Course::follows>("follows_code", QT_TRANSLATE_NOOP("doorstep::Field", "Follows")),
        },
        &checkCourse);
    return table;
}

const RecordTable &CourseUnit::table()
{
    static const RecordTable table = recordTable<CourseUnit>(
        "course_units", QT_TRANSLATE_NOOP("doorstep::Record", "Course unit"),
        QT_TRANSLATE_NOOP("doorstep::Record", "Course units"), {{"title"}},
        {
            field<&CourseUnit::course>("course_code", QT_TRANSLATE_NOOP("doorstep::Field", "Course"),
                                       Required | InKey),
            field<&CourseUnit::code>("code", QT_TRANSLATE_NOOP("doorstep::Field", "Code"), Required | InKey,
                                     TextForm::Identifier),
            field<&CourseUnit::title>("title", QT_TRANSLATE_NOOP("doorstep::Field", "Title"), Required),
            field<&CourseUnit::isRequired>("required",
                                           QT_TRANSLATE_NOOP("doorstep::Field", "Needed to pass")),
        });
    return table;
}

const RecordTable &CourseRun::table()
{
    static const RecordTable table = recordTable<CourseRun>(
        "course_runs", QT_TRANSLATE_NOOP("doorstep::Record", "Course run"),
        QT_TRANSLATE_NOOP("doorstep::Record", "Course runs"), {{"course_code"}, {"starts_on"}},
        {
            field<&CourseRun::id>("id", QT_TRANSLATE_NOOP("doorstep::Field", "Identifier"), InKey,
                                  TextForm::Identifier),
            field<&CourseRun::course>("course_code", QT_TRANSLATE_NOOP("doorstep::Field", "Course"),
                                      Required),
            field<&CourseRun::startsOn>("starts_on", QT_TRANSLATE_NOOP("doorstep::Field", "Starts on"),
                                        Required),
            field<&CourseRun::endsOn>("ends_on", QT_TRANSLATE_NOOP("doorstep::Field", "Ends on")),
            field<&CourseRun::venue>("venue", QT_TRANSLATE_NOOP("doorstep::Field", "Venue")),
            field<&CourseRun::postcode>("postcode", QT_TRANSLATE_NOOP("doorstep::Field", "Postcode"), NoFlags,
                                        TextForm::Postcode),
            field<&CourseRun::setting>("setting", QT_TRANSLATE_NOOP("doorstep::Field", "Setting")),
            field<&CourseRun::organisation>("organisation_id",
                                            QT_TRANSLATE_NOOP("doorstep::Field", "Host organisation")),
            field<&CourseRun::leadTrainer>("lead_trainer_id",
                                           QT_TRANSLATE_NOOP("doorstep::Field", "Lead trainer")),
            field<&CourseRun::secondTrainer>("second_trainer_id",
                                             QT_TRANSLATE_NOOP("doorstep::Field", "Second trainer")),
            field<&CourseRun::capacity>("capacity", QT_TRANSLATE_NOOP("doorstep::Field", "Capacity")),
            field<&CourseRun::status>("status", QT_TRANSLATE_NOOP("doorstep::Field", "Status")),
            field<&CourseRun::notes>("notes", QT_TRANSLATE_NOOP("doorstep::Field", "Notes"), NoFlags,
                                     TextForm::Free, Privacy::FreeText),
        },
        &checkCourseRun);
    return table;
}

const RecordTable &CourseSession::table()
{
    static const RecordTable table = recordTable<CourseSession>(
        "course_sessions", QT_TRANSLATE_NOOP("doorstep::Record", "Course session"),
        QT_TRANSLATE_NOOP("doorstep::Record", "Course sessions"), {{"run_id"}, {"held_on"}},
        {
            field<&CourseSession::id>("id", QT_TRANSLATE_NOOP("doorstep::Field", "Identifier"), InKey,
                                      TextForm::Identifier),
            field<&CourseSession::run>("run_id", QT_TRANSLATE_NOOP("doorstep::Field", "Course run"),
                                       Required),
            field<&CourseSession::heldOn>("held_on", QT_TRANSLATE_NOOP("doorstep::Field", "Held on"),
                                          Required),
            field<&CourseSession::startsAt>("starts_at", QT_TRANSLATE_NOOP("doorstep::Field", "Starts at")),
            field<&CourseSession::endsAt>("ends_at", QT_TRANSLATE_NOOP("doorstep::Field", "Ends at")),
        },
        &checkCourseSession);
    return table;
}

const RecordTable &Enrolment::table()
{
    static const RecordTable table = recordTable<Enrolment>(
        "enrolments", QT_TRANSLATE_NOOP("doorstep::Record", "Enrolment"),
        QT_TRANSLATE_NOOP("doorstep::Record", "Enrolments"), {{"person_id"}, {"run_id"}},
        {
            field<&Enrolment::run>("run_id", QT_TRANSLATE_NOOP("doorstep::Field", "Course run"),
                                   Required | InKey),
            field<&Enrolment::person>("person_id", QT_TRANSLATE_NOOP("doorstep::Field", "Person"),
                                      Required | InKey),
            field<&Enrolment::enrolledOn>("enrolled_on", QT_TRANSLATE_NOOP("doorstep::Field", "Enrolled on")),
            field<&Enrolment::bookedBy>("booked_by_organisation_id",
                                        QT_TRANSLATE_NOOP("doorstep::Field", "Booked by")),
            field<&Enrolment::outcome>("outcome", QT_TRANSLATE_NOOP("doorstep::Field", "Outcome")),
            field<&Enrolment::completedOn>("completed_on",
                                           QT_TRANSLATE_NOOP("doorstep::Field", "Completed on")),
            field<&Enrolment::overrideReason>("override_reason",
                                              QT_TRANSLATE_NOOP("doorstep::Field", "Reason for the override"),
                                              NoFlags, TextForm::Plain, Privacy::FreeText),
            field<&Enrolment::rating>("rating", QT_TRANSLATE_NOOP("doorstep::Field", "Rating")),
            field<&Enrolment::feedback>("feedback", QT_TRANSLATE_NOOP("doorstep::Field", "Feedback"), NoFlags,
                                        TextForm::Free, Privacy::FreeText),
            field<&Enrolment::certificateNumber>("certificate_number",
                                                 QT_TRANSLATE_NOOP("doorstep::Field", "Certificate number")),
        },
        &checkEnrolment);
    return table;
}

const RecordTable &Attendance::table()
{
    static const RecordTable table = recordTable<Attendance>(
        "attendance", QT_TRANSLATE_NOOP("doorstep::Record", "Attendance mark"),
        QT_TRANSLATE_NOOP("doorstep::Record", "Attendance"), {{"person_id"}, {"session_id"}},
        {
            field<&Attendance::session>("session_id", QT_TRANSLATE_NOOP("doorstep::Field", "Session"),
                                        Required | InKey),
            field<&Attendance::person>("person_id", QT_TRANSLATE_NOOP("doorstep::Field", "Person"),
                                       Required | InKey),
            field<&Attendance::mark>("mark", QT_TRANSLATE_NOOP("doorstep::Field", "Mark"), Required),
        });
    return table;
}

const RecordTable &UnitResult::table()
{
    static const RecordTable table = recordTable<UnitResult>(
        "unit_results", QT_TRANSLATE_NOOP("doorstep::Record", "Unit result"),
        QT_TRANSLATE_NOOP("doorstep::Record", "Unit results"), {{"person_id"}, {"unit_code"}, {"run_id"}},
        {
            field<&UnitResult::run>("run_id", QT_TRANSLATE_NOOP("doorstep::Field", "Course run"),
                                    Required | InKey),
            field<&UnitResult::person>("person_id", QT_TRANSLATE_NOOP("doorstep::Field", "Person"),
                                       Required | InKey),
            field<&UnitResult::unitCode>("unit_code", QT_TRANSLATE_NOOP("doorstep::Field", "Unit"),
                                         Required | InKey, TextForm::RecordCode),
            field<&UnitResult::assessedOn>("assessed_on", QT_TRANSLATE_NOOP("doorstep::Field", "Assessed on"),
                                           Required | InKey),
            field<&UnitResult::assessor>("assessor_id", QT_TRANSLATE_NOOP("doorstep::Field", "Assessor")),
            field<&UnitResult::result>("result", QT_TRANSLATE_NOOP("doorstep::Field", "Result"), Required),
        });
    return table;
}

} // namespace doorstep
