#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "base/error.h"
#include "storage/record_store.h"
#include "storage/search.h"

namespace doorstep::commands {

namespace {

int run(const Invocation &invocation, Console &console)
{
    constexpr int usualLimit = 8;
    constexpr int longestText = 1000; // longer patterns are an error to the engine
    const int limit = numberOf(invocation, "limit", usualLimit, 1);
    if (invocation.argument(1).size() > longestText)
        throw Error(Error::Kind::Usage, invocation.command().name,
                    CliText::tr("a text of more than %1 characters cannot be looked for").arg(longestText));
    const auto file = openToRead(invocation);
    QJsonArray list;
    QList<QStringList> rows;
    for (const SearchHit &hit : searchAll(file->connection(), invocation.argument(1), limit)) {
        const QString id = idOf(file->connection(), *hit.table, hit.key);
        list.append(QJsonObject{{QStringLiteral("record_type"), hit.table->tableName()},
                                {QStringLiteral("id"), id},
                                {QStringLiteral("title"), hit.title},
                                {QStringLiteral("detail"), hit.detail}});
        rows.append({hit.table->tableName(), id, hit.title, hit.detail});
    }
    if (invocation.has("json"))
        console.json(list);
    else
        console.table({CliText::tr("kind"), CliText::tr("id"), CliText::tr("title"), CliText::tr("detail")},
                      rows);
    return 0;
}

} // namespace

Command find()
{
    return {QStringLiteral("find"),
            CliText::tr("Finds people, groups, organisations, courses and conversations, as the window does"),
            {QStringLiteral("FILE"), QStringLiteral("TEXT")},
            {{QStringLiteral("limit"), QStringLiteral("N"), CliText::tr("at most so many of each kind; 8")},
             jsonOption()},
            &run};
}

} // namespace doorstep::commands
