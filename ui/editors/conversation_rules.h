// What a conversation's form and the sheet of an evening do alike: who it was with, whether somebody was
// activated, and what the change is called.
#pragma once

#include "records/conversations.h"
#include "ui/editors/form_state.h"
#include "ui/widgets/reference_picker.h"

namespace doorstep {

// With whom: `key` for somebody known, `words` for a new person's name or a description. What an unnamed
// person was described as stays when a name is found for them later. Emits changed() once, for person_id.
void setWho(FormState &state, ReferencePicker::Meaning meaning, qint64 key, const QString &words);

// Activation as people choose it: empty, "declared", "evidenced", or this where nobody wrote down how.
QString activatedUnsaid();
QString activationOf(const Conversation &conversation);
// Fills the day in from the conversation's where there is none, and empties both for an empty choice.
void setActivation(FormState &state, const QString &choice);
// A day of activation that was filled in from the conversation's goes with it when that is mended: call with
// the day that stood there before.
void followHeldOn(FormState &state, QDate before);

// What logging it is called: "Logged a conversation with Rose Okafor".
QString loggedLabel(const QString &who);

} // namespace doorstep
