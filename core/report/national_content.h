// The sections that only the national body's report has.
#pragma once

#include "report/report_content.h"

namespace doorstep {

// What the programme achieved, a sentence each; what is held back or nothing is left out.
ReportPoints keyFindings(const ProgrammeReport &report);
// "Rests on the returns of 22 of 22 hubs; 20 of them cover all of the period."
QString restsOn(const ReportNational &national);
// Which hubs sent what.
ReportSection hubsReturns(const ReportNational &national);
// Different people beside what the hubs' figures add up to, why they differ, and what missing keys leave
// open.
ReportSection uniquePeople(const ReportNational &national);
// Every measure hub by hub, in tables that a page can hold.
ReportSection hubTables(const ReportNational &national);

} // namespace doorstep
