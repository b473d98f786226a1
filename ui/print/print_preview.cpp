#include "ui/print/print_preview.h"

#include "ui/print/page_steps.h"
#include "ui/print/page_view.h"
#include "ui/shell/app_context.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>

namespace doorstep {

namespace {

constexpr QMarginsF s_margins(15, 15, 15, 15); // millimetres

} // namespace

PrintPreview::PrintPreview(AppContext &context, PrintJob job, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_job(std::move(job))
    , m_view(new PageView)
    , m_steps(new PageSteps)
    , m_orientation(new QComboBox)
    , m_which(new QComboBox)
    , m_from(new QSpinBox)
    , m_to(new QSpinBox)
{
    NoProgress quiet;
    m_document = m_job.makePreview ? m_job.makePreview() : m_job.make(context.file(), quiet);
    setWindowTitle(tr("Print %1").arg(m_job.title));
    setAttribute(Qt::WA_DeleteOnClose);
    m_view->setDocument(m_document.get());
    auto *layout = new QVBoxLayout(this);
    style::setMargins(layout, style::Space::Gap, style::Space::Gap);
    layout->addWidget(makeTools());
    layout->addWidget(m_view, 1);
    layout->addWidget(makeButtons());
    layOut();
    m_steps->setFocus();
    resize(QSize(style::widthOf(130), style::widthOf(120))
               .boundedTo(screen()->availableGeometry().size() * 0.9));
}

PrintPreview::~PrintPreview() = default;

QWidget *PrintPreview::makeTools()
{
    auto *tools = new QWidget;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    m_orientation->setAccessibleName(tr("How the paper lies"));
    m_orientation->addItem(tr("Portrait"), int(QPageLayout::Portrait));
    m_orientation->addItem(tr("Landscape"), int(QPageLayout::Landscape));
    m_orientation->setCurrentIndex(m_document->isWide() ? 1 : 0);
    m_which->setAccessibleName(tr("Which pages"));
    m_which->addItems({tr("All pages"), tr("Pages")});
    m_from->setAccessibleName(tr("First page to print"));
    m_to->setAccessibleName(tr("Last page to print"));
    auto *to = style::label(tr("to"), style::Type::Body);
    layout->addWidget(m_steps);
    layout->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_orientation, m_which, m_from, to, m_to})
        layout->addWidget(widget);
    const auto showRange = [this, to] {
        for (QWidget *widget : std::initializer_list<QWidget *>{m_from, to, m_to})
            widget->setVisible(m_which->currentIndex() == 1);
    };
    showRange();
    connect(m_which, &QComboBox::currentIndexChanged, this, showRange);
    connect(m_orientation, &QComboBox::currentIndexChanged, this, &PrintPreview::layOut);
    connect(m_steps, &PageSteps::pageChanged, m_view, &PageView::setPage);
    return tools;
}

QWidget *PrintPreview::makeButtons()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *close = new QPushButton(tr("Close"));
    auto *pdf = new QPushButton(style::icon("export"), tr("Save as PDF…"));
    auto *print = new QPushButton(style::icon("print"), tr("Print…"));
    layout->addStretch(1);
    for (QPushButton *button : {close, pdf, print}) {
        button->setAutoDefault(button == print);
        layout->addWidget(button);
    }
    print->setDefault(true);
    connect(close, &QPushButton::clicked, this, &PrintPreview::reject);
    connect(pdf, &QPushButton::clicked, this, &PrintPreview::savePdf);
    connect(print, &QPushButton::clicked, this, &PrintPreview::print);
    return line;
}

QPageLayout PrintPreview::pageLayout() const
{
    const bool isMetric = QLocale::system().measurementSystem() != QLocale::ImperialUSSystem;
    return QPageLayout(QPageSize(isMetric ? QPageSize::A4 : QPageSize::Letter),
                       QPageLayout::Orientation(m_orientation->currentData().toInt()), s_margins,
                       QPageLayout::Millimeter);
}

PageRange PrintPreview::pages() const
{
    return m_which->currentIndex() == 0 ? PageRange{} : PageRange{m_from->value(), m_to->value()};
}

void PrintPreview::layOut()
{
    const PaperSize paper = PaperSize::of(pageLayout());
    m_document->layOut(paper);
    const int count = m_document->pageCount();
    for (QSpinBox *box : {m_from, m_to})
        box->setRange(1, count);
    m_to->setValue(count);
    m_view->setPaper(paper);
    m_steps->setCount(count);
}

void PrintPreview::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(pageLayout());
    printer->setDocName(m_job.title);
    QPrintDialog dialog(printer.get(), this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, m_document->pageCount());
    const PageRange chosen = pages();
    if (chosen.last > 0) {
        dialog.setPrintRange(QAbstractPrintDialog::PageRange);
        dialog.setFromTo(chosen.first, chosen.last);
    }
    if (dialog.exec() != QDialog::Accepted)
        return;
    PageRange range;
    if (dialog.printRange() == QAbstractPrintDialog::PageRange)
        range = {dialog.fromPage(), dialog.toPage()};
    printPages(m_context, m_job, printer, range);
    accept();
}

void PrintPreview::savePdf()
{
    QString name = m_job.title;
    name.replace(QLatin1String(": "), QLatin1String(", ")); // no colon in a file's name
    QString path = m_context.dialogs().fileToSave(this, tr("Save as PDF"), QStringLiteral("list"),
                                                  name + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    savePages(m_context, m_job, path, pageLayout(), pages());
    accept();
}

void printWithPreview(AppContext &context, PrintJob job, QWidget *parent)
{
    try {
        (new PrintPreview(context, std::move(job), parent ? parent->window() : nullptr))->open();
    } catch (const Error &error) {
        context.sayError(error);
    }
}

} // namespace doorstep
