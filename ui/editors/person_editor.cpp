#include "ui/editors/person_editor.h"

#include "ui/editors/field_grid.h"
#include "ui/editors/form_parts.h"
#include "ui/editors/same_person_hint.h"
#include "ui/widgets/section.h"

namespace doorstep {

PersonEditor::PersonEditor(HubFile &file, const AnyRecord &person, QWidget *parent)
    : RecordDialog(std::make_unique<FormState>(file, person), parent)
{
    setForm(stacked(
        {makeGrid(state(), {{"given_name"}, {"family_name"}, {"phone"}, {"email"}}),
         new SamePersonHint(state()),
         makeGrid(state(), {{"address"}, {"postcode"}, {"known_as"}, {"tags"}, {"notes", 2}}),
         makeSection(state(), tr("What they agreed to"),
                     {{"contact_consent"},
                      {"share_consent"},
                      {"consent_on"},
                      {"guardian_consent_on"},
                      {"guardian_name"},
                      {"guardian_contact"}}),
         makeSection(
             state(), tr("About them"),
             {{"birth_date"}, {"birth_year"}, {"gender"}, {"ethnic_group"}, {"disability"}, {"setting"}}),
         makeSection(state(), tr("Network membership"), {{"network_member_from"}, {"network_member_to"}}),
         new Section(tr("More"), makeGrid(state(), {{"local_authority"}, {"lsoa"}, {"id", 2}}))}));
}

} // namespace doorstep
