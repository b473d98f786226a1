#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/terminal_progress.h"
#include "exchange/sample_hub_file.h"

namespace doorstep::commands {

namespace {

int run(const Invocation &invocation, Console &console)
{
    makeFolderOf(invocation.argument(0));
    {
        TerminalProgress progress(console);
        makeSampleHub(invocation.argument(0), progress);
    }
    console.line(invocation.argument(0));
    return 0;
}

} // namespace

Command sample()
{
    return {QStringLiteral("sample"),
            CliText::tr("Makes a lifelike sample hub: about 600 people and 1,500 conversations, all made up"),
            {QStringLiteral("FILE")},
            {},
            &run};
}

} // namespace doorstep::commands
