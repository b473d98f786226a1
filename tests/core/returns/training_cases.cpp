#include "training_cases.h"

namespace doorstep::tests {

namespace {

using Sessions = std::vector<SessionAndMark>;

const Sessions both{{"2019-03-09", "present"}, {"2019-03-16", "late"}};
const Sessions first{{"2019-03-09", "present"}, {"2019-03-16", "absent"}};
const Sessions neither{{"2019-03-09", "absent"}, {"2019-03-16", "apologies"}};

} // namespace

const std::vector<TrainingCase> &trainingCases()
{
    // clang-format off
    static const std::vector<TrainingCase> cases{
        // Two sessions, both needed.
        {"both sessions", {.outcome = "attended", .sessions = both}, "2019-03-09", "2019-03-16", "trained follow-on"},
        {"half of it: attended, not completed", {.outcome = "attended", .sessions = first}, "2019-03-09", "", "follow-on"},
        {"only the second session", {.outcome = "attended", .sessions = {{"2019-03-09", ""}, {"2019-03-16", "late"}}}, "2019-03-16", "", "follow-on"},
        {"two sessions on one day", {.outcome = "attended", .sessions = {{"2019-03-09", "present"}, {"2019-03-09", "present"}}}, "2019-03-09", "2019-03-09", "trained follow-on"},
        {"sessions on both sides of New Year: attended in the old year, completed in the new", {.outcome = "attended", .sessions = {{"2019-12-28", "present"}, {"2020-01-04", "present"}}}, "2019-12-28", "2020-01-04", "follow-on"},
        {"begun in the year before: completed in this", {.outcome = "attended", .sessions = {{"2018-12-29", "present"}, {"2019-01-05", "present"}}}, "2018-12-29", "2019-01-05", "trained"},
        {"the mark of completion after the sessions", {.outcome = "completed", .sessions = both, .completedOn = "2019-05-01"}, "2019-03-09", "2019-05-01", "trained follow-on"},
        {"completion written down for the year after", {.outcome = "completed", .sessions = both, .completedOn = "2020-01-01"}, "2019-03-09", "2020-01-01", "follow-on"},
        // The trainer's word, and no word.
        {"a session made up on another run, by the trainer's word", {.outcome = "completed", .sessions = first, .person = "Mo"}, "2019-03-09", "2019-03-09", "trained follow-on"},
        {"that other run: a mark without an enrolment counts nowhere", {.sessions = {{"2019-04-06", ""}, {"2019-04-13", "present"}}, .runStarts = "2019-04-06", .person = "Mo", .isEnrolled = false}, "", "", ""},
        {"the trainer's word, though seen at no session", {.outcome = "completed", .sessions = neither, .runEnds = "2019-03-16"}, "", "2019-03-16", "trained"},
        {"the trainer says not completed, though there both times", {.outcome = "not_completed", .sessions = both}, "2019-03-09", "", "follow-on"},
        {"there both times, no outcome yet", {.outcome = "booked", .sessions = both}, "2019-03-09", "", "follow-on"},
        {"there, and nothing at all recorded of the outcome", {.sessions = both}, "2019-03-09", "", "follow-on"},
        // No register was kept.
        {"no register, completed", {.outcome = "completed"}, "2019-03-09", "2019-03-09", "trained follow-on"},
        {"no register, attended: taken at the trainer's word", {.outcome = "attended", .runEnds = "2019-03-16"}, "2019-03-16", "2019-03-16", "trained follow-on"},
        {"no register, the day of completion before the run's end", {.outcome = "attended", .completedOn = "2019-03-12", .runEnds = "2019-03-16"}, "2019-03-12", "2019-03-12", "trained follow-on"},
        {"no register, not completed", {.outcome = "not_completed", .runEnds = "2019-03-16"}, "2019-03-16", "", "follow-on"},
        {"sessions without a single mark are no register", {.outcome = "attended", .sessions = {{"2019-03-09", ""}, {"2019-03-16", ""}}}, "2019-03-09", "2019-03-09", "trained follow-on"},
        {"a run that ends in the next year and kept no register", {.outcome = "completed", .runStarts = "2019-12-28", .runEnds = "2020-01-04"}, "2020-01-04", "2020-01-04", ""},
        // Who did not come.
        {"a no-show is never trained", {.outcome = "no_show", .sessions = neither}, "", "", ""},
        {"a no-show without a register", {.outcome = "no_show"}, "", "", ""},
        {"called a no-show, though there once", {.outcome = "no_show", .sessions = first}, "2019-03-09", "", "follow-on"},
        {"called attended, though absent both times", {.outcome = "attended", .sessions = neither}, "", "", ""},
        {"booked, no register", {.outcome = "booked"}, "", "", ""},
        {"waited in vain", {.outcome = "waiting"}, "", "", ""},
        {"moved up from the waiting list and came", {.outcome = "attended", .sessions = both, .enrolledOn = "2019-01-02"}, "2019-03-09", "2019-03-16", "trained follow-on"},
        // Withdrawn, cancelled, walked in, again.
        {"withdrew before it began", {.outcome = "withdrawn"}, "", "", ""},
        {"withdrew after the first session", {.outcome = "withdrawn", .sessions = {{"2019-03-09", "present"}, {"2019-03-16", ""}}}, "2019-03-09", "", "follow-on"},
        {"the run was cancelled after its first session", {.outcome = "completed", .sessions = first, .runStatus = "cancelled"}, "", "", ""},
        {"a walk-in: no day of enrolment", {.course = "intro", .outcome = "attended", .sessions = {{"2019-03-09", "late"}}}, "2019-03-09", "2019-03-09", "trained"},
        {"a retake, the first time: referred", {.course = "q2", .outcome = "referred", .runEnds = "2019-06-30", .enrolledOn = "2019-03-01", .person = "Rita"}, "2019-06-30", "", "trained qualification"},
        {"a retake, the second time: passed", {.course = "q2", .outcome = "passed", .completedOn = "2019-11-20", .runStarts = "2019-09-07", .enrolledOn = "2019-08-01", .person = "Rita"}, "2019-11-20", "2019-11-20", "trained qualification"},
        {"the same course twice: one person", {.outcome = "completed", .person = "Twyla"}, "2019-03-09", "2019-03-09", "trained follow-on"},
        {"the same course twice, the second time", {.outcome = "completed", .runStarts = "2019-09-07", .person = "Twyla"}, "2019-09-07", "2019-09-07", "trained follow-on"},
        {"who trains a run may be a learner on it", {.outcome = "completed", .person = "Theo", .trainer = "Theo"}, "2019-03-09", "2019-03-09", "trained follow-on"},
        {"who only trains is not trained by it", {.outcome = "booked", .person = "Una"}, "", "", ""},
        {"the run that she trains", {.outcome = "completed", .trainer = "Una"}, "2019-03-09", "2019-03-09", "trained follow-on"},
        // Qualifications.
        {"on a qualification, not yet assessed", {.course = "q2", .outcome = "booked", .enrolledOn = "2019-03-01"}, "", "", "qualification"},
        {"on a qualification, by the run's first day", {.course = "q2", .outcome = "no_show"}, "", "", "qualification"},
        {"enrolled in the year before", {.course = "q2", .outcome = "booked", .enrolledOn = "2018-12-31"}, "", "", ""},
        {"withdrew from a qualification", {.course = "q2", .outcome = "withdrawn", .enrolledOn = "2019-03-01"}, "", "", ""},
        {"waits for a qualification", {.course = "q2", .outcome = "waiting", .enrolledOn = "2019-03-01"}, "", "", ""},
        {"a qualification that was cancelled", {.course = "q2", .outcome = "booked", .runStatus = "cancelled", .enrolledOn = "2019-03-01"}, "", "", ""},
        // Young people: at most 18 on the day of completion.
        {"18 on the day, 19 on the next", {.course = "intro", .outcome = "completed", .born = "2000-03-10"}, "2019-03-09", "2019-03-09", "trained young"},
        {"19 on the day", {.course = "intro", .outcome = "completed", .born = "2000-03-09"}, "2019-03-09", "2019-03-09", "trained"},
        {"born on 29 Feb, completed on 28 Feb", {.course = "intro", .outcome = "completed", .completedOn = "2019-02-28", .born = "2000-02-29"}, "2019-02-28", "2019-02-28", "trained young"},
        {"born on 29 Feb, completed on 1 Mar", {.course = "intro", .outcome = "completed", .completedOn = "2019-03-01", .born = "2000-02-29"}, "2019-03-01", "2019-03-01", "trained"},
        {"of whom only the year is known: turns 18 in it", {.course = "intro", .outcome = "completed", .born = "2001"}, "2019-03-09", "2019-03-09", "trained young"},
        {"of whom only the year is known: turns 19 in it", {.course = "intro", .outcome = "completed", .born = "2000"}, "2019-03-09", "2019-03-09", "trained"},
        {"a grown-up on the youth course", {.course = "youth", .outcome = "completed", .born = "1970-01-01"}, "2019-03-09", "2019-03-09", "trained young"},
        {"young, and only half of it", {.outcome = "attended", .sessions = first, .born = "2004-01-01"}, "2019-03-09", "", "follow-on"},
        // What came after, within twelve months.
        {"a conversation on the very day", {.course = "intro", .outcome = "completed", .talkedOn = "2019-03-09"}, "2019-03-09", "2019-03-09", "trained acted"},
        {"a conversation on the day before", {.course = "intro", .outcome = "completed", .talkedOn = "2019-03-08"}, "2019-03-09", "2019-03-09", "trained"},
        {"a conversation on the same day a year later", {.course = "intro", .outcome = "completed", .talkedOn = "2020-03-09"}, "2019-03-09", "2019-03-09", "trained acted"},
        {"a conversation one day later than that", {.course = "intro", .outcome = "completed", .talkedOn = "2020-03-10"}, "2019-03-09", "2019-03-09", "trained"},
        {"attended only, and acted", {.outcome = "attended", .sessions = first, .talkedOn = "2019-03-20"}, "2019-03-09", "", "follow-on"},
    };
    // clang-format on
    return cases;
}

} // namespace doorstep::tests
