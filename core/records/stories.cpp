#include "records/stories.h"

#include "records/actions.h"
#include "records/groups.h"
#include "records/people.h"
#include "records/rules.h"

namespace doorstep {

const RecordTable &Story::table()
{
    static const RecordTable table = recordTable<Story>(
        "stories", QT_TRANSLATE_NOOP("doorstep::Record", "Story"),
        QT_TRANSLATE_NOOP("doorstep::Record", "Stories"), {{"title"}},
        {
            field<&Story::id>("id", QT_TRANSLATE_NOOP("doorstep::Field", "Identifier"), InKey,
                              TextForm::Identifier),
            field<&Story::title>("title", QT_TRANSLATE_NOOP("doorstep::Field", "Title"), Required),
            field<&Story::toldOn>("told_on", QT_TRANSLATE_NOOP("doorstep::Field", "Told on")),
            field<&Story::group>("group_id", QT_TRANSLATE_NOOP("doorstep::Field", "Group")),
            field<&Story::action>("action_id", QT_TRANSLATE_NOOP("doorstep::Field", "Action")),
            field<&Story::person>("person_id", QT_TRANSLATE_NOOP("doorstep::Field", "Person")),
            field<&Story::text>("text", QT_TRANSLATE_NOOP("doorstep::Field", "Text"), NoFlags, TextForm::Free,
                                Privacy::FreeText),
            field<&Story::publishConsent>("publish_consent",
                                          QT_TRANSLATE_NOOP("doorstep::Field", "May be published")),
        });
    return table;
}

} // namespace doorstep
