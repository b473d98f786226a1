#include "app/cli/command_line.h"
#include "app/cli_run.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;
using Catch::Matchers::Contains;

TEST_CASE("help lists every command, and tells what each takes")
{
    const CliResult all = cli(words("help"));
    CHECK(all.status == 0);
    CHECK(all.err.isEmpty());
    for (const Command &command : allCommands()) {
        CHECK_THAT(all.out.toStdString(), Contains("  " + command.name.toStdString() + " "));
        const CliResult one = cli({QStringLiteral("help"), command.name});
        CHECK(one.status == 0);
        CHECK_THAT(one.out.toStdString(), Contains("doorstep-cli " + command.name.toStdString()));
        CHECK(cli({command.name, QStringLiteral("--help")}).out == one.out);
    }
    CHECK(cli(words("--help")).out == all.out);
    CHECK(cli(words("--version")).out.startsWith("doorstep-cli 0."));
}

TEST_CASE("The man page tells every command with its options")
{
    const QByteArray page =
        bytesOf(QStringLiteral(DOORSTEP_SOURCE_DIR "/resources/packaging/doorstep-cli.1"));
    for (const Command &command : allCommands()) {
        INFO(command.name.toStdString());
        QByteArray section;
        for (const QByteArray &entry : page.split('\n'))
            if (entry.startsWith(".B") && entry.contains('"' + command.name.toUtf8() + ' '))
                section = entry;
        CHECK_FALSE(section.isEmpty());
        for (const CommandOption &option : command.options) {
            INFO(option.name.toStdString());
            CHECK(section.contains("--" + option.name.toUtf8()));
        }
        for (QString argument : command.arguments) {
            argument.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
            CHECK(section.contains(argument.toUtf8()));
        }
    }
}

TEST_CASE("Wrong usage is exit status 2 and one line that helps")
{
    const auto [typed, told] = GENERATE(table<const char *, const char *>({
        {"", "none was given"},
        {"imprt", "Did you mean “import”?"},
        {"zzzzzz", "doorstep-cli help lists the commands"},
        {"help nothing", "there is no such command"},
        {"import", "FILE is missing"},
        {"import a.doorstep", "DIR is missing"},
        {"import a.doorstep b c", "has no use for “c”"},
        {"import a.doorstep b --dry-runn", "Did you mean --dry-run?"},
        {"import a.doorstep b -x", "does not know the option -x"},
        {"import a.doorstep b --json=yes", "--json takes no value"},
        {"import a.doorstep b --refused", "--refused needs a value, OUTDIR"},
        {"import a.doorstep b --refused x --refused y", "--refused was given twice"},
        {"create a.doorstep --hub-code A", "--hub-name is missing"},
        {"figures a.doorstep --from 2020-01-01", "--to is missing"},
        {"figures a.doorstep --from 2020-02-30 --to 2020-03-01", "“2020-02-30” is not a date"},
        {"figures a.doorstep --from 2020-02-02 --to 2020-02-01", "before it begins"},
        {"figures a.doorstep --from 2020-02-01 --to 2020-02-02 --format xml", "Use table, csv or json"},
        {"figures a.doorstep --from 2020-02-01 --to 2020-02-02 --by shoe_size", "Use one of age_band"},
        {"return a.doorstep --from 2020-01-01 --to 2020-03-31 --out x --reason nonsense",
         "is not WARNING=TEXT"},
        {"returns a.doorstep 2020-01-01", "PERIOD_TO is missing"},
        {"undo-import a.doorstep twelve", "“twelve” is not the number of a batch"},
        {"find a.doorstep x --limit 0", "at least 1"},
        {"schema --format xml", "Use json or markdown"},
    }));
    INFO(typed);
    const QTemporaryDir folder;
    QStringList line = words(typed);
    line.replaceInStrings(QStringLiteral("a.doorstep"), folder.filePath(QStringLiteral("a.doorstep")));
    const CliResult result = cli(line);
    INFO(result.errText());
    CHECK(result.status == 2);
    CHECK(result.out.isEmpty());
    CHECK(result.err.count('\n') == 1);
    CHECK(result.hasTidyMessages());
    CHECK_THAT(result.errText(), Contains(told));
}

TEST_CASE("An option may stand anywhere, with its value after it or behind =")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("--odd name.doorstep"));
    CHECK(cli({QStringLiteral("create"), QStringLiteral("--hub-code=A"), QStringLiteral("--hub-name"),
               QStringLiteral("Ångström & Co"), QStringLiteral("--"), file})
              .status
          == 0);
    CHECK(cli({QStringLiteral("batches"), QStringLiteral("--json"), QStringLiteral("--"), file})
              .array()
              .isEmpty());
}
