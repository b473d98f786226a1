#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/terminal_progress.h"
#include "exchange/import_batches.h"

namespace doorstep::commands {

namespace {

int run(const Invocation &invocation, Console &console)
{
    bool ok = false;
    const qint64 batch = invocation.argument(1).toLongLong(&ok);
    if (!ok || batch < 1)
        throw Error(Error::Kind::Usage, invocation.command().name,
                    CliText::tr("“%1” is not the number of a batch").arg(invocation.argument(1)),
                    CliText::tr("doorstep-cli batches lists them"));
    const auto file = openToWrite(invocation);
    {
        TerminalProgress progress(console);
        doorstep::undoImport(*file, batch, progress);
    }
    console.line(CliText::tr("Batch %1 was taken back whole.").arg(batch));
    return 0;
}

} // namespace

Command undoImport()
{
    return {QStringLiteral("undo-import"),
            CliText::tr("Takes one import back whole, unless later work built on it"),
            {QStringLiteral("FILE"), QStringLiteral("BATCH")},
            {},
            &run};
}

} // namespace doorstep::commands
