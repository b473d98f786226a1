#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/terminal_progress.h"
#include "report/national_picture.h"

namespace doorstep::commands {

namespace {

int run(const Invocation &invocation, Console &console)
{
    const Period period = periodOf(invocation);
    const auto file = openToRead(invocation);
    const QString path = invocation.value("out");
    const NationalPicture picture = [&] {
        TerminalProgress progress(console);
        return writePicture(*file, period, path, progress);
    }();
    if (invocation.has("json"))
        console.json(QJsonObject{{QStringLiteral("path"), path},
                                 {QStringLiteral("hubs_reporting"), picture.hubsReporting},
                                 {QStringLiteral("figures"), qint64(picture.figures.size())}});
    else
        console.line(path);
    return 0;
}

} // namespace

Command picture()
{
    std::vector<CommandOption> options = periodOptions();
    options.push_back({QStringLiteral("out"), QStringLiteral("X.doorstep-picture"),
                       CliText::tr("The file to write"), true});
    options.push_back(jsonOption());
    return {
        QStringLiteral("picture"),
        CliText::tr("Writes the national picture of a period for the hubs to open beside their own figures: "
                    "totals, targets, trends, and the hubs' numbers without names where they are not small"),
        {QStringLiteral("FILE")},
        options,
        &run};
}

} // namespace doorstep::commands
