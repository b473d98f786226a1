#include "app/cli/commands/commands.h"
#include "base/error.h"
#include "exchange/data_dictionary.h"

namespace doorstep::commands {

namespace {

int run(const Invocation &invocation, Console &console)
{
    const QString format = invocation.value("format");
    if (format.isEmpty() || format == QLatin1String("markdown"))
        console.line(dataDictionaryMarkdown());
    else if (format == QLatin1String("json"))
        console.json(dataDictionaryJson());
    else
        throw Error(Error::Kind::Usage, invocation.command().name,
                    CliText::tr("there is no format “%1”").arg(format), CliText::tr("Use json or markdown"));
    return 0;
}

} // namespace

Command schema()
{
    return {
        QStringLiteral("schema"),
        CliText::tr("The data dictionary: every record type with its columns"),
        {},
        {{QStringLiteral("format"), QStringLiteral("json|markdown"),
          CliText::tr(
              "json is one Frictionless Table Schema for each record type; markdown unless said otherwise")}},
        &run};
}

} // namespace doorstep::commands
