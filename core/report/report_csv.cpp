#include "report/report_csv.h"

#include "base/money.h"
#include "exchange/csv_writer.h"
#include "report/trend_steps.h"

namespace doorstep {

namespace {

class Rows {
public:
    Rows()
        : m_csv([this](const char *bytes, qint64 size) { m_bytes.append(bytes, size); }, CsvWriter::Bom::With)
    {
        for (const char *heading :
             {"section", "measure", "breakdown", "category", "value", "target", "target_from", "target_to",
              "towards_target", "expected", "share", "held_back"})
            m_csv.cell(QByteArrayView(heading));
        m_csv.endRow();
    }

    struct Row {
        const char *section;
        const Measure &measure;
        QString breakdown = {};
        QString category = {};
        std::optional<qint64> value = {};
        const ReportFigure *figure = nullptr; // whose target it has
        std::optional<double> share = {};
    };

    void add(const Row &row)
    {
        constexpr int decimals = 4;
        m_csv.cell(QByteArrayView(row.section));
        m_csv.cell(QByteArrayView(row.measure.name));
        m_csv.cell(row.breakdown);
        m_csv.guardedCell(row.category.toUtf8());
        m_csv.cell(written(row.measure, row.value));
        const bool hasTarget = row.figure && row.figure->target;
        const TargetValue target = hasTarget ? *row.figure->target : TargetValue();
        m_csv.cell(hasTarget ? written(row.measure, target.amount) : QByteArray());
        m_csv.cell(dateToText(target.period.from));
        m_csv.cell(dateToText(target.period.to));
        m_csv.cell(hasTarget ? written(row.measure, row.figure->towards) : QByteArray());
        m_csv.cell(hasTarget ? written(row.measure, row.figure->expected) : QByteArray());
        m_csv.cell(row.share ? QByteArray::number(*row.share, 'f', decimals) : QByteArray());
        m_csv.cell(QByteArrayView(row.value ? "no" : "yes"));
        m_csv.endRow();
    }

    QByteArray take()
    {
        m_csv.finish();
        return m_bytes;
    }

private:
    static QByteArray written(const Measure &measure, const std::optional<qint64> &number)
    {
        if (!number)
            return {};
        return measure.unit == MeasureUnit::Money ? moneyToText(Money{number}).toUtf8()
                                                  : QByteArray::number(*number);
    }

    QByteArray m_bytes;
    CsvWriter m_csv;
};

std::optional<double> shareOf(const std::optional<qint64> &part, const std::optional<qint64> &whole)
{
    if (!part || !whole || *whole <= 0)
        return std::nullopt;
    return double(*part) / double(*whole);
}

void addSeries(Rows &rows, const char *section, BreakdownId by, const ReportSeries &series, bool addsUp)
{
    for (const ReportPart &part : series.parts)
        rows.add({.section = section,
                  .measure = *series.measure,
                  .breakdown = breakdownName(by),
                  .category = part.category,
                  .value = part.value,
                  .share = addsUp ? shareOf(part.value, series.whole) : std::nullopt});
}

void addTrend(Rows &rows, const ReportSeries &series)
{
    for (const ReportPart &part : series.parts) {
        const TrendStep step = trendStepOf(part.category);
        rows.add({.section = "trends",
                  .measure = *series.measure,
                  .breakdown = step == TrendStep::Year ? QStringLiteral("year")
                      : step == TrendStep::Quarter     ? QStringLiteral("quarter")
                                                       : breakdownName(BreakdownId::Month),
                  .category = part.category,
                  .value = part.value});
    }
}

// Hub by hub, and what the hubs add up to beside the different people, who stand among the figures.
void addNational(Rows &rows, const ReportNational &national)
{
    for (const ReportSeries &series : national.byHub) {
        addSeries(rows, "hubs", BreakdownId::Hub, series, false);
        rows.add({.section = "sum_of_hubs", .measure = *series.measure, .value = series.sum});
    }
    for (const ReportUnique &one : national.unique) {
        rows.add({.section = "without_match_keys", .measure = *one.measure, .value = one.withoutKeys});
        rows.add({.section = "at_least", .measure = *one.measure, .value = one.atLeast});
    }
}

void addTraining(Rows &rows, const ReportTraining &training)
{
    const Measure &acted = *measureNamed(u"trained_then_acted");
    for (const ReportNextStep &step : training.steps)
        for (qsizetype i = 0; i < step.went.size(); ++i)
            rows.add({.section = "training_to_action",
                      .measure = acted,
                      .breakdown = nextStepName(step.step),
                      .category = QString::number(outcomeMonths[size_t(i)]),
                      .value = step.went[i],
                      .share = shareOf(step.went[i], training.trained)});
    for (const ReportTrainedOn &course : training.courses)
        rows.add({.section = "training_to_action",
                  .measure = acted,
                  .breakdown = QStringLiteral("course"),
                  .category = course.course,
                  .value = course.acted,
                  .share = shareOf(course.acted, course.trained)});
}

} // namespace

QByteArray reportAsCsv(const ProgrammeReport &report)
{
    Rows rows;
    for (const ReportFigure &figure : report.figures) {
        rows.add({.section = figure.isHeadline ? "headlines" : "figures",
                  .measure = *figure.measure,
                  .value = figure.value,
                  .figure = &figure,
                  .share = figure.shareOfTarget()});
    }
    for (const ReportSeries &series : report.trends)
        addTrend(rows, series);
    for (const ReportBreakdown &breakdown : report.breakdowns)
        for (const ReportSeries &series : breakdown.series)
            addSeries(rows, "breakdowns", breakdown.by, series, breakdown.addsUp);
    if (report.national)
        addNational(rows, *report.national);
    addTraining(rows, report.training);
    return rows.take();
}

} // namespace doorstep
