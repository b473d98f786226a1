// Which rows of the catalogue (courses, course_units) are the programme pack's own offer and not yet the
// hub's: kept in the column from_pack beside the fields, because no file carries it.
#pragma once

#include "storage/change.h"

namespace doorstep {

// Whether the table has such rows at all.
bool hasPackRows(const RecordTable &table);
// False for a record that is not there and for tables without such rows.
bool isFromPack(Connection &connection, const RecordTable &table, qint64 key);
// Keys of the pack's rows, in order; `unusedOnly`: those that no record refers to, which an export leaves
// out.
QList<qint64> packRows(Connection &connection, const RecordTable &table, bool unusedOnly);

} // namespace doorstep
