#include "records/conversations.h"

#include "records/people.h"
#include "records/rules.h"

namespace doorstep {

namespace {

void checkConversation(const void *record, Problems &problems)
{
    const auto &c = *static_cast<const Conversation *>(record);
    rules::notNegative("minutes", c.minutes, problems);
}

} // namespace

const RecordTable &Conversation::table()
{
    static const RecordTable table = recordTable<Conversation>(
        "conversations", QT_TRANSLATE_NOOP("doorstep::Record", "Conversation"),
        QT_TRANSLATE_NOOP("doorstep::Record", "Conversations"), {{"person_id", "described_as"}, {"held_on"}},
        {
            field<&Conversation::id>("id", QT_TRANSLATE_NOOP("doorstep::Field", "Identifier"), InKey,
                                     TextForm::Identifier),
            field<&Conversation::heldOn>("held_on", QT_TRANSLATE_NOOP("doorstep::Field", "Date"), Required),
            field<&Conversation::organiser>("organiser_id", QT_TRANSLATE_NOOP("doorstep::Field", "Organiser"),
                                            Required),
            field<&Conversation::person>("person_id", QT_TRANSLATE_NOOP("doorstep::Field", "Person")),
            field<&Conversation::describedAs>("described_as",
                                              QT_TRANSLATE_NOOP("doorstep::Field", "Described as"), NoFlags,
                                              TextForm::Free, Privacy::Identifying),
            field<&Conversation::place>("place", QT_TRANSLATE_NOOP("doorstep::Field", "Place"), NoFlags,
                                        TextForm::Plain, Privacy::Identifying),
            field<&Conversation::postcode>("postcode", QT_TRANSLATE_NOOP("doorstep::Field", "Postcode"),
                                           NoFlags, TextForm::Postcode, Privacy::Identifying),
            field<&Conversation::lsoa>("lsoa", QT_TRANSLATE_NOOP("doorstep::Field", "Small area (LSOA)"),
                                       NoFlags, TextForm::RecordCode),
            field<&Conversation::method>("method", QT_TRANSLATE_NOOP("doorstep::Field", "How")),
            field<&Conversation::minutes>("minutes", QT_TRANSLATE_NOOP("doorstep::Field", "Minutes")),
            field<&Conversation::heard>("heard", QT_TRANSLATE_NOOP("doorstep::Field", "What was heard"),
                                        NoFlags, TextForm::Free, Privacy::FreeText),
            field<&Conversation::themes>("themes", QT_TRANSLATE_NOOP("doorstep::Field", "Themes")),
            field<&Conversation::activatedOn>("activated_on",
                                              QT_TRANSLATE_NOOP("doorstep::Field", "Activated on")),
            field<&Conversation::activation>("activation",
                                             QT_TRANSLATE_NOOP("doorstep::Field", "Activation")),
            field<&Conversation::nextStep>("next_step", QT_TRANSLATE_NOOP("doorstep::Field", "Next step"),
                                           NoFlags, TextForm::Free, Privacy::FreeText),
            field<&Conversation::nextStepDue>("next_step_due",
                                              QT_TRANSLATE_NOOP("doorstep::Field", "Next step due")),
            field<&Conversation::nextStepDoneOn>("next_step_done_on",
                                                 QT_TRANSLATE_NOOP("doorstep::Field", "Next step done on")),
        },
        &checkConversation);
    return table;
}

} // namespace doorstep
