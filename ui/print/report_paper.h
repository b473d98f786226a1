// The report on paper: A4, for a printer, a preview or a PDF to hand on. Needs a QGuiApplication (its fonts),
// but no window and no display.
#pragma once

#include "base/progress.h"
#include "report/report_content.h"

class QPagedPaintDevice;

namespace doorstep {

// Paints all pages, from the cover to the last, on the page layout that the device has. Any thread. Throws
// Error(Cancelled).
void paintReport(QPagedPaintDevice &device, const ReportContent &content, Progress &progress);

// Writes PATH.pdf, whole or not at all: fonts embedded, titled. Throws Error(System) for a disk that fails or
// a computer without any font, and Error(Cancelled).
void writeReportPdf(const ReportContent &content, const QString &path, Progress &progress);

} // namespace doorstep
