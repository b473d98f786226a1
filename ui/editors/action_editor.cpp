#include "ui/editors/action_editor.h"

#include "records/actions.h"
#include "records/groups.h"
#include "storage/record_store.h"
#include "ui/editors/field_grid.h"
#include "ui/editors/form_parts.h"
#include "ui/widgets/section.h"

namespace doorstep {

ActionEditor::ActionEditor(HubFile &file, const AnyRecord &action, QWidget *parent)
    : RecordDialog(std::make_unique<FormState>(file, action), parent)
{
    setForm(stacked({makeGrid(state(),
                              {{"title", 6},
                               {"aim", 6},
                               {"group_id", 3},
                               {"organiser_id", 3},
                               {"themes", 6},
                               {"neighbourhood", 2},
                               {"started_on", 2},
                               {"ended_on", 2},
                               {"what_changed", 6}},
                              6),
                     makeSection(state(), tr("More"), {{"id", 2}})}));
    const Field &group = Action::table().at("group_id");
    connect(&state(), &FormState::changed, this, [this, &group](const Field *changed) {
        if (changed == &group)
            followGroup();
    });
}

// What the group cares about and where it is are the action's too, until somebody says otherwise.
void ActionEditor::followGroup()
{
    const auto &now = state().now().as<Action>();
    const auto group = doorstep::find(state().file().connection(), now.group);
    if (!group)
        return;
    if (now.themes.codes.isEmpty() && !group->themes.codes.isEmpty())
        state().edit(Action::table().at("themes"),
                     [&](void *record) { static_cast<Action *>(record)->themes = group->themes; });
    if (now.neighbourhood.isEmpty() && !group->neighbourhood.isEmpty())
        state().edit(Action::table().at("neighbourhood"), [&](void *record) {
            static_cast<Action *>(record)->neighbourhood = group->neighbourhood;
        });
}

} // namespace doorstep
