#include "training/trainer_people.h"

#include "base/dates.h"
#include "storage/record_store.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::TrainerPerson)
};
using Assurance = TrainerPerson::Assurance;

constexpr int s_soonMonths = 3;
constexpr int s_recentMonths = 12;

QDate lasts(const Trainer &record)
{
    return record.expiresOn.isValid() ? record.expiresOn : QDate(9999, 12, 31);
}

bool holdsOn(const Trainer &record, QDate day)
{
    return record.qualityAssuredOn <= day && day <= lasts(record);
}

// Whether `next` goes on where `record` ends, for all of its courses.
bool goesOn(const Trainer &record, const Trainer &next)
{
    if (lasts(next) <= lasts(record) || next.qualityAssuredOn > lasts(record).addDays(1))
        return false;
    return next.courseCodes.isEmpty()
        || (!record.courseCodes.isEmpty()
            && std::all_of(record.courseCodes.begin(), record.courseCodes.end(),
                           [&](const QString &code) { return next.courseCodes.contains(code); }));
}

bool isFollowed(const Trainer &record, const QList<Trainer> &all)
{
    return std::any_of(all.begin(), all.end(), [&](const Trainer &next) { return goesOn(record, next); });
}

void assessNow(TrainerPerson &trainer, QDate today)
{
    bool holds = false;
    for (const Trainer &record : std::as_const(trainer.records)) {
        if (!holdsOn(record, today))
            continue;
        holds = true;
        trainer.mayLeadAll = trainer.mayLeadAll || record.courseCodes.isEmpty();
        for (const QString &code : record.courseCodes)
            if (!trainer.courseCodes.contains(code))
                trainer.courseCodes.append(code);
        if (record.expiresOn.isValid() && !isFollowed(record, trainer.records)
            && (!trainer.until.isValid() || record.expiresOn < trainer.until))
            trainer.until = record.expiresOn;
    }
    if (holds) {
        const bool endsSoon = trainer.until.isValid() && trainer.until <= soonUntil(today);
        trainer.assurance = endsSoon ? Assurance::RunsOutSoon : Assurance::Current;
    }
}

// Of somebody for whom none holds.
void assessElse(TrainerPerson &trainer, QDate today)
{
    for (const Trainer &record : std::as_const(trainer.records)) {
        if (record.qualityAssuredOn > today) {
            if (trainer.assurance != Assurance::NotYet || record.qualityAssuredOn < trainer.until)
                trainer.until = record.qualityAssuredOn;
            trainer.assurance = Assurance::NotYet;
        } else if (trainer.assurance != Assurance::NotYet) {
            trainer.assurance = Assurance::RunOut;
            trainer.until = std::max(trainer.until, record.expiresOn);
        }
    }
}

TrainerPerson assessed(Connection &connection, qint64 person, QList<Trainer> records,
                       const QList<LedRun> &runs, QDate today)
{
    TrainerPerson trainer;
    trainer.person.key = person;
    trainer.name = titleOf(connection, Person::table(), person);
    std::stable_sort(records.begin(), records.end(), [](const Trainer &left, const Trainer &right) {
        return left.qualityAssuredOn > right.qualityAssuredOn;
    });
    trainer.records = std::move(records);
    assessNow(trainer, today);
    if (trainer.assurance == Assurance::NoRecord)
        assessElse(trainer, today);
    for (const LedRun &run : runs) {
        TrainersRun each;
        each.run = run;
        const QDate last = run.lastDay();
        each.isComing = !run.isCancelled() && last.isValid() && last >= today;
        each.isLed = !run.isCancelled() && last.isValid() && last < today;
        if (!run.isCancelled())
            each.without = uncoveredDays(trainer.records, run.courseCode, run.days());
        trainer.runs.append(each);
    }
    return trainer;
}

// What wants doing first: a lower rank, then an earlier day.
struct Order {
    int rank = 0;
    QDate day;

    bool operator<(const Order &other) const { return std::tie(rank, day) < std::tie(other.rank, other.day); }
};

QDate firstWithout(const TrainerPerson &trainer, QDate today)
{
    QDate first;
    for (const TrainersRun &run : trainer.comingWithout(today))
        for (const UncoveredDay &each : run.without)
            if (each.day >= today && (!first.isValid() || each.day < first))
                first = each.day;
    return first;
}

// Days counted backwards, so that the newest comes first.
QDate newestFirst(QDate day)
{
    return QDate(9999, 12, 31).addDays(-(day.isValid() ? day.toJulianDay() : 0));
}

