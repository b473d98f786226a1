#include "ui/pages/quick_change.h"

#include "base/clock.h"
#include "records/people.h"
#include "storage/change.h"
#include "storage/record_checks.h"
#include "storage/record_store.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::QuickChange)
};

bool changeConversation(AppContext &context, qint64 key, const QString &label,
                        const std::function<void(Change &, Conversation &)> &edit)
{
    if (context.file().isBusy()) {
        context.whenFree([=, &context] { changeConversation(context, key, label, edit); });
        return true;
    }
    try {
        Change change(context.file(), label);
        std::optional<Conversation> conversation = find(context.connection(), Id<Conversation>(key));
        if (!conversation) {
            context.sayError(Text::tr("This conversation is gone; nothing was changed."));
            return false;
        }
        edit(change, *conversation);
        change.save(*conversation);
        const qint64 number = change.commit();
        context.say(label, number);
        return true;
    } catch (const Error &error) {
        context.sayError(error);
        return false;
    }
}

} // namespace

bool markStepDone(AppContext &context, qint64 conversation)
{
    return changeConversation(context, conversation, Text::tr("Next step done"),
                              [](Change &, Conversation &c) { c.nextStepDoneOn = Clock::today(); });
}

bool linkPerson(AppContext &context, qint64 conversation, Person person)
{
    const QString name = titleOf(context.connection(), AnyRecord::of(person));
    return changeConversation(context, conversation, Text::tr("Linked a conversation to %1").arg(name),
                              [person](Change &change, Conversation &c) mutable {
                                  c.person = person.key ? Id<Person>(person.key) : change.save(person);
                              });
}

bool storeRecord(AppContext &context, AnyRecord record, const QString &label)
{
    if (context.file().isBusy()) {
        context.whenFree([=, &context] { storeRecord(context, record, label); });
        return true;
    }
    try {
        HubFile &file = context.file();
        const qint64 hub = record.head().hub ? record.head().hub : file.ownHub();
        const Problems problems = checkRecord(context.connection(), record, hub, file.codes());
        for (const Problem &problem : problems)
            if (problem.severity == Problem::Severity::Error) {
                context.sayError(Text::tr("Left as it was: %1.").arg(problem.reason));
                return false;
            }
        Change change(file, label);
        change.save(record);
        if (const qint64 number = change.commit())
            context.say(label, number);
        return true;
    } catch (const Error &error) {
        context.sayError(error);
        return false;
    }
}

} // namespace doorstep
