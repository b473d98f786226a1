#include "ui/pages/hubs_page.h"

#include "base/clock.h"
#include "base/moments.h"
#include "ui/pages/hubs_chooser.h"
#include "ui/pages/hubs_output.h"
#include "ui/pages/hubs_pane.h"
#include "ui/pages/hubs_table.h"
#include "ui/pages/hubs_views.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/period_choices.h"
#include "ui/widgets/period_picker.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

namespace doorstep {

HubsPage::HubsPage(AppContext &context, QWidget *parent)
    : ReadingPage(QStringLiteral("hubs"), context, parent)
    , m_handing(new HandingOn(context, this))
    , m_picker(new PeriodPicker(context.programme()))
    , m_views(new QTabBar)
    , m_when(style::label({}, style::Type::Caption, nullptr, true))
    , m_stack(new QStackedWidget)
    , m_filter(new QLineEdit)
    , m_show(new QComboBox)
    , m_table(new HubsTable)
    , m_pane(new HubsPane(*m_handing))
    , m_halves(new QSplitter)
    , m_nothing(
          style::label(tr("The hubs of the programme show here, once a pack lists them or a return came "
                          "from one."),
                       style::Type::Body, nullptr, true))
    , m_chooser(new HubsChooser)
    , m_sides(new QStackedWidget)
    , m_beside(new HubsBeside(*m_handing))
    , m_trend(new HubsTrend(*m_handing))
    , m_who(new HubsWho(*m_handing))
    , m_reader(context.file())
{
    buildHead();
    m_stack->addWidget(buildAll());
    m_stack->addWidget(buildSides());
    m_nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_nothing);
    connectParts();
}

HubsPage::~HubsPage() = default;

