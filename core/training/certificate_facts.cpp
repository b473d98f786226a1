#include "training/certificate_facts.h"

#include "base/dates.h"
#include "records/people.h"
#include "storage/record_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::CertificateFacts)
};

constexpr qsizetype s_mostDays = 3; // that are told one by one

QString joined(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return Text::tr("%1 and %2").arg(parts.first(parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

QString datesOf(Connection &connection, const CourseRun &run)
{
    QList<QDate> days;
    for (const CourseSession &session : referring<CourseSession>(connection, "run_id", run.key))
        if (session.heldOn.isValid())
            days.append(session.heldOn);
    if (days.isEmpty())
        for (const QDate day : {run.startsOn, run.endsOn})
            if (day.isValid())
                days.append(day);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (days.size() > s_mostDays)
        return Text::tr("%1 to %2").arg(dateForPeople(days.first()), dateForPeople(days.last()));
    QStringList texts;
    for (const QDate day : std::as_const(days))
        texts.append(dateForPeople(day));
    return joined(texts);
}

QString nameOf(Connection &connection, Id<Person> person)
{
    return person ? titleOf(connection, Person::table(), person.key) : QString();
}

} // namespace

CertificateFacts certificateFacts(HubFile &file, const Enrolment &enrolment)
{
    Connection &connection = file.connection();
    const CourseRun run = find(connection, enrolment.run).value_or(CourseRun());
    const Course course = find(connection, run.course).value_or(Course());
    const Person person = find(connection, enrolment.person).value_or(Person());
    QStringList trainers{nameOf(connection, run.leadTrainer), nameOf(connection, run.secondTrainer)};
    trainers.removeAll(QString());
    trainers.removeDuplicates();
    CertificateFacts facts;
    facts.name = personName(person);
    facts.firstName = person.givenName.isEmpty() ? facts.name : person.givenName;
    facts.course = course.title;
    facts.level = course.level;
    facts.awardingBody = course.awardingBody;
    facts.dates = datesOf(connection, run);
    facts.hours = course.hours;
    facts.trainers = joined(trainers);
    facts.leadTrainer = nameOf(connection, run.leadTrainer);
    facts.hub = file.identity().hubName;
    return facts;
}

} // namespace doorstep
