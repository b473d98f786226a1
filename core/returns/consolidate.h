// Making a hub's record in the national body's file what its accepted returns say.
#pragma once

#include "base/progress.h"
#include "returns/package_reader.h"
#include "storage/change.h"

namespace doorstep {

struct ReturnTable;

// A row of a return as a record, references left to `key` (file and id). What the return does not carry and
// the record cannot be without (a group's name) is its kind and what tells its id apart: "Group 9c1d3f2a".
AnyRecord recordOfRow(const ReturnTable &table, const QStringList &cells,
                      const std::function<qint64(const QString &file, const QString &id)> &key);

// Takes all of the hub's accepted returns together (merge_returns.h), in the caller's change: records, what
// hubs worked out, coverage, and who is linked to whom. Throws Error(Cancelled).
void consolidate(Change &change, qint64 hub, Progress &progress);

} // namespace doorstep
