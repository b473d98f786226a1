// What Today does with a next step besides ticking it off: each one change, with Undo on the quiet line.
#pragma once

#include "storage/due_steps.h"
#include "ui/shell/app_context.h"

namespace doorstep {

// Another day for it; its words stay.
void putOffStep(AppContext &context, qint64 conversation, QDate day);
// To be done by that organiser (due_steps.h says how that is written down).
void handOverStep(AppContext &context, const DueStep &step, qint64 organiser);
// Opens the sheet for the conversation that came of it; saving that marks the step as done in the same
// change.
void logWhatCame(AppContext &context, const DueStep &step);

} // namespace doorstep
