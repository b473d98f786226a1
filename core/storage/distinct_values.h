// The values that a column has in fact: for filter menus, and for completing what somebody types.
#pragma once

#include "records/record_table.h"
#include "storage/engine/connection.h"

namespace doorstep {

struct DistinctValue {
    QString value; // as Filter takes it
    QString shown; // as people read it
    int count = 0; // among the records looked at
    qint64 newest = 0; // key of the newest record that has it
};

// Most frequent first; elements of lists and sets singly, references by key. Looked for in the newest 20,000
// records, so that it never takes long. `prefix`: only values that are shown as beginning so, whatever the
// case; empty: all. Throws std::logic_error for an unknown column.
QList<DistinctValue> distinctValues(Connection &connection, const RecordTable &table, const char *column,
                                    const QString &prefix = {}, int limit = 50);

// Whether the table has so few records that this takes a millisecond or two.
bool hasFewRecords(Connection &connection, const RecordTable &table);

} // namespace doorstep
