// Puts a document on paper or into a PDF file, beside the window, page by page.
#pragma once

#include "ui/print/paged_document.h"

class QPrinter;

namespace doorstep {

class AppContext;

struct PageRange {
    int first = 1; // from 1
    int last = 0; // 0: to the end
};

// Prints with the printer's own paper, as a task with progress and a way to stop.
void printPages(AppContext &context, const PrintJob &job, std::shared_ptr<QPrinter> printer, PageRange pages);
// Writes a PDF file of that paper; whole and durable, or not at all.
void savePages(AppContext &context, const PrintJob &job, const QString &path, const QPageLayout &layout,
               PageRange pages);

} // namespace doorstep
