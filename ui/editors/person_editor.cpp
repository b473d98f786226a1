#include "ui/editors/person_editor.h"

#include "ui/editors/field_grid.h"
#include "ui/editors/form_parts.h"
#include "ui/style/metrics.h"
#include "ui/widgets/section.h"

#include <QVBoxLayout>

namespace doorstep {

PersonEditor::PersonEditor(HubFile &file, const AnyRecord &person, QWidget *parent)
    : RecordDialog(std::make_unique<FormState>(file, person), parent)
{
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addWidget(makeGrid(state(),
                               {{"given_name"},
                                {"family_name"},
                                {"known_as"},
                                {"tags"},
                                {"phone"},
                                {"email"},
                                {"address"},
                                {"postcode"},
                                {"notes", 2}}));
    layout->addSpacing(style::space(style::Space::Small));
    layout->addWidget(makeSection(state(), tr("What they agreed to"),
                                  {{"contact_consent"},
                                   {"share_consent"},
                                   {"consent_on"},
                                   {"guardian_consent_on"},
                                   {"guardian_name"},
                                   {"guardian_contact"}}));
    layout->addWidget(makeSection(
        state(), tr("About them"),
        {{"birth_date"}, {"birth_year"}, {"gender"}, {"ethnic_group"}, {"disability"}, {"setting"}}));
    layout->addWidget(
        makeSection(state(), tr("Network membership"), {{"network_member_from"}, {"network_member_to"}}));
    layout->addWidget(new Section(tr("More"), makeGrid(state(), {{"local_authority"}, {"lsoa"}, {"id", 2}})));
    setForm(form);
}

} // namespace doorstep
