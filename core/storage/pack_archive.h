// The programme packs that were loaded into a file, as they came.
#pragma once

#include "storage/change.h"

namespace doorstep {

struct StoredPack {
    QString code;
    QString version;
    QString secretId;
    QString json;
};

// Newest first: the first one is in force.
QList<StoredPack> storedPacks(Connection &connection);
// The one in force; empty in a file that never had one.
std::optional<StoredPack> packInForce(Connection &connection);
// Keeps a pack as the one in force, in the change's transaction.
void storePack(Change &change, const StoredPack &pack);

} // namespace doorstep
