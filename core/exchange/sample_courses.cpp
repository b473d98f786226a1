// The catalogue, and every run with its register: people who came to all, to half, to none, who withdrew,
// whose trainer knew better than the register, who are still booked on a run long past.
#include "exchange/sample_writer.h"
#include "records/courses.h"

#include <algorithm>
#include <array>

namespace doorstep {

using namespace sample;

namespace {

using Kind = SampleFacts::Kind;

struct CatalogueCourse {
    const char *code;
    const char *title;
    Kind kind;
    const char *kindCode;
    const char *strand;
    const char *level;
    int sessions; // 0: not said, which means one
    const char *hours;
    const char *follows;
};

// In byte order of code: the catalogue of the pack `open`, and one course of the hub's own.
constexpr std::array<CatalogueCourse, 8> s_courses = {{
    {"action", "Action for Change", Kind::FollowOn, "follow_on", "action_for_change", "", 1, "6", "intro"},
    {"intro", "Introduction to Community Organising", Kind::Introduction, "introduction", "", "", 1, "6", ""},
    {"listening", "Listening", Kind::FollowOn, "follow_on", "listening", "", 1, "6", "intro"},
    {"power", "Building Power", Kind::FollowOn, "follow_on", "building_power", "", 2, "7", "intro"},
    {"q2", "Award in Community Organising", Kind::Qualification, "qualification", "", "2", 6, "60", "intro"},
    {"q3", "Certificate in Community Organising", Kind::Qualification, "qualification", "", "3", 12, "130",
     "intro"},
    {"tea", "Tea and talking", Kind::Introduction, "introduction", "", "", 0, "2", ""},
    {"youth", "Young Organisers", Kind::Youth, "youth", "", "", 4, "16", ""},
}};

// How often each is held, once all have been.
constexpr std::array<int, 16> s_offered = {1, 1, 1, 1, 1, 1, 2, 2, 0, 0, 3, 3, 4, 5, 6, 7};

struct Unit {
    const char *course;
    const char *code;
    const char *title;
};
constexpr std::array<Unit, 4> s_units = {{
    {"q2", "q2-listening", "Listening in the community"},
    {"q2", "q2-principles", "Principles of community organising"},
    {"q3", "q3-listening", "Building relationships by listening"},
    {"q3", "q3-power", "Power and how it works"},
}};

// What becomes of somebody who enrols.
enum class Fate {
    Completes,
    Attends,
    ComesToHalf,
    Excused,
    NoShow,
    Withdrawn,
    Waiting,
    StillBooked,
    NoRegister
};

Fate fateOf(SampleRandom &random)
{
    static constexpr std::array<std::pair<Fate, int>, 9> shares = {{{Fate::Completes, 48},
                                                                    {Fate::Attends, 16},
                                                                    {Fate::ComesToHalf, 9},
                                                                    {Fate::Excused, 4},
                                                                    {Fate::NoShow, 9},
                                                                    {Fate::Withdrawn, 4},
                                                                    {Fate::Waiting, 2},
                                                                    {Fate::StillBooked, 2},
                                                                    {Fate::NoRegister, 6}}};
    int draw = random.below(100);
    for (const auto &[fate, share] : shares)
        if ((draw -= share) < 0)
            return fate;
    return Fate::Completes;
}

} // namespace

struct SampleWriter::RunFiles {
    SampleFile runs, sessions, enrolments, attendance, results;
};

struct SampleWriter::Run {
    int number = 0;
    const CatalogueCourse *course = nullptr;
    int startsOn = 0;
    int endsOn = 0; // 0: not recorded
    bool isCancelled = false;
    bool isPlanned = false;
    std::vector<int> sessionDays;
    // By session: who was marked how.
    std::vector<std::vector<std::pair<int, std::string_view>>> marks;
};

void SampleWriter::writeCatalogue()
{
    SampleFile courses = open(Course::table());
    for (const CatalogueCourse &course : s_courses) {
        courses.set("code", course.code)
            .set("title", course.title)
            .set("kind", course.kindCode)
            .set("strand", course.strand)
            .set("level", course.level)
            .set("sessions_required", course.sessions ? std::to_string(course.sessions) : std::string())
            .set("hours", course.hours)
            .set("follows_code", course.follows);
        courses.endRow();
    }
    SampleFile units = open(CourseUnit::table());
    for (const Unit &unit : s_units) {
        units.set("course_code", unit.course)
            .set("code", unit.code)
            .set("title", unit.title)
            .set("required", "yes");
        units.endRow();
    }
    close(courses);
    close(units);
}

void SampleWriter::writeRuns()
{
    RunFiles files{open(CourseRun::table()), open(CourseSession::table()), open(Enrolment::table()),
                   open(Attendance::table()), open(UnitResult::table())};
    SampleRandom random = chance(8);
    for (int run = 0; run < m_runs; ++run)
        writeRun(files, random, run);
    for (SampleFile *file :
         {&files.runs, &files.sessions, &files.enrolments, &files.attendance, &files.results})
        close(*file);
}

void SampleWriter::writeRun(RunFiles &files, SampleRandom &random, int number)
{
    Run run;
    run.number = number;
    const int offered = random.oneOf(std::span<const int>(s_offered));
    run.course =
        &s_courses[static_cast<std::size_t>(number < static_cast<int>(s_courses.size()) ? number : offered)];
    run.isPlanned = number >= m_runs - 2;
    run.isCancelled = !run.isPlanned && random.chance(6);
    run.startsOn = run.isPlanned ? m_last + random.between(3, 13) : random.between(m_first, m_last - 90);
    for (int session = 0; session < std::max(1, run.course->sessions); ++session)
        run.sessionDays.push_back(run.startsOn + 7 * session);
    run.marks.resize(run.sessionDays.size());
    if (run.sessionDays.size() > 1 || random.chance(30))
        run.endsOn = run.sessionDays.back();
    const int firstTrainer = static_cast<int>(m_facts.organiserFrom.size());
    files.runs.set("id", sampleId("r", number))
        .set("course_code", run.course->code)
        .setDay("starts_on", run.startsOn)
        .setDay("ends_on", run.endsOn)
        .set("venue", random.oneOf(places))
        .set("setting", random.chance(80) ? "community" : "public_sector");
    if (random.chance(20))
        files.runs.set("organisation_id", sampleId("o", random.below(m_organisations)));
    files.runs.set("lead_trainer_id", sampleId("p", firstTrainer + random.below(m_trainers)))
        .setNumber("capacity", 16)
        .set("status",
             run.isPlanned         ? "planned"
                 : run.isCancelled ? "cancelled"
                                   : "delivered");
    files.runs.endRow();
    for (const int person : somePeople(random, random.between(5, 15)))
        writeEnrolment(files, random, run, person);
    // Somebody came along who was never enrolled: told as a warning, counted nowhere.
    if (!run.isPlanned && number % 40 == 7)
        run.marks.front().emplace_back(people() - 1, "present");
    for (std::size_t session = 0; session < run.sessionDays.size(); ++session) {
        const std::string id = sampleId("x", static_cast<int>(files.sessions.rows()));
        files.sessions.set("id", id)
            .set("run_id", sampleId("r", number))
            .setDay("held_on", run.sessionDays[session])
            .set("starts_at", "10:00")
            .set("ends_at", random.chance(60) ? "16:00" : "");
        files.sessions.endRow();
        for (const auto &[person, mark] : run.marks[session]) {
            files.attendance.set("session_id", id).set("person_id", sampleId("p", person)).set("mark", mark);
            files.attendance.endRow();
        }
    }
}

void SampleWriter::writeEnrolment(RunFiles &files, SampleRandom &random, Run &run, int person)
{
    const Fate fate = run.isPlanned ? Fate::StillBooked : fateOf(random);
    const bool isQualification = run.course->kind == Kind::Qualification;
    const int sessions = static_cast<int>(run.sessionDays.size());
    int came = 0; // how many sessions, from the first on
    bool hasMarks = true;
    std::string_view outcome;
    switch (fate) {
    case Fate::Completes:
        came = sessions;
        outcome = isQualification ? "passed" : "completed";
        break;
    case Fate::Attends:
        came = sessions;
        outcome = "attended";
        break;
    case Fate::ComesToHalf:
        came = (sessions + 1) / 2;
        outcome = isQualification                ? "referred"
            : sessions == 1 || random.chance(60) ? "attended"
                                                 : "not_completed";
        break;
    case Fate::Excused: // the register says less than the trainer's word
        came = sessions - 1;
        outcome = isQualification ? "passed" : "completed";
        break;
    case Fate::NoShow:
        outcome =
            random.chance(85) ? "no_show" : "attended"; // some outcomes were filled in for the whole room
        break;
    case Fate::Withdrawn:
        hasMarks = false;
        outcome = "withdrawn";
        break;
    case Fate::Waiting:
        hasMarks = false;
        outcome = "waiting";
        break;
    case Fate::StillBooked:
        hasMarks = false;
        outcome = "booked";
        break;
    case Fate::NoRegister:
        hasMarks = false;
        outcome = random.chance(50) ? "attended" : isQualification ? "passed" : "completed";
        break;
    }
    if (run.isCancelled) {
        hasMarks = false;
        outcome = random.chance(20) ? outcome : "booked";
    }
    for (int session = 0; hasMarks && session < sessions; ++session)
        run.marks[static_cast<std::size_t>(session)].emplace_back(
            person,
            session < came ? (random.chance(90) ? "present" : "late")
                           : (random.chance(70) ? "absent" : "apologies"));

    SampleFacts::Enrolment facts;
    facts.person = person;
    facts.kind = run.course->kind;
    const bool finished = outcome == "completed" || outcome == "passed";
    const int closingDay = run.endsOn ? run.endsOn : run.startsOn;
    const int completedOn =
        finished && random.chance(60) ? std::min(closingDay + random.between(0, 3), m_last) : 0;
    // Nobody has booked tomorrow yet.
    const int enrolledOn = random.chance(92) ? std::min(run.startsOn - random.between(0, 28), m_last) : 0;
    files.enrolments.set("run_id", sampleId("r", run.number))
        .set("person_id", sampleId("p", person))
        .setDay("enrolled_on", enrolledOn);
    if (random.chance(8))
        files.enrolments.set("booked_by_organisation_id", sampleId("o", random.below(m_organisations)));
    files.enrolments.set("outcome", outcome).setDay("completed_on", completedOn);
    if (fate == Fate::Excused && !run.isCancelled)
        files.enrolments.set("override_reason", "Did the rest with me on the Friday");
    if (came > 0 && random.chance(60)) {
        files.enrolments.setNumber("rating", random.between(2, 5));
        files.enrolments.set("feedback", random.chance(70) ? random.oneOf(feedback) : "");
    }
    if (finished && random.chance(50))
        files.enrolments.set("certificate_number",
                             "DS-" + std::to_string(100'000 + static_cast<int>(files.enrolments.rows())));
    files.enrolments.endRow();
    if (run.isCancelled)
        return;

    // What DATA.md 3 makes of it.
    facts.enrolledOn = enrolledOn ? enrolledOn : run.startsOn;
    facts.isFirm = outcome != "withdrawn" && outcome != "waiting";
    const bool saysAttended =
        finished || outcome == "attended" || outcome == "referred" || outcome == "not_completed";
    if (hasMarks ? came > 0 : saysAttended)
        facts.attendedOn = hasMarks ? run.sessionDays.front() : completedOn ? completedOn : closingDay;
    if (finished || (outcome == "attended" && (!hasMarks || came >= std::max(1, run.course->sessions))))
        facts.completedOn = completedOn ? completedOn
            : hasMarks && came > 0      ? run.sessionDays[static_cast<std::size_t>(came - 1)]
                                        : closingDay;
    m_facts.enrolments.push_back(facts);
    if (!isQualification || !finished)
        return;
    for (const Unit &unit : s_units) {
        if (std::string_view(unit.course) != run.course->code)
            continue;
        files.results.set("run_id", sampleId("r", run.number))
            .set("person_id", sampleId("p", person))
            .set("unit_code", unit.code)
            .setDay("assessed_on", closingDay)
            .set("assessor_id", sampleId("p", static_cast<int>(m_facts.organiserFrom.size())))
            .set("result", random.chance(95) ? "passed" : "referred");
        files.results.endRow();
    }
}

} // namespace doorstep
