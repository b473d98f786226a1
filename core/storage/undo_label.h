// What undoing is called in the history.
#pragma once

#include "storage/history.h"

namespace doorstep {

// The change at the root of a chain of undoing and redoing: the change itself where it undoes nothing.
ChangeInfo rootOf(Connection &connection, const ChangeInfo &change);
// "Undo: …", or "Redo: …" where it is an undoing that is taken back.
QString undoLabel(Connection &connection, const ChangeInfo &change);

} // namespace doorstep
