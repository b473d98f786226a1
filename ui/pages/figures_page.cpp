#include "ui/pages/figures_page.h"

#include "base/moments.h"
#include "ui/pages/figures_detail.h"
#include "ui/pages/figures_model.h"
#include "ui/pages/figures_overview.h"
#include "ui/pages/figures_paper.h"
#include "ui/pages/figures_training.h"
#include "ui/pages/output_menu.h"
#include "ui/pages/usual_period.h"
#include "ui/print/report_dialog.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/period_picker.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

namespace doorstep {

namespace {

// A hub's period says nothing about the national body's file, where other days are covered.
QString periodSetting(const AppContext &context)
{
    return context.file().identity().national ? QStringLiteral("national_period") : QStringLiteral("period");
}

} // namespace

FiguresPage::FiguresPage(AppContext &context, QWidget *parent)
    : ReadingPage(QStringLiteral("figures"), context, parent)
    , m_picker(new PeriodPicker(context.programme()))
    , m_beside(new QWidget)
    , m_compare(new QComboBox)
    , m_views(new QTabBar)
    , m_when(style::label({}, style::Type::Caption, nullptr, true))
    , m_stack(new QStackedWidget)
    , m_overview(new FiguresOverview)
    , m_detail(new FigureDetail(context))
    , m_training(new FigureTraining(context))
    , m_reader(context.file())
{
    m_picker->setState(usualPeriod(context));
    buildHead();
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_detail);
    m_stack->addWidget(m_training);
    // A figure with a long number does not make the whole window wider.
    for (QWidget *part : {static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_training)})
        part->setMinimumWidth(style::widthOf(40));
    connectParts();
}

FiguresPage::~FiguresPage() = default;

void FiguresPage::buildHead()
{
    m_compare->setAccessibleName(tr("Compare with"));
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const CompareWith with : allComparisons())
        m_compare->addItem(comparisonLabel(with), int(with));
    QLabel *compare = style::label(tr("&beside"), style::Type::Body);
    compare->setBuddy(m_compare);
    auto *beside = new QHBoxLayout(m_beside);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(style::space(style::Space::Gap));
    beside->addWidget(compare);
    beside->addWidget(m_compare);
    m_views->addTab(tr("Headlines"));
    m_views->addTab(tr("What came of the training"));
    m_views->setAccessibleName(tr("Parts of the figures"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    auto *print = new QAction(tr("Print the figures, or save them as a PDF…"), this);
    connect(print, &QAction::triggered, this, &FiguresPage::print);
    m_actions = {print};
    auto *output = new OutputMenu(context(), tr("Print, save, report"), nullptr,
                                  [this] { return FiguresModel::table(m_reading, title()); });
    output->add(style::icon("print"), tr("&Print these figures, or save as a PDF…"),
                [this] { this->print(); });
    output->addSeparator();
    output->add(style::icon("page"), tr("Programme &report…"),
                [this] { openProgrammeReport(context(), m_picker->period(), this); });
    if (!context().file().identity().national)
        output->add(style::icon("hubs"), tr("&Beside the national picture"),
                    [this] { this->context().openPage(QStringLiteral("national-picture")); });

    auto *end = new QWidget; // takes the rest of the line
    auto *endLayout = new QHBoxLayout(end);
    endLayout->setContentsMargins(0, 0, 0, 0);
    endLayout->addStretch(1);
    endLayout->addWidget(output);
    auto *line = new FlowLayout(nullptr, style::space(style::Space::Gap));
    line->addWidget(m_picker);
    line->addWidget(m_beside);
    line->addWidget(end);
    m_when->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *second = new QHBoxLayout;
    second->setSpacing(style::space(style::Space::Wide));
    second->addWidget(m_views);
    second->addWidget(m_when, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addLayout(line);
    layout->addLayout(second);
    layout->addWidget(m_stack, 1);
}

void FiguresPage::connectParts()
{
    connect(m_picker, &PeriodPicker::picked, this, [this] { read(); });
    connect(m_compare, &QComboBox::activated, this, [this] { read(); });
    connect(m_views, &QTabBar::currentChanged, this, &FiguresPage::showView);
    connect(m_overview, &FiguresOverview::figureOpened, this, &FiguresPage::openFigure);
    connect(m_detail, &FigureDetail::closed, this, &FiguresPage::closeFigure);
    connect(&m_reader, &QuietReader::busyChanged, this, &FiguresPage::showWhen);
    auto *back = new QShortcut(Qt::Key_Escape, m_detail);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &FiguresPage::closeFigure);
}

void FiguresPage::waitForAll()
{
    readWhatWaits();
    m_reader.waitForAll();
    m_detail->waitForAll();
    m_training->waitForAll();
}

void FiguresPage::openFigure(const QString &measure)
{
    if (!showInDetail(measure))
        return;
    m_views->setCurrentIndex(Headlines);
    m_stack->setCurrentWidget(m_detail);
    m_detail->takeFocus();
}

bool FiguresPage::showInDetail(const QString &measure)
{
    const FigureLine *line = m_reading.line(measure);
    if (line)
        m_detail->showFigure(m_reading, *line);
    return line != nullptr;
}

void FiguresPage::closeFigure()
{
    m_stack->setCurrentWidget(m_overview);
    if (m_detail->measure())
        m_overview->focusFigure(m_detail->measure()->nameText());
}

void FiguresPage::compareWith(CompareWith with)
{
    m_compare->setCurrentIndex(m_compare->findData(int(with)));
    read();
}

void FiguresPage::openTraining()
{
    m_views->setCurrentIndex(Training);
    m_training->takeFocus();
}

void FiguresPage::showView()
{
    const bool isTraining = m_views->currentIndex() == Training;
    m_stack->setCurrentWidget(isTraining ? static_cast<QWidget *>(m_training) : m_overview);
    if (isTraining && m_trainingIsStale) {
        m_trainingIsStale = false;
        m_training->showPeriod(m_picker->period());
    }
    m_beside->setVisible(!isTraining);
    showWhen();
}

void FiguresPage::print()
{
    printFigures(context(), m_reading, m_overview);
}

QString FiguresPage::title() const
{
    return tr("%1 figures %2").arg(context().file().identity().hubCode, periodForPeople(m_reading.period));
}

QList<QAction *> FiguresPage::pageActions() const
{
    return m_actions;
}

void FiguresPage::openArgument(const QString &argument)
{
    const QStringList words = argument.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() > 1)
        m_picker->setState(words[1]);
    const bool isTraining = words.value(0) == QStringLiteral("training");
    m_wanted = isTraining ? QString() : words.value(0);
    read();
    if (isTraining)
        openTraining();
}

