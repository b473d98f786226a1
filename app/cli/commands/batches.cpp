#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "exchange/import_batches.h"

namespace doorstep::commands {

namespace {

qint64 countOf(const ImportBatch &batch, const char *outcome)
{
    qint64 count = 0;
    for (const QJsonValue &file : batch.summary)
        count += file.toObject().value(QLatin1String(outcome)).toInteger();
    return count;
}

int run(const Invocation &invocation, Console &console)
{
    const auto file = openToRead(invocation);
    const QList<ImportBatch> batches = importBatches(file->connection());
    if (invocation.has("json")) {
        QJsonArray list;
        for (const ImportBatch &batch : batches)
            list.append(QJsonObject{{QStringLiteral("batch"), batch.number},
                                    {QStringLiteral("made_at"), batch.madeAt},
                                    {QStringLiteral("made_by"), batch.madeBy},
                                    {QStringLiteral("source"), batch.source},
                                    {QStringLiteral("files"), batch.summary},
                                    {QStringLiteral("undone"), batch.undone}});
        console.json(list);
        return 0;
    }
    QList<QStringList> rows;
    for (const ImportBatch &batch : batches)
        rows.append({QString::number(batch.number), batch.madeAt, batch.madeBy, batch.source,
                     QString::number(countOf(batch, "created")), QString::number(countOf(batch, "updated")),
                     batch.undone ? CliText::tr("undone") : QString()});
    console.table({CliText::tr("batch"), CliText::tr("made at"), CliText::tr("by"), CliText::tr("source"),
                   CliText::tr("created"), CliText::tr("updated"), QString()},
                  rows, {0, 4, 5});
    return 0;
}

} // namespace

Command batches()
{
    return {QStringLiteral("batches"),
            CliText::tr("Lists the imports that were made, newest first"),
            {QStringLiteral("FILE")},
            {jsonOption()},
            &run};
}

} // namespace doorstep::commands
