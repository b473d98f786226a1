// The single checks of verify(): each gives what is wrong, in plain sentences, the first few of a kind.
#pragma once

#include "storage/engine/connection.h"

#include <QStringList>

namespace doorstep {

// References to nothing.
QStringList referenceFaults(Connection &connection);
// What no record may be: without what identifies it, with a code that is in no list, with what a field cannot
// hold.
QStringList recordFaults(Connection &connection);
// Entries about records that are neither there nor deleted, records that no entry tells of, numbers out of
// order.
QStringList changeLogFaults(Connection &connection);
QStringList searchIndexFaults(Connection &connection);
// Files of signed returns that are not what was signed.
QStringList returnFaults(Connection &connection);

} // namespace doorstep
