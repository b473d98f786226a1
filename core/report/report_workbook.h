// The report as a workbook: a sheet a section, real numbers, money and dates, a chart beside its numbers.
#pragma once

#include "report/report_content.h"

namespace doorstep {

// Writes PATH.xlsx, whole or not at all. Throws Error(System).
void writeReportWorkbook(const ReportContent &content, const QString &path);

} // namespace doorstep
