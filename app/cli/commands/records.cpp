#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "base/money.h"
#include "exchange/csv_writer.h"
#include "measures/figures.h"
#include "programme/measure_names.h"
#include "programme/pack_store.h"
#include "records/record_table.h"

namespace doorstep::commands {

namespace {

const Measure &measureFor(const Invocation &invocation, Connection &connection)
{
    const QString name = invocation.argument(1);
    QStringList names;
    for (const Measure *measure : measuresOf(connection)) {
        if (measure->nameText() == name)
            return *measure;
        names.append(measure->nameText());
    }
    const QString meant = nearestOf(name, names);
    throw Error(Error::Kind::Usage, invocation.command().name,
                CliText::tr("this file has no measure “%1”").arg(name),
                meant.isEmpty() ? CliText::tr("There are %1").arg(names.join(QStringLiteral(", ")))
                                : CliText::tr("Did you mean %1?").arg(meant));
}

QString typeOf(const CountedRecord &record)
{
    return record.table ? record.table->tableName() : QStringLiteral("hubs");
}

QString amountOf(const Measure &measure, const CountedRecord &record)
{
    return measure.unit == MeasureUnit::Money ? moneyToText(Money{record.amount})
                                              : QString::number(record.amount);
}

void showCsv(const std::function<void(const std::function<void(const CountedRecord &)> &)> &forEach,
             const Measure &measure, Console &console)
{
    CsvWriter csv([&console](const char *bytes, qint64 size) { console.write(bytes, size); },
                  CsvWriter::Bom::Without);
    for (const char *column : {"hub", "record_type", "id", "unique_id", "day", "amount"})
        csv.cell(QByteArrayView(column));
    csv.endRow();
    forEach([&](const CountedRecord &record) {
        csv.cell(record.hub);
        csv.cell(typeOf(record));
        csv.cell(record.id);
        csv.cell(record.uniqueId);
        csv.cell(dateToText(record.day));
        csv.cell(amountOf(measure, record));
        csv.endRow();
    });
    csv.finish();
}

int run(const Invocation &invocation, Console &console)
{
    const Period period = periodOf(invocation);
    const auto file = openToRead(invocation);
    const Measure &measure = measureFor(invocation, file->connection());
    const Programme programme = currentProgramme(file->connection());
    const auto forEach = [&](const std::function<void(const CountedRecord &)> &take) {
        doorstep::records(file->connection(), programme, period, measure, take);
    };
    if (!invocation.has("json")) {
        showCsv(forEach, measure, console);
        return 0;
    }
    QJsonArray list;
    forEach([&](const CountedRecord &record) {
        list.append(QJsonObject{{QStringLiteral("hub"), record.hub},
                                {QStringLiteral("record_type"), typeOf(record)},
                                {QStringLiteral("id"), record.id},
                                {QStringLiteral("unique_id"), record.uniqueId},
                                {QStringLiteral("day"), dateToText(record.day)},
                                {QStringLiteral("amount"), amountOf(measure, record)}});
    });
    console.json(list);
    return 0;
}

} // namespace

Command records()
{
    std::vector<CommandOption> options = periodOptions();
    options.push_back(jsonOption());
    return {QStringLiteral("records"),
            CliText::tr("What a figure counts, as CSV, a row for each unit"),
            {QStringLiteral("FILE"), QStringLiteral("MEASURE")},
            options,
            &run};
}

} // namespace doorstep::commands
