#include "ui/widgets/period_choices.h"

#include "base/periods.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PeriodChoices)
};

constexpr int s_mostYearsListed = 8;

int monthNumber(QDate date)
{
    return date.year() * 12 + date.month() - 1;
}

bool isWholeMonths(const Period &period)
{
    return period.from.day() == 1 && period.to.day() == period.to.daysInMonth();
}

int monthsIn(const Period &period)
{
    return monthNumber(period.to) - monthNumber(period.from) + 1;
}

Period monthsFrom(QDate first, int months)
{
    return {first, addMonths(first, months).addDays(-1)};
}

// Quarters and years are counted from the month in which the programme begins.
Period blockAround(QDate day, QDate start, int months)
{
    const QDate first = start.isValid() ? QDate(start.year(), start.month(), 1) : QDate(day.year(), 1, 1);
    const int apart = monthNumber(day) - monthNumber(first);
    const int blocks = apart >= 0 ? apart / months : -((-apart + months - 1) / months);
    return monthsFrom(addMonths(first, blocks * months), months);
}

Period shifted(const Period &period, int direction)
{
    if (isWholeMonths(period)) {
        const int months = monthsIn(period);
        return monthsFrom(addMonths(period.from, direction * months), months);
    }
    const qint64 days = period.from.daysTo(period.to) + 1;
    return {period.from.addDays(direction * days), period.to.addDays(direction * days)};
}

Period wholeOf(const Programme &programme, QDate today)
{
    return {programme.from, programme.to.isValid() ? programme.to : qMax(today, programme.from)};
}

void addYears(QList<PeriodChoice> &choices, const Programme &programme, QDate today)
{
    const Period whole = wholeOf(programme, today);
    const Period running = blockAround(today, programme.from, 12);
    const Period last = periodBefore(running);
    if (overlap(running, whole))
        choices.append({QStringLiteral("this-year"), Text::tr("This programme year"), running});
    if (overlap(last, whole))
        choices.append({QStringLiteral("last-year"), Text::tr("Last programme year"), last});
    if (!programme.to.isValid())
        return;
    Period year = blockAround(programme.from, programme.from, 12);
    for (int number = 1; number <= s_mostYearsListed && year.from <= programme.to; ++number) {
        if (year != running && year != last)
            choices.append(
                {QStringLiteral("year-%1").arg(number), Text::tr("Programme year %1").arg(number), year});
        year = periodAfter(year);
    }
}

// Those that have begun: a programme without an end lists returns for years to come. All, where none has.
void addReturns(QList<PeriodChoice> &choices, const Programme &programme, QDate today)
{
    QList<Period> periods;
    QList<Period> begun;
    for (const Programme::DuePeriod &due : programme.periods) {
        periods.append(due.period);
        if (due.period.from <= today)
            begun.append(due.period);
    }
    if (!begun.isEmpty())
        periods = begun;
    std::sort(periods.begin(), periods.end(),
              [](const Period &a, const Period &b) { return a.from > b.from; });
    for (const Period &period : periods)
        choices.append({periodToText(period), periodForPeople(period), period, true});
}

} // namespace

QList<PeriodChoice> periodChoices(const Programme &programme, QDate today)
{
    const Period quarter = blockAround(today, programme.from, 3);
    QList<PeriodChoice> choices{
        {QStringLiteral("this-quarter"), Text::tr("This quarter"), quarter},
        {QStringLiteral("last-quarter"), Text::tr("Last quarter"), periodBefore(quarter)},
    };
    if (programme.from.isValid()) {
        addYears(choices, programme, today);
        choices.append({QStringLiteral("whole"), Text::tr("Whole programme"), wholeOf(programme, today)});
    }
    addReturns(choices, programme, today);
    return choices;
}

QString usualChoice(const Programme &programme, QDate today)
{
    const bool isOver = programme.to.isValid() && today > programme.to;
    const bool isYetToBegin = programme.from.isValid() && today < programme.from;
    return isOver || isYetToBegin ? QStringLiteral("whole") : QStringLiteral("this-quarter");
}

QString usualChoice(const Programme &programme, QDate today, QDate lastReturned)
{
    const QString usual = usualChoice(programme, today);
    QString reached;
    for (const PeriodChoice &choice : periodChoices(programme, today)) {
        if (!lastReturned.isValid() || choice.period.from > lastReturned)
            continue;
        if (choice.id == usual)
            return usual;
        if (choice.isReturn && reached.isEmpty())
            reached = choice.id;
    }
    if (!reached.isEmpty())
        return reached;
    return programme.from.isValid() ? QStringLiteral("whole") : usual;
}

Period periodBefore(const Period &period)
{
    return shifted(period, -1);
}

Period periodAfter(const Period &period)
{
    return shifted(period, 1);
}

QString periodToText(const Period &period)
{
    return dateToText(period.from) + QLatin1Char('/') + dateToText(period.to);
}

Period periodFromText(const QString &text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const QStringView view(text);
    if (slash < 0)
        return {};
    const Period period{dateFromText(view.left(slash)).value_or(QDate()),
                        dateFromText(view.mid(slash + 1)).value_or(QDate())};
    return period.isValid() ? period : Period();
}

} // namespace doorstep
