#include "ui/editors/editors.h"

#include "records/people.h"
#include "storage/record_store.h"
#include "ui/editors/conversation_editor.h"
#include "ui/editors/person_editor.h"

namespace doorstep {

RecordDialog *makeEditor(HubFile &file, const AnyRecord &record, QWidget *parent)
{
    RecordDialog *editor = nullptr;
    if (&record.table() == &Conversation::table())
        editor = new ConversationEditor(file, record.as<Conversation>(), parent);
    else if (&record.table() == &Person::table())
        editor = new PersonEditor(file, record, parent);
    else
        editor = new RecordDialog(file, record, parent);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    return editor;
}

RecordDialog *makeEditor(HubFile &file, const RecordTable &table, qint64 key, QWidget *parent)
{
    const std::optional<AnyRecord> record = findRecord(file.connection(), table, key);
    return record ? makeEditor(file, *record, parent) : nullptr;
}

} // namespace doorstep
