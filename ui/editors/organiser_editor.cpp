#include "ui/editors/organiser_editor.h"

#include "base/clock.h"
#include "records/people.h"
#include "ui/editors/field_grid.h"
#include "ui/editors/form_parts.h"

namespace doorstep {

namespace {

AnyRecord startOf(const AnyRecord &record)
{
    Organiser organiser = record.as<Organiser>();
    if (organiser.key == 0 && !organiser.startedOn.isValid())
        organiser.startedOn = Clock::today();
    return AnyRecord::of(organiser);
}

} // namespace

OrganiserEditor::OrganiserEditor(HubFile &file, const AnyRecord &record, QWidget *parent)
    : RecordDialog(std::make_unique<FormState>(file, startOf(record)), parent)
{
    setForm(stacked({makeGrid(state(),
                              {{"person_id"},
                               {"patch"},
                               {"started_on"},
                               {"ended_on"},
                               {"supported_by_id"},
                               {"organisation_id"},
                               {"notes", 2}})}));
}

} // namespace doorstep
