#include "ui/charts/chart_builder.h"

#include "ui/charts/qcustomplot.h"
#include "ui/style/colours.h"

#include <QFontMetrics>

namespace doorstep {

namespace {

constexpr double s_barWidth = 0.66;
// Room for the number at the end of the longest bar.
constexpr double s_roomAtEnd = 1.16;

// A new class because the plot's own ticker would write 1234 and know nothing of pounds.
class ValueTicker : public QCPAxisTicker {
public:
    explicit ValueTicker(const ChartData &data) : m_written(data.written), m_unit(data.unit)
    {
        setTickCount(4);
    }

protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return m_written(qRound64(tick * m_unit));
    }
    double getTickStep(const QCPRange &range) override
    {
        return qMax(1.0, QCPAxisTicker::getTickStep(range)); // no halves of people
    }
    int getSubTickCount(double) override { return 0; }

private:
    std::function<QString(qint64)> m_written;
    qreal m_unit;
};

double mostOf(const ChartData &data)
{
    qint64 most = 0;
    for (const ChartPart &part : data.parts)
        for (int series = 0; series < data.seriesCount(); ++series)
            most = qMax(most, part.valueIn(series));
    return most == 0 ? 1.0 : double(most) / data.unit;
}

bool isLying(const ChartData &data)
{
    return data.form == ChartData::Form::Bars;
}

void dressAxes(QCustomPlot &plot, const ChartLook &look)
{
    const QColor ink = look.palette.color(QPalette::WindowText);
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis}) {
        axis->setTickLabelFont(look.font);
        axis->setTickLabelColor(ink);
        axis->setBasePen(QPen(style::quietInk(look.palette)));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setPen(QPen(style::hairline(look.palette)));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    plot.setBackground(look.palette.color(QPalette::Window));
}

QString tickOf(const ChartPart &part)
{
    return part.tick.isEmpty() ? part.label : part.tick;
}

// So that a group's first part (January) is among those with words.
int firstLabelled(const ChartData &data, int every)
{
    for (int i = 1; i < data.parts.size(); ++i)
        if (data.parts[i].group != data.parts[i - 1].group)
            return i % every;
    return 0;
}

// Every so many columns get their words, as many as find room; never other months from year to year.
int labelEvery(const ChartData &data, const QFont &font, int width)
{
    if (isLying(data) || data.parts.isEmpty())
        return 1;
    int widest = 0;
    for (const ChartPart &part : data.parts)
        for (const QString &words : {tickOf(part), part.group})
            widest = qMax(widest, QFontMetrics(font).horizontalAdvance(words));
    const double room = double(width) / double(data.parts.size());
    for (const int every : {1, 2, 3, 6, 12, 24, 60})
        if (room * every > widest * 1.25)
            return every;
    return 120;
}

void addLabels(QCustomPlot &plot, const ChartData &data, const ChartLook &look, int width)
{
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const int every = labelEvery(data, look.font, width);
    QString group;
    for (int i = firstLabelled(data, every); i < data.parts.size(); i += every) {
        const ChartPart &part = data.parts[i];
        ticker->addTick(i,
                        part.group == group ? tickOf(part) : tickOf(part) + QLatin1Char('\n') + part.group);
        group = part.group;
    }
    ticker->setSubTickCount(0);
    const bool lying = isLying(data);
    QCPAxis *keys = lying ? plot.yAxis : plot.xAxis;
    QCPAxis *values = lying ? plot.xAxis : plot.yAxis;
    keys->setTicker(ticker);
    keys->grid()->setVisible(false);
    keys->setRange(-0.6, double(data.parts.size()) - 0.4);
    keys->setRangeReversed(lying);
    values->setTicker(QSharedPointer<ValueTicker>::create(data));
    values->setRange(0, mostOf(data) * s_roomAtEnd);
    values->setRangeReversed(false);
    values->grid()->setVisible(true);
    values->setBasePen(Qt::NoPen);
}

// Fills that are told apart without colour: full, hatched, empty.
QBrush fillOf(int series, const ChartLook &look)
{
    const QColor fill = style::accent(look.palette);
    switch (series) {
    case 0:
        return fill;
    case 1:
        return {fill, Qt::BDiagPattern};
    default:
        return look.palette.color(QPalette::Window);
    }
}

double barWidth(const ChartData &data)
{
    return s_barWidth / data.seriesCount();
}

// Where a series' bar stands beside the middle of its part.
double offsetOf(const ChartData &data, int series)
{
    return (series - (data.seriesCount() - 1) / 2.0) * barWidth(data);
}

QCPBars *addBars(QCustomPlot &plot, const ChartData &data)
{
    const bool lying = isLying(data);
    auto *bars = lying ? new QCPBars(plot.yAxis, plot.xAxis) : new QCPBars(plot.xAxis, plot.yAxis);
    bars->setWidth(barWidth(data) * (data.seriesCount() > 1 ? 0.9 : 1));
    bars->setAntialiased(false);
    bars->setSelectable(QCP::stNone);
    return bars;
}

