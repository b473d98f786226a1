#include "ui/pages/figures_page.h"

#include "base/moments.h"
#include "ui/pages/figures_detail.h"
#include "ui/pages/figures_overview.h"
#include "ui/pages/figures_report.h"
#include "ui/pages/figures_tile_painter.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/period_picker.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

namespace doorstep {

namespace {

constexpr int s_settlingMs = 400;

} // namespace

FiguresPage::FiguresPage(AppContext &context, QWidget *parent)
    : Page(QStringLiteral("figures"), context, parent)
    , m_picker(new PeriodPicker(context.programme()))
    , m_when(style::label({}, style::Type::Caption))
    , m_stack(new QStackedWidget)
    , m_overview(new FiguresOverview)
    , m_detail(new FigureDetail(context))
    , m_settling(new QTimer(this))
    , m_reader(context.file())
{
    buildHead();
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_detail);
    m_settling->setSingleShot(true);
    m_settling->setInterval(s_settlingMs);
    connect(m_settling, &QTimer::timeout, this, &FiguresPage::read);
    connect(m_picker, &PeriodPicker::picked, this, &FiguresPage::read);
    connect(m_overview, &FiguresOverview::figureOpened, this, &FiguresPage::openFigure);
    connect(m_detail, &FigureDetail::closed, this, &FiguresPage::closeFigure);
    connect(&m_reader, &QuietReader::busyChanged, this, &FiguresPage::showWhen);
    auto *back = new QShortcut(Qt::Key_Escape, m_detail);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &FiguresPage::closeFigure);
}

FiguresPage::~FiguresPage() = default;

void FiguresPage::buildHead()
{
    auto *report = new QPushButton(style::icon("export"), tr("&Report as PDF…"));
    connect(report, &QPushButton::clicked, this, &FiguresPage::saveReport);
    auto *save = new QAction(style::icon("export"), tr("Save the figures as a PDF…"), this);
    connect(save, &QAction::triggered, this, &FiguresPage::saveReport);
    m_actions = {save};

    auto *line = new QHBoxLayout;
    line->setSpacing(style::space(style::Space::Wide));
    line->addWidget(m_picker);
    line->addStretch(1);
    line->addWidget(report);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addLayout(line);
    layout->addWidget(m_when);
    layout->addWidget(m_stack, 1);
}

void FiguresPage::waitForAll()
{
    if (m_settling->isActive()) {
        m_settling->stop();
        read();
    }
    m_reader.waitForAll();
    m_detail->waitForAll();
}

void FiguresPage::openFigure(const QString &measure)
{
    if (!showInDetail(measure))
        return;
    m_stack->setCurrentWidget(m_detail);
    m_detail->takeFocus();
}

bool FiguresPage::showInDetail(const QString &measure)
{
    const FigureLine *line = m_reading.line(measure);
    if (line)
        m_detail->showFigure(*line, m_reading.period, companionText(m_reading, *line));
    return line != nullptr;
}

void FiguresPage::closeFigure()
{
    m_stack->setCurrentWidget(m_overview);
    if (m_detail->measure())
        m_overview->focusFigure(m_detail->measure()->nameText());
}

void FiguresPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, window());
    if (dialog.exec() == QDialog::Accepted)
        printFigures(printer, m_reading,
                     {context().file().identity().hubName, context().programme().name, m_picker->name()});
}

void FiguresPage::saveReport()
{
    const QString name =
        tr("%1 figures %2.pdf").arg(context().file().identity().hubCode, periodForPeople(m_reading.period));
    const QString path = context().dialogs().fileToSave(window(), tr("Save the figures as a PDF"),
                                                        QStringLiteral("report"), name, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setDocName(name);
    printFigures(printer, m_reading,
                 {context().file().identity().hubName, context().programme().name, m_picker->name()});
    if (printer.printerState() == QPrinter::Error)
        context().sayError(tr("The report could not be written to %1; choose another place").arg(path));
    else
        context().say(tr("Saved %1").arg(path));
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
    read();
    if (words.isEmpty())
        return;
    m_reader.waitForAll();
    openFigure(words[0]);
}

void FiguresPage::activate()
{
    m_picker->setFocus();
    if (m_isStale)
        read();
}

void FiguresPage::onChange(const ChangeNotice &notice)
{
    m_detail->onChange(notice);
    m_isStale = true;
    if (isVisible())
        m_settling->start();
}

void FiguresPage::onProgrammeChange()
{
    m_picker->setProgramme(context().programme());
    read();
}

void FiguresPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("period"), m_picker->state());
}

void FiguresPage::restoreState(QSettings &settings)
{
    m_picker->setState(settings.value(QStringLiteral("period")).toString());
}

// The numbers first, the trends when they are there: a year of months takes longer than one figure.
void FiguresPage::read()
{
    m_isStale = false;
    m_reader.ask<FiguresReading>(
        [programme = context().programme(), period = m_picker->period()](HubFile &file, Progress &progress) {
            return readFigures(file, programme, period, progress);
        },
        [this](const FiguresReading &reading) {
            const bool isSamePeriod = reading.period == m_reading.period;
            FiguresReading shown = reading;
            for (FigureLine &line : shown.lines) // the old trend stands until the new one is there
                if (const FigureLine *old = m_reading.line(line.measure->nameText()); old && isSamePeriod)
                    line.trend = old->trend;
            m_reading = shown;
            m_overview->showReading(m_reading);
            if (m_stack->currentWidget() == m_detail && m_detail->measure())
                showInDetail(m_detail->measure()->nameText());
            readTrends();
        },
        [this](const Error &error) { context().sayError(error); });
}

void FiguresPage::readTrends()
{
    m_reader.ask<FiguresReading>(
        [programme = context().programme(), reading = m_reading](HubFile &file, Progress &progress) {
            FiguresReading more = reading;
            doorstep::readTrends(file, programme, more, progress);
            return more;
        },
        [this](const FiguresReading &reading) {
            m_reading = reading;
            m_overview->showReading(m_reading);
        },
        [this](const Error &error) { context().sayError(error); });
}

void FiguresPage::showWhen()
{
    if (!m_reading.readAt.isValid()) {
        m_when->setText(tr("Counting…"));
        return;
    }
    const QString when = momentForPeople(m_reading.readAt);
    QString text = tr("%1 to %2, as of %3")
                       .arg(dateForPeople(m_reading.period.from), dateForPeople(m_reading.period.to), when);
    if (m_reading.before.isValid())
        text += tr(", beside the period before: %1").arg(periodForPeople(m_reading.before));
    m_when->setText(m_reader.isBusy() ? tr("%1. Counting…").arg(text) : text);
}

} // namespace doorstep
