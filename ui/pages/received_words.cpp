#include "ui/pages/received_words.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReceivedWords)
};

using State = CompletenessCell::State;

QString signedText(const CompletenessCell &cell, QDate due)
{
    const QString day = dateForPeople(cell.wholeOn);
    if (!due.isValid())
        return Text::tr("signed off on %1").arg(day);
    if (!cell.isLate)
        return Text::tr("signed off on %1, in time").arg(day);
    return Text::tr("signed off on %1, %Ln days late", nullptr, int(due.daysTo(cell.wholeOn))).arg(day);
}

QString overdueText(QDate due)
{
    return Text::tr("It was due on %1.").arg(dateForPeople(due));
}

QString partText(const CompletenessHub &hub, const CompletenessCell &cell, const Programme::DuePeriod &due)
{
    return Text::tr("In part: %L1 of %L2 days are there. Missing: %3.")
        .arg(cell.daysCovered)
        .arg(cell.days)
        .arg(stretchesText(uncovered(hub, cell, due.period)));
}

QString notExpectedText(const CompletenessHub &hub)
{
    return hub.returns.isEmpty() || hub.isListed
        ? Text::tr("Nobody waits for a return here.")
        : Text::tr(
            "Nobody waits for a return here: the programme does not list this hub, or it had not begun.");
}

QString stateSentence(const CompletenessHub &hub, const CompletenessCell &cell,
                      const Programme::DuePeriod &due)
{
    switch (cell.state) {
    case State::ToCome:
        return Text::tr("The period is not over. Its return is due on %1.").arg(dateForPeople(due.due));
    case State::Due:
        return Text::tr("Nothing has come yet. It is due on %1.").arg(dateForPeople(due.due));
    case State::Missing:
        return Text::tr("Nothing has come. %1").arg(overdueText(due.due));
    case State::InPart:
        return partText(hub, cell, due)
            + (cell.isMissing ? QLatin1Char(' ') + overdueText(due.due) : QString());
    case State::In:
        return cell.standing.size() > 1
            ? Text::tr("In, as %Ln shorter returns: %1.", nullptr, int(cell.standing.size()))
                  .arg(signedText(cell, due.due))
            : Text::tr("In: %1.").arg(signedText(cell, due.due));
    case State::Revised:
        return Text::tr("Revised: revision %1 stands. What came first was %2.")
            .arg(cell.revision)
            .arg(signedText(cell, due.due));
    case State::Covered:
        return Text::tr("The return of %1 holds it. What came first was %2.")
            .arg(periodForPeople(hub.returns[cell.standing.first()].period), signedText(cell, due.due));
    case State::NotExpected:
        break;
    }
    return notExpectedText(hub);
}

} // namespace

QString cellWord(const CompletenessCell &cell)
{
    switch (cell.state) {
    case State::ToCome:
        return Text::tr("To come");
    case State::Due:
        return Text::tr("Due");
    case State::Missing:
        return Text::tr("Missing");
    case State::InPart:
        return Text::tr("In part");
    case State::In:
        return cell.isLate ? Text::tr("Late") : Text::tr("In");
    case State::Revised:
        return cell.isLate ? Text::tr("r%1, late").arg(cell.revision) : Text::tr("r%1").arg(cell.revision);
    case State::Covered:
        return cell.isLate ? Text::tr("Late") : Text::tr("Covered");
    case State::NotExpected:
        break;
    }
    return {};
}

QString cellSentence(const Completeness &grid, int hub, int period)
{
    const CompletenessHub &of = grid.hubs[hub];
    const CompletenessCell &cell = of.cells[period];
    QStringList sentences{stateSentence(of, cell, grid.periods[period])};
    if (cell.revisedAfter.isValid())
        sentences.append(Text::tr("It was revised after the return for %1 had been signed off.")
                             .arg(periodHeading(cell.revisedAfter)));
    if (cell.hasAside)
        sentences.append(
            Text::tr("Another return for it came after what stands in its place, and was kept aside."));
    return sentences.join(QLatin1Char(' '));
}

QString periodSummaryText(const Completeness &grid, int period)
{
    const PeriodSummary summary = grid.summary(period);
    const QStringList parts{Text::tr("%L1 of %L2 in for %3")
                                .arg(summary.in)
                                .arg(summary.expected)
                                .arg(periodHeading(grid.periods[period].period))};
    return (parts + summary.remarks()).join(QStringLiteral(", "));
}

QString columnHeading(const Programme::DuePeriod &due)
{
    QString heading = periodHeading(due.period);
    const qsizetype year = heading.lastIndexOf(QLatin1Char(' '));
    const QString between = Text::tr(" to ");
    const qsizetype to = heading.indexOf(between);
    if (due.period.from.year() != due.period.to.year() && to > 0)
        heading.replace(to + between.size() - 1, 1, QLatin1Char('\n'));
    else if (to > 0 && year > 0)
        heading[year] = QLatin1Char('\n');
    if (due.due.isValid()) // without its year, which the period tells
        heading += QLatin1Char('\n')
            + Text::tr("due %1").arg(dateForPeople(due.due).section(QLatin1Char(' '), 0, 1));
    return heading;
}

QString stretchesText(const QList<Period> &stretches)
{
    QStringList texts;
    for (const Period &stretch : stretches)
        texts.append(periodHeading(stretch));
    return texts.join(QStringLiteral(", "));
}

QString returnText(const ReceivedEntry &entry)
{
    return Text::tr("revision %1 of %2").arg(entry.revision).arg(periodHeading(entry.period));
}

} // namespace doorstep
