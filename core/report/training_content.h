// What came of training, as a section of the report.
#pragma once

#include "report/report_content.h"

namespace doorstep {

// Without blocks where nobody was trained.
ReportSection trainingToAction(const ProgrammeReport &report);

} // namespace doorstep
