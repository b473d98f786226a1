// What a record would be from the changes that stand: by which a merge is taken back whatever came after it.
#pragma once

#include "storage/change.h"
#include "storage/history.h"

namespace doorstep {

struct Replayed {
    std::optional<AnyRecord> record; // as it would be, where anything of it is known
    bool exists = false; // whether it would be there
    bool endedByMerge = false; // where it would not: it was made one with another row, or went with a person
    // Fields that a later change by hand or import decides, and that change's label.
    QList<std::pair<const Field *, QString>> decidedSince;
};
// Follows the record's log from its first state on, without what was undone. What a merge did to a row counts
// only while the row still hangs on one of those who were merged: a row that went back to its own person in
// between is not touched by a merge that came later. `since`: changes after that number are told in
// decidedSince.
Replayed replayed(Connection &connection, const RecordTable &table, qint64 key, qint64 since);

} // namespace doorstep
