#include "storage/verify.h"
#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/terminal_progress.h"
#include "storage/hub_file.h"

namespace doorstep::commands {

namespace {

int run(const Invocation &invocation, Console &console)
{
    const auto file = openToRead(invocation);
    const VerifyReport report = [&] {
        TerminalProgress progress(console);
        return doorstep::verify(file->connection(), progress);
    }();
    for (const QString &fault : report.faults())
        console.say(invocation.argument(0) + QStringLiteral(": ") + fault);
    QJsonArray checks;
    for (const VerifyReport::Check &check : report.checks) {
        checks.append(QJsonObject{{QStringLiteral("check"), check.name},
                                  {QStringLiteral("faults"), QJsonArray::fromStringList(check.faults)}});
        if (!invocation.has("json"))
            console.line(QStringLiteral("%1: %2").arg(
                check.name,
                check.faults.isEmpty() ? CliText::tr("holds")
                                       : CliText::tr("%n fault(s)", nullptr, int(check.faults.size()))));
    }
    if (invocation.has("json"))
        console.json(
            QJsonObject{{QStringLiteral("whole"), report.isWhole()}, {QStringLiteral("checks"), checks}});
    return report.isWhole() ? 0 : static_cast<int>(Error::Kind::CannotOpen);
}

} // namespace

Command verify()
{
    return {QStringLiteral("verify"),
            CliText::tr("Whether structure, references, search index and frozen returns of a hub file hold"),
            {QStringLiteral("FILE")},
            {jsonOption()},
            &run};
}

} // namespace doorstep::commands
