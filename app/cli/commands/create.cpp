#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"

namespace doorstep::commands {

namespace {

int run(const Invocation &invocation, Console &console)
{
    const QString path = invocation.argument(0);
    const QString programme =
        invocation.has("programme") ? invocation.value("programme") : shippedProgrammes().first();
    const QByteArray pack = packBytes(programme);
    const auto file = createHub(path,
                                {.hubCode = invocation.value("hub-code"),
                                 .hubName = invocation.value("hub-name"),
                                 .national = invocation.has("national")},
                                pack, programme);
    console.line(file->path());
    return 0;
}

} // namespace

Command create()
{
    return {
        QStringLiteral("create"),
        CliText::tr("Makes a new hub file, or the national body's"),
        {QStringLiteral("FILE")},
        {{QStringLiteral("hub-code"), QStringLiteral("C"), CliText::tr("the hub's code, such as HUB01"),
          true},
         {QStringLiteral("hub-name"), QStringLiteral("N"), CliText::tr("the hub's name"), true},
         {QStringLiteral("programme"), QStringLiteral("P"),
          CliText::tr("a programme pack's file, or the name of one that comes with the program: %1")
              .arg(shippedProgrammes().join(QStringLiteral(", ")))},
         {QStringLiteral("national"), {}, CliText::tr("the national body's file, which takes in returns")}},
        &run};
}

} // namespace doorstep::commands
