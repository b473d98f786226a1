// The rules of training (DATA.md 3) as a table that a trainer can read: what was recorded, the days on which
// it counts as attended and as completed, and the figures of 2019 that count the person.
#pragma once

#include <vector>

namespace doorstep::tests {

struct SessionAndMark {
    const char *day;
    const char *mark; // "" where there is none
};

// What was recorded. Courses: intro, listening (follow-on, one session), power (follow-on, both of two
// sessions), q2 (qualification, six sessions), youth (four sessions).
struct Recorded {
    const char *course = "power";
    const char *outcome = "";
    std::vector<SessionAndMark> sessions = {};
    const char *completedOn = "";
    const char *runStarts = "2019-03-09";
    const char *runEnds = "";
    const char *runStatus = "delivered";
    const char *enrolledOn = "";
    const char *person = ""; // by name, who is in several rows; else somebody who is in no other
    bool isEnrolled = true; // a mark needs no enrolment
    const char *trainer = "";
    const char *born = ""; // a date or a year
    const char *talkedOn = ""; // held a conversation as organiser
};

struct TrainingCase {
    const char *what;
    Recorded recorded;
    const char *attended; // the day, "" where it does not count
    const char *completed;
    const char *counts; // in 2019: "trained", "follow-on", "qualification", "young", "acted"
};

const std::vector<TrainingCase> &trainingCases();

} // namespace doorstep::tests
