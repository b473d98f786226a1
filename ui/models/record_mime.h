// Records on their way from one list to another place in the window: dragged, or copied and pasted.
#pragma once

#include "records/record_table.h"

#include <QMimeData>

namespace doorstep {

// The format in which records of that type travel.
QString recordFormat(const RecordTable &table);
// Adds the records to what is dragged or copied. Only their keys travel: they mean something in the same open
// file of the same run of the program, whose process number goes with them.
void addRecords(QMimeData &data, const RecordTable &table, const QList<qint64> &keys);
// Keys of the records of that type in there, in their order; none where there are none, or of another run.
QList<qint64> recordsIn(const QMimeData &data, const RecordTable &table);

} // namespace doorstep
