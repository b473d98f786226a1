#include "ui/print/print_output.h"

#include "base/file_writer.h"
#include "ui/shell/app_context.h"

#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QTemporaryFile>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PrintOutput)
};

constexpr int s_pdfResolution = 600; // dots an inch
constexpr double s_pointsPerInch = 72;

// `Device` is a QPrinter or a QPdfWriter: both begin pages and know their paper and their dots.
template <class Device>
void paintPages(PagedDocument &document, Device &device, const PageRange &pages, Progress &progress)
{
    QPageLayout whole = device.pageLayout(); // the document keeps the margins itself
    document.layOut(PaperSize::of(whole));
    whole.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(whole);
    const int last = pages.last > 0 ? qMin(pages.last, document.pageCount()) : document.pageCount();
    QPainter painter;
    if (!painter.begin(&device))
        throw Error(Error::Kind::System, document.title(),
                    Text::tr("the printer takes nothing; is it switched on and connected?"));
    const double scale = device.logicalDpiX() / s_pointsPerInch;
    for (int page = qMax(1, pages.first); page <= last; ++page) {
        progress.throwIfCancelled();
        progress.report(Text::tr("Page %L1 of %L2").arg(page).arg(last), page - pages.first,
                        last - pages.first + 1);
        if (page > pages.first)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        document.paint(painter, page - 1);
        painter.restore();
    }
    painter.end();
}

} // namespace

void printPages(AppContext &context, const PrintJob &job, std::shared_ptr<QPrinter> printer, PageRange pages)
{
    context.runTask({
        .title = Text::tr("Printing %1").arg(job.title),
        .work =
            [make = job.make, printer, pages](HubFile &file, Progress &progress) {
                const std::unique_ptr<PagedDocument> document = make(file, progress);
                try {
                    paintPages(*document, *printer, pages, progress);
                } catch (...) {
                    printer->abort();
                    throw;
                }
            },
        .done = [&context,
                 title = job.title] { context.say(Text::tr("%1: sent to the printer").arg(title)); },
    });
}

void savePages(AppContext &context, const PrintJob &job, const QString &path, const QPageLayout &layout,
               PageRange pages)
{
    const QString name = QFileInfo(path).fileName();
    context.runTask({
        .title = Text::tr("Writing %1").arg(name),
        .work =
            [make = job.make, title = job.title, path, layout, pages](HubFile &file, Progress &progress) {
                QTemporaryFile made;
                if (!made.open())
                    throw Error(Error::Kind::System, path, made.errorString());
                const std::unique_ptr<PagedDocument> document = make(file, progress);
                {
                    QPdfWriter pdf(&made);
                    pdf.setResolution(s_pdfResolution);
                    pdf.setTitle(title);
                    pdf.setPageLayout(layout);
                    paintPages(*document, pdf, pages, progress);
                }
                made.seek(0);
                FileWriter out(path);
                out.copyFrom(made);
                out.commit();
            },
        .done = [&context, name] { context.say(Text::tr("Written to %1").arg(name)); },
    });
}

} // namespace doorstep
