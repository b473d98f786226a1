// A course run in the window, on a real file: two sessions, three who are booked and a place for one more.
#pragma once

#include "editors_keys.h"
#include "programme/pack_store.h"
#include "records/people.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "support_ui/ui_hub.h"
#include "training/register.h"

namespace doorstep::tests {

class CourseInHand {
public:
    CourseInHand() : context(hub.open(), dialogs)
    {
        Change change(context.file(), QStringLiteral("Built for a test"));
        CourseRun made;
        made.course = Id<Course>(
            keyOf(context.connection(), Course::table(), context.file().ownHub(), QStringLiteral("power")));
        made.startsOn = QDate(2026, 3, 7);
        made.capacity = 4;
        run = change.save(made);
        for (const int week : {0, 1}) {
            CourseSession session;
            session.run = run;
            session.heldOn = made.startsOn.addDays(7 * week);
            change.save(session);
        }
        for (const char *name : {"Ada", "Bea", "Cy"})
            enrol(change, name, "booked");
        change.commit();
        QObject::connect(&context, &AppContext::said,
                         [this](const QString &, qint64 number) { last = number; });
        QObject::connect(&context, &AppContext::failed, [this](const QString &text) { failed = text; });
    }

    void enrol(Change &change, const char *name, const char *outcome)
    {
        Person person;
        person.givenName = QString::fromLatin1(name);
        change.save(person);
        Enrolment enrolment;
        enrolment.run = run;
        enrolment.person = Id<Person>(person.key);
        enrolment.outcome.code = QString::fromLatin1(outcome);
        change.save(enrolment);
    }
    CourseRegister read() { return readRegister(context.connection(), run.key); }
    QString outcome(int learner) { return read().learners[learner].enrolment.outcome.code; }
    void undoLast()
    {
        NoProgress progress;
        undo(context.file(), last, progress);
    }

    UiHub hub;
    AnsweringDialogs dialogs;
    AppContext context;
    Id<CourseRun> run;
    qint64 last = 0; // the change that the quiet line told last
    QString failed;
};

inline QStringList marks(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(','));
}

} // namespace doorstep::tests
