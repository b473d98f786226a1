// Reminders to hubs whose return for a period is missing or due soon: plain text for an e-mail.
#pragma once

#include "returns/completeness.h"

namespace doorstep {

// Places in Completeness::hubs of those that are waited for and of whose period days are missing.
QList<int> hubsToRemind(const Completeness &grid, int period);
// Places of the periods that have begun and have somebody to remind, newest first.
QList<int> periodsToRemind(const Completeness &grid);

// Who writes and about what.
struct ReminderAbout {
    const Completeness &grid;
    int period = 0;
    const Programme &programme;
};
// One text that lists these hubs.
QString reminderForAll(const ReminderAbout &about, const QList<int> &hubs);
// A text to one hub; names its other periods that are overdue as well.
QString reminderForOne(const ReminderAbout &about, int hub);

} // namespace doorstep
