// The sheet for one conversation, in the order in which people tell it. Date and organiser are filled in from
// the one before; nothing else is required. A new one is stored by Ctrl+Enter, which clears the sheet for the
// next; Ctrl+S stores and closes.
#pragma once

#include "records/conversations.h"
#include "ui/editors/record_dialog.h"

namespace doorstep {

class KeyButton;
class WhoField;

class ConversationEditor : public RecordDialog {
    Q_OBJECT

public:
    // A new conversation (key 0), which may carry a person or any other value, or a stored one.
    ConversationEditor(HubFile &file, const Conversation &conversation, QWidget *parent = nullptr);

public Q_SLOTS:
    // Stores it and clears the sheet for the next, keeping date and organiser.
    void saveAndAnother();
    // Takes back what saveAndAnother() stored last and puts it on the sheet again, if that is empty.
    void undoLast();

private:
    QWidget *makeForm();
    void prepareToLog();
    void remember();
    WhoField *m_who = nullptr;
    KeyButton *m_undo = nullptr;
    Conversation m_last; // as it was typed
    QString m_lastNewPerson;
    qint64 m_lastChange = 0;
};

// A conversation with what the sitting so far says of date and organiser; the rest as given.
Conversation conversationToLog(HubFile &file, Conversation start = {});

} // namespace doorstep
