#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/terminal_progress.h"
#include "storage/backup.h"

namespace doorstep::commands {

namespace {

int run(const Invocation &invocation, Console &console)
{
    makeFolderOf(invocation.argument(1));
    {
        TerminalProgress progress(console);
        doorstep::restore(invocation.argument(0), invocation.argument(1), progress);
    }
    console.line(invocation.argument(1));
    return 0;
}

} // namespace

Command restore()
{
    return {QStringLiteral("restore"),
            CliText::tr("Makes a hub file out of a backup; an existing file is never overwritten"),
            {QStringLiteral("BACKUP"), QStringLiteral("FILE")},
            {},
            &run};
}

} // namespace doorstep::commands
