// What the hub has set itself to reach.
#pragma once

#include "records/record_table.h"

namespace doorstep {

// A number to reach in a period (pounds for money).
struct Target : RecordHead {
    QString measure;
    QDate from;
    QDate to;
    QString target; // a number as files spell it: a count, or pounds for money

    static const RecordTable &table();
};

} // namespace doorstep
