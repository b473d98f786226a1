// What is written to the learners of a run, joining instructions and reminders above all: the hub's own words
// with placeholders ("[name]", "[dates]"), filled in for a run and its learners.
#pragma once

#include "storage/hub_file.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace doorstep {

enum class RunTextKind {
    Joining, // joining instructions
    Reminder,
    Waiting, // the run is full: you are on the waiting list
    MovedUp, // a place came free, and it is yours
    Missed, // we missed you
};

struct RunText {
    QString subject;
    QString body;
    friend bool operator==(const RunText &, const RunText &) = default;
};

// The words that come with the program.
RunText usualRunText(RunTextKind kind);
// The hub's own where the file keeps some, else the usual ones.
RunText runText(const HubFile &file, RunTextKind kind);
// Keeps them in the file; the usual ones: forgets the hub's own. A transaction of its own. Throws
// Error(CannotOpen) where the file is open to read only.
void keepRunText(HubFile &file, RunTextKind kind, const RunText &text);

// What is known of a run, for people.
struct RunFacts {
    QString course;
    QStringList dates; // a session each: "Sat 7 Mar 2026, 10:00 to 16:00"
    QString place;
    QString trainers; // "Ann Lee, Bob Ray"
    QString hub;
};
// Throws std::logic_error for a run that is not there.
RunFacts runFacts(HubFile &file, qint64 run);

// The words between the brackets, for people: "name", "course", "dates", "place", "trainers", "hub".
QStringList runPlaceholders();
// Fills the placeholders in. Words in brackets that are none stay; of one that has nothing to say is said so
// ("to be confirmed"). `name`: whom it addresses.
QString filledRunText(const QString &text, const RunFacts &facts, const QString &name);

} // namespace doorstep
