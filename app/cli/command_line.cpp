#include "app/cli/command_line.h"

#include "app/cli/commands/commands.h"
#include "base/error.h"

namespace doorstep {

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands = {
        commands::create(),  commands::loadPack(),     commands::issuePack(), commands::import(),
        commands::batches(), commands::undoImport(),   commands::exportTo(),  commands::figures(),
        commands::records(), commands::makeReturn(),   commands::returns(),   commands::check(),
        commands::receive(), commands::completeness(), commands::report(),    commands::picture(),
        commands::find(),    commands::schema(),       commands::verify(),    commands::backup(),
        commands::restore(), commands::sample(),       commands::help(),
    };
    return commands;
}

const Command *commandNamed(QStringView name)
{
    for (const Command &command : allCommands())
        if (command.name == name)
            return &command;
    return nullptr;
}

namespace {

const Command &commandFor(const QStringList &words)
{
    const QString seeHelp = CliText::tr("doorstep-cli help lists the commands");
    if (words.isEmpty())
        throw Error(Error::Kind::Usage, CliText::tr("command"), CliText::tr("none was given"), seeHelp);
    if (const Command *command = commandNamed(words.first()))
        return *command;
    QStringList names;
    for (const Command &command : allCommands())
        names.append(command.name);
    const QString meant = nearestOf(words.first(), names);
    throw Error(Error::Kind::Usage, words.first(), CliText::tr("there is no such command"),
                meant.isEmpty() ? seeHelp : CliText::tr("Did you mean “%1”?").arg(meant));
}

int run(const QStringList &words, Console &console)
{
    if (words.value(0) == QLatin1String("--version")) {
        console.line(QStringLiteral("doorstep-cli " DOORSTEP_VERSION));
        return 0;
    }
    if (words.value(0) == QLatin1String("--help"))
        return run({QStringLiteral("help")}, console);
    const Command &command = commandFor(words);
    if (words.contains(QStringLiteral("--help")))
        return run({QStringLiteral("help"), command.name}, console);
    return command.run(Invocation::parse(command, words.mid(1)), console);
}

} // namespace

int runCommandLine(const QStringList &words, Console &console)
{
    try {
        const int status = run(words, console);
        console.flush();
        return status;
    } catch (const Error &error) {
        console.say(error.message());
        return static_cast<int>(error.kind());
    } catch (const std::bad_alloc &) {
        console.say(CliText::tr("memory: there is not enough of it. Close other programs and try again"));
    } catch (const std::exception &exception) {
        console.say(CliText::tr("a fault of the program: %1. Please report it; the file is as it was")
                        .arg(QString::fromUtf8(exception.what())));
    }
    return static_cast<int>(Error::Kind::System);
}

} // namespace doorstep
