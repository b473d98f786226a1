#include "ui/pages/today_changes.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/conversations.h"
#include "records/people.h"
#include "storage/change.h"
#include "storage/record_store.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::TodayChanges)
};

void changeNow(AppContext &context, qint64 conversation, const QString &label,
               const std::function<void(Conversation &)> &edit)
{
    try {
        Change change(context.file(), label);
        std::optional<Conversation> now = find(context.connection(), Id<Conversation>(conversation));
        if (!now) {
            context.sayError(Text::tr("This conversation is gone; nothing was changed."));
            return;
        }
        edit(*now);
        change.save(*now);
        context.say(label, change.commit());
    } catch (const Error &error) {
        context.sayError(error);
    }
}

void changeStep(AppContext &context, qint64 conversation, const QString &label,
                const std::function<void(Conversation &)> &edit)
{
    context.whenFree([=, &context] { changeNow(context, conversation, label, edit); });
}

} // namespace

void putOffStep(AppContext &context, qint64 conversation, QDate day)
{
    changeStep(context, conversation, Text::tr("Put off to %1").arg(dateForPeople(day)),
               [day](Conversation &c) { c.nextStepDue = day; });
}

void handOverStep(AppContext &context, const DueStep &step, qint64 organiser)
{
    const QString name = titleOf(context.connection(), Person::table(), organiser);
    const bool isBack = organiser == step.holder; // whose it is without a word
    changeStep(context, step.conversation, Text::tr("Handed over to %1").arg(name), [=](Conversation &c) {
        QString before;
        const QString rest = stepWithoutName(c.nextStep, before);
        const QString words = step.isHandedOver() ? rest : c.nextStep;
        c.nextStep = isBack ? words : stepFor(name, words);
    });
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
