#include "ui/pages/hubs_pane.h"

#include "base/money.h"
#include "records/record_table.h"
#include "ui/charts/plain_table.h"
#include "ui/pages/hubs_charts.h"
#include "ui/pages/hubs_output.h"
#include "ui/pages/hubs_said.h"
#include "ui/shell/app_context.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flow_layout.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableWidget>

namespace doorstep {

namespace {

QString many(const RecordTable &table)
{
    return QCoreApplication::translate("doorstep::Record", table.many);
}

FlowLayout *flowIn(QWidget *widget)
{
    auto *flow = new FlowLayout(widget, style::space(style::Space::Small));
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
    return flow;
}

// A flow gives its last widget the rest of the line.
QWidget *rest()
{
    auto *rest = new QWidget;
    rest->setFixedHeight(0);
    return rest;
}

void addHeading(QVBoxLayout &layout, const QString &text)
{
    layout.addSpacing(style::space(style::Space::Small));
    layout.addWidget(style::label(text, style::Type::Heading, nullptr, true));
}

QString onScreen(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        return HubsPane::tr("%1%").arg(qRound(value.toDouble() * 100));
    if (value.metaType() == QMetaType::fromType<Money>())
        return moneyForPeople(Money{qRound64(double(value.value<Money>().pence.value_or(0)) / 100) * 100});
    return NumberTable::cellForPeople(value);
}

} // namespace

HubsPane::HubsPane(HandingOn &handing, QWidget *parent)
    : QWidget(parent)
    , m_handing(handing)
    , m_title(style::label({}, style::Type::Title, nullptr, true))
    , m_lines(style::label({}, style::Type::Body, nullptr, true))
    , m_marks(new QWidget)
    , m_marksLayout(flowIn(m_marks))
    , m_ways(new QWidget)
    , m_lists(new HubsLists(handing.context()))
    , m_figures(new QTableWidget)
    , m_ofHub(new QWidget)
    , m_charts(new HubsCharts(handing.context()))
    , m_said(new HubsSaid(handing.context()))
    , m_reader(handing.context().file())
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("The hub that is selected"));
    scroll->setWidget(makeContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setMinimumWidth(style::widthOf(42));
    connect(m_figures, &QTableWidget::currentCellChanged, this, [this](int row, int, int before, int) {
        if (row < 0 || row == before)
            return;
        m_measure = m_figures->item(row, 0)->data(Qt::UserRole).toString();
        showCharts();
    });
    connect(m_figures, &QTableWidget::cellActivated, this, &HubsPane::openCurrent);
}

HubsPane::~HubsPane() = default;

QWidget *HubsPane::makeContent()
{
    for (QLabel *label : {m_title, m_lines})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    dressPlainTable(*m_figures);
    m_figures->setSelectionMode(QAbstractItemView::SingleSelection);
    m_figures->setAccessibleName(tr("Figures of the hub"));
    m_figures->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is as high as its rows
    m_figures->setToolTip(tr("Enter opens the records behind the number"));
    copyWith(*m_figures, [this] { return numbers(m_handing.threshold()); });

    AppContext &context = m_handing.context();
    auto *ways = flowIn(m_ways);
    auto *returns = new QPushButton(style::icon("returns"), tr("Its &returns"));
    returns->setToolTip(tr("Show them on the page of returns received"));
    connect(returns, &QPushButton::clicked, this,
            [this, &context] { context.openPage(QStringLiteral("received"), m_hub); });
    ways->addWidget(returns);
    ways->addWidget(makeHubsOutput(m_handing, this, [this] { return numbers(m_handing.threshold()); }));
    ways->addWidget(rest());

    auto *ofHub = new QVBoxLayout(m_ofHub);
    ofHub->setContentsMargins(0, 0, 0, 0);
    ofHub->setSpacing(style::space(style::Space::Small));
    ofHub->addWidget(m_charts);
    addHeading(*ofHub, tr("Its lists"));
    ofHub->addWidget(m_lists);
    addHeading(*ofHub, tr("Returns, and what it said with them"));
    ofHub->addWidget(m_said);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(style::space(style::Space::Gap), 0, style::space(style::Space::Gap), 0);
    layout->setSpacing(style::space(style::Space::Small));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_lines, m_marks, m_ways, m_figures, m_ofHub})
        layout->addWidget(part);
    layout->addStretch(1);
    return content;
}

