// What the Today page shows, read on a worker, and the same in words.
#pragma once

#include "returns/return_checks.h"
#include "storage/due_matters.h"
#include "storage/due_steps.h"
#include "training/trainer_people.h"

namespace doorstep {

// The return that is to be made next.
struct NextReturn {
    Period period; // not valid: none
    QDate due;
};

struct TodayReading {
    QDate day;
    bool isNewHub = false;
    DueSteps steps;
    QList<StepOrganiser> organisers;
    DueMatters matters;
    // Who leads a run to come without quality assurance, or whose ends within three months.
    FirstFew<TrainerPerson> trainers;
    WeekSoFar week;
    NextReturn next;
};

// `organiser`: whose steps; 0 for everyone's.
TodayReading readToday(HubFile &file, const Programme &programme, QDate day, qint64 organiser,
                       Progress &progress);

// What stands against a return.
struct AgainstReturn {
    int errors = 0;
    int warnings = 0;
};
AgainstReturn readAgainst(HubFile &file, const Programme &programme, const Period &period,
                          Progress &progress);

// "in 12 days", "tomorrow", "3 days ago", "8 months ago".
QString daysFromToday(QDate day, QDate today);
// "This week so far: 23 conversations with 19 people, 4 of them for the first time."
QString weekInWords(const WeekSoFar &week);

} // namespace doorstep
