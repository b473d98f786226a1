#include "records/groups.h"

#include "records/people.h"
#include "records/rules.h"

namespace doorstep {

namespace {

void checkGroup(const void *record, Problems &problems)
{
    const auto &g = *static_cast<const Group *>(record);
    rules::inOrder("closed_on", g.formedOn, g.closedOn, problems);
}

void checkGroupMember(const void *record, Problems &problems)
{
    const auto &m = *static_cast<const GroupMember *>(record);
    rules::inOrder("left_on", m.joinedOn, m.leftOn, problems);
}

void checkMeeting(const void *record, Problems &problems)
{
    const auto &m = *static_cast<const Meeting *>(record);
    rules::notNegative("attended", m.attended, problems);
}

} // namespace

const RecordTable &Group::table()
{
    static const RecordTable table = recordTable<Group>(
        "groups", QT_TRANSLATE_NOOP("doorstep::Record", "Group"),
        QT_TRANSLATE_NOOP("doorstep::Record", "Groups"), {{"name"}},
        {
            field<&Group::id>("id", QT_TRANSLATE_NOOP("doorstep::Field", "Identifier"), InKey,
                              TextForm::Identifier),
            field<&Group::name>("name", QT_TRANSLATE_NOOP("doorstep::Field", "Name"), Required),
            field<&Group::kind>("kind", QT_TRANSLATE_NOOP("doorstep::Field", "Kind")),
            field<&Group::neighbourhood>("neighbourhood",
                                         QT_TRANSLATE_NOOP("doorstep::Field", "Neighbourhood")),
            field<&Group::postcode>("postcode", QT_TRANSLATE_NOOP("doorstep::Field", "Postcode"), NoFlags,
                                    TextForm::Postcode),
            field<&Group::lsoa>("lsoa", QT_TRANSLATE_NOOP("doorstep::Field", "Small area (LSOA)"), NoFlags,
                                TextForm::RecordCode),
            field<&Group::themes>("themes", QT_TRANSLATE_NOOP("doorstep::Field", "Themes")),
            field<&Group::formedOn>("formed_on", QT_TRANSLATE_NOOP("doorstep::Field", "Formed on")),
            field<&Group::closedOn>("closed_on", QT_TRANSLATE_NOOP("doorstep::Field", "Closed on")),
            field<&Group::support>("support", QT_TRANSLATE_NOOP("doorstep::Field", "Support")),
            field<&Group::supportedBy>("supported_by_id",
                                       QT_TRANSLATE_NOOP("doorstep::Field", "Supported by")),
            field<&Group::notes>("notes", QT_TRANSLATE_NOOP("doorstep::Field", "Notes"), NoFlags,
                                 TextForm::Free, Privacy::FreeText),
        },
        &checkGroup);
    return table;
}

const RecordTable &GroupMember::table()
{
    static const RecordTable table = recordTable<GroupMember>(
        "group_members", QT_TRANSLATE_NOOP("doorstep::Record", "Group member"),
        QT_TRANSLATE_NOOP("doorstep::Record", "Group members"), {{"person_id"}, {"group_id"}},
        {
            field<&GroupMember::group>("group_id", QT_TRANSLATE_NOOP("doorstep::Field", "Group"),
                                       Required | InKey),
            field<&GroupMember::person>("person_id", QT_TRANSLATE_NOOP("doorstep::Field", "Person"),
                                        Required | InKey),
            field<&GroupMember::role>("role", QT_TRANSLATE_NOOP("doorstep::Field", "Role")),
            field<&GroupMember::joinedOn>("joined_on", QT_TRANSLATE_NOOP("doorstep::Field", "Joined on"),
                                          Required | InKey),
            field<&GroupMember::leftOn>("left_on", QT_TRANSLATE_NOOP("doorstep::Field", "Left on")),
        },
        &checkGroupMember);
    return table;
}

const RecordTable &Meeting::table()
{
    static const RecordTable table = recordTable<Meeting>(
        "meetings", QT_TRANSLATE_NOOP("doorstep::Record", "Meeting"),
        QT_TRANSLATE_NOOP("doorstep::Record", "Meetings"), {{"group_id"}, {"held_on"}},
        {
            field<&Meeting::id>("id", QT_TRANSLATE_NOOP("doorstep::Field", "Identifier"), InKey,
                                TextForm::Identifier),
            field<&Meeting::group>("group_id", QT_TRANSLATE_NOOP("doorstep::Field", "Group"), Required),
            field<&Meeting::heldOn>("held_on", QT_TRANSLATE_NOOP("doorstep::Field", "Held on"), Required),
            field<&Meeting::attended>("attended", QT_TRANSLATE_NOOP("doorstep::Field", "People there")),
            field<&Meeting::notes>("notes", QT_TRANSLATE_NOOP("doorstep::Field", "Notes"), NoFlags,
                                   TextForm::Free, Privacy::FreeText),
        },
        &checkMeeting);
    return table;
}

} // namespace doorstep