void addParts(QCustomPlot &plot, const ChartData &data, const ChartLook &look)
{
    const QColor ink = look.palette.color(QPalette::WindowText);
    for (int series = 0; series < data.seriesCount(); ++series) {
        QCPBars *usual = addBars(plot, data);
        usual->setName(data.series.value(series));
        usual->setPen(QPen(style::accent(look.palette)));
        usual->setBrush(fillOf(series, look));
        QCPBars *chosen = addBars(plot, data);
        chosen->removeFromLegend();
        chosen->setPen(QPen(ink, 2));
        chosen->setBrush(series == 0 ? QBrush(style::mixed(style::accent(look.palette), ink, 0.25))
                                     : fillOf(series, look));
        for (int i = 0; i < data.parts.size(); ++i)
            (i == look.current ? chosen : usual)
                ->addData(i + offsetOf(data, series), double(data.parts[i].valueIn(series)) / data.unit);
    }
}

void addNumber(QCustomPlot &plot, const ChartData &data, const ChartLook &look, int part, int series)
{
    const bool lying = isLying(data);
    auto *number = new QCPItemText(&plot);
    number->setText(data.written(data.parts[part].valueIn(series)));
    number->setFont(look.font);
    number->setColor(look.palette.color(QPalette::WindowText));
    number->setSelectable(false);
    number->setClipToAxisRect(false);
    const double value = double(data.parts[part].valueIn(series)) / data.unit;
    const double place = part + offsetOf(data, series);
    number->position->setCoords(lying ? QPointF(value, place) : QPointF(place, value));
    number->setPositionAlignment(lying ? Qt::AlignLeft | Qt::AlignVCenter
                                       : Qt::AlignHCenter | Qt::AlignBottom);
    const int gap = QFontMetrics(look.font).height() / 4;
    number->setPadding(lying ? QMargins(gap, 0, 0, 0) : QMargins(0, 0, 0, gap / 2));
}

void addNumbers(QCustomPlot &plot, const ChartData &data, const ChartLook &look, int width)
{
    const QFontMetrics metrics(look.font);
    const double room =
        double(width) / double(qMax<qsizetype>(1, data.parts.size())) / double(data.seriesCount());
    for (int i = 0; i < data.parts.size(); ++i)
        for (int series = 0; series < data.seriesCount(); ++series) {
            const qint64 value = data.parts[i].valueIn(series);
            const bool saysNothing =
                value == 0 || metrics.horizontalAdvance(data.written(value)) > room * 0.95;
            if (!isLying(data) && i != look.current && saysNothing)
                continue; // the table beside the chart has them all
            addNumber(plot, data, look, i, series);
        }
}

// Which fill is which series, under the chart.
void addLegend(QCustomPlot &plot, const ChartData &data, const ChartLook &look)
{
    plot.legend->setVisible(data.seriesCount() > 1);
    if (data.seriesCount() == 1)
        return;
    plot.legend->setFont(look.font);
    plot.legend->setTextColor(look.palette.color(QPalette::WindowText));
    plot.legend->setBrush(Qt::NoBrush);
    plot.legend->setBorderPen(Qt::NoPen);
    plot.legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    if (plot.legend->layout() == plot.axisRect()->insetLayout()) {
        auto *under = new QCPLayoutGrid;
        plot.plotLayout()->addElement(plot.plotLayout()->rowCount(), 0, under);
        under->addElement(0, 0, plot.legend);
        plot.plotLayout()->setRowStretchFactor(plot.plotLayout()->rowCount() - 1, 0.001);
    }
}

void addTitle(QCustomPlot &plot, const ChartData &data, const ChartLook &look)
{
    QFont font = look.font;
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    plot.plotLayout()->insertRow(0);
    auto *title = new QCPTextElement(&plot, data.title, font);
    title->setTextColor(look.palette.color(QPalette::WindowText));
    plot.plotLayout()->addElement(0, 0, title);
}

} // namespace

void buildChart(QCustomPlot &plot, const ChartData &data, const ChartLook &look, int width)
{
    plot.clearPlottables();
    plot.clearItems();
    dressAxes(plot, look);
    addLabels(plot, data, look, width);
    addParts(plot, data, look);
    addNumbers(plot, data, look, width);
    addLegend(plot, data, look);
    if (look.hasTitle)
        addTitle(plot, data, look);
}

int comfortableHeight(const ChartData &data, const QFont &font)
{
    const int line = QFontMetrics(font).height();
    const int legend = data.seriesCount() > 1 ? line * 2 : 0;
    if (!isLying(data))
        return line * 10 + legend;
    const double aPart = data.seriesCount() == 1 ? 1.7 : 1.15 * data.seriesCount() + 0.45;
    return int(double(qMax<qsizetype>(4, data.parts.size())) * line * aPart) + line * 3 + legend;
}

} // namespace doorstep
