#include "ui/pages/today_reading.h"

#include "ui/pages/returns_reading.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Today)
};

// The earliest that was due and was not sent, if anything happened in it; or else the next that falls due.
NextReturn nextReturn(HubFile &file, const Programme &programme, QDate day, Progress &progress)
{
    NextReturn next;
    for (const ReturnPeriod &each : readReturnPeriods(file, programme, false, progress)) { // newest first
        if (!each.due.isValid() || !each.isToSend() || each.period.from > day)
            continue;
        if (each.due >= day || !each.isEmpty)
            next = {each.period, each.due};
    }
    return next;
}

FirstFew<TrainerPerson> lapsingTrainers(Connection &connection, QDate day)
{
    constexpr int most = 5;
    FirstFew<TrainerPerson> few;
    for (const TrainerPerson &trainer : trainerPeople(connection, day)) {
        if (trainer.assurance != TrainerPerson::Assurance::RunsOutSoon
            && trainer.comingWithout(day).isEmpty())
            continue;
        if (few.all++ < most)
            few.shown.append(trainer);
    }
    return few;
}

} // namespace

TodayReading readToday(HubFile &file, const Programme &programme, QDate day, qint64 organiser,
                       Progress &progress)
{
    Connection &connection = file.connection();
    const ReadTogether moment(connection);
    TodayReading reading;
    reading.day = day;
    reading.isNewHub = isNewHub(connection);
    reading.organisers = stepOrganisers(connection, day);
    reading.steps = dueSteps(connection, day, organiser);
    reading.matters = dueMatters(connection, day);
    reading.trainers = lapsingTrainers(connection, day);
    reading.week = weekSoFar(connection, day);
    reading.next = nextReturn(file, programme, day, progress);
    return reading;
}

AgainstReturn readAgainst(HubFile &file, const Programme &programme, const Period &period, Progress &progress)
{
    AgainstReturn against;
    for (const ReturnFinding &finding : checkReturn(file, programme, period, progress).findings) {
        against.errors += finding.severity == ReturnFinding::Severity::Error;
        against.warnings += finding.severity == ReturnFinding::Severity::Warning;
    }
    return against;
}

QString daysFromToday(QDate day, QDate today)
{
    const int days = int(today.daysTo(day));
    if (days == 0)
        return Text::tr("today");
    if (days == 1)
        return Text::tr("tomorrow");
    if (days == -1)
        return Text::tr("yesterday");
    constexpr int mostDays = 60;
    constexpr int mostMonthsInDays = 730;
    if (days < -mostMonthsInDays)
        return Text::tr("%Ln year(s) ago", nullptr, -days / 365);
    if (days < -mostDays)
        return Text::tr("%Ln month(s) ago", nullptr, -days / 30);
    return days > 0 ? Text::tr("in %Ln day(s)", nullptr, days) : Text::tr("%Ln day(s) ago", nullptr, -days);
}

QString weekInWords(const WeekSoFar &week)
{
    if (week.conversations == 0)
        return Text::tr("No conversations written down yet this week.");
    const QString talks = Text::tr("%Ln conversation(s)", nullptr, week.conversations);
    if (week.people == 0)
        return Text::tr("This week so far: %1.").arg(talks);
    const QString people = Text::tr("%Ln person(s)", nullptr, week.people);
    if (week.firstTime == 0)
        return Text::tr("This week so far: %1 with %2.").arg(talks, people);
    return Text::tr("This week so far: %1 with %2, %3 for the first time.")
        .arg(talks, people, QLocale().toString(week.firstTime));
}

} // namespace doorstep
