#include "ui/editors/group_editor.h"

#include "ui/editors/field_grid.h"
#include "ui/editors/form_parts.h"
#include "ui/widgets/section.h"

namespace doorstep {

GroupEditor::GroupEditor(HubFile &file, const AnyRecord &group, QWidget *parent)
    : RecordDialog(std::make_unique<FormState>(file, group), parent)
{
    setForm(stacked({makeGrid(state(),
                              {{"name", 6},
                               {"kind", 2},
                               {"neighbourhood", 4},
                               {"themes", 6},
                               {"formed_on", 3},
                               {"closed_on", 3},
                               {"notes", 6}},
                              6),
                     makeSection(state(), tr("Who supports it"), {{"support"}, {"supported_by_id"}}),
                     makeSection(state(), tr("More"), {{"postcode"}, {"lsoa"}, {"id", 2}})}));
}

} // namespace doorstep
