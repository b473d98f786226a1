// Making and upgrading the tables of a file. Migrations are append-only: number n brings a file from version
// n - 1 to n.
#pragma once

#include "storage/engine/connection.h"

#include <QStringList>

namespace doorstep {

constexpr qint64 applicationId = 0x444F4F52; // "DOOR", in every file of ours

// The scripts from resources/schema, first to last; the newest version is their number.
const QStringList &migrations();

// Makes the tables of a new file, the search index included, at the newest version.
void createSchema(Connection &connection, const QStringList &scripts = migrations());
qint64 schemaVersion(Connection &connection);
// Runs the missing scripts in one transaction. The caller has made a copy of the file.
void upgradeSchema(Connection &connection, const QStringList &scripts = migrations());
// What of the tables is not as this program makes them: tables that lack or differ, views and triggers that
// do not belong. Empty where all is well. Indexes are verify()'s business: a missing one is slow, not wrong.
QStringList schemaDifferences(Connection &connection, const QStringList &scripts = migrations());

} // namespace doorstep
