#include "ui/editors/trainer_editor.h"

#include "ui/editors/field_grid.h"
#include "ui/editors/form_parts.h"
#include "ui/style/metrics.h"

#include <QLabel>

namespace doorstep {

TrainerEditor::TrainerEditor(HubFile &file, const AnyRecord &record, QWidget *parent)
    : RecordDialog(std::make_unique<FormState>(file, record), parent)
{
    setForm(stacked(
        {makeGrid(
             state(),
             {{"person_id"}, {"observed_by"}, {"quality_assured_on"}, {"expires_on"}, {"course_codes", 2}}),
         style::label(tr("Without a course they may lead all of them."), style::Type::Caption, nullptr,
                      true)}));
}

} // namespace doorstep
