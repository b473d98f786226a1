// Puts a document on paper or into a PDF file, beside the window, page by page.
#pragma once

#include "ui/print/paint_pages.h"

class QPrinter;

namespace doorstep {

class AppContext;

// Writes a PDF file of that paper, whole and durable, or not at all; on any thread. Throws what paintPages()
// and FileWriter do.
void writePdf(PagedDocument &document, const QString &path, const QPageLayout &layout, const PageRange &pages,
              Progress &progress);

// Prints with the printer's own paper, as a task with progress and a way to stop.
void printPages(AppContext &context, const PrintJob &job, std::shared_ptr<QPrinter> printer, PageRange pages);
// Writes a PDF file as a task.
void savePages(AppContext &context, const PrintJob &job, const QString &path, const QPageLayout &layout,
               PageRange pages);

} // namespace doorstep
