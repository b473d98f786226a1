// One thing changed in many records: all of them in one change with one Undo, or none. Runs beside the window
// with progress and a way to stop.
#pragma once

#include "records/any_record.h"

#include <QList>

namespace doorstep {

class AppContext;
class Change;
class Progress;

struct BulkEdit {
    enum class How {
        Set, // to the value; an empty value clears
        Add, // elements of a list or set that are not there yet
        Remove, // elements of a list or set
    };
    const Field *field;
    How how;
    AnyRecord value; // of the records' table; holds the field's new value, or the elements
};

// Fields that make sense to be one and the same in many records; what is asked for most comes first.
QList<const Field *> bulkFields(const RecordTable &table);

// The record as the edit leaves it; whether it became another.
bool apply(const BulkEdit &edit, AnyRecord &record);

// Edits the records within a change; returns how many became others. Throws Error(Refused) for the first
// record that the edit would make wrong, and Error(Cancelled).
int applyToAll(Change &change, const BulkEdit &edit, const QList<qint64> &keys, Progress &progress);

// Both run as a task of the context, and say on the quiet line how many there were, with Undo.
void changeMany(AppContext &context, BulkEdit edit, QList<qint64> keys);
void removeMany(AppContext &context, const RecordTable &table, QList<qint64> keys);

} // namespace doorstep
