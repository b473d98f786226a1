#include "training/came_unbooked.h"

#include "storage/record_store.h"
#include "training/booking.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace doorstep {

QList<CameUnbooked> cameUnbooked(Connection &connection, const CourseRegister &content)
{
    QSet<qint64> enrolled;
    for (const RegisterLearner &learner : content.learners)
        enrolled.insert(learner.enrolment.person.key);
    QMap<qint64, QDate> since;
    for (const CourseSession &session : content.sessions)
        for (const Attendance &mark : referring<Attendance>(connection, "session_id", session.key))
            if (wasThere(mark.mark.code) && !enrolled.contains(mark.person.key)
                && !since.contains(mark.person.key))
                since.insert(mark.person.key, session.heldOn);
    QList<CameUnbooked> came;
    for (auto one = since.constBegin(); one != since.constEnd(); ++one)
        if (const std::optional<Person> person = find(connection, Id<Person>(one.key())))
            came.append({*person, one.value()});
    std::stable_sort(came.begin(), came.end(), [](const CameUnbooked &left, const CameUnbooked &right) {
        return personName(left.person).localeAwareCompare(personName(right.person)) < 0;
    });
    return came;
}

int bookWhoCame(Change &change, const CourseRegister &content)
{
    const QList<CameUnbooked> came = cameUnbooked(change.file().connection(), content);
    for (const CameUnbooked &one : came)
        bookInTheRoom(change, content.run.key, Id<Person>(one.person.key), one.since);
    return int(came.size());
}

Enrolment bookInTheRoom(Change &change, qint64 run, Id<Person> person, QDate day)
{
    Enrolment enrolment = book(change, run, person, day);
    if (enrolment.outcome.code == QLatin1String("waiting")) {
        enrolment.outcome.code = QStringLiteral("booked");
        change.save(enrolment);
    }
    return enrolment;
}

} // namespace doorstep
