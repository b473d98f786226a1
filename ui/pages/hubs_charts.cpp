#include "ui/pages/hubs_charts.h"

#include "ui/charts/bar_panels_view.h"
#include "ui/shell/app_context.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLocale>

namespace doorstep {

namespace {

enum TrendBy { ByPeriod, ByMonth };

QHBoxLayout *head(QLabel *title, QComboBox *box)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(style::space(style::Space::Gap));
    line->addWidget(title, 1);
    line->addWidget(box);
    return line;
}

QComboBox *boxNamed(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

HubsCharts::HubsCharts(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_trendTitle(style::label({}, style::Type::Strong, nullptr, true))
    , m_trendBy(boxNamed(tr("Trend by")))
    , m_trend(new BarPanelsView)
    , m_who(new QWidget)
    , m_peopleBy(boxNamed(tr("Who the people are, by")))
    , m_people(new BarPanelsView)
    , m_nobody(
          style::label(tr("Nothing of this came with the hub's returns."), style::Type::Body, nullptr, true))
    , m_trendReader(context.file())
    , m_peopleReader(context.file())
{
    m_trendBy->addItem(tr("By return period"), ByPeriod);
    m_trendBy->addItem(tr("By month"), ByMonth);
    for (const BreakdownId by :
         {BreakdownId::ImdDecile, BreakdownId::AgeBand, BreakdownId::Gender, BreakdownId::EthnicGroup,
          BreakdownId::Disability, BreakdownId::Setting, BreakdownId::LocalAuthority})
        m_peopleBy->addItem(breakdownLabel(by), int(by));
    auto *who = new QVBoxLayout(m_who);
    who->setContentsMargins(0, 0, 0, 0);
    who->setSpacing(style::space(style::Space::Small));
    who->addLayout(head(style::label(tr("Who they are"), style::Type::Strong, nullptr, true), m_peopleBy));
    who->addWidget(m_people);
    who->addWidget(m_nobody);
    m_nobody->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    layout->addLayout(head(m_trendTitle, m_trendBy));
    layout->addWidget(m_trend);
    layout->addWidget(m_who);
    connect(m_trendBy, &QComboBox::currentIndexChanged, this, &HubsCharts::readTrend);
    connect(m_peopleBy, &QComboBox::currentIndexChanged, this, &HubsCharts::readPeople);
}

void HubsCharts::showHub(const HubsReading &reading, const QString &hub, const NamedMeasure &measure)
{
    if (reading.readAt != m_reading.readAt) {
        m_periods = m_months = {};
        m_parts = {};
    }
    m_reading = reading;
    m_hub = hub;
    m_measure = measure;
    m_trendTitle->setText(measure.label);
    m_trendBy->setVisible(measure.measure->has(BreakdownId::Month));
    readTrend();
    readPeople();
}

void HubsCharts::breakDownBy(BreakdownId by)
{
    m_peopleBy->setCurrentIndex(m_peopleBy->findData(int(by)));
}

void HubsCharts::waitForAll()
{
    m_trendReader.waitForAll();
    m_peopleReader.waitForAll();
}

bool HubsCharts::isOf(const HubGrid &grid) const
{
    return !grid.columns.isEmpty() && grid.columns.first().measure == m_measure.measure;
}

// What is being read of another measure must not come after what is shown.
void HubsCharts::readTrend()
{
    m_trendReader.stop();
    if (!m_measure.measure)
        return;
    const bool byMonth =
        m_trendBy->currentData().toInt() == ByMonth && m_measure.measure->has(BreakdownId::Month);
    if (isOf(byMonth ? m_months : m_periods))
        return showTrend();
    m_trendReader.ask<HubGrid>(
        [programme = m_context.programme(), reading = m_reading, measure = m_measure.measure,
         byMonth](HubFile &file, Progress &progress) {
            return byMonth
                ? readHubPeople(file, programme, reading, *measure, BreakdownId::Month, progress).grid
                : readHubTrend(file, programme, reading, *measure, progress);
        },
        [this, byMonth](const HubGrid &grid) {
            (byMonth ? m_months : m_periods) = grid;
            showTrend();
        },
        [this](const Error &error) { m_context.sayError(error); });
}

void HubsCharts::showTrend()
{
    const bool byMonth =
        m_trendBy->currentData().toInt() == ByMonth && m_measure.measure->has(BreakdownId::Month);
    const HubGrid &grid = byMonth ? m_months : m_periods;
    BarPanels chart{tr("%1 over time").arg(m_measure.label), {}, true, true, {{}}};
    const int row = grid.rowOf(m_hub);
    const double unit = m_measure.measure->unit == MeasureUnit::Money ? 100 : 1;
    for (int i = 0; row >= 0 && i < grid.columns.size(); ++i) {
        const qint64 value = grid.cells[row][i].value_or(0);
        const QString label = byMonth
            ? grid.columns[i].label
            : QLocale().toString(m_reading.calendar.value(i).from, QStringLiteral("MMM yy"));
        chart.panels.first().bars.append(
            {label, valueForPeople(*m_measure.measure, value), double(value) / unit, {}, false});
    }
    m_trend->setData(chart);
}

void HubsCharts::readPeople()
{
    m_peopleReader.stop();
    const bool hasPeople = m_measure.measure && m_measure.measure->has(BreakdownId::ImdDecile);
    m_who->setVisible(hasPeople);
    if (!hasPeople)
        return;
    const BreakdownId by = BreakdownId(m_peopleBy->currentData().toInt());
    if (isOf(m_parts.grid) && m_parts.by == by)
        return showPeople();
    m_peopleReader.ask<HubPeople>(
        [programme = m_context.programme(), reading = m_reading, measure = m_measure.measure,
         by](HubFile &file, Progress &progress) {
            return readHubPeople(file, programme, reading, *measure, by, progress);
        },
        [this](const HubPeople &people) {
            m_parts = people;
            showPeople();
        },
        [this](const Error &error) { m_context.sayError(error); });
}

void HubsCharts::showPeople()
{
    HubsChoice choice;
    choice.hubs = {m_hub};
    BarPanels chart;
    if (m_parts.grid.rowOf(m_hub) >= 0)
        chart = peopleSheet(m_reading, m_parts, m_measure, choice).panels;
    chart.panels.resize(qMin<qsizetype>(1, chart.panels.size())); // the programme is the mark across its bars
    if (!chart.panels.isEmpty())
        chart.panels.first().title.clear();
    m_people->setData(chart);
    m_people->setHidden(chart.panels.isEmpty());
    m_nobody->setVisible(chart.panels.isEmpty());
}

} // namespace doorstep
