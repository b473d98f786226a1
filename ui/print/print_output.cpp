#include "ui/print/print_output.h"

#include "base/file_writer.h"
#include "ui/shell/app_context.h"

#include <QFileInfo>
#include <QPdfWriter>
#include <QPrinter>
#include <QTemporaryFile>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PrintOutput)
};

constexpr int s_pdfResolution = 600; // dots an inch

} // namespace

void writePdf(PagedDocument &document, const QString &path, const QPageLayout &layout, const PageRange &pages,
              Progress &progress)
{
    QTemporaryFile made;
    if (!made.open())
        throw Error(Error::Kind::System, path, made.errorString());
    {
        QPdfWriter pdf(&made);
        pdf.setResolution(s_pdfResolution);
        pdf.setTitle(document.title());
        pdf.setPageLayout(layout);
        paintPages(document, pdf, pages, progress);
    }
    made.seek(0);
    FileWriter out(path);
    out.copyFrom(made);
    out.commit();
}

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
            [make = job.make, path, layout, pages](HubFile &file, Progress &progress) {
                const std::unique_ptr<PagedDocument> document = make(file, progress);
                writePdf(*document, path, layout, pages, progress);
            },
        .done = [&context, name] { context.say(Text::tr("Written to %1").arg(name)); },
    });
}

} // namespace doorstep
