#include "training/trainer_standing.h"

#include "base/dates.h"
#include "storage/record_store.h"

#include <QCoreApplication>

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
    case Assurance::RunOut:
        return Text::tr("Quality assurance ran out on %1").arg(dateForPeople(expiresOn));
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

} // namespace doorstep
