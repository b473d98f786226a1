#include "ui/pages/figures_breakdown.h"
#include "measures/programme_figures.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/plain_table.h"
#include "ui/pages/figures_national_reading.h"
#include "ui/pages/figures_reading.h"
#include "ui/pages/output_menu.h"
#include "ui/shell/app_context.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::FigureBreakdown)
};

ChartPart chartPart(BreakdownId by, const QString &label, const PartPair &part)
{
    ChartPart made{label, part.value};
    const qsizetype space = made.label.lastIndexOf(QLatin1Char(' ')); // "Apr 2019"
    if (by == BreakdownId::Month && part.name.size() == 7 && space > 0) {
        made.tick = made.label.left(space);
        made.group = made.label.mid(space + 1);
    }
    return made;
}

QString notRecorded()
{
    return QStringLiteral("not_recorded");
}

// Every month of the period, and last what has none.
QList<Category> evenMonths(const Period &period, const QList<Category> &parts)
{
    QHash<QString, qint64> values;
    for (const Category &part : parts)
        values.insert(part.name, part.value);
    QList<Category> even;
    for (QDate month(period.from.year(), period.from.month(), 1); month <= period.to;
         month = month.addMonths(1)) {
        const QString name = month.toString(QStringLiteral("yyyy-MM"));
        even.append({name, values.take(name)});
    }
    for (const Category &part : parts)
        if (values.contains(part.name))
            even.append(part);
    return even;
}

// A programme without an end begins long before anything was recorded: of more months than can be told apart
// those before the first with anything in it are left out.
Period shortened(const FigureParts &figure)
{
    constexpr int mostMonths = 36;
    if (figure.before.isValid() || figure.parts.isEmpty()
        || addMonths(figure.period.from, mostMonths) > figure.period.to)
        return figure.period;
    const std::optional<QDate> first =
        dateFromText(QString(figure.parts.first().name + QStringLiteral("-01")));
    return first ? Period{qMax(*first, figure.period.from), figure.period.to} : figure.period;
}

QList<PartPair> inPairs(const QList<Category> &parts, const QList<Category> &before)
{
    QList<PartPair> pairs;
    QHash<QString, qint64> left;
    for (const Category &part : before)
        left.insert(part.name, part.value);
    for (const Category &part : parts)
        pairs.append({part.name, part.value, left.take(part.name), part.name});
    for (const Category &part : before) {
        if (!left.contains(part.name))
            continue;
        const bool restIsLast = !pairs.isEmpty() && pairs.last().name == notRecorded();
        pairs.insert(restIsLast ? pairs.size() - 1 : pairs.size(), {part.name, 0, part.value, part.name});
    }
    return pairs;
}

QTableWidget *makeTable()
{
    auto *table = new QTableWidget;
    dressPlainTable(*table);
    enableCopy(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setColumnCount(3);
    return table;
}

} // namespace

QList<PartPair> chartedParts(const FigureParts &figure)
{
    if (figure.by != BreakdownId::Month)
        return inPairs(figure.parts, figure.partsBefore);
    if (figure.parts.isEmpty() && (figure.partsBefore.isEmpty() || !figure.before.isValid()))
        return {};
    const QList<Category> months = evenMonths(shortened(figure), figure.parts);
    const QList<Category> before =
        figure.before.isValid() ? evenMonths(figure.before, figure.partsBefore) : QList<Category>();
    QList<PartPair> pairs;
    for (int i = 0; i < months.size(); ++i) {
        const Category other = before.value(i);
        pairs.append({months[i].name, months[i].value, other.value, other.name});
    }
    return pairs;
}

FigureBreakdown::FigureBreakdown(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_box(new QComboBox)
    , m_chart(new ChartView)
    , m_table(makeTable())
    , m_note(style::label({}, style::Type::Caption, nullptr, true))
{
    auto *by = style::label(tr("&Broken down by"), style::Type::Body);
    by->setBuddy(m_box);
    m_box->setAccessibleName(tr("Broken down by"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setAccessibleName(tr("The parts of the figure"));

    auto *line = new QHBoxLayout;
    line->setSpacing(style::space(style::Space::Gap));
    line->addWidget(by);
    line->addWidget(m_box);
    line->addStretch(1);
    line->addWidget(new OutputMenu(context, tr("Copy or save"), m_chart, [this] { return numbers(); }));

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_chart);
    auto *sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    sides->addWidget(scroll);
    sides->addWidget(m_table);
    sides->setSizes({550, 450});
    connect(sides, &QSplitter::splitterMoved, this, &FigureBreakdown::fitTable);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(sides, 1);
    layout->addWidget(m_note);

    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        m_picked.clear(); // it was a part of the other breakdown
        Q_EMIT breakdownChosen();
    });
    connect(m_chart, &ChartView::partPicked, this, &FigureBreakdown::pick);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { pick(m_table->selectedItems().isEmpty() ? -1 : m_table->currentRow()); });
}

