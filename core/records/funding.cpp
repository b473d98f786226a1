#include "records/funding.h"

#include "records/actions.h"
#include "records/groups.h"
#include "records/organisations.h"
#include "records/rules.h"

namespace doorstep {

namespace {

void checkFunding(const void *record, Problems &problems)
{
    const auto &f = *static_cast<const Funding *>(record);
    rules::notNegative("amount", f.amount, problems);
}

} // namespace

const RecordTable &Funding::table()
{
    static const RecordTable table = recordTable<Funding>(
        "funding", QT_TRANSLATE_NOOP("doorstep::Record", "Funding"),
        QT_TRANSLATE_NOOP("doorstep::Record", "Funding"), {{"source"}, {"amount"}},
        {
            field<&Funding::id>("id", QT_TRANSLATE_NOOP("doorstep::Field", "Identifier"), InKey,
                                TextForm::Identifier),
            field<&Funding::receivedOn>("received_on", QT_TRANSLATE_NOOP("doorstep::Field", "Received on"),
                                        Required),
            field<&Funding::source>("source", QT_TRANSLATE_NOOP("doorstep::Field", "Source"), Required),
            field<&Funding::reference>("reference", QT_TRANSLATE_NOOP("doorstep::Field", "Reference")),
            field<&Funding::kind>("kind", QT_TRANSLATE_NOOP("doorstep::Field", "Kind")),
            field<&Funding::status>("status", QT_TRANSLATE_NOOP("doorstep::Field", "Status")),
            field<&Funding::amount>("amount", QT_TRANSLATE_NOOP("doorstep::Field", "Amount"), Required),
            field<&Funding::basis>("basis",
                                   QT_TRANSLATE_NOOP("doorstep::Field", "How the value was reached")),
            field<&Funding::group>("group_id", QT_TRANSLATE_NOOP("doorstep::Field", "Group")),
            field<&Funding::action>("action_id", QT_TRANSLATE_NOOP("doorstep::Field", "Action")),
            field<&Funding::organisation>("organisation_id",
                                          QT_TRANSLATE_NOOP("doorstep::Field", "Organisation")),
        },
        &checkFunding);
    return table;
}

} // namespace doorstep
