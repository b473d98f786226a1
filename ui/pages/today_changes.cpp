#include "ui/pages/today_changes.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/conversations.h"
#include "records/people.h"
#include "ui/pages/quick_change.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::TodayChanges)
};

} // namespace

void putOffStep(AppContext &context, qint64 conversation, QDate day)
{
    quickEdit<Conversation>(context, Id<Conversation>(conversation),
                            Text::tr("Put off to %1").arg(dateForPeople(day)),
                            [day](Conversation &c) { c.nextStepDue = day; });
}

void handOverStep(AppContext &context, const DueStep &step, qint64 organiser)
{
    const QString name = titleOf(context.connection(), Person::table(), organiser);
    const bool isBack = organiser == step.holder; // whose it is without a word
    const auto edit = [=](Conversation &c) {
        QString before;
        const QString rest = stepWithoutName(c.nextStep, before);
        const QString words = step.isHandedOver() ? rest : c.nextStep;
        c.nextStep = isBack ? words : stepFor(name, words);
    };
    quickEdit<Conversation>(context, Id<Conversation>(step.conversation),
                            Text::tr("Handed over to %1").arg(name), edit);
}

void logWhatCame(AppContext &context, const DueStep &step)
{
    Conversation next;
    next.person.key = step.person;
    next.organiser.key = step.organiser;
    next.heldOn = Clock::today();
    next.place = step.place;
    if (!step.person)
        next.describedAs = step.who;
    context.editRecord(AnyRecord::of(next), [conversation = step.conversation](Change &change) {
        std::optional<Conversation> before = find(change.file().connection(), Id<Conversation>(conversation));
        if (before && !before->nextStepDoneOn.isValid()) {
            before->nextStepDoneOn = Clock::today();
            change.save(*before);
        }
    });
}

} // namespace doorstep
