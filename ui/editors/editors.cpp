#include "ui/editors/editors.h"

#include "records/actions.h"
#include "records/courses.h"
#include "records/funding.h"
#include "records/groups.h"
#include "records/organisations.h"
#include "records/people.h"
#include "records/stories.h"
#include "storage/record_store.h"
#include "ui/courses/course_editor.h"
#include "ui/courses/run_editor.h"
#include "ui/editors/action_editor.h"
#include "ui/editors/conversation_editor.h"
#include "ui/editors/funding_editor.h"
#include "ui/editors/group_editor.h"
#include "ui/editors/organisation_editor.h"
#include "ui/editors/organiser_editor.h"
#include "ui/editors/part_editors.h"
#include "ui/editors/person_editor.h"
#include "ui/editors/story_editor.h"
#include "ui/editors/trainer_editor.h"

namespace doorstep {

namespace {

using Make = RecordDialog *(*)(HubFile &, const AnyRecord &, QWidget *);

template <class Editor>
RecordDialog *make(HubFile &file, const AnyRecord &record, QWidget *parent)
{
    return new Editor(file, record, parent);
}

RecordDialog *makeConversation(HubFile &file, const AnyRecord &record, QWidget *parent)
{
    return new ConversationEditor(file, record.as<Conversation>(), parent);
}

// The editors that were laid out by hand.
Make makerFor(const RecordTable &table)
{
    static const QHash<const RecordTable *, Make> makers{
        {&Action::table(), &make<ActionEditor>},       {&ActionPerson::table(), &make<ActionPersonEditor>},
        {&Conversation::table(), &makeConversation},   {&Course::table(), &make<CourseEditor>},
        {&CourseRun::table(), &make<RunEditor>},       {&Funding::table(), &make<FundingEditor>},
        {&Group::table(), &make<GroupEditor>},         {&GroupMember::table(), &make<GroupMemberEditor>},
        {&Meeting::table(), &make<MeetingEditor>},     {&Organisation::table(), &make<OrganisationEditor>},
        {&Organiser::table(), &make<OrganiserEditor>}, {&Person::table(), &make<PersonEditor>},
        {&Story::table(), &make<StoryEditor>},         {&Trainer::table(), &make<TrainerEditor>},
    };
    return makers.value(&table, &make<RecordDialog>);
}

} // namespace

RecordDialog *makeEditor(HubFile &file, const AnyRecord &record, QWidget *parent)
{
    RecordDialog *editor = makerFor(record.table())(file, record, parent);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    return editor;
}

RecordDialog *makeEditor(HubFile &file, const RecordTable &table, qint64 key, QWidget *parent)
{
    const std::optional<AnyRecord> record = findRecord(file.connection(), table, key);
    return record ? makeEditor(file, *record, parent) : nullptr;
}

} // namespace doorstep
