// How much two records of people look like one person: pure functions, nothing is read.
//
// A field that either of them lacks says nothing. What is shared (phone, e-mail, birth date, place) counts
// only together with a name that could be the same, so that a household's phone or a family's address makes
// nobody the same person; other birth dates, other given names at one address (twins) and a guardian's phone
// speak against it.
#pragma once

#include "records/people.h"

namespace doorstep {

struct Likeness {
    int score = 0; // 0 to 100
    QStringList reasons; // what speaks for it, in plain words, weightiest first: "same phone", "Liz is short
                         // for Elizabeth"
    QStringList against; // "other birth date"
};

// From here on two records are worth somebody's look; from sureScore on hardly anything else can be meant.
constexpr int likelyScore = 60;
constexpr int sureScore = 85;

// Either way round gives the same.
Likeness likeness(const Person &one, const Person &other);

// "same phone, names sound alike": the reasons in one line, at most `most` of them.
QString reasonsInWords(const Likeness &likeness, int most = 3);

} // namespace doorstep
