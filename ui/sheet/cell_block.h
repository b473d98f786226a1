// A block of cells on the clipboard, as spreadsheets put it there.
#pragma once

#include <QList>
#include <QStringList>

class QMimeData;

namespace doorstep {

using CellBlock = QList<QStringList>; // rows of cells; rows may differ in length

// Tab-separated; a cell between quotes may hold tabs, line breaks and doubled quotes. A line break at the end
// makes no row of its own.
CellBlock cellsFromText(const QString &text);
// The first table in it; empty where there is none.
CellBlock cellsFromHtml(const QString &html);
// From what a clipboard offers: the text, or the table of a document where the text alone is uneven.
CellBlock cellsFrom(const QMimeData &mime);

// The same spelling, quoted where a cell needs it.
QString cellsToText(const CellBlock &block);
// With both spellings; the caller owns it.
QMimeData *cellsToMime(const CellBlock &block);

} // namespace doorstep
