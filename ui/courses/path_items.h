// The path in words and numbers: each item is a set of people under a name, in the order in which the picture
// shows them. The picture, the table, the list of people and what is printed are made of these.
#pragma once

#include "measures/path_people.h"
#include "ui/charts/number_table.h"

namespace doorstep {

struct PathItem {
    enum class Form {
        Head, // of a row: what came before, a stage, what came since
        Fact, // a number under the head
        Band, // a part of the row's bar, with a line of its own
        Thread, // from one origin to one stage: in the picture, without a line
        Bar, // what people did since, beside the others: they overlap
    };

    Form form = Form::Band;
    PathPlace from; // of a head its own place
    PathPlace to; // of a band or a thread; of an origin's band the stage where all of them go, or an origin
    QString label; // "Went into action"
    QString title; // the same, understood without the row: "Introduction: went into action"
    QString definition; // a sentence
    PathMembers members;
    qint64 of = 0; // of how many they are a share; 0: of none
    PathUntil until = PathUntil::Nothing;
    NextStep step = NextStep::Acted; // of PathUntil::Step

    qint64 count() const { return members.size(); }
    QString share() const; // "38%"; empty without one
    std::optional<int> days; // between a member's two days, the median; of a head none is told
    QString when() const; // "typically after 2 months"; empty without days
    // "Went into action: 40 (34%), typically after 2 months"
    QString sentence() const;
};

struct PathReading {
    TrainingPath path;
    QString scopeName; // "Everyone", "Building Power, 3 Apr 2019": for people
    int months = 12;
    PathFlow flow;
    QList<PathItem> items;
    QString summary; // what is counted, in two or three sentences
};

// Puts flow, items and summary to the path as it was read; of many people, on a worker. `today`: where less
// is known, the summary says so.
void countPath(PathReading &reading, QDate today);
// "2 months", "the same day".
QString daysForPeople(int days);
// Everything that the picture says, as a table: row, part, people, share, days (median).
NumberTable pathNumbers(const PathReading &reading);
// "The path from training to action: Everyone, Apr 2019 to Mar 2020"
QString pathTitle(const PathReading &reading);

} // namespace doorstep
