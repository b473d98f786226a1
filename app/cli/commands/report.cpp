#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/terminal_progress.h"
#include "base/file_writer.h"
#include "programme/pack_store.h"
#include "report/report_csv.h"
#include "report/report_html.h"
#include "report/report_workbook.h"
#include "ui/print/report_paper.h"

#include <QFileInfo>

namespace doorstep::commands {

namespace {

enum class Format { Pdf, Html, Csv, Xlsx };

Format formatOf(const Invocation &invocation)
{
    const QString path = invocation.value("out");
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return Format::Pdf;
    if (ending == QLatin1String("html") || ending == QLatin1String("htm"))
        return Format::Html;
    if (ending == QLatin1String("csv"))
        return Format::Csv;
    if (ending == QLatin1String("xlsx"))
        return Format::Xlsx;
    throw Error(Error::Kind::Usage, invocation.command().name,
                CliText::tr("“%1” does not say what to write").arg(QFileInfo(path).fileName()),
                CliText::tr("End its name in .pdf, .html, .csv or .xlsx"));
}

void write(const ProgrammeReport &report, Format format, const QString &path, Progress &progress)
{
    const auto whole = [&path](const QByteArray &bytes) {
        FileWriter file(path);
        file.write(bytes);
        file.commit();
    };
    switch (format) {
    case Format::Pdf:
        writeReportPdf(reportContent(report), path, progress);
        break;
    case Format::Html:
        whole(reportAsHtml(reportContent(report)));
        break;
    case Format::Csv:
        whole(reportAsCsv(report));
        break;
    case Format::Xlsx:
        writeReportWorkbook(reportContent(report), path);
        break;
    }
}

int run(const Invocation &invocation, Console &console)
{
    const ReportOptions options{.period = periodOf(invocation),
                                .showsAllNumbers = invocation.has("all-numbers"),
                                .tellsStories = !invocation.has("no-stories")};
    const Format format = formatOf(invocation);
    const auto file = openToRead(invocation);
    TerminalProgress progress(console);
    file->connection().watch(&progress);
    const ProgrammeReport report =
        readProgrammeReport(*file, currentProgramme(file->connection()), options, progress);
    file->connection().watch(nullptr);
    write(report, format, invocation.value("out"), progress);
    return 0;
}

} // namespace

Command report()
{
    std::vector<CommandOption> options = periodOptions();
    options.push_back({QStringLiteral("out"), QStringLiteral("X.pdf|X.html|X.csv|X.xlsx"),
                       CliText::tr("file to write it to; its ending says as what"), true});
    options.push_back({QStringLiteral("all-numbers"),
                       {},
                       CliText::tr("small numbers of people too, which are held back otherwise: for the hub "
                                   "itself, not to be handed on")});
    options.push_back({QStringLiteral("no-stories"), {}, CliText::tr("without the stories")});
    return {QStringLiteral("report"),
            CliText::tr("The programme report: headline figures against targets, trends, breakdowns"),
            {QStringLiteral("FILE")},
            options,
            &run};
}

} // namespace doorstep::commands
