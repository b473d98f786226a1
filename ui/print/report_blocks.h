// The report's blocks on paper, each laid out at the pen and below.
#pragma once

#include "report/report_content.h"
#include "ui/print/report_pen.h"

namespace doorstep {

void layOut(ReportPen &pen, const ReportText &text);
void layOut(ReportPen &pen, const ReportPoints &points);
void layOut(ReportPen &pen, const QList<ReportTile> &tiles);
void layOut(ReportPen &pen, const ReportChart &chart);
// Headings again on every page that it reaches.
void layOut(ReportPen &pen, const ReportTable &table);
void layOut(ReportPen &pen, const QList<ReportTerm> &terms);
void layOut(ReportPen &pen, const ReportQuote &quote);

} // namespace doorstep