void HubsPane::showHub(const HubsReading &reading, const QString &hub)
{
    const bool isOther = hub != m_hub || reading.readAt != m_reading.readAt;
    m_reading = reading;
    m_hub = hub;
    setVisible(!reading.hubs.isEmpty());
    showHead();
    showFigures();
    showCharts();
    const HubLine *line = m_reading.hub(hub);
    m_ofHub->setVisible(line != nullptr);
    m_ways->setVisible(line != nullptr);
    if (line && isOther) {
        m_lists->showHub(*line);
        m_said->showHub(*line);
    }
}

void HubsPane::showHead()
{
    const HubLine *line = m_reading.hub(m_hub);
    if (!line) {
        m_title->setText(tr("Whole programme"));
        m_lines->setText(
            tr("Each hub counts its own people; in the whole programme a person known at two hubs "
               "counts once. What is in both is the difference."));
        m_marks->hide();
        return;
    }
    m_title->setText(line->name);
    m_lines->setText(tr("%1 · covered %L2 of %L3 days of %4")
                         .arg(line->code)
                         .arg(line->daysCovered)
                         .arg(m_reading.days())
                         .arg(periodForPeople(m_reading.period)));
    showMarks();
}

void HubsPane::showMarks()
{
    const HubLine &line = *m_reading.hub(m_hub);
    while (QLayoutItem *item = m_marksLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    using State = HubStanding::State;
    const State state = line.standing.state;
    const bool wantsLooking = state == State::NothingYet || state == State::Missing || state == State::Late;
    m_marksLayout->addWidget(new Badge(line.standing.text(),
                                       wantsLooking             ? Badge::Kind::Warning
                                           : state == State::In ? Badge::Kind::Good
                                                                : Badge::Kind::Plain));
    if (!line.isListed)
        m_marksLayout->addWidget(new Badge(tr("Not in the programme's pack"), Badge::Kind::Warning));
    m_marksLayout->addWidget(rest());
    m_marks->show();
}

NumberTable HubsPane::numbers(qint64 threshold) const
{
    const HubLine *line = m_reading.hub(m_hub);
    const int row = m_reading.hubNamed(m_hub);
    const QString period = periodForPeople(m_reading.period);
    NumberTable table{line ? tr("%1, %2").arg(line->name, period) : tr("Whole programme, %1").arg(period),
                      {tr("Measure"), line ? tr("Figure") : tr("Whole"), tr("Target"), tr("Of target"),
                       line ? tr("Programme") : tr("Sum of hubs")},
                      {}};
    const HubsCells values(m_reading, m_reading.measures, HubsShow::Number, threshold);
    const HubsCells shares(m_reading, m_reading.measures, HubsShow::ShareOfTarget, threshold);
    for (int column = 0; column < m_reading.measures.size(); ++column) {
        const NamedMeasure &measure = m_reading.measures[column];
        const auto target = line ? m_reading.target(m_hub, measure.measure)
            : m_reading.wholeTargets.contains(measure.measure)
            ? std::optional(m_reading.wholeTargets.value(measure.measure))
            : std::nullopt;
        const int own = line ? row : int(HubsCells::Whole);
        QVariant aim;
        if (target)
            aim = measure.measure->unit == MeasureUnit::Money
                ? QVariant::fromValue(Money{target->target.amount})
                : QVariant(target->target.amount);
        table.rows.append({measure.label, values.at(own, column).number, aim, shares.at(own, column).number,
                           values.at(line ? int(HubsCells::Whole) : int(HubsCells::Sum), column).number});
    }
    if (values.hasHeldBack())
        table.rows.append({heldBackNote(threshold), {}, {}, {}, {}});
    return table;
}

// As numbers() for the screen: of a hub without the programme's figure, which the table beside it has, and
// money in pounds. The measure that was chosen stays so from hub to hub.
void HubsPane::showFigures()
{
    const QSignalBlocker quiet(m_figures);
    const NumberTable table = numbers(0);
    const bool isHub = m_reading.hub(m_hub) != nullptr;
    m_figures->clear();
    setHeadings(*m_figures, isHub ? table.headings.mid(0, 4) : table.headings, 1);
    m_figures->setRowCount(int(table.rows.size()));
    int current = 0;
    for (int row = 0; row < table.rows.size(); ++row) {
        const NamedMeasure &measure = m_reading.measures[row];
        for (int column = 0; column < m_figures->columnCount(); ++column) {
            const QString text = onScreen(table.rows[row][column]);
            m_figures->setItem(row, column, column == 0 ? textCell(text) : numberCell(text));
        }
        m_figures->item(row, 0)->setData(Qt::UserRole, measure.measure->nameText());
        m_figures->item(row, 0)->setToolTip(measure.label + QStringLiteral(". ")
                                            + measure.measure->definitionText());
        if (measure.isHeadline)
            m_figures->item(row, 0)->setFont(style::font(style::Type::Strong));
        if (measure.measure->nameText() == m_measure)
            current = row;
    }
    fitHeight(*m_figures, m_figures->rowCount());
    fitFirstColumn(*m_figures, style::widthOf(18));
    if (m_figures->rowCount() > 0) {
        m_figures->setCurrentCell(current, 0);
        m_measure = m_figures->item(current, 0)->data(Qt::UserRole).toString();
    }
}

const NamedMeasure *HubsPane::chosen() const
{
    return m_reading.named(m_measure);
}

void HubsPane::showCharts()
{
    if (const NamedMeasure *measure = chosen(); measure && m_reading.hub(m_hub))
        m_charts->showHub(m_reading, m_hub, *measure);
}

void HubsPane::openCurrent()
{
    if (const NamedMeasure *measure = chosen())
        openBehind(m_hub, *measure->measure);
}

void HubsPane::openBehind(const QString &hub, const Measure &measure)
{
    const HubLine *line = m_reading.hub(hub);
    const QString of = line ? line->name : tr("Whole programme");
    const QString title =
        tr("%1: %2, %3")
            .arg(of, m_reading.named(measure.nameText())->label, periodForPeople(m_reading.period));
    m_reader.ask<QList<RecordKeys>>(
        [programme = m_handing.context().programme(), period = m_reading.period, hub, &measure](HubFile &file,
                                                                                                Progress &) {
            return hub.isEmpty() ? recordKeys(file.connection(), programme, period, measure)
                                 : hubRecordKeys(file.connection(), programme, period, measure, hub);
        },
        [this, title, of](const QList<RecordKeys> &records) {
            AppContext &context = m_handing.context();
            if (records.isEmpty())
                return context.say(tr("No records stand behind this figure in the period."));
            const RecordKeys &first = records.first();
            context.showRecords(*first.table, title, first.keys);
            if (records.size() > 1) {
                const RecordKeys other = records[1];
                context.offer(
                    tr("And %1 with nobody named: %L2").arg(many(*other.table)).arg(other.keys.size()),
                    tr("Show them"),
                    [&context, other, title] { context.showRecords(*other.table, title, other.keys); });
            }
        },
        [this](const Error &error) { m_handing.context().sayError(error); });
}

void HubsPane::takeFocus()
{
    m_figures->setFocus();
}

void HubsPane::waitForAll()
{
    m_lists->waitForAll();
    m_said->waitForAll();
    m_charts->waitForAll();
    m_reader.waitForAll();
}

void HubsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFirstColumn(*m_figures, style::widthOf(18));
}

} // namespace doorstep
