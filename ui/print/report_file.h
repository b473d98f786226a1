// The report as a file: the ending of its name says as what.
#pragma once

#include "base/progress.h"
#include "report/programme_report.h"

namespace doorstep {

// Whether a path ends in what a report can be written as: .pdf, .html or .htm, .csv, .xlsx.
bool isReportFile(const QString &path);

// Writes it, whole or not at all. Any thread; for a PDF see writeReportPdf(). Throws Error(System),
// Error(Cancelled), and std::logic_error for a path that is no report's.
void writeReport(const ProgrammeReport &report, const QString &path, Progress &progress);

} // namespace doorstep
