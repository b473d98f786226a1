#include "ui/editors/organisation_editor.h"

#include "ui/editors/field_grid.h"
#include "ui/editors/form_parts.h"
#include "ui/widgets/section.h"

namespace doorstep {

OrganisationEditor::OrganisationEditor(HubFile &file, const AnyRecord &record, QWidget *parent)
    : RecordDialog(std::make_unique<FormState>(file, record), parent)
{
    setForm(stacked(
        {makeGrid(
             state(),
             {{"name", 2}, {"setting"}, {"postcode"}, {"introduced_on"}, {"introduced_by_id"}, {"notes", 2}}),
         makeSection(state(), tr("More"), {{"website"}, {"charity_number"}, {"id", 2}})}));
}

} // namespace doorstep
