// The files of a package parsed and checked against the columns, keys and references of a return.
#pragma once

#include "returns/package_reader.h"

namespace doorstep {

struct ReturnTable;

// Parses every file; what is wrong goes to `problems`, a sentence each, at most so many as are worth reading.
PackageContent parsePackage(const PackageBytes &bytes, QStringList &problems, Progress &progress);

// A file of a return that this program made itself, or that was checked before: cells without formula guard,
// in the order of the table's columns.
QList<QStringList> parseReturnFile(const ReturnTable &table, const QByteArray &content);

} // namespace doorstep
