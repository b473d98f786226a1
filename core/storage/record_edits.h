// What the change log says of a record without reading all of its history: how often it was changed and when,
// and what referred to it once. For what has to be told outside: calendars.
#pragma once

#include "records/any_record.h"
#include "storage/engine/connection.h"

#include <QDateTime>

namespace doorstep {

struct RecordEdits {
    int count = 0; // changes of it, its making and its deletion among them
    QDateTime firstAt; // UTC; null: not in the log
    QDateTime lastAt; // UTC; null: not in the log
};
RecordEdits editsOf(Connection &connection, const RecordTable &table, qint64 key);

// A record that referred to another once, and does not any more, or is gone.
struct FormerReference {
    qint64 to = 0; // the key that it referred to
    bool isGone = false; // deleted, and not put back
    AnyRecord record; // as it is, or as it last was
};
// Of all records of `table`, by its reference `field`; each record once for each that it referred to.
QList<FormerReference> formerReferences(Connection &connection, const RecordTable &table, const char *field);

} // namespace doorstep
