// Small changes made straight from a page, with Undo on the quiet line. While work beside the window is
// writing they wait for their turn (AppContext::whenFree) and give true.
#pragma once

#include "records/conversations.h"
#include "ui/shell/app_context.h"

namespace doorstep {

struct Person;

// Marks the next step of a conversation as done today. False where it failed, which was said.
bool markStepDone(AppContext &context, qint64 conversation);
// Links a conversation to the person it was with; a person of key 0 is stored first.
bool linkPerson(AppContext &context, qint64 conversation, Person person);
// Checks a record, new or changed, and stores it under that label. False where it failed or a rule stands in
// its way, which was said.
bool storeRecord(AppContext &context, AnyRecord record, const QString &label);

} // namespace doorstep
