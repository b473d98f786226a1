// Taking in a return that speaks last, and of the newest period, or alone: what it says is brought into the
// hub's record row by row as it is unpacked, without looking at the hub's other returns. Where that would not
// do, consolidate() takes them all together; both give the same.
#pragma once

#include "base/progress.h"
#include "returns/package_reader.h"
#include "storage/change.h"
#include "storage/received_returns.h"

namespace doorstep {

// How a return stands to the others of its hub.
enum class ReturnOrder {
    Alone, // it is the only one that is accepted
    Last, // signed last, of the newest period, under the secret of all the others
    Mixed,
};
// `others`: all of the hub's returns but this one, as they stand once it is accepted.
ReturnOrder returnOrder(const PackageDescription &said, const QList<ReceivedReturn> &others);

// Keeps every file of the package with the frozen return of that key, in the caller's change.
void keepFiles(Connection &connection, qint64 returnKey, PackageReader &package, Progress &progress);

// As keepFiles(), and takes in the rows: records, what hubs worked out, and who is linked to whom. `order` is
// not Mixed. False where what it found stands in the way (something that an earlier return has was taken
// back): then consolidate() is to finish the work. Throws Error(Refused) where the package is not what it
// was when it was checked, Error(Cancelled).
bool takeInOrder(Change &change, qint64 hub, qint64 returnKey, PackageReader &package, ReturnOrder order,
                 Progress &progress);

} // namespace doorstep
