// Copying a whole database as it stands at one moment, by the engine's own means.
#pragma once

#include "storage/engine/connection.h"

namespace doorstep {

// Copies `from` into the new file `to` while others may work in `from`. When this returns `to` is closed, on
// the disk, and was opened again and looked through. Throws as Connection does, Error(Cancelled) too; what
// there is of `to` by then is the caller's to remove.
void copyDatabase(Connection &from, const QString &to, Progress &progress);

// The engine's own look at a file's pages: what is wrong, in its words; empty where nothing is. `thorough`
// looks at the indexes' content as well.
QStringList pageFaults(Connection &connection, bool thorough);

} // namespace doorstep
