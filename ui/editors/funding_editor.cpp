#include "ui/editors/funding_editor.h"

#include "base/clock.h"
#include "records/funding.h"
#include "ui/editors/field_grid.h"
#include "ui/editors/form_parts.h"
#include "ui/widgets/section.h"

namespace doorstep {

namespace {

// What most funding is: money, received today. Whether it is certain stands beside it.
AnyRecord startOf(const AnyRecord &record)
{
    Funding funding = record.as<Funding>();
    if (funding.key == 0) {
        if (!funding.receivedOn.isValid())
            funding.receivedOn = Clock::today();
        if (funding.kind.isEmpty())
            funding.kind.code = QStringLiteral("cash");
        if (funding.status.isEmpty())
            funding.status.code = QStringLiteral("secured");
    }
    return AnyRecord::of(funding);
}

} // namespace

FundingEditor::FundingEditor(HubFile &file, const AnyRecord &record, QWidget *parent)
    : RecordDialog(std::make_unique<FormState>(file, startOf(record)), parent)
{
    followAction(state());
    setForm(stacked({makeGrid(state(),
                              {{"amount", 2},
                               {"source", 4},
                               {"received_on", 2},
                               {"status", 2},
                               {"kind", 2},
                               {"basis", 6},
                               {"action_id", 3},
                               {"group_id", 3},
                               {"organisation_id", 3},
                               {"reference", 3}},
                              6),
                     makeSection(state(), tr("More"), {{"id", 2}})}));
}

} // namespace doorstep
