// Two returns set side by side, figure by figure and record by record.
#pragma once

#include "returns/later_changes.h"
#include "returns/return_history.h"
#include "storage/return_store.h"

namespace doorstep {

ReturnRows rowsOf(const QList<FrozenFile> &files);
ReturnRows rowsOf(const QList<ReturnFile> &files);

QList<FigureDifference> figureDifferences(const QList<ReturnFigure> &before,
                                          const QList<ReturnFigure> &after);
// All files but figures, in the order of returnTables(), rows by key.
QList<RecordDifference> recordDifferences(const ReturnRows &before, const ReturnRows &after);

} // namespace doorstep
