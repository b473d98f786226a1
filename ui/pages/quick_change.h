// Small changes made straight from a page: each one change, with Undo on the quiet line. While work beside
// the window is writing they wait for their turn (AppContext::whenFree) and give true.
#pragma once

#include "records/conversations.h"
#include "storage/change.h"
#include "storage/record_store.h"
#include "ui/shell/app_context.h"

namespace doorstep {

struct Person;

// Does `act` in one change under `label`, and says the label. False where the file refused, which was said,
// or `act` gave false, having said why: then nothing is changed.
bool quickChange(AppContext &context, const QString &label, const std::function<bool(Change &)> &act);

// Says that the record is gone and nothing was changed.
void sayGone(AppContext &context);

// Reads the record, changes it through `edit` and stores it. False also where it is gone, which was said.
template <class Record>
bool quickEdit(AppContext &context, Id<Record> id, const QString &label,
               const std::function<void(Record &record)> &edit)
{
    return quickChange(context, label, [=, &context](Change &change) {
        std::optional<Record> record = find(context.connection(), id);
        if (!record) {
            sayGone(context);
            return false;
        }
        edit(*record);
        change.save(*record);
        return true;
    });
}

// Checks a record, new or changed, and stores it. False also where a rule stands in its way, which was said.
bool storeRecord(AppContext &context, const AnyRecord &record, const QString &label);
// As above for several in one change: those that a rule refuses are left out, which the label says too; false
// where that leaves none. `label` is given how many are stored.
bool storeRecords(AppContext &context, const QList<AnyRecord> &records,
                  const std::function<QString(int stored)> &label);
// Marks the next step of a conversation as done today.
bool markStepDone(AppContext &context, qint64 conversation);
// Links a conversation to the person it was with; a person of key 0 is stored first.
bool linkPerson(AppContext &context, qint64 conversation, const Person &person);

} // namespace doorstep
