#include "ui/editors/part_editors.h"

#include "base/clock.h"
#include "records/actions.h"
#include "records/groups.h"
#include "ui/editors/field_grid.h"
#include "ui/editors/form_parts.h"
#include "ui/widgets/section.h"

namespace doorstep {

namespace {

AnyRecord started(AnyRecord record)
{
    if (record.head().key)
        return record;
    if (&record.table() == &GroupMember::table()) {
        auto &member = record.as<GroupMember>();
        if (member.role.isEmpty())
            member.role.code = QStringLiteral("member");
        if (!member.joinedOn.isValid())
            member.joinedOn = Clock::today();
    } else if (&record.table() == &ActionPerson::table()) {
        auto &part = record.as<ActionPerson>();
        if (part.role.isEmpty())
            part.role.code = QStringLiteral("took_part");
        if (!part.joinedOn.isValid())
            part.joinedOn = Clock::today();
    } else if (!record.as<Meeting>().heldOn.isValid()) {
        record.as<Meeting>().heldOn = Clock::today();
    }
    return record;
}

} // namespace

GroupMemberEditor::GroupMemberEditor(HubFile &file, const AnyRecord &member, QWidget *parent)
    : RecordDialog(std::make_unique<FormState>(file, started(member)), parent)
{
    setForm(makeGrid(state(),
                     {{"group_id", 3}, {"person_id", 3}, {"role", 2}, {"joined_on", 2}, {"left_on", 2}}, 6));
}

MeetingEditor::MeetingEditor(HubFile &file, const AnyRecord &meeting, QWidget *parent)
    : RecordDialog(std::make_unique<FormState>(file, started(meeting)), parent)
{
    setForm(stacked({makeGrid(state(), {{"group_id", 6}, {"held_on", 3}, {"attended", 3}, {"notes", 6}}, 6),
                     makeSection(state(), tr("More"), {{"id", 2}})}));
}

ActionPersonEditor::ActionPersonEditor(HubFile &file, const AnyRecord &part, QWidget *parent)
    : RecordDialog(std::make_unique<FormState>(file, started(part)), parent)
{
    setForm(makeGrid(state(), {{"action_id", 3}, {"person_id", 3}, {"role", 3}, {"joined_on", 3}}, 6));
}

} // namespace doorstep
