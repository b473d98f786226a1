#include "ui/pages/figures_breakdown.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/plain_table.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>
#include <QToolButton>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::FigureBreakdown)
};

ChartPart monthPart(const Category &month)
{
    ChartPart part{categoryLabel(BreakdownId::Month, month.name), month.value};
    const qsizetype space = part.label.lastIndexOf(QLatin1Char(' ')); // "Apr 2019"
    if (month.name.size() == 7 && space > 0) {
        part.tick = part.label.left(space);
        part.group = part.label.mid(space + 1);
    }
    return part;
}

QTableWidget *makeTable()
{
    auto *table = new QTableWidget;
    dressPlainTable(*table);
    enableCopy(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setColumnCount(3);
    table->horizontalHeader()->setMinimumSectionSize(style::widthOf(10));
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    return table;
}

} // namespace

QList<Category> chartedParts(BreakdownId by, const Period &period, const QList<Category> &parts)
{
    if (by != BreakdownId::Month || parts.isEmpty())
        return parts;
    QHash<QString, qint64> values;
    for (const Category &part : parts)
        values.insert(part.name, part.value);
    QList<Category> even;
    for (QDate month(period.from.year(), period.from.month(), 1); month <= period.to;
         month = month.addMonths(1)) {
        const QString name = month.toString(QStringLiteral("yyyy-MM"));
        even.append({name, values.take(name)});
    }
    for (const Category &part : parts) // what has no month, last
        if (values.contains(part.name))
            even.append(part);
    return even;
}

ChartData chartOf(const Measure &measure, const QString &label, BreakdownId by, const QList<Category> &parts)
{
    ChartData data;
    data.title = Text::tr("%1: %2").arg(label, breakdownLabel(by));
    data.form = by == BreakdownId::Month ? ChartData::Form::Columns : ChartData::Form::Bars;
    data.written = [&measure](qint64 value) { return valueForPeople(measure, value); };
    data.unit = measure.unit == MeasureUnit::Money ? 100 : 1;
    for (const Category &part : parts)
        data.parts.append(by == BreakdownId::Month ? monthPart(part)
                                                   : ChartPart{categoryLabel(by, part.name), part.value});
    return data;
}

FigureBreakdown::FigureBreakdown(QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox)
    , m_copy(new QToolButton)
    , m_chart(new ChartView)
    , m_table(makeTable())
{
    auto *by = style::label(tr("&Broken down by"), style::Type::Body);
    by->setBuddy(m_box);
    m_box->setAccessibleName(tr("Broken down by"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_copy->setIcon(style::icon("copy"));
    m_copy->setText(tr("Copy the chart"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setToolTip(tr("As a picture, with its numbers (Ctrl+C in the chart)"));
    m_table->setAccessibleName(tr("The parts of the figure"));

    auto *line = new QHBoxLayout;
    line->setSpacing(style::space(style::Space::Gap));
    line->addWidget(by);
    line->addWidget(m_box);
    line->addStretch(1);
    line->addWidget(m_copy);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_chart);
    auto *sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    sides->addWidget(scroll);
    sides->addWidget(m_table);
    sides->setStretchFactor(0, 5);
    sides->setStretchFactor(1, 3);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(sides, 1);

    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        m_picked = -1; // it was a part of the other breakdown
        Q_EMIT breakdownChosen();
    });
    connect(m_copy, &QToolButton::clicked, m_chart, &ChartView::copy);
    connect(m_chart, &ChartView::partPicked, this, &FigureBreakdown::pick);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { pick(m_table->selectedItems().isEmpty() ? -1 : m_table->currentRow()); });
}

void FigureBreakdown::setMeasure(const Measure &measure, const QString &label)
{
    const std::optional<BreakdownId> before = chosen();
    m_measure = &measure;
    m_label = label;
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    // Time first: the trend is what most people want to see.
    for (const BreakdownId by : measure.breakdowns)
        m_box->insertItem(by == BreakdownId::Month ? 0 : m_box->count(), breakdownLabel(by), int(by));
    if (before && measure.has(*before))
        choose(*before);
    else
        m_box->setCurrentIndex(0);
    setVisible(m_box->count() > 0);
}

std::optional<BreakdownId> FigureBreakdown::chosen() const
{
    const QVariant id = m_box->currentData();
    return id.isValid() ? std::optional(BreakdownId(id.toInt())) : std::nullopt;
}

void FigureBreakdown::choose(BreakdownId by)
{
    m_box->setCurrentIndex(m_box->findData(int(by)));
}

void FigureBreakdown::showParts(BreakdownId by, const Period &period, const QList<Category> &parts)
{
    m_parts = chartedParts(by, period, parts);
    m_picked = -1;
    m_chart->setData(chartOf(*m_measure, m_label, by, m_parts));
    fillTable(by);
}

QString FigureBreakdown::pickedCategory() const
{
    return m_picked < 0 ? QString() : m_parts[m_picked].name;
}

void FigureBreakdown::clearPick()
{
    pick(-1);
}

void FigureBreakdown::fillTable(BreakdownId by)
{
    const QSignalBlocker quiet(m_table);
    qint64 sum = 0;
    for (const Category &part : std::as_const(m_parts))
        sum += part.value;
    m_table->clearContents();
    setHeadings(*m_table, {breakdownLabel(by), tr("Number"), tr("Share")}, 1);
    m_table->setRowCount(int(m_parts.size()));
    for (int row = 0; row < m_parts.size(); ++row) {
        const Category &part = m_parts[row];
        const double share = sum == 0 ? 0 : 100.0 * double(part.value) / double(sum);
        m_table->setItem(row, 0, textCell(categoryLabel(by, part.name)));
        m_table->setItem(row, 1, numberCell(valueForPeople(*m_measure, part.value)));
        m_table->setItem(row, 2, numberCell(tr("%1%").arg(share, 0, 'f', 1)));
    }
}

void FigureBreakdown::pick(int part)
{
    if (part >= m_parts.size() || part == m_picked)
        return;
    m_picked = part;
    m_chart->setCurrent(part);
    const QSignalBlocker quiet(m_table);
    if (part < 0)
        m_table->clearSelection();
    else
        m_table->selectRow(part);
    Q_EMIT categoryPicked(pickedCategory());
}

} // namespace doorstep
