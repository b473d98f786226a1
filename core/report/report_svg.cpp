#include "report/report_svg.h"

#include "base/text.h"

#include <cmath>

namespace doorstep {

namespace {

// In units of the drawing, which the page scales to its width.
constexpr double s_width = 720;
constexpr double s_labelWidth = 250;
constexpr double s_numberWidth = 110;
constexpr double s_barStep = 26;
constexpr double s_barHeight = 16;
constexpr double s_columnsHeight = 190;
constexpr double s_top = 24;
constexpr double s_foot = 40;

double highestOf(const ReportChart &chart)
{
    double highest = 0;
    for (const ReportChart::Bar &bar : chart.bars)
        highest = qMax(highest, bar.value.value_or(0));
    return highest > 0 ? highest : 1;
}

QString rect(double x, double y, double width, double height)
{
    return QStringLiteral("<rect class=\"bar\" x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"/>")
        .arg(x, 0, 'f', 1)
        .arg(y, 0, 'f', 1)
        .arg(width, 0, 'f', 1)
        .arg(height, 0, 'f', 1);
}

QString text(double x, double y, const char *anchor, const char *style, const QString &words)
{
    return QStringLiteral("<text class=\"%1\" x=\"%2\" y=\"%3\" text-anchor=\"%4\">%5</text>")
        .arg(QLatin1String(style))
        .arg(x, 0, 'f', 1)
        .arg(y, 0, 'f', 1)
        .arg(QLatin1String(anchor), escapedForPage(words));
}

QString lyingBars(const ReportChart &chart)
{
    QString drawn;
    const double most = s_width - s_labelWidth - s_numberWidth;
    const double highest = highestOf(chart);
    double y = 4;
    for (const ReportChart::Bar &bar : chart.bars) {
        const double length = bar.value.value_or(0) / highest * most;
        const double middle = y + s_barHeight - 3;
        drawn += text(s_labelWidth - 10, middle, "end", "ink", bar.label);
        if (length > 0)
            drawn += rect(s_labelWidth, y, qMax(length, 1.0), s_barHeight);
        drawn += text(s_labelWidth + length + 6, middle, "start", "ink", bar.written);
        y += s_barStep;
    }
    return drawn;
}

// Which columns say their month, so that words do not run into one another.
int labelEvery(qsizetype bars)
{
    for (const int every : {1, 2, 3, 6})
        if (bars / every <= 16)
            return every;
    return 12;
}

QString standingBars(const ReportChart &chart)
{
    QString drawn;
    const double highest = highestOf(chart);
    const double step = s_width / double(qMax<qsizetype>(1, chart.bars.size()));
    const double ground = s_top + s_columnsHeight;
    const bool hasRoom = chart.bars.size() <= 14;
    const int every = labelEvery(chart.bars.size());
    QString group;
    bool isHighestSaid = false;
    for (qsizetype i = 0; i < chart.bars.size(); ++i) {
        const ReportChart::Bar &bar = chart.bars[i];
        const double height = bar.value.value_or(0) / highest * s_columnsHeight;
        const double middle = step * (double(i) + 0.5);
        if (height > 0)
            drawn += rect(step * double(i) + step * 0.15, ground - height, step * 0.7, height);
        const bool isHighest = bar.value && *bar.value >= highest && !isHighestSaid;
        isHighestSaid = isHighestSaid || isHighest;
        if (isHighest || !bar.value || (hasRoom && height > 0))
            drawn += text(middle, ground - height - 5, "middle", "ink", bar.written);
        if (i % every == 0)
            drawn += text(middle, ground + 16, "middle", "quiet", bar.label);
        if (bar.group != group)
            drawn += text(middle, ground + 33, "middle", "ink", bar.group);
        group = bar.group;
    }
    drawn += QStringLiteral("<line class=\"grid\" x1=\"0\" y1=\"%1\" x2=\"%2\" y2=\"%1\"/>")
                 .arg(ground, 0, 'f', 1)
                 .arg(s_width, 0, 'f', 1);
    return drawn;
}

} // namespace

QString escapedForPage(const QString &words)
{
    QString text = words;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text = visibleControls(text);
    text.replace(QChar(0xFFFE), QChar(0xFFFD)).replace(QChar(0xFFFF), QChar(0xFFFD));
    return text.toHtmlEscaped();
}

QString chartAsSvg(const ReportChart &chart, const QString &id)
{
    const bool isLying = chart.form == ReportChart::Form::Bars;
    const double height =
        isLying ? s_barStep * double(chart.bars.size()) + 4 : s_top + s_columnsHeight + s_foot;
    return QStringLiteral("<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-labelledby=\"%3-t %3-d\">"
                          "<title id=\"%3-t\">%4</title><desc id=\"%3-d\">%5</desc>%6</svg>")
        .arg(QString::number(s_width), QString::number(height), id, escapedForPage(chart.caption),
             escapedForPage(chart.inWords), isLying ? lyingBars(chart) : standingBars(chart));
}

} // namespace doorstep
