#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "base/error.h"

namespace doorstep::commands {

namespace {

void showAll(Console &console)
{
    console.line(
        CliText::tr("doorstep-cli: the records of a community organising hub, from the command line"));
    console.line({});
    constexpr int nameWidth = 13;
    for (const Command &command : allCommands())
        console.line(QStringLiteral("  ") + command.name.leftJustified(nameWidth) + command.summary);
    console.line({});
    console.line(CliText::tr("doorstep-cli help COMMAND tells what a command takes."));
    console.line(
        CliText::tr("Dates are YYYY-MM-DD. Results go to standard output, messages to standard error."));
    console.line(
        CliText::tr("Exit status: 0 done; 1 done in part, or refused for the data's sake; 2 wrong usage; 3 a "
                    "file cannot be opened, is not ours, damaged, too new or in use; 4 wrong or missing "
                    "password; 5 disk or other system failure; 130 interrupted, nothing changed."));
}

void showOne(const Command &command, Console &console)
{
    console.line(command.usage());
    console.line({});
    console.line(command.summary + QLatin1Char('.'));
    if (command.options.empty())
        return;
    console.line({});
    constexpr int optionWidth = 28;
    for (const CommandOption &option : command.options) {
        const QString words = QStringLiteral("  --") + option.name + QLatin1Char(' ') + option.value;
        console.line(words.leftJustified(optionWidth) + QLatin1Char(' ') + option.help);
    }
}

int run(const Invocation &invocation, Console &console)
{
    if (invocation.argumentCount() == 0) {
        showAll(console);
        return 0;
    }
    const Command *command = commandNamed(invocation.argument(0));
    if (!command)
        throw Error(Error::Kind::Usage, invocation.argument(0), CliText::tr("there is no such command"),
                    CliText::tr("doorstep-cli help lists the commands"));
    showOne(*command, console);
    return 0;
}

} // namespace

Command help()
{
    return {QStringLiteral("help"),
            CliText::tr("Lists the commands, or tells what one of them takes"),
            {QStringLiteral("[COMMAND]")},
            {},
            &run};
}

} // namespace doorstep::commands
