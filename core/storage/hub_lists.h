// The records of one hub in a file of many, for the lists that its page opens. Only reads.
#pragma once

#include "storage/engine/connection.h"

#include <QList>

namespace doorstep {

class RecordTable;

// How many records of that type are the hub's; by index, so that it may be asked for a pane.
qint64 countOfHub(Connection &connection, const RecordTable &table, const QString &hubCode);
// Their keys, in the order in which they were recorded.
QList<qint64> keysOfHub(Connection &connection, const RecordTable &table, const QString &hubCode);

} // namespace doorstep
