#include "ui/pages/trainers_reading.h"

#include "base/dates.h"
#include "records/courses.h"
#include "storage/hub_file.h"
#include "storage/record_store.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::TrainersReading)
};
using Assurance = TrainerPerson::Assurance;

} // namespace

const TrainerPerson *TrainersReading::find(qint64 person) const
{
    for (const TrainerPerson &trainer : trainers)
        if (trainer.person.key == person)
            return &trainer;
    return nullptr;
}

QString TrainersReading::courseTitle(const QString &code) const
{
    return courses.value(code, code);
}

TrainersReading readTrainers(HubFile &file, QDate today)
{
    Connection &connection = file.connection();
    const ReadTogether moment(connection);
    TrainersReading reading;
    reading.today = today;
    reading.trainers = trainerPeople(connection, today);
    for (const TrainerPerson &trainer : std::as_const(reading.trainers)) {
        for (const Trainer &record : trainer.records)
            for (const QString &code : record.courseCodes) {
                if (reading.courses.contains(code))
                    continue;
                const Id<Course> key(keyOf(connection, Course::table(), record.hub, code));
                const auto course = key ? find(connection, key) : std::nullopt;
                reading.courses.insert(code, course ? course->title : code);
            }
    }
    return reading;
}

TrainersReading countedTrainers(HubFile &file, TrainersReading reading, Progress &progress)
{
    countLearners(file.connection(), reading.trainers, progress);
    reading.isCounted = true;
    return reading;
}

QString assuranceWords(const TrainerPerson &trainer)
{
    switch (trainer.assurance) {
    case Assurance::Current:
        return Text::tr("\u2713 %1", "quality assurance holds").arg(trainer.assuranceText());
    case Assurance::NotYet:
        return Text::tr("\u2192 %1", "quality assurance to come").arg(trainer.assuranceText());
    case Assurance::RunsOutSoon:
        return Text::tr("\u26A0 %1", "quality assurance runs out").arg(trainer.assuranceText());
    case Assurance::RunOut:
    case Assurance::NoRecord:
        break;
    }
    return Text::tr("\u2715 %1", "no quality assurance").arg(trainer.assuranceText());
}

Badge::Kind assuranceKind(const TrainerPerson &trainer)
{
    switch (trainer.assurance) {
    case Assurance::Current:
        return Badge::Kind::Good;
    case Assurance::NotYet:
        return Badge::Kind::Accent;
    case Assurance::RunsOutSoon:
    case Assurance::RunOut:
    case Assurance::NoRecord:
        break;
    }
    return Badge::Kind::Warning;
}

QString toDoWords(const TrainerPerson &trainer, QDate today)
{
    if (const auto without = trainer.comingWithout(today).size())
        return Text::tr("%Ln run(s) to come without it", nullptr, int(without));
    if (trainer.assurance == Assurance::RunsOutSoon) {
        const auto after = trainer.comingAfter(trainer.until).size();
        return after ? Text::tr("Renew: %Ln run(s) after it", nullptr, int(after)) : Text::tr("Renew");
    }
    if (!trainer.wantsDoing(today))
        return {};
    return trainer.assurance == Assurance::RunOut ? Text::tr("Ran out within a year: renew?")
                                                  : Text::tr("Has led a run: record it");
}

QString mayLeadWords(const TrainersReading &reading, const TrainerPerson &trainer)
{
    if (trainer.mayLeadAll)
        return Text::tr("All courses");
    QStringList titles;
    for (const QString &code : trainer.courseCodes)
        titles.append(reading.courseTitle(code));
    return titles.join(QStringLiteral(", "));
}

QString spanWords(const Trainer &record)
{
    const QString from = dateForPeople(record.qualityAssuredOn);
    return record.expiresOn.isValid() ? Text::tr("%1 to %2").arg(from, dateForPeople(record.expiresOn))
                                      : Text::tr("From %1, no end written down").arg(from);
}

} // namespace doorstep
