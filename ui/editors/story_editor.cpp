#include "ui/editors/story_editor.h"

#include "base/clock.h"
#include "records/stories.h"
#include "ui/editors/field_grid.h"
#include "ui/editors/form_parts.h"
#include "ui/widgets/section.h"

namespace doorstep {

namespace {

AnyRecord startOf(const AnyRecord &record)
{
    Story story = record.as<Story>();
    if (story.key == 0 && !story.toldOn.isValid())
        story.toldOn = Clock::today();
    return AnyRecord::of(story);
}

} // namespace

StoryEditor::StoryEditor(HubFile &file, const AnyRecord &record, QWidget *parent)
    : RecordDialog(std::make_unique<FormState>(file, startOf(record)), parent)
{
    followAction(state());
    setForm(stacked({makeGrid(state(),
                              {{"title", 4},
                               {"told_on", 2},
                               {"text", 6},
                               {"person_id", 3},
                               {"publish_consent", 3},
                               {"action_id", 3},
                               {"group_id", 3}},
                              6),
                     makeSection(state(), tr("More"), {{"id", 2}})}));
}

} // namespace doorstep
