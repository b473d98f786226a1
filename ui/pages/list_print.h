// A list of records on paper: every row of it, in the columns that are shown.
#pragma once

#include "ui/pages/list_output.h"

namespace doorstep {

class PagedDocument;

// Opens the preview, from which it is printed. Both must outlive it.
void printList(AppContext &context, RecordModel &model, const ShownList &list, QWidget *parent);
// What is previewed: reads from the model's list.
std::unique_ptr<PagedDocument> printedList(const AppContext &context, RecordModel &model,
                                           const ShownList &list);

} // namespace doorstep
