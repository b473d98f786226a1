#include "ui/editors/trainer_editor.h"

#include "ui/editors/field_grid.h"
#include "ui/editors/form_parts.h"

namespace doorstep {

TrainerEditor::TrainerEditor(HubFile &file, const AnyRecord &record, QWidget *parent)
    : RecordDialog(std::make_unique<FormState>(file, record), parent)
{
    setForm(makeGrid(
        state(),
        {{"person_id"}, {"observed_by"}, {"quality_assured_on"}, {"expires_on"}, {"course_codes", 2}}));
}

} // namespace doorstep
