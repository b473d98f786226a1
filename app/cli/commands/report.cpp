#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/terminal_progress.h"
#include "programme/pack_store.h"
#include "ui/print/report_file.h"

#include <QFileInfo>

namespace doorstep::commands {

namespace {

void checkEnding(const Invocation &invocation)
{
    const QString path = invocation.value("out");
    if (!isReportFile(path))
        throw Error(Error::Kind::Usage, invocation.command().name,
                    CliText::tr("“%1” does not say what to write").arg(QFileInfo(path).fileName()),
                    CliText::tr("End its name in .pdf, .html, .csv or .xlsx"));
}

int run(const Invocation &invocation, Console &console)
{
    const ReportOptions options{.period = periodOf(invocation),
                                .showsAllNumbers = invocation.has("all-numbers"),
                                .tellsStories = !invocation.has("no-stories")};
    checkEnding(invocation);
    const auto file = openToRead(invocation);
    TerminalProgress progress(console);
    file->connection().watch(&progress);
    const ProgrammeReport report =
        readProgrammeReport(*file, currentProgramme(file->connection()), options, progress);
    file->connection().watch(nullptr);
    writeReport(report, invocation.value("out"), progress);
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
