// A hub whose four quarters of 2019-20 go to the national body one by one, and are corrected afterwards.
#pragma once

#include "national.h"

namespace doorstep::tests {

const Period quarters[] = {{day(2019, 4, 1), day(2019, 6, 30)},
                           {day(2019, 7, 1), day(2019, 9, 30)},
                           {day(2019, 10, 1), day(2019, 12, 31)},
                           {day(2020, 1, 1), day(2020, 3, 31)}};
const Period year{day(2019, 4, 1), day(2020, 3, 31)};

class CorrectedYear {
public:
    ReturnHub hub;
    National national;

    // A year of people, training, conversations, groups and actions; see corrected_year.cpp.
    CorrectedYear();

    // Signs that quarter (1 to 4) and has it received. What came of it.
    Receipt::Outcome send(int quarter);
    void sendAll();
    // Sends every period that the hub's own file says needs a revision. How many those were.
    int sendRevisions();

    // Deletes the one row of that table for which the condition holds: "id = 'c1'".
    void remove(const char *table, const char *where);

    // What differs, for every quarter and the year, between the national file's figures and breakdowns and
    // those of the hub as it is now: "Q1 conversations 3, not 2"; nothing where they follow.
    QStringList differences();
    // The national figure of the year.
    qint64 figure(const char *measure) { return national.figure(measure, year); }
};

} // namespace doorstep::tests
