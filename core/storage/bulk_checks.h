// The warnings of record_checks.h over many new rows at once.
#pragma once

#include "base/problem.h"
#include "records/record_table.h"
#include "storage/engine/connection.h"

namespace doorstep {

struct RowWarning {
    qint64 key;
    Problem problem;
};

// What checkAgainstFile() would warn of for the table's rows from `firstKey` on, at most `most` of them.
// Errors are not looked for: the rows are in the file.
QList<RowWarning> warningsFrom(Connection &connection, const RecordTable &table, qint64 firstKey,
                               qint64 most);

} // namespace doorstep
