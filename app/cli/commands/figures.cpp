#include "measures/figures.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/figures_format.h"
#include "app/cli/commands/figures_national.h"
#include "app/cli/options.h"
#include "base/clock.h"
#include "programme/pack_store.h"
#include "programme/targets.h"

namespace doorstep::commands {

namespace {

// A figure with its parts; without a breakdown it has none.
struct Line {
    Figure figure;
    QList<Category> parts;
};

QList<Line> read(HubFile &file, const Programme &programme, const Period &period,
                 const std::optional<BreakdownId> &by)
{
    const Transaction agreeing(file.connection(), Transaction::Kind::Read);
    QList<Line> lines;
    if (!by) {
        for (const Figure &figure : doorstep::figures(file.connection(), programme, period))
            lines.append({figure, {}});
        return lines;
    }
    for (const Measure *measure : measuresOf(file.connection()))
        if (measure->has(*by))
            lines.append({{measure, 0}, breakdown(file.connection(), programme, period, *measure, *by)});
    return lines;
}

void showJson(const QList<Line> &lines, bool byCategory, Console &console)
{
    QJsonObject all;
    for (const Line &line : lines) {
        const Measure &measure = *line.figure.measure;
        QJsonObject parts;
        for (const Category &part : line.parts)
            parts.insert(part.name, valueAsJson(measure, part.value));
        all.insert(measure.nameText(),
                   byCategory ? QJsonValue(parts) : valueAsJson(measure, line.figure.value));
    }
    console.json(all);
}

void showCsv(const QList<Line> &lines, const QString &by, Console &console)
{
    QList<QStringList> rows{{QStringLiteral("measure"), QStringLiteral("breakdown"),
                             QStringLiteral("category"), QStringLiteral("value")}};
    for (const Line &line : lines) {
        const Measure &measure = *line.figure.measure;
        if (by.isEmpty())
            rows.append({measure.nameText(), QString(), QString(), valueAsText(measure, line.figure.value)});
        for (const Category &part : line.parts)
            rows.append({measure.nameText(), by, part.name, valueAsText(measure, part.value)});
    }
    showRows(rows, console);
}

void showParts(const QList<Line> &lines, const Programme &programme, BreakdownId by, Console &console)
{
    QList<QStringList> rows;
    for (const Line &line : lines)
        for (const Category &part : line.parts)
            rows.append({labelOf(*line.figure.measure, programme), categoryLabel(by, part.name),
                         valueForPeople(*line.figure.measure, part.value)});
    console.table({CliText::tr("figure"), breakdownLabel(by), CliText::tr("number")}, rows, {2});
}

void showFigures(const QList<Line> &lines, HubFile &file, const Programme &programme, const Period &period,
                 Console &console)
{
    QList<QStringList> rows;
    for (const auto &[figure, parts] : lines) {
        QStringList row{labelOf(*figure.measure, programme), valueForPeople(*figure.measure, figure.value)};
        if (const auto target = targetFor(file, programme, figure.measure->nameText(), period)) {
            row << valueForPeople(*figure.measure, target->amount)
                << valueForPeople(*figure.measure, expectedBy(*target, qMin(period.to, Clock::today())))
                << periodForPeople(target->period);
        } else {
            row << QString() << QString() << QString();
        }
        rows.append(row);
    }
    console.table({CliText::tr("figure"), CliText::tr("number"), CliText::tr("target"),
                   CliText::tr("by then"), CliText::tr("target's period")},
                  rows, {1, 2, 3});
}

int run(const Invocation &invocation, Console &console)
{
    const Period period = periodOf(invocation);
    const FiguresFormat format = figuresFormat(invocation);
    const QString byName = invocation.value("by");
    const std::optional<BreakdownId> by = breakdownNamed(byName);
    if (invocation.has("by") && !by) {
        QStringList names;
        for (const BreakdownId breakdown : allBreakdowns())
            names.append(breakdownName(breakdown));
        throw Error(Error::Kind::Usage, invocation.command().name,
                    CliText::tr("there is no breakdown “%1”").arg(byName),
                    CliText::tr("Use one of %1").arg(names.join(QStringLiteral(", "))));
    }
    const auto file = openToRead(invocation);
    if (isNationalQuestion(invocation))
        return showNational(invocation, *file, period, format, console);
    const Programme programme = currentProgramme(file->connection());
    const QList<Line> lines = read(*file, programme, period, by);
    if (format == FiguresFormat::Json)
        showJson(lines, by.has_value(), console);
    else if (format == FiguresFormat::Csv)
        showCsv(lines, byName, console);
    else if (by)
        showParts(lines, programme, *by, console);
    else
        showFigures(lines, *file, programme, period, console);
    return 0;
}

} // namespace

Command figures()
{
    std::vector<CommandOption> options = periodOptions();
    options.push_back({QStringLiteral("by"), QStringLiteral("BREAKDOWN"),
                       CliText::tr("parts of each figure: age_band, gender, month, theme …")});
    options.push_back({QStringLiteral("format"), QStringLiteral("table|csv|json"),
                       CliText::tr("how to write them; a table unless said otherwise")});
    for (const CommandOption &option : nationalOptions())
        options.push_back(option);
    return {QStringLiteral("figures"),
            CliText::tr("All measures over a period, against their targets"),
            {QStringLiteral("FILE")},
            options,
            &run};
}

} // namespace doorstep::commands
