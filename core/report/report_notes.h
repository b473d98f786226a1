// The data notes of the report: how it was counted, what is not recorded, what it does not say.
#pragma once

#include "report/programme_report.h"

namespace doorstep {

// A sentence or two each. `report` has its figures and breakdowns already.
QStringList reportNotes(HubFile &file, const Programme &programme, const ProgrammeReport &report);

} // namespace doorstep
