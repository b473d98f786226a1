// All that a file says, for tests of what leaves it as it was.
#pragma once

#include "storage/hub_file.h"

#include <QStringList>

namespace doorstep::tests {

// Every row of every table, and every index that there is, a line each. `without`: tables to leave out.
QStringList wholeFile(Connection &connection, const QStringList &without = {});

// Takes all of the hub's accepted returns together again, and requires that this changes nothing of what the
// file counts. The file is as it was afterwards.
void requireAsTakenTogether(HubFile &file, const QString &hubCode);

} // namespace doorstep::tests
