#include "ui/print/report_dialog.h"

#include "ui/print/page_steps.h"
#include "ui/print/page_view.h"
#include "ui/print/print_output.h"
#include "ui/print/report_file.h"
#include "ui/print/report_paper.h"
#include "ui/shell/app_context.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/period_picker.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>

namespace doorstep {

namespace {

using style::Space;
using style::Type;

// As what it can be saved: the ending, and the line that a dialog for files shows.
struct SavedAs {
    QString ending;
    QString name;
    QString filter;
};

QList<SavedAs> waysToSave()
{
    return {{QStringLiteral(".pdf"), ReportDialog::tr("PDF, to hand on and print"),
             ReportDialog::tr("PDF (*.pdf)")},
            {QStringLiteral(".html"), ReportDialog::tr("Web page, to read on a screen"),
             ReportDialog::tr("Web page (*.html)")},
            {QStringLiteral(".xlsx"), ReportDialog::tr("Workbook, to calculate with"),
             ReportDialog::tr("Workbook (*.xlsx)")},
            {QStringLiteral(".csv"), ReportDialog::tr("CSV, for other programs"),
             ReportDialog::tr("CSV file (*.csv)")}};
}

// What a choice means, under it and as far in as its words.
QWidget *meaning(const QString &text, QWidget *choice)
{
    QLabel *label = style::label(text, Type::Caption, nullptr, true);
    label->setIndent(style::space(Space::Wide));
    choice->setAccessibleDescription(text);
    return label;
}

} // namespace

ReportDialog::ReportDialog(AppContext &context, const Period &period, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_period(new PeriodPicker(context.programme()))
    , m_handedOn(new QRadioButton(tr("To be &handed on")))
    , m_own(new QRadioButton(context.file().identity().national ? tr("For the national body &itself")
                                                                : tr("For the hub &itself")))
    , m_stories(new QCheckBox(tr("With s&tories")))
    , m_format(new QComboBox)
    , m_state(style::label({}, Type::Caption, nullptr, true))
    , m_steps(new PageSteps)
    , m_view(new PageView)
    , m_print(new QPushButton(style::icon("print"), tr("&Print…")))
    , m_save(new QPushButton(style::icon("export"), tr("&Save…")))
    , m_reader(context.file())
{
    setWindowTitle(tr("Programme report"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_handedOn->setChecked(true);
    m_stories->setChecked(true);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(style::space(Space::Wide));
    parts->addWidget(makeChoices(), 1);
    parts->addWidget(makePages(), 2);
    auto *layout = new QVBoxLayout(this);
    style::setMargins(layout, Space::Wide, Space::Gap);
    layout->addLayout(parts, 1);
    layout->addWidget(makeButtons());
    connect(m_period, &PeriodPicker::picked, this, &ReportDialog::read);
    connect(m_handedOn, &QRadioButton::toggled, this, &ReportDialog::read);
    connect(m_stories, &QCheckBox::toggled, this, &ReportDialog::read);
    const Programme &programme = context.programme();
    if (period.isValid())
        m_period->setPeriod(period);
    else if (context.file().identity().national && programme.to.isValid())
        m_period->setPeriod({programme.from, programme.to}); // what the national body publishes
    m_period->setFocus();
    read();
    resize(QSize(style::widthOf(150), style::widthOf(110))
               .boundedTo(screen()->availableGeometry().size() * 0.9));
}

ReportDialog::~ReportDialog() = default;

QWidget *ReportDialog::makeChoices()
{
    auto *choices = new QWidget;
    auto *layout = new QVBoxLayout(choices);
    style::setMargins(layout, Space::Hair, Space::Small);
    const auto heading = [layout](const QString &text, QWidget *buddy) {
        QLabel *label = style::label(text, Type::Strong);
        label->setBuddy(buddy);
        layout->addWidget(label);
    };
    const auto gap = [layout] { layout->addSpacing(style::space(Space::Wide)); };
    heading(tr("P&eriod"), m_period);
    layout->addWidget(m_period);
    gap();
    layout->addWidget(m_handedOn);
    layout->addWidget(meaning(tr("Small numbers of people are held back, so that nobody can be "
                                 "recognised by them."),
                              m_handedOn));
    layout->addWidget(m_own);
    layout->addWidget(meaning(
        tr("All numbers, small ones too. It says on its cover that it is not to be handed on."), m_own));
    gap();
    layout->addWidget(m_stories);
    layout->addWidget(meaning(tr("The last ones told in the period that may be published."), m_stories));
    gap();
    for (const SavedAs &way : waysToSave())
        m_format->addItem(way.name, way.ending);
    m_format->setAccessibleName(tr("Save as"));
    heading(tr("Save &as"), m_format);
    layout->addWidget(m_format);
    layout->addStretch(1);
    layout->addWidget(m_state);
    auto *scroll = new QScrollArea; // for large type on a small screen
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(choices);
    const int bar = scroll->verticalScrollBar()->sizeHint().width() + style::space(Space::Gap);
    scroll->setMinimumWidth(qMax(m_period->sizeHint().width(), style::widthOf(46)) + bar);
    return scroll;
}

QWidget *ReportDialog::makePages()
{
    auto *pages = new QWidget;
    auto *layout = new QVBoxLayout(pages);
    style::setMargins(layout, Space::Hair, Space::Small);
    layout->addWidget(m_steps, 0, Qt::AlignHCenter);
    layout->addWidget(m_view, 1);
    connect(m_steps, &PageSteps::pageChanged, m_view, &PageView::setPage);
    return pages;
}

QWidget *ReportDialog::makeButtons()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *help = new QPushButton(style::icon("help"), tr("Help"));
    help->setShortcut(QKeySequence::HelpContents);
    auto *close = new QPushButton(tr("&Close"));
    for (QPushButton *button : {help, close, m_print})
        button->setAutoDefault(false); // Enter is Save's alone
    m_save->setDefault(true);
    layout->addWidget(help);
    layout->addStretch(1);
    for (QPushButton *button : {close, m_print, m_save})
        layout->addWidget(button);
    connect(help, &QPushButton::clicked, this, [this] { m_context.openHelp(QStringLiteral("report")); });
    connect(close, &QPushButton::clicked, this, &ReportDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    return line;
}

ReportOptions ReportDialog::options() const
{
    return {m_period->period(), m_own->isChecked(), m_stories->isChecked()};
}

QString ReportDialog::ending() const
{
    return m_format->currentData().toString();
}

int ReportDialog::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

// The pages shown stay until the new ones are there; only what would no longer be what is chosen waits.
void ReportDialog::read()
{
    m_state->setText(tr("Working out the report…"));
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    using Report = std::shared_ptr<const ProgrammeReport>;
    m_reader.ask<Report>(
        [programme = m_context.programme(), asked = options()](HubFile &file, Progress &progress) {
            return std::make_shared<const ProgrammeReport>(
                readProgrammeReport(file, programme, asked, progress));
        },
        [this](const Report &report) { show(report); },
        [this](const Error &error) { m_state->setText(error.message()); });
}

void ReportDialog::show(std::shared_ptr<const ProgrammeReport> report)
{
    m_report = std::move(report);
    auto document = reportDocument(reportContent(*m_report));
    document->layOut(PaperSize::of(reportPageLayout()));
    m_view->setDocument(document.get());
    m_document = std::move(document);
    m_view->setPaper(PaperSize::of(reportPageLayout()));
    m_save->setEnabled(true);
    m_save->setDefault(true);
    m_print->setEnabled(true);
    const bool holdsBack = !m_report->showsAllNumbers && m_report->holdsBack();
    m_state->setText(holdsBack ? tr("Some numbers are held back.") : QString());
    m_steps->setCount(m_document->pageCount());
}

void ReportDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(reportPageLayout());
    printer->setDocName(suggestedName());
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    PrintJob job;
    job.title = suggestedName();
    job.make = [report = m_report](HubFile &, Progress &) { return reportDocument(reportContent(*report)); };
    printPages(m_context, job, printer, {});
    accept();
}

QString ReportDialog::suggestedName() const
{
    return tr("%1 report %2").arg(m_context.file().identity().hubCode, periodForPeople(m_report->period));
}

void ReportDialog::save()
{
    const SavedAs way = waysToSave().at(m_format->currentIndex());
    QString path =
        m_context.dialogs().fileToSave(this, tr("Save the programme report"), QStringLiteral("report"),
                                       suggestedName() + way.ending, way.filter);
    if (path.isEmpty())
        return;
    if (!isReportFile(path))
        path += way.ending;
    m_context.runTask({
        .title = tr("Saving the programme report"),
        .work = [path, report = m_report](HubFile &,
                                          Progress &progress) { writeReport(*report, path, progress); },
        .done =
            [&context = m_context, path] {
                context.offer(tr("Report saved: %1").arg(QFileInfo(path).fileName()), tr("Open"), [path] {
                    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()));
                });
            },
    });
    accept();
}

void openProgrammeReport(AppContext &context, const Period &period, QWidget *parent)
{
    (new ReportDialog(context, period, parent->window()))->open();
}

} // namespace doorstep
