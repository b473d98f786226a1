// A list of records on its way out of the window: to the clipboard, a CSV file, a printer. Always the columns
// that are shown, in the order in which they are shown.
#pragma once

#include "ui/models/record_model.h"

#include <QMimeData>
#include <memory>

class QTextDocument;

namespace doorstep {

class AppContext;

struct ShownList {
    QString title; // "People"
    QList<int> columns; // of the model, in the order shown
};

// The rows as a table that spreadsheets and word processors take: tab-separated text and HTML, with headings.
// Cells that a spreadsheet would take for a formula get an apostrophe.
std::unique_ptr<QMimeData> asClipboardTable(RecordModel &model, const ShownList &list,
                                            const QList<int> &rows);

// Writes every row of the model's list to a CSV file, beside the window. Dates and amounts as files spell
// them, codes and references in words.
void exportList(AppContext &context, const RecordModel &model, const ShownList &list, const QString &path);

// The list as a document to print; every row of it.
std::unique_ptr<QTextDocument> asDocument(RecordModel &model, const ShownList &list);

} // namespace doorstep
