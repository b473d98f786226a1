// Columns that the store works out from a record when it writes it: for sorting and finding, not part of the
// record.
#pragma once

#include "records/record_table.h"

namespace doorstep {

struct DerivedColumn {
    const char *column;
    QString (*value)(const void *record); // empty: NULL
};

// Those of a table; empty for most.
const std::vector<DerivedColumn> &derivedColumns(const RecordTable &table);

} // namespace doorstep
