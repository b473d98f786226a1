// The columns of a table of records: which are shown, in what order and width, sorted by which, and only rows
// with which value; chosen in the header's menu, and remembered by name so that a new field does not upset
// them.
#pragma once

#include <QList>
#include <QObject>

class QMenu;
class QPoint;
class QSettings;
class QTableView;

namespace doorstep {

class HubFile;
class RecordModel;

namespace columns {

void setUp(QTableView &view);
// Visible columns, left to right.
QList<int> shown(const QTableView &view);
void show(QTableView &view, const RecordModel &model, const QList<const char *> &names);
void save(const QTableView &view, const RecordModel &model, QSettings &settings);
void restore(QTableView &view, const RecordModel &model, QSettings &settings);

// A checkable line for each column.
void fillChooser(QMenu &menu, QTableView &view, const RecordModel &model);
// Values of one column to narrow the list by.
void fillValues(QMenu &menu, HubFile &file, RecordModel &model, int column);

} // namespace columns

} // namespace doorstep
