#include "report/content_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReportContent)
};

using Kind = ReportCell::Kind;

// "61%", and "<1%" for what is little but not nothing.
QString percentText(double share)
{
    constexpr double percent = 100.0;
    if (share > 0 && share < 0.005)
        return Text::tr("<1%");
    return Text::tr("%L1%").arg(std::lround(share * percent));
}

QString valueText(const Measure &measure, std::optional<qint64> value)
{
    return value ? valueForPeople(measure, *value) : heldBackMark();
}

double forAxis(const Measure &measure, qint64 value)
{
    constexpr double penceInPound = 100.0;
    return measure.unit == MeasureUnit::Money ? double(value) / penceInPound : double(value);
}

// The highest and the latest: what somebody who looks at the chart sees first.
QString trendInWords(const ReportSeries &series)
{
    const ReportPart *highest = nullptr;
    for (const ReportPart &part : series.parts)
        if (part.value && (!highest || *part.value > *highest->value))
            highest = &part;
    const QString where = Text::tr("The numbers stand in the table “Trends in numbers”.");
    if (!highest || *highest->value == 0)
        return where;
    return Text::tr("Bars, highest in %1 with %2.")
               .arg(highest->label, valueForPeople(*series.measure, *highest->value))
        + QLatin1Char(' ') + where;
}

QString barsInWords(const QList<ReportChart::Bar> &bars)
{
    QStringList words;
    for (const ReportChart::Bar &bar : bars)
        words.append(QStringLiteral("%1: %2").arg(bar.label, bar.written));
    return words.join(QStringLiteral("; "));
}

} // namespace

QString heldBackMark()
{
    return QStringLiteral("[c]");
}

ReportCell wordsCell(const QString &text)
{
    return {Kind::Words, text};
}

ReportCell numberCell(const Measure &measure, std::optional<qint64> value)
{
    const Kind kind = !value                 ? Kind::HeldBack
        : measure.unit == MeasureUnit::Money ? Kind::Money
                                             : Kind::Count;
    return {kind, valueText(measure, value), value.value_or(0)};
}

ReportCell countCell(qint64 count)
{
    return {Kind::Count, QLocale().toString(count), count};
}

ReportCell shareCell(double share)
{
    return {Kind::Share, percentText(share), 0, share};
}

ReportCell timeCell(const ReportPart &part)
{
    const std::optional<QDate> first = dateFromText(QString(part.category + QStringLiteral("-01")));
    if (!first)
        return wordsCell(part.label);
    return {Kind::Month, part.label, 0, 0, *first};
}

ReportTile tileOf(const ReportFigure &figure)
{
    ReportTile tile{figure.label, figure.valueText(), {}, figure.courseText(), figure.shareOfTarget(), {}};
    if (!figure.target)
        return tile;
    const QString target = valueForPeople(*figure.measure, figure.target->amount);
    if (figure.hasOwnTime())
        tile.target = Text::tr("%1 of the target of %2 for %3")
                          .arg(valueText(*figure.measure, figure.towards), target,
                               periodForPeople(figure.target->period));
    else
        tile.target = Text::tr("Target %1 by %2").arg(target, dateForPeople(figure.target->period.to));
    if (figure.target->amount > 0)
        tile.expectedShare = double(figure.expected) / double(figure.target->amount);
    return tile;
}

ReportChart trendChart(const ReportSeries &series)
{
    ReportChart chart{series.label, ReportChart::Form::Columns, {}, trendInWords(series)};
    for (const ReportPart &part : series.parts) {
        const QString month = part.label.section(QLatin1Char(' '), 0, 0);
        const QString year = part.label.section(QLatin1Char(' '), 1);
        chart.bars.append({month, year,
                           part.value ? std::optional(forAxis(*series.measure, *part.value)) : std::nullopt,
                           valueText(*series.measure, part.value)});
    }
    return chart;
}

ReportChart breakdownChart(const ReportBreakdown &breakdown, const ReportSeries &series)
{
    ReportChart chart{series.label, ReportChart::Form::Bars, {}, {}};
    for (const ReportPart &part : series.parts) {
        QString written = valueText(*series.measure, part.value);
        if (part.value && breakdown.addsUp && series.whole && *series.whole > 0)
            written =
                Text::tr("%1 (%2)").arg(written, percentText(double(*part.value) / double(*series.whole)));
        chart.bars.append({part.label,
                           {},
                           part.value ? std::optional(forAxis(*series.measure, *part.value)) : std::nullopt,
                           written});
    }
    chart.inWords = barsInWords(chart.bars);
    return chart;
}

ReportChart trainingChart(const ReportTraining &training)
{
    ReportChart chart{Text::tr("People who had acted"), ReportChart::Form::Bars, {}, {}};
    const Measure &acted = *measureNamed(u"trained_then_acted");
    for (const ReportNextStep &step : training.steps)
        if (step.step == NextStep::Acted && !step.went.contains(std::nullopt))
            for (qsizetype i = 0; i < step.went.size(); ++i)
                chart.bars.append({Text::tr("Within %1 months").arg(outcomeMonths[size_t(i)]),
                                   {},
                                   double(*step.went[i]),
                                   valueText(acted, step.went[i])});
    chart.inWords = barsInWords(chart.bars);
    return chart;
}

QString inSentences(const ProgrammeReport &report)
{
    QStringList reached;
    QStringList behind;
    QStringList onCourse;
    int withTarget = 0;
    for (const ReportFigure &figure : report.figures) {
        if (!figure.isHeadline || !figure.target || !figure.towards)
            continue;
        ++withTarget;
        const QString name = Text::tr("“%1”").arg(figure.label);
        if (*figure.towards >= figure.target->amount)
            reached.append(name);
        else if (figure.isBehind())
            behind.append(name);
        else
            onCourse.append(name);
    }
    if (withTarget == 0)
        return Text::tr("No targets are set for this period.");
    QStringList sentences;
    const QString comma = QStringLiteral(", ");
    if (!reached.isEmpty())
        sentences.append(Text::tr("%1 of %2 headline targets are reached: %3.")
                             .arg(reached.size())
                             .arg(withTarget)
                             .arg(reached.join(comma)));
    if (!onCourse.isEmpty())
        sentences.append(Text::tr("On course: %1.").arg(onCourse.join(comma)));
    if (!behind.isEmpty())
        sentences.append(Text::tr("Behind where they should be by then: %1.").arg(behind.join(comma)));
    return sentences.join(QLatin1Char(' '));
}

QString tooFewToShow(const ReportSeries &series)
{
    return Text::tr("“%1”: too few people to be shown in parts.").arg(series.label);
}

QString smallNumbersText(const ProgrammeReport &report)
{
    if (report.showsAllNumbers && report.isNational)
        return Text::tr(
            "All numbers are shown, small ones too. They may point at single people: this copy is "
            "for the national body itself and not to be handed on.");
    if (report.showsAllNumbers)
        return Text::tr(
            "All numbers are shown, small ones too. They may point at single people: this copy is "
            "for the hub itself and not to be handed on.");
    if (!report.holdsBack())
        return Text::tr("No number had to be held back: none of people is below %1.").arg(report.threshold);
    return Text::tr(
               "Made to be handed on. Numbers of people below %1 are held back and marked %2, and others "
               "beside them where the small ones could be worked out from the rest.")
        .arg(report.threshold)
        .arg(heldBackMark());
}

} // namespace doorstep
