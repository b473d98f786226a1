// The report as a web page: one file that needs no other, no script and no network; charts drawn in it, every
// text of the hub's escaped.
#pragma once

#include "report/report_content.h"

namespace doorstep {

// UTF-8, well-formed XML as well as HTML 5.
QByteArray reportAsHtml(const ReportContent &content);

} // namespace doorstep
