#include "ui/pages/quick_change.h"

#include "base/clock.h"
#include "records/people.h"
#include "storage/record_checks.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::QuickChange)
};

bool changeNow(AppContext &context, const QString &label, const std::function<bool(Change &)> &act)
{
    try {
        Change change(context.file(), label);
        if (!act(change))
            return false;
        context.say(label, change.commit());
        return true;
    } catch (const Error &error) {
        context.sayError(error);
        return false;
    }
}

// What stands in the way of storing it, in words; empty where nothing does.
QString reasonsAgainst(HubFile &file, const AnyRecord &record)
{
    const qint64 hub = record.head().hub ? record.head().hub : file.ownHub();
    QStringList reasons;
    for (const Problem &problem : checkRecord(file.connection(), record, hub, file.codes()))
        if (problem.severity == Problem::Severity::Error)
            reasons.append(problem.reason);
    return reasons.join(QStringLiteral("; "));
}

} // namespace

bool quickChange(AppContext &context, const QString &label, const std::function<bool(Change &)> &act)
{
    if (!context.file().isBusy())
        return changeNow(context, label, act);
    context.whenFree([=, &context] { changeNow(context, label, act); });
    return true;
}

void sayGone(AppContext &context)
{
    context.sayError(Text::tr("This record is gone; nothing was changed."));
}

bool storeRecord(AppContext &context, const AnyRecord &record, const QString &label)
{
    return quickChange(context, label, [=, &context](Change &change) {
        if (const QString reasons = reasonsAgainst(context.file(), record); !reasons.isEmpty()) {
            context.sayError(record.head().key ? Text::tr("Left as it was: %1.").arg(reasons)
                                               : Text::tr("Not added: %1.").arg(reasons));
            return false;
        }
        AnyRecord stored = record;
        change.save(stored);
        return true;
    });
}

bool storeRecords(AppContext &context, const QList<AnyRecord> &records,
                  const std::function<QString(int stored)> &label)
{
    QList<AnyRecord> good;
    QString refused;
    for (const AnyRecord &record : records) {
        const QString reasons = reasonsAgainst(context.file(), record);
        if (reasons.isEmpty())
            good.append(record);
        else
            refused = reasons;
    }
    if (good.isEmpty()) {
        context.sayError(Text::tr("Not added: %1.").arg(refused));
        return false;
    }
    QString said = label(int(good.size()));
    if (const int left = int(records.size() - good.size()); left > 0)
        said = Text::tr("%1; %Ln left out: %2", nullptr, left).arg(said, refused);
    return quickChange(context, said, [good](Change &change) {
        for (AnyRecord record : good)
            change.save(record);
        return true;
    });
}

bool markStepDone(AppContext &context, qint64 conversation)
{
    return quickEdit<Conversation>(context, Id<Conversation>(conversation), Text::tr("Next step done"),
                                   [](Conversation &c) { c.nextStepDoneOn = Clock::today(); });
}

bool linkPerson(AppContext &context, qint64 conversation, const Person &person)
{
    const QString name = titleOf(context.connection(), AnyRecord::of(person));
    return quickChange(
        context, Text::tr("Linked a conversation to %1").arg(name), [=, &context](Change &change) {
            std::optional<Conversation> linked = find(context.connection(), Id<Conversation>(conversation));
            if (!linked) {
                sayGone(context);
                return false;
            }
            Person with = person;
            linked->person = with.key ? Id<Person>(with.key) : change.save(with);
            change.save(*linked);
            return true;
        });
}

} // namespace doorstep
