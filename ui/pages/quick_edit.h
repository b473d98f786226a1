// A stored record changed straight from a page in one change, with Undo on the quiet line.
#pragma once

#include "storage/change.h"
#include "storage/record_store.h"
#include "ui/shell/app_context.h"

namespace doorstep {

// Says that the record is gone and nothing was changed.
void sayGone(AppContext &context);

// Reads the record, changes it through `edit`, stores it under `label`, and says so. False where it is gone
// or the file refused, which was said.
template <class Record>
bool quickEdit(AppContext &context, Id<Record> id, const QString &label,
               const std::function<void(Record &record)> &edit)
{
    try {
        Change change(context.file(), label);
        std::optional<Record> record = find(context.connection(), id);
        if (!record) {
            sayGone(context);
            return false;
        }
        edit(*record);
        change.save(*record);
        context.say(label, change.commit());
        return true;
    } catch (const Error &error) {
        context.sayError(error);
        return false;
    }
}

// Stores a new record under `label`, and says so; returns its key, 0 where it could not be, which was said in
// the words of what stands in the way (the rules are asked first).
qint64 quickAdd(AppContext &context, AnyRecord record, const QString &label);

} // namespace doorstep
