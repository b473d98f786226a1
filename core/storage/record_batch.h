// Many records, and what they are called, in one query each.
#pragma once

#include "records/any_record.h"
#include "storage/engine/connection.h"

#include <QHash>

namespace doorstep {

// The records of these keys, in this order; one of key 0 where there is none (any more).
QList<AnyRecord> recordsOf(Connection &connection, const RecordTable &table, const QList<qint64> &keys);

// What titleOf() says of each; keys may come more than once.
QHash<qint64, QString> titlesOf(Connection &connection, const RecordTable &table, const QList<qint64> &keys);

} // namespace doorstep
