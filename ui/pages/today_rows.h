// The rows that Today shows of what was read, in words.
#pragma once

#include "ui/pages/today_list.h"
#include "ui/pages/today_reading.h"

#include <functional>

namespace doorstep {

class AppContext;

// Under headings: overdue, today, in the next seven days, later, no date. The id is the conversation's key.
QList<TodayRow> rowsOf(const DueSteps &steps, QDate today);

// One thing that waits, and where it leads.
struct TodayMatter {
    TodayRow row;
    std::function<void(AppContext &context)> open;
};
// What else waits, under headings, the row ids counted from 1. `against`: what stands against the next
// return; null while it is not known.
QList<TodayMatter> mattersOf(const TodayReading &reading, const AgainstReturn *against);

} // namespace doorstep
