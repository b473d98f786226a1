#include "ui/pages/today_page.h"

#include "base/clock.h"
#include "records/conversations.h"
#include "ui/pages/today_matters.h"
#include "ui/pages/today_steps.h"
#include "ui/shell/quiet_reader.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr int s_lookAtClockMs = 30000; // a computer that slept wakes up on another day
constexpr int s_returnAfterMs = 2500; // while somebody ticks one thing after another it waits
constexpr int s_weekFromLines = 22;
constexpr int s_besideFrom = 120; // characters of width from which the two halves stand side by side

} // namespace

TodayPage::TodayPage(AppContext &context, QWidget *parent)
    : Page(QStringLiteral("today"), context, parent)
    , m_reader(std::make_unique<QuietReader>(context.file()))
    , m_returnReader(std::make_unique<QuietReader>(context.file()))
    , m_midnight(new QTimer(this))
    , m_returnSoon(new QTimer(this))
    , m_day(style::label({}, style::Type::Heading, nullptr, true))
    , m_week(style::label({}, style::Type::Body, nullptr, true))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_steps(new TodaySteps(context))
    , m_matters(new TodayMatters(context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    layout->addWidget(m_day);
    layout->addWidget(m_week);
    layout->addSpacing(style::space(style::Space::Gap));
    layout->addWidget(m_stack, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(style::space(style::Space::Wide));
    m_splitter->addWidget(m_steps);
    m_splitter->addWidget(m_matters);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(makeEmpty());
    m_returnSoon->setSingleShot(true);
    connect(m_returnSoon, &QTimer::timeout, this, &TodayPage::readReturn);
    connect(m_steps, &TodaySteps::organiserChosen, this, &TodayPage::read);
    awaitMidnight();
}

TodayPage::~TodayPage() = default;

QWidget *TodayPage::makeEmpty()
{
    auto *empty = new QWidget;
    auto *layout = new QVBoxLayout(empty);
    style::setMargins(layout, style::Space::Page, style::Space::Gap);
    layout->addStretch(1);
    layout->addWidget(style::label(tr("A fresh start"), style::Type::Heading), 0, Qt::AlignHCenter);
    QLabel *text = style::label(
        tr("This is where each day begins: what you promised and to whom, courses that want learners, and "
           "the "
           "next return. Log the first conversation, with what is to happen next, and it will stand here."),
        style::Type::Body, nullptr, true);
    text->setAlignment(Qt::AlignHCenter);
    text->setMaximumWidth(style::widthOf(64));
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(text, 4);
    middle->addStretch(1);
    layout->addLayout(middle);
    auto *log = new QPushButton(style::icon("conversations"), tr("Log the first conversation"));
    auto *bringIn = new QPushButton(style::icon("import"), tr("Bring in what you have"));
    log->setDefault(true);
    for (QPushButton *button : {log, bringIn}) {
        button->setEnabled(context().canWrite());
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    connect(log, &QPushButton::clicked, this,
            [this] { context().editRecord(AnyRecord(Conversation::table())); });
    connect(bringIn, &QPushButton::clicked, this, [this] { context().openPage(QStringLiteral("import")); });
    layout->addStretch(2);
    return empty;
}

void TodayPage::awaitMidnight()
{
    m_midnight->start(s_lookAtClockMs);
    connect(m_midnight, &QTimer::timeout, this, [this, day = Clock::today()]() mutable {
        if (std::exchange(day, Clock::today()) == Clock::today())
            return;
        m_isStale = m_isReturnStale = true;
        if (isVisible())
            read();
    });
}

void TodayPage::waitForAll()
{
    m_reader->waitForAll();
    if (m_returnSoon->isActive()) {
        m_returnSoon->stop();
        readReturn();
    }
    m_returnReader->waitForAll();
}

QList<QAction *> TodayPage::pageActions() const
{
    return m_steps->actions();
}

void TodayPage::focusFilter()
{
    m_steps->whose().setFocus();
}

void TodayPage::activate()
{
    m_steps->list().setFocus();
    if (m_isStale)
        read();
}

void TodayPage::onChange(const ChangeNotice &)
{
    m_isStale = m_isReturnStale = true;
    if (isVisible())
        read();
}

void TodayPage::onProgrammeChange()
{
    onChange({});
}

void TodayPage::read()
{
    m_isStale = false;
    m_reader->ask<TodayReading>(
        [programme = context().programme(), day = Clock::today(), whose = m_steps->organiser()](
            HubFile &file, Progress &progress) { return readToday(file, programme, day, whose, progress); },
        [this](const TodayReading &reading) {
            m_day->setText(QLocale().toString(reading.day, QStringLiteral("dddd d MMMM yyyy")));
            m_week->setText(weekInWords(reading.week));
            m_isNewHub = reading.isNewHub;
            showWeek();
            m_stack->setCurrentIndex(reading.isNewHub ? 1 : 0);
            m_steps->show(reading);
            m_matters->show(reading);
            if (m_isReturnStale)
                m_returnSoon->start(s_returnAfterMs);
        },
        [this](const Error &error) { context().sayError(error); });
}

// Where there is little room it is left to the steps.
void TodayPage::showWeek()
{
    m_week->setVisible(!m_isNewHub && height() > s_weekFromLines * fontMetrics().height());
}

void TodayPage::readReturn()
{
    const Period period = m_matters->next().period;
    if (!period.isValid() || !isVisible())
        return;
    m_isReturnStale = false;
    m_returnReader->ask<AgainstReturn>(
        [programme = context().programme(), period](HubFile &file, Progress &progress) {
            return readAgainst(file, programme, period, progress);
        },
        [this](const AgainstReturn &against) { m_matters->showAgainst(against); },
        [this](const Error &error) { context().sayError(error); });
}

void TodayPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("whose/") + context().file().identity().hubCode, m_steps->organiser());
}

void TodayPage::restoreState(QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_steps->setOrganiser(
        settings.value(QStringLiteral("whose/") + context().file().identity().hubCode).toLongLong());
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_splitter->setOrientation(width() < style::widthOf(s_besideFrom) ? Qt::Vertical : Qt::Horizontal);
    showWeek();
}

} // namespace doorstep
