// The report's charts as SVG, to stand in a web page: bars with their numbers beside them, coloured by the
// page's style (classes bar, grid, ink, quiet).
#pragma once

#include "report/report_content.h"

namespace doorstep {

// `id`: of the chart in its page, for its title and description.
QString chartAsSvg(const ReportChart &chart, const QString &id);

// Text as it stands in HTML and SVG: escaped, and without the characters that XML has no place for.
QString escapedForPage(const QString &text);

} // namespace doorstep