void FigureBreakdown::setMeasure(const Measure &measure, const QString &label)
{
    const std::optional<BreakdownId> before = chosen();
    if (m_measure != &measure)
        m_picked.clear();
    m_measure = &measure;
    m_label = label;
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    // Time first: the trend is what most people want to see; of the whole programme, which hubs it is made
    // of.
    const BreakdownId first = m_context.file().identity().national && measure.has(BreakdownId::Hub)
        ? BreakdownId::Hub
        : BreakdownId::Month;
    for (const BreakdownId by : measure.breakdowns)
        m_box->insertItem(by == first ? 0 : m_box->count(), breakdownLabel(by), int(by));
    if (before && measure.has(*before))
        choose(*before);
    else
        m_box->setCurrentIndex(0);
    if (before != chosen())
        m_picked.clear();
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

void FigureBreakdown::showParts(const FigureParts &figure)
{
    m_figure = figure;
    m_parts = chartedParts(figure);
    m_chart->setData(chartData());
    m_chart->setCurrent(partNamed(m_picked));
    fillTable();
    showNote();
    if (!m_picked.isEmpty() && partNamed(m_picked) < 0) { // what was picked is there no more
        m_picked.clear();
        Q_EMIT categoryPicked({});
    }
}

void FigureBreakdown::showNote()
{
    m_note->setText(m_context.file().identity().national && m_figure.by == BreakdownId::Hub
                        ? sharedByHubsText(*m_measure)
                        : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

QString FigureBreakdown::pickedCategory() const
{
    return m_picked;
}

void FigureBreakdown::clearPick()
{
    pick(-1);
}

int FigureBreakdown::partNamed(const QString &category) const
{
    for (int i = 0; i < m_parts.size(); ++i)
        if (m_parts[i].name == category)
            return i;
    return -1;
}

ChartData FigureBreakdown::chartData() const
{
    ChartData chart;
    chart.title =
        Text::tr("%1: %2, %3").arg(m_label, breakdownLabel(m_figure.by), periodForPeople(m_figure.period));
    chart.form = m_figure.by == BreakdownId::Month ? ChartData::Form::Columns : ChartData::Form::Bars;
    chart.written = [measure = m_measure](qint64 value) { return valueForPeople(*measure, value); };
    chart.unit = m_measure->unit == MeasureUnit::Money ? 100 : 1;
    if (m_figure.before.isValid())
        chart.series = {periodForPeople(m_figure.period), periodForPeople(m_figure.before)};
    for (const PartPair &pair : m_parts) {
        ChartPart part = chartPart(m_figure.by, labelOf(pair.name), pair);
        if (m_figure.before.isValid())
            part.more = {pair.before};
        chart.parts.append(part);
    }
    return chart;
}

QString FigureBreakdown::labelOf(const QString &category) const
{
    return categoryLabel(m_context.programme(), m_figure.by, category);
}

NumberTable FigureBreakdown::numbers() const
{
    NumberTable table{chartData().title, {breakdownLabel(m_figure.by), periodForPeople(m_figure.period)}, {}};
    const bool isCompared = m_figure.before.isValid();
    if (isCompared)
        table.headings += {periodForPeople(m_figure.before), tr("Difference")};
    const auto number = [this](qint64 value) {
        return m_measure->unit == MeasureUnit::Money ? QVariant::fromValue(Money{value}) : QVariant(value);
    };
    for (const PartPair &part : m_parts) {
        QList<QVariant> row{labelOf(part.name), number(part.value)};
        if (isCompared)
            row += {number(part.before), number(part.value - part.before)};
        table.rows.append(row);
    }
    return table;
}

void FigureBreakdown::fillTable()
{
    const QSignalBlocker quiet(m_table);
    const BreakdownId by = m_figure.by;
    const bool isCompared = m_figure.before.isValid();
    qint64 sum = 0;
    for (const PartPair &part : std::as_const(m_parts))
        sum += part.value;
    m_table->clear();
    QStringList headings{breakdownLabel(by), tr("Number"), tr("Share")};
    if (isCompared)
        headings += {tr("Compared"), tr("Difference")};
    setHeadings(*m_table, headings, 1);
    if (isCompared)
        m_table->horizontalHeaderItem(3)->setToolTip(periodForPeople(m_figure.before));
    m_table->setRowCount(int(m_parts.size()));
    for (int row = 0; row < m_parts.size(); ++row) {
        const PartPair &part = m_parts[row];
        const double share = sum == 0 ? 0 : 100.0 * double(part.value) / double(sum);
        m_table->setItem(row, 0, textCell(labelOf(part.name)));
        m_table->setItem(row, 1, numberCell(valueForPeople(*m_measure, part.value)));
        m_table->setItem(row, 2, numberCell(tr("%1%").arg(share, 0, 'f', 1)));
        if (!isCompared)
            continue;
        m_table->setItem(row, 3, numberCell(valueForPeople(*m_measure, part.before)));
        if (part.beforeName != part.name && !part.beforeName.isEmpty())
            m_table->item(row, 3)->setToolTip(labelOf(part.beforeName));
        m_table->setItem(row, 4, numberCell(differenceText(*m_measure, part.value - part.before)));
    }
    fitTable();
    if (const int row = partNamed(m_picked); row >= 0)
        m_table->selectRow(row);
}

void FigureBreakdown::fitTable()
{
    fitFirstColumn(*m_table, style::widthOf(14));
}

void FigureBreakdown::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTable();
}

void FigureBreakdown::pick(int part)
{
    const QString category = part < 0 || part >= m_parts.size() ? QString() : m_parts[part].name;
    if (category == m_picked)
        return;
    m_picked = category;
    m_chart->setCurrent(part);
    const QSignalBlocker quiet(m_table);
    if (part < 0)
        m_table->clearSelection();
    else
        m_table->selectRow(part);
    Q_EMIT categoryPicked(m_picked);
}

} // namespace doorstep
