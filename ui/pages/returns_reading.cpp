#include "ui/pages/returns_reading.h"

#include "base/clock.h"
#include "base/periods.h"
#include "storage/due_matters.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReturnReading)
};

ReturnPeriod &entryFor(QList<ReturnPeriod> &periods, const Period &period)
{
    for (ReturnPeriod &entry : periods)
        if (entry.period == period)
            return entry;
    periods.append({period, {}, {}});
    return periods.last();
}

// A year's return holds its quarters.
Period sentPeriodHolding(const QList<SentReturn> &returns, const Period &period)
{
    for (const SentReturn &sent : returns)
        if (sent.period != period && holds(sent.period, period))
            return sent.period;
    return {};
}

} // namespace

QString ReturnPeriod::stateText(QDate today) const
{
    if (needsRevision)
        return Text::tr("Needs revision (revision %1 sent)").arg(revisions.last().revision);
    if (!revisions.isEmpty())
        return revisions.last().revision > 1 ? Text::tr("Sent, revision %1").arg(revisions.last().revision)
                                             : Text::tr("Sent");
    if (sentWith.isValid())
        return Text::tr("Sent with %1").arg(periodForPeople(sentWith));
    if (isEmpty && period.to < today)
        return Text::tr("Nothing is recorded in it");
    if (isOverdue(today))
        return Text::tr("Not sent; was due %1").arg(dateForPeople(due));
    return due.isValid() ? Text::tr("Due %1").arg(dateForPeople(due)) : Text::tr("Not sent");
}

QList<ReturnPeriod> readReturnPeriods(HubFile &file, const Programme &programme, bool withRevisions,
                                      Progress &progress)
{
    QList<ReturnPeriod> periods;
    const QDate today = Clock::today();
    for (const Programme::DuePeriod &due : programme.periods)
        if (due.period.from <= today) // a calendar may be laid down for decades
            entryFor(periods, due.period).due = due.due;
    const QList<SentReturn> returns = sentReturns(file);
    for (const SentReturn &sent : returns)
        entryFor(periods, sent.period).revisions.append(sent);
    if (withRevisions)
        for (const Period &changed : periodsNeedingRevision(file, progress))
            entryFor(periods, changed).needsRevision = true;
    for (ReturnPeriod &entry : periods) {
        entry.sentWith = sentPeriodHolding(returns, entry.period);
        entry.isEmpty =
            entry.revisions.isEmpty() && !hasRecordsIn(file.connection(), entry.period.from, entry.period.to);
    }
    std::sort(periods.begin(), periods.end(), [](const ReturnPeriod &a, const ReturnPeriod &b) {
        return std::pair(a.period.from, a.period.to) > std::pair(b.period.from, b.period.to);
    });
    return periods;
}

Period returnPeriodToShow(const QList<ReturnPeriod> &periods, QDate today)
{
    Period shown;
    for (const ReturnPeriod &entry : periods) // newest first: the last that is over and not sent stays
        if (entry.isToSend() && !entry.isEmpty && entry.period.to < today)
            shown = entry.period;
    if (!shown.isValid())
        for (const ReturnPeriod &entry : periods)
            if (entry.period.from <= today) {
                shown = entry.period;
                break;
            }
    return shown.isValid() || periods.isEmpty() ? shown : periods.last().period;
}

ReturnReading readReturn(HubFile &file, const Programme &programme, const Period &period,
                         const QStringList &storyIds, Progress &progress)
{
    ReturnReading reading;
    reading.period = period;
    reading.stories = offeredStories(file, period);
    reading.checks = checkReturn(file, programme, period, progress);
    reading.content = buildReturn(file, programme, period, storyIds, progress);
    reading.revisions = sentReturns(file, period);
    if (reading.isSent())
        reading.sinceLast = differenceFromNow(file, reading.revisions.last().key, progress);
    return reading;
}

} // namespace doorstep
