// The programme report from the window: read on a worker, then shown as it will be printed, or saved.
#pragma once

#include "base/dates.h"

class QWidget;

namespace doorstep {

class AppContext;

// With small numbers held back, unless `showsAllNumbers`: then it is not to be handed on.
void previewProgrammeReport(AppContext &context, const Period &period, bool showsAllNumbers, QWidget *parent);
// Asks where to, and as what.
void saveProgrammeReport(AppContext &context, const Period &period, bool showsAllNumbers, QWidget *parent);

} // namespace doorstep
