#include "records/targets.h"

#include "records/rules.h"

namespace doorstep {

namespace {

void checkTarget(const void *record, Problems &problems)
{
    const auto &t = *static_cast<const Target *>(record);
    rules::inOrder("to", t.from, t.to, problems);
    rules::isNumber("target", t.target, problems);
}

} // namespace

const RecordTable &Target::table()
{
    static const RecordTable table = recordTable<Target>(
        "targets", QT_TRANSLATE_NOOP("doorstep::Record", "Target"),
        QT_TRANSLATE_NOOP("doorstep::Record", "Targets"), {{"measure"}, {"from"}},
        {
            field<&Target::measure>("measure", QT_TRANSLATE_NOOP("doorstep::Field", "Measure"),
                                    Required | InKey, TextForm::RecordCode),
            field<&Target::from>("from", QT_TRANSLATE_NOOP("doorstep::Field", "From"), Required | InKey),
            field<&Target::to>("to", QT_TRANSLATE_NOOP("doorstep::Field", "To"), Required | InKey),
            field<&Target::target>("target", QT_TRANSLATE_NOOP("doorstep::Field", "Target"), Required,
                                   TextForm::RecordCode),
        },
        &checkTarget);
    return table;
}

} // namespace doorstep
