#include "ui/charts/bar_panels_view.h"
#include "ui/charts/plain_table.h"
#include "ui/pages/hubs_headings.h"
#include "ui/pages/hubs_output.h"
#include "ui/pages/hubs_views.h"
#include "ui/shell/app_context.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>

namespace doorstep {

namespace {

constexpr int s_numberWidth = 16; // characters

} // namespace

HubsView::HubsView(HandingOn &handing, QWidget *parent)
    : QWidget(parent)
    , m_handing(handing)
    , m_tools(new FlowLayout(nullptr, style::space(style::Space::Gap)))
    , m_measure(addBox(tr("&Measure"), tr("Measure")))
    , m_order(nullptr)
    , m_chart(new BarPanelsView)
    , m_table(new QTableWidget)
    , m_notes(style::label({}, style::Type::Caption, nullptr, true))
    , m_reader(handing.context().file())
{
    dressPlainTable(*m_table);
    copyWith(*m_table, [this] { return sheetToHandOn().table; });
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("The numbers of the chart"));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_chart);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(scroll);
    halves->addWidget(m_table);
    halves->setSizes({620, 380});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    layout->addLayout(m_tools);
    layout->addWidget(m_notes);
    layout->addWidget(halves, 1);
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] { read(); });
}

QComboBox *HubsView::addBox(const QString &label, const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QLabel *words = style::label(label, style::Type::Body);
    words->setBuddy(box);
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(style::space(style::Space::Small));
    line->addWidget(words);
    line->addWidget(box);
    m_tools->addWidget(both);
    return box;
}

void HubsView::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void HubsView::finish()
{
    m_order = addBox(tr("O&rder"), tr("Order of the hubs"));
    for (const HubsOrder order : allHubsOrders())
        m_order->addItem(hubsOrderLabel(order), int(order));
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] { showSheet(); });
    auto *end = new QWidget; // takes the rest of the line
    auto *line = new QHBoxLayout(end);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch(1);
    line->addWidget(makeHubsOutput(
        m_handing, this, [this] { return sheetToHandOn().table; },
        [this] { return sheetToHandOn().panels; }));
    m_tools->addWidget(end);
}

void HubsView::setReading(const HubsReading &reading)
{
    m_reading = reading;
    fillMeasures();
    read();
}

void HubsView::setHubs(const QStringList &codes)
{
    m_hubs = codes;
    showSheet();
}

// The one that was picked stays picked, where it is still there.
void HubsView::fillMeasures()
{
    const bool isFirst = m_measure->count() == 0;
    const QString before = isFirst ? m_wanted : measure();
    const QSignalBlocker quiet(m_measure);
    m_measure->clear();
    for (const NamedMeasure *one : offered(m_reading))
        m_measure->addItem(one ? one->label : tr("All headlines"),
                           one ? one->measure->nameText() : QString());
    if (const int at = m_measure->findData(before); at >= 0)
        m_measure->setCurrentIndex(at);
}

QString HubsView::measure() const
{
    return m_measure->currentData().toString();
}

void HubsView::pickMeasure(const QString &name)
{
    if (const int at = m_measure->findData(name); at >= 0)
        m_measure->setCurrentIndex(at);
}

const NamedMeasure *HubsView::picked() const
{
    return m_reading.named(measure());
}

HubsChoice HubsView::choice() const
{
    HubsChoice choice;
    choice.hubs = m_hubs;
    choice.order = HubsOrder(m_order->currentData().toInt());
    return choice;
}

HubsSheet HubsView::sheetToHandOn() const
{
    HubsChoice to = choice();
    to.threshold = m_handing.threshold();
    return make(to);
}

void HubsView::showSheet()
{
    m_sheet = m_reading.readAt.isValid() ? make(choice()) : HubsSheet();
    m_chart->setData(m_sheet.panels);
    m_notes->setText(m_sheet.notes.join(QLatin1Char(' ')));
    m_notes->setVisible(!m_sheet.notes.isEmpty());
    fillTable();
}

void HubsView::ask(std::function<std::function<void()>(HubFile &, Progress &)> read)
{
    using Show = std::function<void()>;
    m_reader.ask<Show>(
        std::move(read),
        [this](const Show &take) {
            take();
            showSheet();
        },
        [this](const Error &error) { m_handing.context().sayError(error); });
}

// The notes at its end stand above the chart here.
void HubsView::fillTable()
{
    const NumberTable &numbers = m_sheet.table;
    m_table->clear();
    setHeadings(*m_table, numbers.headings, 2);
    const int rows = int(numbers.rows.size() - m_sheet.notes.size());
    m_table->setRowCount(qMax(0, rows));
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < numbers.headings.size(); ++column) {
            const QString text = NumberTable::cellForPeople(numbers.rows[row].value(column));
            QTableWidgetItem *cell = column < 2 ? textCell(text) : numberCell(text);
            if (row >= rows - 2 && !numbers.rows[row][1].isValid())
                cell->setFont(style::font(style::Type::Strong));
            m_table->setItem(row, column, cell);
        }
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setData(
            Qt::TextAlignmentRole,
            int((column < 2 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom) | int(Qt::TextWordWrap));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    fitHeadings(*m_table, 2, s_numberWidth);
}

const Programme &HubsView::programmeInForce() const
{
    return m_handing.context().programme();
}

} // namespace doorstep
