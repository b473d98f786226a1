#include "report/read_national.h"

#include "measures/national_figures.h"
#include "report/nested_measures.h"
#include "report/small_numbers.h"
#include "storage/hub_file.h"
#include "storage/report_records.h"

#include <algorithm>

namespace doorstep {

namespace {

// Those that sent returns, and those of the programme that sent none.
QList<ReportHub> readHubs(HubFile &file, const Programme &programme, const Period &period)
{
    QList<ReportHub> hubs;
    for (const HubCoverage &one : hubCoverage(file.connection(), file.ownHub(), period)) {
        const bool isListed = programme.hubs.isEmpty() || !programme.hubName(one.code).isEmpty();
        hubs.append({one.code, one.name, one.covered, one.days(), one.returns, one.revised, one.lastSigned,
                     isListed});
    }
    for (const Programme::Hub &listed : programme.hubs) {
        const auto known = std::find_if(hubs.begin(), hubs.end(),
                                        [&](const ReportHub &hub) { return hub.code == listed.code; });
        if (known == hubs.end())
            hubs.append({listed.code, listed.name, {}, 0, 0, 0, {}, true});
        else if (known->name == known->code) // its hub never gave it a name
            known->name = listed.name;
    }
    std::sort(hubs.begin(), hubs.end(),
              [](const ReportHub &left, const ReportHub &right) { return left.code < right.code; });
    return hubs;
}

qint64 hubsValue(const NationalFigure &figure, const QString &hub)
{
    for (const HubAlone &alone : figure.hubs)
        if (alone.code == hub)
            return alone.value;
    return 0;
}

class Reader {
public:
    explicit Reader(qint64 threshold) : m_threshold(threshold) { }

    void add(ReportNational &national, const ReportFigure &named, const NationalFigure &figure) const
    {
        const qint64 least = countsPeople(*figure.measure) ? m_threshold : 0;
        CountTable table;
        table.wholesStand = true;
        table.columnWholes = {figure.value};
        for (const ReportHub &hub : std::as_const(national.hubs))
            table.cells.append(QList<qint64>{hubsValue(figure, hub.code)});
        const HeldBackCells held = heldBackCells(table, least);
        ReportSeries series{figure.measure, named.label, named.value, false, {}, {}};
        for (qsizetype i = 0; i < national.hubs.size(); ++i)
            series.parts.append(
                {national.hubs[i].code, national.hubs[i].name, shown(table.cells[i][0], held.cells[i][0])});
        series.sum = shown(figure.sumOfHubs, held.columnSums[0]);
        national.byHub.append(series);
        if (figure.measure->unit == MeasureUnit::People && figure.value > 0)
            national.unique.append(uniqueOf(named, figure, series.sum));
    }

    // Beside the measure of whose people it counts some: the others are no small number either.
    void holdBackOthers(ReportNational &national, const NationalFigure &whole,
                        const NationalFigure &part) const
    {
        if (part.value == 0)
            return;
        CountTable others;
        others.wholesStand = true;
        others.columnWholes = {qMax<qint64>(0, whole.value - part.value)};
        for (const ReportHub &hub : std::as_const(national.hubs))
            others.cells.append(
                QList<qint64>{qMax<qint64>(0, hubsValue(whole, hub.code) - hubsValue(part, hub.code))});
        const HeldBackCells held = heldBackCells(others, m_threshold);
        for (ReportSeries &series : national.byHub) {
            if (series.measure != part.measure)
                continue;
            for (qsizetype i = 0; i < series.parts.size(); ++i)
                if (held.cells[i][0])
                    series.parts[i].value.reset();
            if (held.columnSums[0])
                series.sum.reset();
        }
    }

private:
    static std::optional<qint64> shown(qint64 value, bool isHeld)
    {
        return isHeld ? std::nullopt : std::optional(value);
    }

    ReportUnique uniqueOf(const ReportFigure &named, const NationalFigure &figure,
                          std::optional<qint64> sum) const
    {
        ReportUnique unique{figure.measure, named.label, named.value, sum, {}, {}, {}};
        if (sum && named.value)
            unique.difference = *sum - *named.value;
        const bool isSmall = isSmallNumber(figure.withoutKeys, m_threshold) || !named.value
            || isSmallNumber(figure.value - figure.atLeast, m_threshold)
            || isSmallNumber(figure.atLeast, m_threshold);
        unique.withoutKeys = shown(figure.withoutKeys, isSmall);
        unique.atLeast = shown(figure.atLeast, isSmall);
        return unique;
    }

    qint64 m_threshold;
};

} // namespace

ReportNational readNational(HubFile &file, const Programme &programme, const ProgrammeReport &report,
                            qint64 threshold, Progress &progress)
{
    ReportNational national;
    national.hubs = readHubs(file, programme, report.period);
    national.periodDays =
        qMax<qint64>(0, report.period.from.daysTo(qMin(report.period.to, report.madeOn)) + 1);
    QList<const Measure *> byHub;
    for (const ReportFigure &figure : report.figures)
        if (figure.measure->has(BreakdownId::Hub))
            byHub.append(figure.measure);
    progress.throwIfCancelled();
    const Reader reader(threshold);
    const QList<NationalFigure> figures = nationalFigures(file.connection(), programme, report.period, byHub);
    for (const NationalFigure &figure : figures) {
        progress.throwIfCancelled();
        if (const ReportFigure *named = report.figure(figure.measure->nameText()))
            reader.add(national, *named, figure);
    }
    for (const NationalFigure &part : figures)
        for (const NationalFigure &whole : figures)
            if (whole.measure->nameText() == wholeMeasureOf(part.measure->nameText()))
                reader.holdBackOthers(national, whole, part);
    return national;
}

} // namespace doorstep
