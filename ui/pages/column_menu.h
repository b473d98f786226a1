// The columns of a table of records: which are shown, in what order and width, sorted by which; remembered by
// name so that a new field does not upset them.
#pragma once

#include <QList>
#include <QStringList>

class QMenu;
class QSettings;
class QTableView;

namespace doorstep {

class RecordModel;

namespace columns {

void setUp(QTableView &view);
// Visible columns, left to right.
QList<int> shown(const QTableView &view);
// Their names in the model, in the same order.
QStringList names(const QTableView &view, const RecordModel &model);
// Just these, in this order, at their usual widths.
void show(QTableView &view, const RecordModel &model, const QList<const char *> &names);
// As above; those that are shown already keep their width. Names that mean nothing are passed over.
void arrange(QTableView &view, const RecordModel &model, const QStringList &names);
void save(const QTableView &view, const RecordModel &model, QSettings &settings);
void restore(QTableView &view, const RecordModel &model, QSettings &settings);

// A checkable line for each column.
void fillChooser(QMenu &menu, QTableView &view, const RecordModel &model);

} // namespace columns

} // namespace doorstep
