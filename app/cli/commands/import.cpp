#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/terminal_progress.h"
#include "exchange/import_folder.h"

namespace doorstep::commands {

namespace {

constexpr int mostTold = 20; // problems told one by one; the rest as a number

QString placeOf(const ImportProblem &problem)
{
    QString place = problem.file + QStringLiteral(".csv");
    if (problem.line > 0)
        place += CliText::tr(" line %1").arg(problem.line);
    if (!problem.column.isEmpty())
        place += QStringLiteral(" ") + problem.column;
    return place;
}

void tell(const QList<ImportProblem> &problems, qint64 inAll, Console &console)
{
    constexpr int longestValue = 60;
    for (const ImportProblem &problem : problems.mid(0, mostTold)) {
        const QString value = problem.value.isEmpty()
            ? QString()
            : QStringLiteral("“%1” ").arg(problem.value.left(longestValue));
        console.say(placeOf(problem) + QStringLiteral(": ") + value + problem.reason);
    }
    if (inAll > mostTold)
        console.say(CliText::tr("import: %1 more of these; --json lists them").arg(inAll - mostTold));
}

void tellMessages(const ImportResult &result, const Invocation &invocation, Console &console)
{
    tell(result.problems, result.problemsInAll, console);
    tell(result.warnings, result.warningsInAll, console);
    for (const ImportedFile &file : result.files)
        if (!file.unknownColumns.isEmpty())
            console.say(CliText::tr("%1.csv: columns that are not known were left out: %2")
                            .arg(file.file, file.unknownColumns.join(QStringLiteral(", "))));
    if (!result.unknownFiles.isEmpty())
        console.say(CliText::tr("%1: files that are not known were left alone: %2")
                        .arg(invocation.argument(1), result.unknownFiles.join(QStringLiteral(", "))));
}

void showTable(const ImportResult &result, Console &console)
{
    QList<QStringList> rows;
    for (const ImportedFile &file : result.files)
        rows.append({file.file, QString::number(file.created), QString::number(file.updated),
                     QString::number(file.unchanged), QString::number(file.refused)});
    rows.append({CliText::tr("all"), QString::number(result.created()), QString::number(result.updated()),
                 QString::number(result.unchanged()), QString::number(result.refused())});
    console.table({CliText::tr("file"), CliText::tr("created"), CliText::tr("updated"),
                   CliText::tr("unchanged"), CliText::tr("refused")},
                  rows, {1, 2, 3, 4});
    if (result.dryRun)
        console.line(CliText::tr("A dry run: nothing was stored."));
    else if (result.heldBack)
        console.line(CliText::tr("Nothing was stored, because not every row could be."));
    else if (result.batch == 0 && result.isPartial())
        console.line(CliText::tr("Nothing was changed."));
    else if (result.batch == 0)
        console.line(CliText::tr("Everything was there already; nothing was changed."));
    else
        console.line(CliText::tr("Batch %1").arg(result.batch));
}

int run(const Invocation &invocation, Console &console)
{
    const ImportOptions options{.dryRun = invocation.has("dry-run"),
                                .allOrNothing = invocation.has("all-or-nothing"),
                                .refusedFolder = invocation.value("refused")};
    const auto file = openToWrite(invocation);
    const ImportResult result = [&] {
        TerminalProgress progress(console);
        return importFolder(*file, invocation.argument(1), options, progress);
    }();
    tellMessages(result, invocation, console);
    if (invocation.has("json"))
        console.json(result.toJson());
    else
        showTable(result, console);
    return result.isPartial() ? static_cast<int>(Error::Kind::Refused) : 0;
}

} // namespace

Command import()
{
    return {QStringLiteral("import"),
            CliText::tr("Takes an interchange folder in, as one batch that can be undone"),
            {QStringLiteral("FILE"), QStringLiteral("DIR")},
            {{QStringLiteral("dry-run"), {}, CliText::tr("say what would happen and store nothing")},
             {QStringLiteral("all-or-nothing"), {}, CliText::tr("store nothing where any row is refused")},
             {QStringLiteral("refused"), QStringLiteral("OUTDIR"),
              CliText::tr("write refused rows there as CSV, ready to mend and import again")},
             jsonOption()},
            &run};
}

} // namespace doorstep::commands
