#include "ui/pages/returns_page.h"

#include "base/clock.h"
#include "ui/pages/returns_contents_step.h"
#include "ui/pages/returns_history_step.h"
#include "ui/pages/returns_period_list.h"
#include "ui/pages/returns_sheet.h"
#include "ui/style/metrics.h"
#include "ui/widgets/period_choices.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QSettings>
#include <QSplitter>

namespace doorstep {

ReturnsPage::ReturnsPage(AppContext &context, QWidget *parent)
    : ReadingPage(QStringLiteral("returns"), context, parent)
    , m_periods(new ReturnPeriodList)
    , m_sheet(new ReturnSheet(context))
    , m_calendarReader(context.file())
    , m_sheetReader(context.file())
{
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(style::space(style::Space::Wide));
    m_periods->setFixedWidth(style::widthOf(42));
    sides->addWidget(m_periods);
    sides->addWidget(m_sheet, 1);
    connect(m_periods, &ReturnPeriodList::periodChosen, this, &ReturnsPage::begin);
    connect(m_sheet, &ReturnSheet::stale, this, &ReturnsPage::read);
}

ReturnsPage::~ReturnsPage() = default;

void ReturnsPage::waitForAll()
{
    readWhatWaits();
    m_calendarReader.waitForAll();
    m_sheetReader.waitForAll();
    m_sheet->historyStep().waitForAll();
}

void ReturnsPage::openArgument(const QString &argument)
{
    m_periods->setCurrent(periodFromText(argument));
}

void ReturnsPage::activate()
{
    m_periods->list().setFocus();
    readIfStale();
}

void ReturnsPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("hub"), context().file().identity().hubCode);
    settings.setValue(QStringLiteral("period"), periodToText(m_periods->current()));
}

void ReturnsPage::restoreState(QSettings &settings)
{
    const QString hub = settings.value(QStringLiteral("hub")).toString();
    if (hub == context().file().identity().hubCode) // another hub has another calendar
        m_periods->setCurrent(periodFromText(settings.value(QStringLiteral("period")).toString()));
}

// The list at once; which periods need revision when that is known.
void ReturnsPage::read()
{
    beginReading();
    const auto read = [programme = context().programme()](bool withRevisions) {
        return [programme, withRevisions](HubFile &file, Progress &progress) {
            return readReturnPeriods(file, programme, withRevisions, progress);
        };
    };
    const auto failed = [this](const Error &error) { context().sayError(error); };
    m_calendarReader.ask<QList<ReturnPeriod>>(
        read(false),
        [this, read, failed](const QList<ReturnPeriod> &periods) {
            const bool isFirst = !m_hasCalendar;
            m_hasCalendar = true;
            if (isFirst) // later the marks of the last reading stand until the new ones are there
                m_periods->showPeriods(periods, Clock::today());
            if (isFirst || m_sheet->reading().period != m_periods->current())
                begin();
            else
                readSheet();
            m_calendarReader.ask<QList<ReturnPeriod>>(
                read(true),
                [this](const QList<ReturnPeriod> &marked) { m_periods->showPeriods(marked, Clock::today()); },
                failed);
        },
        failed);
}

void ReturnsPage::begin()
{
    const Period period = m_periods->current();
    if (!period.isValid())
        return;
    ReturnPeriod entry{period, {}, {}, false};
    for (const ReturnPeriod &known : m_periods->periods())
        if (known.period == period)
            entry = known;
    m_sheet->begin(entry);
    readSheet();
}

void ReturnsPage::readSheet()
{
    m_sheet->showBusy(tr("Working out what would go…"));
    m_sheetReader.ask<ReturnReading>(
        [programme = context().programme(), period = m_periods->current(),
         stories = m_sheet->contentsStep().tickedStories()](HubFile &file, Progress &progress) {
            return readReturn(file, programme, period, stories, progress);
        },
        [this](const ReturnReading &reading) {
            m_sheet->showReading(reading);
            m_sheet->showBusy({});
        },
        [this](const Error &error) {
            m_sheet->showBusy({});
            context().sayError(error);
        });
}

} // namespace doorstep
