// The widget that edits a cell: the same ones as in the form of a conversation.
#pragma once

#include "ui/sheet/listening_row.h"

class QWidget;

namespace doorstep {

// For a cell of that column.
QWidget *makeCellEditor(HubFile &file, SheetColumn column, QWidget *parent);
// Puts in what the row holds; not called where the cell is typed over.
void fillCellEditor(QWidget &editor, SheetColumn column, const ListeningRow &row);
// Takes what is in it over into the row.
void takeCellEditor(const QWidget &editor, SheetColumn column, ListeningRow &row);
// Whether it says just what the row holds: then nothing was typed.
bool saysTheSame(const QWidget &editor, SheetColumn column, const ListeningRow &row);

} // namespace doorstep
