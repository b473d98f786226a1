#include "records/actions.h"

#include "records/groups.h"
#include "records/people.h"
#include "records/rules.h"

namespace doorstep {

namespace {

void checkAction(const void *record, Problems &problems)
{
    const auto &a = *static_cast<const Action *>(record);
    rules::inOrder("ended_on", a.startedOn, a.endedOn, problems);
}

} // namespace

const RecordTable &Action::table()
{
    static const RecordTable table = recordTable<Action>(
        "actions", QT_TRANSLATE_NOOP("doorstep::Record", "Action"),
        QT_TRANSLATE_NOOP("doorstep::Record", "Actions"), {{"title"}},
        {
            field<&Action::id>("id", QT_TRANSLATE_NOOP("doorstep::Field", "Identifier"), InKey,
                               TextForm::Identifier),
            field<&Action::title>("title", QT_TRANSLATE_NOOP("doorstep::Field", "Title"), Required),
            field<&Action::group>("group_id", QT_TRANSLATE_NOOP("doorstep::Field", "Group")),
            field<&Action::organiser>("organiser_id", QT_TRANSLATE_NOOP("doorstep::Field", "Organiser")),
            field<&Action::themes>("themes", QT_TRANSLATE_NOOP("doorstep::Field", "Themes")),
            field<&Action::neighbourhood>("neighbourhood",
                                          QT_TRANSLATE_NOOP("doorstep::Field", "Neighbourhood")),
            field<&Action::startedOn>("started_on", QT_TRANSLATE_NOOP("doorstep::Field", "Started on")),
            field<&Action::endedOn>("ended_on", QT_TRANSLATE_NOOP("doorstep::Field", "Ended on")),
            field<&Action::aim>("aim", QT_TRANSLATE_NOOP("doorstep::Field", "Aim"), NoFlags, TextForm::Free,
                                Privacy::FreeText),
            field<&Action::whatChanged>("what_changed", QT_TRANSLATE_NOOP("doorstep::Field", "What changed"),
                                        NoFlags, TextForm::Free, Privacy::FreeText),
        },
        &checkAction);
    return table;
}

const RecordTable &ActionPerson::table()
{
    static const RecordTable table = recordTable<ActionPerson>(
        "action_people", QT_TRANSLATE_NOOP("doorstep::Record", "Person in an action"),
        QT_TRANSLATE_NOOP("doorstep::Record", "People in actions"), {{"person_id"}, {"action_id"}},
        {
            field<&ActionPerson::action>("action_id", QT_TRANSLATE_NOOP("doorstep::Field", "Action"),
                                         Required | InKey),
            field<&ActionPerson::person>("person_id", QT_TRANSLATE_NOOP("doorstep::Field", "Person"),
                                         Required | InKey),
            field<&ActionPerson::role>("role", QT_TRANSLATE_NOOP("doorstep::Field", "Role"), InKey),
            field<&ActionPerson::joinedOn>("joined_on", QT_TRANSLATE_NOOP("doorstep::Field", "Joined on")),
        });
    return table;
}

} // namespace doorstep
