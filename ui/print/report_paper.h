// The report on paper: A4, for a printer, a preview or a PDF to hand on. Needs a QGuiApplication (its fonts),
// but no window and no display.
#pragma once

#include "base/progress.h"
#include "report/report_content.h"
#include "ui/print/paged_document.h"

namespace doorstep {

// The paper that it is made for: A4, upright, with its margins.
QPageLayout reportPageLayout();

// The report laid out in pages: cover, contents, sections. To be painted on the thread that laid it out:
// fonts are a thread's own.
std::unique_ptr<PagedDocument> reportDocument(ReportContent content);

// Writes PATH.pdf, whole or not at all: A4, fonts embedded, titled; on any thread. Throws Error(System) for a
// disk that fails or a computer without any font, and Error(Cancelled).
void writeReportPdf(const ReportContent &content, const QString &path, Progress &progress);

} // namespace doorstep
