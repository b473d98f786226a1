// What the tests of merging look at a file by.
#pragma once

#include "storage/hub_file.h"
#include "support/builders.h"

namespace doorstep::tests {

// Every row of every record table and of former_ids, in order: what is recorded, without its history.
QString dump(Connection &connection);
// The lines of a dump that are not in the other, those that went with "-" and those that came with "+"; empty
// where they are the same.
QString differing(const QString &before, const QString &after);
// What verify() finds wrong, a line each.
QString faults(Connection &connection);
// The stored record of that id.
Person personOf(HubBuilder &hub, const char *id);
qint64 keyOfPerson(HubBuilder &hub, const char *id);
// Merges by id: the first remains, as mergedPerson() proposes.
qint64 merge(HubBuilder &hub, std::initializer_list<const char *> ids);

} // namespace doorstep::tests
