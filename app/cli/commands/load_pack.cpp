#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"

namespace doorstep::commands {

namespace {

int run(const Invocation &invocation, Console &console)
{
    const QByteArray pack = packBytes(invocation.argument(1));
    const auto file = openToWrite(invocation);
    const PackChanges changes = loadPack(*file, pack, invocation.argument(1));
    if (invocation.has("json")) {
        console.json(QJsonObject{{QStringLiteral("programme"), changes.programme.code},
                                 {QStringLiteral("version"), changes.programme.version},
                                 {QStringLiteral("changes"), QJsonArray::fromStringList(changes.lines)}});
        return 0;
    }
    console.line(CliText::tr("%1, version %2").arg(changes.programme.name, changes.programme.version));
    for (const QString &line : changes.lines)
        console.line(line);
    if (changes.lines.isEmpty())
        console.line(CliText::tr("This pack was in force already; nothing was changed."));
    return 0;
}

} // namespace

Command loadPack()
{
    return {QStringLiteral("load-pack"),
            CliText::tr("Puts a newer programme pack in force in a hub file and says what changed"),
            {QStringLiteral("FILE"), QStringLiteral("PACK")},
            {jsonOption()},
            &run};
}

} // namespace doorstep::commands