void FiguresPage::activate()
{
    m_picker->setFocus();
    readIfStale();
}

void FiguresPage::onChange(const ChangeNotice &notice)
{
    m_detail->onChange(notice);
    ReadingPage::onChange(notice);
}

void FiguresPage::onProgrammeChange()
{
    m_picker->setProgramme(context().programme());
    ReadingPage::onProgrammeChange();
}

void FiguresPage::saveState(QSettings &settings) const
{
    settings.setValue(periodSetting(context()), m_picker->state());
    settings.setValue(QStringLiteral("compare"),
                      comparisonName(CompareWith(m_compare->currentData().toInt())));
}

void FiguresPage::restoreState(QSettings &settings)
{
    if (const QString period = settings.value(periodSetting(context())).toString(); !period.isEmpty())
        m_picker->setState(period);
    const QString compare = settings.value(QStringLiteral("compare")).toString();
    for (const CompareWith with : allComparisons())
        if (comparisonName(with) == compare)
            m_compare->setCurrentIndex(m_compare->findData(int(with)));
}

// The numbers first, then what they are set beside, then the trends: in a large file each takes its time.
void FiguresPage::read()
{
    beginReading();
    m_trainingIsStale = true;
    if (m_views->currentIndex() == Training)
        showView();
    m_reader.ask<FiguresReading>(
        [programme = context().programme(), period = m_picker->period(),
         with = CompareWith(m_compare->currentData().toInt())](HubFile &file, Progress &progress) {
            return readFigures(file, programme, period, with, progress);
        },
        [this](const FiguresReading &reading) {
            const bool isSame = reading.period == m_reading.period && reading.before == m_reading.before;
            FiguresReading shown = reading;
            for (FigureLine &line : shown.lines) { // the old ones stand until the new ones are there
                const FigureLine *old = m_reading.line(line.measure->nameText());
                if (!old || !isSame)
                    continue;
                const qint64 value = line.value;
                line = *old;
                line.value = value;
            }
            showReading(shown, true);
            addToReading(&readBeside, [this] { addToReading(&readTrends, [] {}); });
        },
        [this](const Error &error) { context().sayError(error); });
}

void FiguresPage::addToReading(ReadMore more, const std::function<void()> &then)
{
    m_reader.ask<FiguresReading>(
        [programme = context().programme(), reading = m_reading, more](HubFile &file, Progress &progress) {
            FiguresReading added = reading;
            more(file, programme, added, progress);
            return added;
        },
        [this, then](const FiguresReading &reading) {
            showReading(reading, false);
            then();
        },
        [this](const Error &error) { context().sayError(error); });
}

void FiguresPage::showReading(const FiguresReading &reading, bool isNew)
{
    m_reading = reading;
    m_overview->showReading(m_reading);
    if (!m_wanted.isEmpty())
        openFigure(m_wanted);
    else if (const Measure *measure = m_detail->measure(); measure && m_stack->currentWidget() == m_detail) {
        if (isNew)
            showInDetail(measure->nameText());
        else if (const FigureLine *line = m_reading.line(measure->nameText()))
            m_detail->showFacts(m_reading, *line);
    }
    m_wanted.clear();
}

void FiguresPage::showWhen()
{
    if (!m_reading.readAt.isValid()) {
        m_when->setText(tr("Counting…"));
        return;
    }
    const bool isCompared = m_reading.before.isValid() && m_views->currentIndex() == Headlines;
    QString text = isCompared
        ? tr("Beside %1. As of %2").arg(periodForPeople(m_reading.before), momentForPeople(m_reading.readAt))
        : tr("As of %1").arg(momentForPeople(m_reading.readAt));
    if (const QString hubs = hubsWords(); !hubs.isEmpty())
        text = tr("%1. %2", "20 of 22 hubs cover it. As of 23 Nov 2026").arg(hubs, text);
    m_when->setText(m_reader.isBusy() ? tr("%1. Counting…").arg(text) : text);
}

QString FiguresPage::hubsWords() const
{
    const FigureLine *reporting = m_reading.line(u"hubs_reporting");
    if (!reporting)
        return {};
    const int listed = int(context().programme().hubs.size());
    return listed > 0
        ? tr("%1 of %2 hubs cover all of it", "the period").arg(reporting->valueText()).arg(listed)
        : tr("Hubs that cover all of it: %1", "the period").arg(reporting->valueText());
}

} // namespace doorstep
