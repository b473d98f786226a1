// What the programme report tells of single records.
#pragma once

#include "base/dates.h"
#include "records/stories.h"
#include "storage/engine/connection.h"

namespace doorstep {

// The stories told in the period that may be published, by day.
QList<Story> publishableStories(Connection &connection, const Period &period);

// How many records of a table have no day in that column (both known to the schema), and so count in no
// period.
qint64 undatedRecords(Connection &connection, const RecordTable &table, const char *column);

} // namespace doorstep
