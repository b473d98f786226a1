// The sheet for one conversation, in the order in which people tell it. Date and organiser are filled in from
// the one before; almost nothing else is required.
#pragma once

#include "records/conversations.h"
#include "records/people.h"
#include "ui/editors/record_dialog.h"

namespace doorstep
{

class ConversationEditor : public RecordDialog
{
    Q_OBJECT

public:
    // A new conversation (key 0) or a stored one. A new one without date or organiser gets those last used
    // here.
    ConversationEditor(HubFile &file, const Conversation &conversation, QWidget *parent = nullptr);

public Q_SLOTS:
    // Stores it and clears the sheet for the next, keeping date and organiser.
    void saveAndAnother();
};

} // namespace doorstep
