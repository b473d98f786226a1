// Everyone who trains, a person each: until when they are quality assured and for what, what they lead, and
// what wants doing about it. Whoever led a run is among them, with or without a trainer record.
#pragma once

#include "base/progress.h"
#include "records/people.h"
#include "storage/led_runs.h"
#include "training/trainer_standing.h"

namespace doorstep {

// What ends by then runs out soon: an observation wants arranging.
QDate soonUntil(QDate today); // three months on

struct TrainersRun {
    LedRun run;
    QList<UncoveredDay> without; // days on which they lead it without quality assurance for the course
    bool isComing = false; // not cancelled, and its last day is not over
    bool isLed = false; // not cancelled, and over
    // People who attended and who completed, by the rule of the figures; where they were read.
    int attended = 0;
    int completed = 0;
};

struct TrainerPerson {
    enum class Assurance {
        NoRecord, // never had one
        NotYet, // begins after today
        RunOut,
        RunsOutSoon, // current, and some of it ends within three months with nothing after it
        Current,
    };
    Id<Person> person;
    QString name;
    QList<Trainer> records; // newest first
    Assurance assurance = Assurance::NoRecord;
    // The last day of what holds, or did; of several that hold, of the one that ends first. Null: no end, or
    // no record. Of one that is yet to come: its first day.
    QDate until;
    bool mayLeadAll = false; // a record that holds names no course
    QStringList courseCodes; // else those that records that hold name
    QList<TrainersRun> runs; // newest first, cancelled ones too
    int learners = 0; // unique people who attended runs that they led; where it was read

    // Of the records that hold, or else of all, the newest; null where there is none.
    const Trainer *lastRecord() const;
    QString observedBy() const;
    qsizetype ledRuns() const;
    qsizetype comingRuns() const;
    QDate lastLed() const; // the last day of the newest run that is over; null: none
    // Coming runs with a day from `today` on that they lead without.
    QList<TrainersRun> comingWithout(QDate today) const;
    // Coming runs with a day after `until`: whom to think of before it runs out.
    QList<TrainersRun> comingAfter(QDate day) const;
    // Whether somebody should do something: a run to come without quality assurance, one that ends soon, or
    // one that ended in the last twelve months; or none ever, of somebody who led a run in them.
    bool wantsDoing(QDate today) const;
    // "Until 31 Mar 2027", "Runs out on 14 Dec 2026", "Ran out on 3 Mar 2019", "Never recorded"; for people.
    QString assuranceText() const;
};

// What wants doing most urgently first, then by the day on which their assurance ends; whoever has not
// trained for long last. Without learners, attended and completed. For a worker.
QList<TrainerPerson> trainerPeople(Connection &connection, QDate today);
// Fills in learners, attended and completed: what the figures count. For a worker.
void countLearners(Connection &connection, QList<TrainerPerson> &trainers, Progress &progress);

// The next quality assurance of somebody, to be stored as it is or changed first: for the courses of the last
// one, seen by the same person, from `on` (the day of the observation) for as long as that held.
Trainer renewedAssurance(const TrainerPerson &trainer, QDate on);

} // namespace doorstep
