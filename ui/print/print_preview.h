// Shows what will be printed, a page at a time, and prints it or saves it as PDF: all of it or some pages, on
// a worker with progress and a way to stop.
#pragma once

#include "ui/print/paged_document.h"

#include <QDialog>

namespace doorstep {

class AppContext;

// Opens the preview over `parent`'s window. Returns at once; the dialog deletes itself.
void printWithPreview(AppContext &context, PrintJob job, QWidget *parent);

} // namespace doorstep
