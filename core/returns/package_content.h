// The files of a package read and checked against the columns, keys and references of a return.
#pragma once

#include "records/code_lists.h"
#include "returns/package_reader.h"

namespace doorstep {

struct ReturnTable;

// Reads every file once, as a stream; what is wrong goes to `problems`, a sentence each, at most so many as
// are worth reading. `codes`: by which the rules for records are held as well, where the return is to be
// taken in; may be null. Returns the figures that it says. Throws as readPackage().
QList<ReturnFigure> checkContent(PackageReader &package, const CodeLists *codes, QStringList &problems,
                                 Progress &progress);

// A file of a return that this program made itself, or that was checked before: cells without formula guard,
// in the order of the table's columns.
QList<QStringList> parseReturnFile(const ReturnTable &table, const QByteArray &content);

} // namespace doorstep
