// The look of a small table: a few rows to read, no grid, numbers to the right.
#pragma once

#include <QStringList>

#include <Qt>

class QString;
class QTableView;
class QTableWidget;
class QTableWidgetItem;

namespace doorstep {

void dressPlainTable(QTableView &table);
// Headings of a table widget; those from `firstNumber` on stand to the right over their numbers.
void setHeadings(QTableWidget &table, const QStringList &headings, int firstNumber);
// Cells to be read, not written. Their text is shown plain.
QTableWidgetItem *textCell(const QString &text);
QTableWidgetItem *numberCell(const QString &text);
// The other columns as wide as what is in them, the first takes what is left, but at least so much: then the
// table scrolls sideways. Call after filling and when it gets another width.
void fitFirstColumn(QTableView &table, int least);
// As high as its rows, so that it does not scroll by itself; at most so many rows (then it does).
void fitHeight(QTableView &table, int mostRows);
// Lets Ctrl+C copy the selected rows, or all of them where none is, as tab-separated text with headings.
void enableCopy(QTableView &table);
void copyRows(const QTableView &table);

} // namespace doorstep
