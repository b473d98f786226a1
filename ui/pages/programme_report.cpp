#include "ui/pages/programme_report.h"

#include "ui/print/print_preview.h"
#include "ui/print/report_file.h"
#include "ui/print/report_paper.h"
#include "ui/shell/app_context.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ProgrammeReportPage)
};

QString nameFor(const AppContext &context, const Period &period)
{
    return Text::tr("%1 report %2").arg(context.file().identity().hubCode, periodForPeople(period));
}

} // namespace

void previewProgrammeReport(AppContext &context, const Period &period, bool showsAllNumbers, QWidget *parent)
{
    auto content = std::make_shared<ReportContent>();
    const ReportOptions options{period, showsAllNumbers, true};
    context.runTask({
        .title = Text::tr("Working out the programme report"),
        .work =
            [content, options, programme = context.programme()](HubFile &file, Progress &progress) {
                *content = reportContent(readProgrammeReport(file, programme, options, progress));
            },
        .done =
            [&context, content, name = nameFor(context, period), window = QPointer<QWidget>(parent)] {
                PrintJob job;
                job.title = name;
                job.make = [content](HubFile &, Progress &) { return reportDocument(*content); };
                if (window)
                    printWithPreview(context, std::move(job), window);
            },
    });
}

void saveProgrammeReport(AppContext &context, const Period &period, bool showsAllNumbers, QWidget *parent)
{
    const QString path = context.dialogs().fileToSave(
        parent->window(), Text::tr("Save the programme report"), QStringLiteral("report"),
        nameFor(context, period) + QStringLiteral(".pdf"),
        Text::tr("PDF (*.pdf);;Web page (*.html);;Workbook (*.xlsx);;CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    if (!isReportFile(path)) {
        context.sayError(Text::tr("The report was not saved: end its name in .pdf, .html, .xlsx or .csv"));
        return;
    }
    const ReportOptions options{period, showsAllNumbers, true};
    context.runTask({
        .title = Text::tr("Saving the programme report"),
        .work =
            [options, path, programme = context.programme()](HubFile &file, Progress &progress) {
                writeReport(readProgrammeReport(file, programme, options, progress), path, progress);
            },
        .done = [&context, path] { context.say(Text::tr("Saved %1").arg(path)); },
    });
}

} // namespace doorstep
