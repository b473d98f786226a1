#include "storage/backup.h"
#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/terminal_progress.h"

namespace doorstep::commands {

namespace {

int run(const Invocation &invocation, Console &console)
{
    const auto file = openToRead(invocation);
    makeFolderOf(invocation.argument(1));
    {
        TerminalProgress progress(console);
        doorstep::backup(file->connection(), invocation.argument(1), progress);
    }
    console.line(invocation.argument(1));
    return 0;
}

} // namespace

Command backup()
{
    return {QStringLiteral("backup"),
            CliText::tr("Makes a consistent, checked copy of a hub file while others work in it"),
            {QStringLiteral("FILE"), QStringLiteral("OUT")},
            {},
            &run};
}

} // namespace doorstep::commands
