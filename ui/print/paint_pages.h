// Painting a document's pages one after another, on a printer's paper or into a PDF.
#pragma once

#include "base/progress.h"
#include "ui/print/paged_document.h"

class QPagedPaintDevice;

namespace doorstep {

struct PageRange {
    int first = 1; // from 1
    int last = 0; // 0: to the end
};

// Lays the document out for the device's paper and paints those pages. Throws Error(System) where the device
// takes nothing, Error(Cancelled).
void paintPages(PagedDocument &document, QPagedPaintDevice &device, const PageRange &pages,
                Progress &progress);

} // namespace doorstep
