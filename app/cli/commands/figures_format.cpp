#include "app/cli/commands/figures_format.h"

#include "base/error.h"
#include "base/money.h"
#include "exchange/csv_writer.h"

namespace doorstep::commands {

FiguresFormat figuresFormat(const Invocation &invocation)
{
    const QString format = invocation.value("format");
    if (format.isEmpty() || format == QLatin1String("table"))
        return FiguresFormat::Table;
    if (format == QLatin1String("csv"))
        return FiguresFormat::Csv;
    if (format == QLatin1String("json"))
        return FiguresFormat::Json;
    throw Error(Error::Kind::Usage, invocation.command().name,
                CliText::tr("there is no format “%1”").arg(format), CliText::tr("Use table, csv or json"));
}

QString valueAsText(const Measure &measure, qint64 value)
{
    return measure.unit == MeasureUnit::Money ? moneyToText(Money{value}) : QString::number(value);
}

QJsonValue valueAsJson(const Measure &measure, qint64 value)
{
    return measure.unit == MeasureUnit::Money ? QJsonValue(moneyToText(Money{value})) : QJsonValue(value);
}

QString labelOf(const Measure &measure, const Programme &programme)
{
    const QString own = programme.labelOf(measure.nameText());
    return own.isEmpty() ? measure.labelText() : own;
}

void showRows(const QList<QStringList> &rows, Console &console)
{
    CsvWriter csv([&console](const char *bytes, qint64 size) { console.write(bytes, size); },
                  CsvWriter::Bom::Without);
    for (const QStringList &row : rows) {
        for (const QString &cell : row)
            csv.cell(cell);
        csv.endRow();
    }
    csv.finish();
}

} // namespace doorstep::commands
