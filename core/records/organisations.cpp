#include "records/organisations.h"

#include "records/people.h"
#include "records/rules.h"

namespace doorstep {

const RecordTable &Organisation::table()
{
    static const RecordTable table = recordTable<Organisation>(
        "organisations", QT_TRANSLATE_NOOP("doorstep::Record", "Organisation"),
        QT_TRANSLATE_NOOP("doorstep::Record", "Organisations"), {{"name"}},
        {
            field<&Organisation::id>("id", QT_TRANSLATE_NOOP("doorstep::Field", "Identifier"), InKey,
                                     TextForm::Identifier),
            field<&Organisation::name>("name", QT_TRANSLATE_NOOP("doorstep::Field", "Name"), Required),
            field<&Organisation::setting>("setting", QT_TRANSLATE_NOOP("doorstep::Field", "Setting")),
            field<&Organisation::charityNumber>("charity_number",
                                                QT_TRANSLATE_NOOP("doorstep::Field", "Charity number")),
            field<&Organisation::postcode>("postcode", QT_TRANSLATE_NOOP("doorstep::Field", "Postcode"),
                                           NoFlags, TextForm::Postcode),
            field<&Organisation::website>("website", QT_TRANSLATE_NOOP("doorstep::Field", "Website")),
            field<&Organisation::introducedOn>("introduced_on",
                                               QT_TRANSLATE_NOOP("doorstep::Field", "Introduced on")),
            field<&Organisation::introducedBy>("introduced_by_id",
                                               QT_TRANSLATE_NOOP("doorstep::Field", "Introduced by")),
            field<&Organisation::notes>("notes", QT_TRANSLATE_NOOP("doorstep::Field", "Notes"), NoFlags,
                                        TextForm::Free, Privacy::FreeText),
        });
    return table;
}

} // namespace doorstep
