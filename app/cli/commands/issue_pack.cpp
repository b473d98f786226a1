#include "programme/issue_pack.h"
#include "app/cli/commands/commands.h"
#include "app/cli/options.h"

namespace doorstep::commands {

namespace {

int run(const Invocation &invocation, Console &console)
{
    const auto file = openToWrite(invocation);
    if (invocation.has("new-secret"))
        draftNewSecret(*file, true);
    const QString path = invocation.argument(1);
    const IssuedPack issued = issuePack(*file, path, invocation.value("version"));
    if (invocation.has("json")) {
        console.json(QJsonObject{{QStringLiteral("programme"), issued.programme.code},
                                 {QStringLiteral("version"), issued.programme.version},
                                 {QStringLiteral("secret_id"), issued.programme.secretId},
                                 {QStringLiteral("new"), issued.isNew},
                                 {QStringLiteral("changes"), QJsonArray::fromStringList(issued.lines)},
                                 {QStringLiteral("path"), path}});
        return 0;
    }
    console.line(CliText::tr("%1, version %2").arg(issued.programme.name, issued.programme.version));
    for (const QString &line : issued.lines)
        console.line(line);
    if (!issued.isNew)
        console.line(CliText::tr("Nothing was changed since it was issued; the pack in force was written."));
    console.say(
        CliText::tr("%1: holds the programme's secret. Hand it to your hubs and to nobody else").arg(path));
    return 0;
}

} // namespace

Command issuePack()
{
    return {
        QStringLiteral("issue-pack"),
        CliText::tr("Issues the national file's programme pack: what was changed comes into force under a "
                    "new version, and the pack is written for the hubs to load"),
        {QStringLiteral("FILE"), QStringLiteral("OUT")},
        {{QStringLiteral("version"), QStringLiteral("V"),
          CliText::tr("What the new version is called; else one up from the one in force")},
         {QStringLiteral("new-secret"),
          {},
          CliText::tr("Make a new secret; returns made under the old one are still taken in")},
         jsonOption()},
        &run};
}

} // namespace doorstep::commands