void HubsPage::buildHead()
{
    for (const QString &title :
         {tr("All hubs"), tr("Hub against hub"), tr("Over time"), tr("Deprivation and people")})
        m_views->addTab(title);
    m_views->setAccessibleName(tr("Ways to look at the hubs"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_when->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *line = new FlowLayout(nullptr, style::space(style::Space::Gap));
    line->addWidget(m_picker);
    line->addWidget(m_when);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addLayout(line);
    layout->addWidget(m_views);
    layout->addWidget(m_stack, 1);
}

QWidget *HubsPage::buildAll()
{
    m_filter->setPlaceholderText(tr("Find a hub"));
    m_filter->setAccessibleName(tr("Find a hub"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(style::widthOf(18));
    m_show->setAccessibleName(tr("Shown as"));
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const HubsShow show : allHubsShows())
        m_show->addItem(hubsShowLabel(show), int(show));
    auto *end = new QWidget; // takes the rest of the line
    auto *endLine = new QHBoxLayout(end);
    endLine->setContentsMargins(0, 0, 0, 0);
    endLine->addStretch(1);
    endLine->addWidget(makeHubsOutput(*m_handing, this, [this] { return tableToHandOn(); }));
    auto *tools = new FlowLayout(nullptr, style::space(style::Space::Gap));
    for (QWidget *tool : std::initializer_list<QWidget *>{m_filter, m_show, end})
        tools->addWidget(tool);
    copyWith(*m_table, [this] { return tableToHandOn(); });
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(style::space(style::Space::Small));
    leftLayout->addLayout(tools);
    leftLayout->addWidget(m_table, 1);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(left);
    m_halves->addWidget(m_pane);
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 2);
    m_halves->setSizes({600, 400});
    return m_halves;
}

QWidget *HubsPage::buildSides()
{
    for (const auto &[name, side] : sides())
        m_sides->addWidget(side);
    auto *sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_chooser);
    sides->addWidget(m_sides);
    sides->setStretchFactor(0, 0);
    sides->setStretchFactor(1, 1);
    return sides;
}

void HubsPage::connectParts()
{
    connect(m_picker, &PeriodPicker::picked, this, [this] {
        m_hasPeriod = true;
        read();
    });
    connect(m_views, &QTabBar::currentChanged, this, &HubsPage::showView);
    connect(m_filter, &QLineEdit::textChanged, m_table, &HubsTable::setWanted);
    connect(m_show, &QComboBox::currentIndexChanged, this, &HubsPage::showTable);
    connect(m_table, &HubsTable::hubChanged, this, &HubsPage::showHub);
    connect(m_table, &HubsTable::opened, this, [this](const QString &hub, const Measure *measure) {
        if (measure && !(hub.isEmpty() && !m_table->isOnTotal()))
            m_pane->openBehind(hub, *measure);
        else
            m_pane->takeFocus();
    });
    connect(m_chooser, &HubsChooser::changed, this, [this] {
        for (const auto &[name, side] : sides())
            side->setHubs(m_chooser->chosen());
    });
    connect(&m_reader, &QuietReader::busyChanged, this, &HubsPage::showWhen);
}

NumberTable HubsPage::tableToHandOn() const
{
    HubsChoice choice;
    choice.show = HubsShow(m_show->currentData().toInt());
    choice.threshold = m_handing->threshold();
    return hubsTable(m_reading, m_table->columns(), choice);
}

void HubsPage::openView(View view)
{
    m_views->setCurrentIndex(view);
}

QList<std::pair<QString, HubsView *>> HubsPage::sides() const
{
    return {{QStringLiteral("beside"), m_beside},
            {QStringLiteral("trend"), m_trend},
            {QStringLiteral("who"), m_who}};
}

HubsView *HubsPage::sideInFront() const
{
    switch (m_views->currentIndex()) {
    case Beside:
        return m_beside;
    case Trend:
        return m_trend;
    case Who:
        return m_who;
    default:
        return nullptr;
    }
}

void HubsPage::waitForAll()
{
    readWhatWaits();
    m_reader.waitForAll();
    m_pane->waitForAll();
    for (const auto &[name, side] : sides())
        side->waitForAll();
}

void HubsPage::focusFilter()
{
    openView(All);
    m_filter->setFocus();
    m_filter->selectAll();
}

void HubsPage::print()
{
    const HubsView *side = sideInFront();
    printHubs(*m_handing, side ? side->sheetToHandOn().table : tableToHandOn(), this);
}

void HubsPage::openArgument(const QString &argument)
{
    const QStringList words = argument.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_wanted = words.value(0);
    if (words.size() > 1) {
        m_picker->setState(words[1]);
        m_hasPeriod = true;
    }
    openView(All);
    read();
}

void HubsPage::activate()
{
    m_picker->setFocus();
    readIfStale();
}

void HubsPage::onProgrammeChange()
{
    m_picker->setProgramme(context().programme());
    ReadingPage::onProgrammeChange();
}

void HubsPage::saveState(QSettings &settings) const
{
    if (m_hasPeriod)
        settings.setValue(QStringLiteral("period"), m_picker->state());
    settings.setValue(QStringLiteral("view"), m_views->currentIndex());
    settings.setValue(QStringLiteral("show"), hubsShowName(HubsShow(m_show->currentData().toInt())));
    settings.setValue(QStringLiteral("halves"), m_halves->saveState());
    m_table->save(settings);
    for (const auto &[name, side] : sides())
        settings.setValue(name, side->state());
}

void HubsPage::restoreState(QSettings &settings)
{
    if (const QString period = settings.value(QStringLiteral("period")).toString(); !period.isEmpty()) {
        m_picker->setState(period);
        m_hasPeriod = true;
    }
    openView(View(qBound(int(All), settings.value(QStringLiteral("view")).toInt(), int(Who))));
    for (const HubsShow show : allHubsShows())
        if (hubsShowName(show) == settings.value(QStringLiteral("show")).toString())
            m_show->setCurrentIndex(m_show->findData(int(show)));
    m_halves->restoreState(settings.value(QStringLiteral("halves")).toByteArray());
    m_table->restore(settings);
    for (const auto &[name, side] : sides())
        if (const QString state = settings.value(name).toString(); !state.isEmpty())
            side->setState(state);
}

void HubsPage::read()
{
    beginReading();
    if (!m_hasPeriod) // a national file is opened to look at what came, which is not of today
        m_picker->setPeriod(firstHubsPeriod(context().file(), context().programme(), Clock::today()));
    m_reader.ask<HubsReading>(
        [programme = context().programme(), period = m_picker->period(), today = Clock::today()](
            HubFile &file, Progress &progress) { return readHubs(file, programme, period, today, progress); },
        [this](const HubsReading &reading) { showReading(reading); },
        [this](const Error &error) { context().sayError(error); });
}

void HubsPage::showReading(const HubsReading &reading)
{
    m_reading = reading;
    m_stale = {Beside, Trend, Who};
    m_chooser->setHubs(m_reading);
    showTable();
    if (!m_wanted.isEmpty())
        m_table->selectHub(m_wanted);
    m_wanted.clear();
    showView();
}

void HubsPage::showTable()
{
    if (m_reading.readAt.isValid())
        m_table->setReading(m_reading, HubsShow(m_show->currentData().toInt()));
}

void HubsPage::showHub()
{
    m_pane->showHub(m_reading, m_table->hub());
}

// What is not in front reads nothing until it is.
void HubsPage::showView()
{
    const bool isEmpty = m_reading.readAt.isValid() && m_reading.hubs.isEmpty();
    HubsView *side = sideInFront();
    if (side) {
        m_sides->setCurrentWidget(side);
        if (m_reading.readAt.isValid() && m_stale.removeOne(View(m_views->currentIndex()))) {
            side->setHubs(m_chooser->chosen());
            side->setReading(m_reading);
        }
    }
    m_stack->setCurrentIndex(isEmpty ? 2 : side ? 1 : 0);
    showWhen();
}

void HubsPage::showWhen()
{
    if (!m_reading.readAt.isValid())
        return m_when->setText(tr("Counting…"));
    const QString text = tr("As of %1").arg(momentForPeople(m_reading.readAt));
    m_when->setText(m_reader.isBusy() ? tr("%1. Counting…").arg(text) : text);
}

} // namespace doorstep