Order orderOf(const TrainerPerson &trainer, QDate today)
{
    if (const QDate without = firstWithout(trainer, today); without.isValid())
        return {0, without};
    if (trainer.assurance == Assurance::RunsOutSoon)
        return {1, trainer.until};
    if (trainer.wantsDoing(today))
        return {2, newestFirst(trainer.until.isValid() ? trainer.until : trainer.lastLed())};
    if (trainer.assurance == Assurance::Current || trainer.assurance == Assurance::NotYet)
        return {3, trainer.until.isValid() ? trainer.until : QDate(9999, 12, 31)};
    return {4, newestFirst(std::max(trainer.until, trainer.lastLed()))};
}

} // namespace

QDate soonUntil(QDate today)
{
    return today.addMonths(s_soonMonths);
}

const Trainer *TrainerPerson::lastRecord() const
{
    return records.isEmpty() ? nullptr : &records.first();
}

QString TrainerPerson::observedBy() const
{
    return records.isEmpty() ? QString() : records.first().observedBy;
}

qsizetype TrainerPerson::ledRuns() const
{
    return std::count_if(runs.begin(), runs.end(), [](const TrainersRun &run) { return run.isLed; });
}

qsizetype TrainerPerson::comingRuns() const
{
    return std::count_if(runs.begin(), runs.end(), [](const TrainersRun &run) { return run.isComing; });
}

QDate TrainerPerson::lastLed() const
{
    QDate last;
    for (const TrainersRun &run : runs)
        if (run.isLed)
            last = std::max(last, run.run.lastDay());
    return last;
}

QList<TrainersRun> TrainerPerson::comingWithout(QDate today) const
{
    QList<TrainersRun> without;
    for (const TrainersRun &run : runs)
        if (run.isComing && !run.without.isEmpty() && run.without.last().day >= today)
            without.append(run);
    return without;
}

QList<TrainersRun> TrainerPerson::comingAfter(QDate day) const
{
    QList<TrainersRun> after;
    for (const TrainersRun &run : runs)
        if (run.isComing && run.run.lastDay() > day)
            after.append(run);
    return after;
}

bool TrainerPerson::wantsDoing(QDate today) const
{
    const QDate recent = today.addMonths(-s_recentMonths);
    if (assurance == Assurance::RunsOutSoon || !comingWithout(today).isEmpty())
        return true;
    if (assurance == Assurance::RunOut)
        return until >= recent;
    return assurance == Assurance::NoRecord && lastLed().isValid() && lastLed() >= recent;
}

QString TrainerPerson::assuranceText() const
{
    const QString day = dateForPeople(until);
    switch (assurance) {
    case Assurance::NoRecord:
        return Text::tr("Never recorded");
    case Assurance::NotYet:
        return Text::tr("From %1").arg(day);
    case Assurance::RunOut:
        return Text::tr("Ran out on %1").arg(day);
    case Assurance::RunsOutSoon:
        return Text::tr("Runs out on %1").arg(day);
    case Assurance::Current:
        break;
    }
    return until.isValid() ? Text::tr("Until %1").arg(day) : Text::tr("Holds, no end written down");
}

QList<TrainerPerson> trainerPeople(Connection &connection, QDate today)
{
    QMap<qint64, QList<Trainer>> records;
    QMap<qint64, QList<LedRun>> runs;
    for (const Trainer &record : allTrainerRecords(connection))
        records[record.person.key].append(record);
    for (const LedRun &run : allLedRuns(connection)) {
        runs[run.trainer].append(run);
        records[run.trainer]; // whoever led a run is among them
    }
    QList<std::pair<Order, TrainerPerson>> ordered;
    for (auto each = records.cbegin(); each != records.cend(); ++each) {
        const TrainerPerson trainer =
            assessed(connection, each.key(), each.value(), runs.value(each.key()), today);
        ordered.append({orderOf(trainer, today), trainer});
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &left, const auto &right) {
        return left.first < right.first
            || (!(right.first < left.first) && left.second.name.localeAwareCompare(right.second.name) < 0);
    });
    QList<TrainerPerson> trainers;
    for (const auto &each : std::as_const(ordered))
        trainers.append(each.second);
    return trainers;
}

Trainer renewedAssurance(const TrainerPerson &trainer, QDate on)
{
    Trainer again;
    again.person = trainer.person;
    again.qualityAssuredOn = on;
    const Trainer *last = trainer.lastRecord();
    if (!last)
        return again;
    again.courseCodes = last->courseCodes;
    again.observedBy = last->observedBy;
    if (!last->expiresOn.isValid())
        return again;
    // Whole months where it was so: "two years" stays two years whatever the months' lengths.
    for (int months = 1; months <= 120; ++months) {
        const QDate end = last->qualityAssuredOn.addMonths(months);
        if (last->expiresOn != end && last->expiresOn != end.addDays(-1))
            continue;
        again.expiresOn = on.addMonths(months).addDays(last->expiresOn == end ? 0 : -1);
        return again;
    }
    again.expiresOn = on.addDays(last->qualityAssuredOn.daysTo(last->expiresOn));
    return again;
}

} // namespace doorstep
