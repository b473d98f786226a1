// Reading what only the national body's report tells: whose returns it rests on, the figures hub by hub, and
// why they do not add up to the programme's.
#pragma once

#include "report/programme_report.h"

namespace doorstep {

// `report` has its figures already. `threshold`: what is below it is small, 0 where all is shown. Throws
// Error(Cancelled).
ReportNational readNational(HubFile &file, const Programme &programme, const ProgrammeReport &report,
                            qint64 threshold, Progress &progress);

} // namespace doorstep
