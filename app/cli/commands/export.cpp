#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/terminal_progress.h"
#include "exchange/national_export.h"

namespace doorstep::commands {

namespace {

int run(const Invocation &invocation, Console &console)
{
    const auto file = openToRead(invocation);
    const ExportResult result = [&] {
        TerminalProgress progress(console);
        const auto write = file->identity().national ? exportNational : exportFolder;
        return write(*file, invocation.argument(1), progress);
    }();
    for (const QString &left : result.leftOver)
        console.say(
            CliText::tr("%1.csv: has no rows any more; the file that was there before was left as it was. "
                        "Delete it before you import the folder")
                .arg(left));
    QJsonObject counts;
    QList<QStringList> rows;
    for (const ExportedFile &exported : result.files) {
        counts.insert(exported.file, exported.rows);
        rows.append({exported.file, QString::number(exported.rows)});
    }
    if (invocation.has("json"))
        console.json(QJsonObject{{QStringLiteral("files"), counts}});
    else
        console.table({CliText::tr("file"), CliText::tr("rows")}, rows, {1});
    return 0;
}

} // namespace

Command exportTo()
{
    return {QStringLiteral("export"),
            CliText::tr(
                "Writes everything that is recorded as an interchange folder; a national file as one data "
                "package, with its schema"),
            {QStringLiteral("FILE"), QStringLiteral("DIR")},
            {jsonOption()},
            &run};
}

} // namespace doorstep::commands
