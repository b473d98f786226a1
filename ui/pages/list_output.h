// A list of records on its way out of the window: to the clipboard, a CSV file, a workbook. Always the
// columns that are shown, in the order in which they are shown.
#pragma once

#include "ui/models/record_model.h"

#include <QMimeData>
#include <memory>

namespace doorstep {

class AppContext;

struct ShownList {
    QString title; // "People"
    QList<int> columns; // of the model, in the order shown
    QStringList narrowedBy = {}; // in words, for paper
};

// The rows as a table that spreadsheets and word processors take: tab-separated text and HTML, with headings.
// Cells that a spreadsheet would take for a formula get an apostrophe.
std::unique_ptr<QMimeData> asClipboardTable(RecordModel &model, const ShownList &list,
                                            const QList<int> &rows);
// The same of any number of records, given by key: put on the clipboard, by a worker where they are many, and
// said on the quiet line. Very many go as text alone.
void copyTable(AppContext &context, const RecordModel &model, const ShownList &list, QList<qint64> keys);

// Writes every row of the model's list to a file, beside the window: a workbook where the path ends in .xlsx,
// with real dates and amounts; else CSV, with dates and amounts as files spell them. Codes and references in
// words.
void exportList(AppContext &context, const RecordModel &model, const ShownList &list, const QString &path);
// What the dialog that asks for the path offers.
QString exportFilter();

} // namespace doorstep
