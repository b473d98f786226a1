// What was made up, as far as figures depend on it: kept small, so that millions of conversations fit in
// memory. People are numbers from 0. Days are Julian day numbers, 0 where there is none.
#pragma once

#include "base/dates.h"

#include <QHash>
#include <string>
#include <vector>

namespace doorstep {

struct SampleFacts {
    struct Person {
        int birthDay = 0;
        int birthYear = 0;
        int networkFrom = 0;
        int networkTo = 0;
        int area = 0; // number in sample::areas
    };
    struct Talk {
        int day = 0;
        int organiser = 0;
        int person = -1; // -1: nobody known
        int area = -1; // -1: no small area was recorded
        int activatedOn = 0;
        bool evidenced = false;
    };
    struct Group {
        int formedOn = 0;
        int closedOn = 0;
    };
    struct Membership {
        int group = 0;
        int person = 0;
        int joinedOn = 0;
        int leftOn = 0;
    };
    // A part in an action, on the day on which it counts.
    struct Part {
        int person = 0;
        int day = 0;
    };
    enum class Kind { Introduction, FollowOn, Qualification, Youth };
    // An enrolment on a run that was not cancelled.
    struct Enrolment {
        int person = 0;
        Kind kind = Kind::Introduction;
        int enrolledOn = 0; // or else the day on which the run starts
        bool isFirm = true; // neither withdrawn nor waiting
        int attendedOn = 0; // 0: did not attend
        int completedOn = 0; // 0: did not complete
    };
    struct Assurance {
        int person = 0;
        int from = 0;
        int to = 0;
    };
    struct Sum {
        int day = 0;
        qint64 pence = 0;
    };

    int firstDay = 0;
    int lastDay = 0;
    std::vector<Person> people;
    std::vector<int> organiserFrom; // by organiser, who is the person of that number
    std::vector<Talk> talks;
    std::vector<Group> groups;
    std::vector<Membership> memberships;
    std::vector<Part> parts;
    std::vector<Enrolment> enrolments;
    std::vector<Assurance> assurances;
    std::vector<int> introductions; // organisations
    std::vector<int> actionStarts;
    std::vector<Sum> secured;
    QHash<QString, qint64> rows;
};

} // namespace doorstep
