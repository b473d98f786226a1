// Where the keys and ids of records lead that were merged into others.
#pragma once

#include "storage/engine/connection.h"

#include <QSet>

namespace doorstep {

// What one merge did to whom.
struct MergedKeys {
    QSet<qint64> gone;
    qint64 remains = 0;
};
// Of that change; no gone ones where it is not a merge.
MergedKeys mergedKeys(Connection &connection, qint64 change);

// Makes former_ids say what follows from the merges that stand now, as far as this merge bears on it: called
// in the transaction that merges, takes a merge back or puts it forward again.
void settleFormerIds(Connection &connection, qint64 mergeChange);

// This merge and all that are tied to it by the people whom they merged, standing or not: by their changes,
// oldest first.
QList<qint64> mergesTiedTo(Connection &connection, qint64 mergeChange);

} // namespace doorstep
