// Charts of the report: every bar with its number beside it, so that neither colour nor an axis is needed.
#include "ui/print/report_blocks.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace doorstep {

namespace {

using Bar = ReportChart::Bar;

constexpr double s_columnsHeight = pt(92);
const ReportLook s_label{8.5};
const ReportLook s_small{7};
const ReportLook s_axis{7, false, paper::quiet};

double highestOf(const ReportChart &chart)
{
    double highest = 0;
    for (const Bar &bar : chart.bars)
        highest = qMax(highest, bar.value.value_or(0));
    return highest > 0 ? highest : 1;
}

void putCentred(ReportPen &pen, const QString &text, const ReportLook &look, double middle, double top)
{
    const double width = textWidth(text, look);
    const double x = qBound(pen.left(), middle - width / 2, pen.right() - width);
    pen.put(laidText(text, look, width + pt(2)), {x, top});
}

void lyingBars(ReportPen &pen, const ReportChart &chart)
{
    double labels = 0;
    double numbers = 0;
    for (const Bar &bar : chart.bars) {
        labels = qMax(labels, textWidth(bar.label, s_label));
        numbers = qMax(numbers, textWidth(bar.written, s_label));
    }
    labels = qMin(labels, pen.width() * 0.4) + pt(8);
    const double most = pen.width() - labels - numbers - pt(10);
    const double highest = highestOf(chart);
    for (const Bar &bar : chart.bars) {
        const LaidText label = laidText(bar.label, s_label, labels - pt(8), Qt::AlignRight);
        const double height = qMax(label.height, pt(10.5)) + pt(3.5);
        pen.keep(height);
        const double middle = pen.top() + height / 2;
        const double length = bar.value.value_or(0) / highest * most;
        pen.put(label, {pen.left(), middle - label.height / 2});
        if (length > 0)
            pen.fill({pen.left() + labels, middle - pt(5), qMax(length, pt(0.8)), pt(10)}, paper::accent);
        const LaidText number = laidText(bar.written, s_label, numbers + pt(2));
        pen.put(number, {pen.left() + labels + length + pt(5), middle - number.height / 2});
        pen.skip(height);
    }
    pen.skip(pt(10));
}

// Every so many columns get their month, as many as find room; never other months from year to year.
int labelEvery(const ReportChart &chart, double step)
{
    double widest = 0;
    for (const Bar &bar : chart.bars)
        widest = qMax(widest, textWidth(bar.label, s_axis));
    for (const int every : {1, 2, 3, 6})
        if (step * every > widest * 1.2)
            return every;
    return 12;
}

void putColumn(ReportPen &pen, const Bar &bar, const QRectF &slot, double share, bool saysNumber)
{
    const double height = share * slot.height();
    if (height > 0)
        pen.fill({slot.left() + slot.width() * 0.16, slot.bottom() - height, slot.width() * 0.68, height},
                 paper::accent);
    if (saysNumber)
        putCentred(pen, bar.written, s_small, slot.center().x(), slot.bottom() - height - pt(9.5));
}

void standingBars(ReportPen &pen, const ReportChart &chart)
{
    const double step = pen.width() / double(qMax<qsizetype>(chart.bars.size(), 4));
    const double highest = highestOf(chart);
    const QRectF area(pen.left(), pen.top() + pt(12), pen.width(), s_columnsHeight);
    const int every = labelEvery(chart, step);
    const bool fits = std::all_of(chart.bars.begin(), chart.bars.end(), [&](const Bar &bar) {
        return textWidth(bar.written, s_small) < step * 0.96;
    });
    bool isHighestSaid = false;
    QString group;
    for (qsizetype i = 0; i < chart.bars.size(); ++i) {
        const Bar &bar = chart.bars[i];
        const QRectF slot(area.left() + step * double(i), area.top(), step, area.height());
        const bool isHighest = bar.value && *bar.value >= highest && !isHighestSaid;
        isHighestSaid = isHighestSaid || isHighest;
        const bool isNothing = bar.value && *bar.value <= 0;
        putColumn(pen, bar, slot, bar.value.value_or(0) / highest, !isNothing && (fits || isHighest));
        if (i % every == 0)
            putCentred(pen, bar.label, s_axis, slot.center().x(), area.bottom() + pt(2));
        if (bar.group != group && !bar.group.isEmpty()) {
            const double width = textWidth(bar.group, s_small);
            pen.put(laidText(bar.group, {7, true}, width * 2), {slot.left(), area.bottom() + pt(11)});
            if (i > 0)
                pen.fill({slot.left() - pt(0.2), area.bottom(), pt(0.4), pt(18)}, paper::line);
        }
        group = bar.group;
    }
    pen.fill({area.left(), area.bottom(), area.width(), pt(0.8)}, paper::ink);
    pen.skip(s_columnsHeight + pt(42));
}

} // namespace

void layOut(ReportPen &pen, const ReportChart &chart)
{
    const LaidText caption = laidText(chart.caption, {10, true}, pen.width());
    const bool isLying = chart.form == ReportChart::Form::Bars;
    constexpr double barHeight = pt(14);
    const double body =
        isLying ? barHeight * double(qMin<qsizetype>(chart.bars.size(), 12)) : s_columnsHeight + pt(42);
    pen.keep(caption.height + pt(5) + body);
    pen.put(caption, {pen.left(), pen.top()});
    pen.skip(caption.height + pt(5));
    if (isLying)
        lyingBars(pen, chart);
    else
        standingBars(pen, chart);
}

} // namespace doorstep
