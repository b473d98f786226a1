#include "ui/pages/received_spans.h"

#include <QCoreApplication>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReceivedSpans)
};

constexpr int s_fewPeriods = 12; // as many as stand beside each other in a small window

// The places of the periods that have begun, or for which something came.
QList<int> begun(const Completeness &grid)
{
    QList<int> places;
    for (int i = 0; i < grid.periods.size(); ++i)
        if (grid.periods[i].period.from <= grid.asOf
            || std::any_of(grid.hubs.begin(), grid.hubs.end(),
                           [i](const CompletenessHub &hub) { return !hub.cells[i].standing.isEmpty(); }))
            places.append(i);
    return places;
}

Period spanOf(const Completeness &grid, int first, int last)
{
    return {grid.periods[first].period.from, grid.periods[last].period.to};
}

// Years count from the programme's first day, or where it says none from the first period's.
void addYears(QList<ReceivedSpan> &spans, const Period &soFar, QDate start)
{
    QList<ReceivedSpan> years;
    QDate from = start.isValid() && start <= soFar.from ? start : soFar.from;
    for (; from <= soFar.to; from = addMonths(from, 12)) {
        const Period year{from, addMonths(from, 12).addDays(-1)};
        if (year.to >= soFar.from)
            years.prepend({dateToText(year.from) + QLatin1Char('/') + dateToText(year.to),
                           periodForPeople(year), year});
    }
    if (years.size() > 1)
        spans += years;
}

} // namespace

QList<ReceivedSpan> receivedSpans(const Completeness &grid, const Programme &programme)
{
    const ReceivedSpan all{QStringLiteral("all"), Text::tr("All periods of the programme"), {}};
    const QList<int> places = begun(grid);
    if (places.isEmpty())
        return {all};
    const Period soFar = spanOf(grid, places.first(), places.last());
    QList<ReceivedSpan> spans{{QStringLiteral("so-far"), Text::tr("All periods so far"), soFar}};
    if (places.size() > s_fewPeriods)
        spans.prepend({QStringLiteral("last"), Text::tr("The last %Ln periods", nullptr, s_fewPeriods),
                       spanOf(grid, places[places.size() - s_fewPeriods], places.last())});
    addYears(spans, soFar, programme.from);
    if (places.size() < grid.periods.size())
        spans.append(all);
    return spans;
}

} // namespace doorstep
