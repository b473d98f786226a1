#include "training/trainer_standing.h"

#include "base/clock.h"
#include "base/dates.h"
#include "storage/record_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::TrainerStanding)
};
using Assurance = TrainerStanding::Assurance;

Assurance assuranceOn(const Trainer &record, QDate day)
{
    if (day < record.qualityAssuredOn)
        return Assurance::NotYet;
    return record.expiresOn.isValid() && record.expiresOn < day ? Assurance::RunOut : Assurance::Current;
}

} // namespace

QString TrainerStanding::text() const
{
    switch (assurance) {
    case Assurance::None:
        return Text::tr("Not quality assured for this course");
    case Assurance::NotYet:
        return Text::tr("Quality assured only from %1").arg(dateForPeople(assuredOn));
    case Assurance::RunOut: // of a day to come it is said before it is over
        return (expiresOn < Clock::today() ? Text::tr("Quality assurance ran out on %1")
                                           : Text::tr("Quality assurance runs out on %1"))
            .arg(dateForPeople(expiresOn));
    case Assurance::Current:
        break;
    }
    return expiresOn.isValid() ? Text::tr("Quality assured until %1").arg(dateForPeople(expiresOn))
                               : Text::tr("Quality assured");
}

TrainerStanding trainerStanding(const QList<Trainer> &records, const QString &courseCode, QDate day)
{
    TrainerStanding best;
    for (const Trainer &record : records) {
        if (!record.courseCodes.isEmpty() && !record.courseCodes.contains(courseCode))
            continue;
        const Assurance assurance = assuranceOn(record, day);
        // Of several that are as good the one that lasts longest says what is to be said.
        const auto lasts = [](QDate expires) { return expires.isValid() ? expires : QDate(9999, 12, 31); };
        if (assurance > best.assurance
            || (assurance == best.assurance && lasts(record.expiresOn) > lasts(best.expiresOn)))
            best = {assurance, record.qualityAssuredOn, record.expiresOn};
    }
    return best;
}

TrainerStanding trainerStanding(Connection &connection, Id<Person> person, const QString &courseCode,
                                QDate day)
{
    return trainerStanding(referring<Trainer>(connection, "person_id", person.key), courseCode, day);
}

QList<UncoveredDay> uncoveredDays(const QList<Trainer> &records, const QString &courseCode,
                                  const QList<QDate> &days)
{
    QList<UncoveredDay> uncovered;
    for (const QDate day : days)
        if (const TrainerStanding standing = trainerStanding(records, courseCode, day); !standing.isCurrent())
            uncovered.append({day, standing});
    return uncovered;
}

// Where it is the whole run the reason says it all; else the days are named, the first few of many.
QString uncoveredText(const QList<UncoveredDay> &days, qsizetype daysInAll)
{
    if (days.isEmpty())
        return {};
    const QString reason = days.first().standing.text();
    if (days.size() >= daysInAll)
        return reason;
    constexpr qsizetype named = 3;
    QStringList dates;
    for (const UncoveredDay &each : days.mid(0, named))
        dates.append(dateForPeople(each.day));
    QString list = dates.join(Text::tr(", ", "between days"));
    if (days.size() > named)
        list = Text::tr("%1 and %Ln more", nullptr, int(days.size() - named)).arg(list);
    return Text::tr("%1; without it on %2").arg(reason, list);
}

QString TrainerGap::text() const
{
    return Text::tr("%1: %2").arg(name, uncoveredText(days, daysInAll));
}

QList<TrainerGap> trainerGaps(Connection &connection, const CourseRun &run, const QList<QDate> &sessionDays)
{
    const std::optional<Course> course = find(connection, run.course);
    QList<QDate> days = sessionDays;
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    days.removeAll(QDate());
    if (days.isEmpty())
        days = {run.startsOn, run.endsOn == run.startsOn ? QDate() : run.endsOn};
    days.removeAll(QDate());
    if (days.isEmpty())
        days = {Clock::today()};
    QList<TrainerGap> gaps;
    QList<Id<Person>> trainers{run.leadTrainer};
    if (run.secondTrainer != run.leadTrainer)
        trainers.append(run.secondTrainer);
    for (const Id<Person> trainer : std::as_const(trainers)) {
        if (!trainer || !course)
            continue;
        const QList<UncoveredDay> without =
            uncoveredDays(referring<Trainer>(connection, "person_id", trainer.key), course->code, days);
        if (!without.isEmpty())
            gaps.append({trainer, titleOf(connection, Person::table(), trainer.key), without, days.size()});
    }
    return gaps;
}

} // namespace doorstep
