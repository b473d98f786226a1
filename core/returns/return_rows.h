// The rows of a return's files, cell by cell: what of a record leaves, and what stays at the hub.
#pragma once

#include "returns/return_builder.h"
#include "returns/return_schema.h"

namespace doorstep {

class ReturnSource;

// The rows of one file (all but figures), in byte order of their key.
QList<QStringList> returnRows(const ReturnTable &table, const ReturnSource &source);
// As CSV: no BOM, CRLF, formula guard where the column has it.
ReturnFile returnFile(const ReturnTable &table, const QList<QStringList> &rows);

} // namespace doorstep
