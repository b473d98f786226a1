#include "app/cli/commands/figures_national.h"

#include "app/cli/terminal_progress.h"
#include "measures/national_figures.h"
#include "programme/pack_store.h"
#include "returns/figure_recount.h"

#include <QLocale>

namespace doorstep::commands {

namespace {

QString yesNo(bool is)
{
    return is ? QStringLiteral("yes") : QStringLiteral("no");
}

QJsonObject asJson(const NationalFigure &figure)
{
    const auto value = [&](qint64 any) { return valueAsJson(*figure.measure, any); };
    QJsonObject hubs;
    for (const HubAlone &hub : figure.hubs)
        hubs.insert(hub.code, value(hub.value));
    return {{QStringLiteral("unique"), value(figure.value)},
            {QStringLiteral("sum_of_hubs"), value(figure.sumOfHubs)},
            {QStringLiteral("links"), figure.links},
            {QStringLiteral("without_keys"), figure.withoutKeys},
            {QStringLiteral("at_least"), value(figure.atLeast)},
            {QStringLiteral("at_most"), value(figure.atMost)},
            {QStringLiteral("hubs"), hubs}};
}

int showUnique(HubFile &file, const Programme &programme, const Period &period, FiguresFormat format,
               Console &console)
{
    const QList<NationalFigure> figures = nationalFigures(file.connection(), programme, period);
    if (format == FiguresFormat::Json) {
        QJsonObject all;
        for (const NationalFigure &figure : figures)
            all.insert(figure.measure->nameText(), asJson(figure));
        console.json(all);
        return 0;
    }
    const bool isTable = format == FiguresFormat::Table;
    QList<QStringList> rows;
    for (const NationalFigure &figure : figures) {
        const Measure &measure = *figure.measure;
        const auto value = [&](qint64 any) {
            return isTable ? valueForPeople(measure, any) : valueAsText(measure, any);
        };
        const auto number = [&](qint64 any) {
            return isTable ? QLocale().toString(any) : QString::number(any);
        };
        rows.append({isTable ? labelOf(measure, programme) : measure.nameText(), value(figure.value),
                     value(figure.sumOfHubs), number(figure.links), number(figure.withoutKeys),
                     value(figure.atLeast), value(figure.atMost)});
    }
    if (isTable) {
        console.table({CliText::tr("figure"), CliText::tr("unique"), CliText::tr("sum of hubs"),
                       CliText::tr("links"), CliText::tr("without keys"), CliText::tr("at least"),
                       CliText::tr("at most")},
                      rows, {1, 2, 3, 4, 5, 6});
        return 0;
    }
    rows.prepend({QStringLiteral("measure"), QStringLiteral("unique"), QStringLiteral("sum_of_hubs"),
                  QStringLiteral("links"), QStringLiteral("without_keys"), QStringLiteral("at_least"),
                  QStringLiteral("at_most")});
    showRows(rows, console);
    return 0;
}

const Measure &measureFor(const Invocation &invocation, Connection &connection)
{
    const QString name = invocation.value("links");
    QStringList names;
    for (const Measure *measure : measuresOf(connection)) {
        if (!mayBeShared(*measure))
            continue;
        if (measure->nameText() == name)
            return *measure;
        names.append(measure->nameText());
    }
    throw Error(Error::Kind::Usage, invocation.command().name,
                CliText::tr("no measure of which several hubs may count the same is called “%1”").arg(name),
                CliText::tr("There are %1").arg(names.join(QStringLiteral(", "))));
}

int showLinks(const Invocation &invocation, HubFile &file, const Programme &programme, const Period &period,
              FiguresFormat format, Console &console)
{
    const Measure &measure = measureFor(invocation, file.connection());
    QList<QStringList> rows;
    QJsonArray list;
    for (const SharedUnit &unit : sharedUnits(file.connection(), programme, period, measure)) {
        QJsonArray parts;
        for (const SharedUnit::Part &part : unit.parts) {
            rows.append({unit.uniqueId, yesNo(unit.isCounted), QString::number(unit.keysInCommon), part.hub,
                         part.id, yesNo(part.isCounted)});
            parts.append(QJsonObject{{QStringLiteral("hub"), part.hub},
                                     {QStringLiteral("id"), part.id},
                                     {QStringLiteral("counted"), part.isCounted}});
        }
        list.append(QJsonObject{{QStringLiteral("unique_id"), unit.uniqueId},
                                {QStringLiteral("counted"), unit.isCounted},
                                {QStringLiteral("keys_in_common"), unit.keysInCommon},
                                {QStringLiteral("parts"), parts}});
    }
    if (format == FiguresFormat::Json) {
        console.json(list);
    } else if (format == FiguresFormat::Csv) {
        rows.prepend({QStringLiteral("unique_id"), QStringLiteral("counted"),
                      QStringLiteral("keys_in_common"), QStringLiteral("hub"), QStringLiteral("id"),
                      QStringLiteral("hub_counts")});
        showRows(rows, console);
    } else {
        console.table({CliText::tr("unique id"), CliText::tr("counted"), CliText::tr("keys in common"),
                       CliText::tr("hub"), CliText::tr("id"), CliText::tr("hub counts")},
                      rows, {2});
    }
    return 0;
}

QJsonObject asJson(const RecountDifference &difference)
{
    const Measure &measure = *measureNamed(difference.measure);
    return {{QStringLiteral("hub"), difference.hub},
            {QStringLiteral("from"), dateToText(difference.period.from)},
            {QStringLiteral("to"), dateToText(difference.period.to)},
            {QStringLiteral("revision"), difference.revision},
            {QStringLiteral("measure"), difference.measure},
            {QStringLiteral("breakdown"), difference.breakdown},
            {QStringLiteral("category"), difference.category},
            {QStringLiteral("theirs"), valueAsJson(measure, difference.theirs)},
            {QStringLiteral("ours"), valueAsJson(measure, difference.ours)},
            {QStringLiteral("why"), whyName(difference.why)}};
}

void showRecountTable(const FigureRecount &recount, const Programme &programme, Console &console)
{
    QList<QStringList> rows;
    for (const RecountDifference &difference : recount.realDifferences()) {
        const Measure &measure = *measureNamed(difference.measure);
        const std::optional<BreakdownId> by = breakdownNamed(difference.breakdown);
        rows.append({difference.hub, periodForPeople(difference.period), labelOf(measure, programme),
                     by ? categoryLabel(*by, difference.category) : QString(),
                     valueForPeople(measure, difference.theirs), valueForPeople(measure, difference.ours),
                     whyForPeople(difference.why)});
    }
    if (!rows.isEmpty())
        console.table({CliText::tr("hub"), CliText::tr("return"), CliText::tr("figure"), CliText::tr("part"),
                       CliText::tr("in the return"), CliText::tr("counted here"), CliText::tr("why")},
                      rows, {4, 5});
    console.line(CliText::tr("%n figure(s) in %1 compared, of %2", nullptr, int(recount.figures))
                     .arg(CliText::tr("%n return(s)", nullptr, recount.returns),
                          CliText::tr("%n hub(s)", nullptr, recount.hubs)));
    console.line(CliText::tr("%n difference(s)", nullptr, int(rows.size())));
    if (const qsizetype others = recount.differences.size() - rows.size(); others > 0)
        console.line(CliText::tr("%n part(s) of figures differ as they should: what people did not agree to "
                                 "share is not recorded here, and ages are those of the newest return",
                                 nullptr, int(others)));
}

void showRecountCsv(const FigureRecount &recount, Console &console)
{
    QList<QStringList> rows{{QStringLiteral("hub"), QStringLiteral("from"), QStringLiteral("to"),
                             QStringLiteral("revision"), QStringLiteral("measure"),
                             QStringLiteral("breakdown"), QStringLiteral("category"),
                             QStringLiteral("theirs"), QStringLiteral("ours"), QStringLiteral("why")}};
    for (const RecountDifference &difference : recount.differences) {
        const Measure &measure = *measureNamed(difference.measure);
        rows.append({difference.hub, dateToText(difference.period.from), dateToText(difference.period.to),
                     QString::number(difference.revision), difference.measure, difference.breakdown,
                     difference.category, valueAsText(measure, difference.theirs),
                     valueAsText(measure, difference.ours), whyName(difference.why)});
    }
    showRows(rows, console);
}

int showRecount(HubFile &file, const Programme &programme, const Period &period, FiguresFormat format,
                Console &console)
{
    FigureRecount recount;
    {
        TerminalProgress progress(console);
        recount = recountFigures(file, programme, period, progress);
    }
    if (format == FiguresFormat::Json) {
        QJsonArray differences;
        for (const RecountDifference &difference : std::as_const(recount.differences))
            differences.append(asJson(difference));
        console.json(QJsonObject{{QStringLiteral("hubs"), recount.hubs},
                                 {QStringLiteral("returns"), recount.returns},
                                 {QStringLiteral("figures"), recount.figures},
                                 {QStringLiteral("differences"), differences}});
    } else if (format == FiguresFormat::Csv) {
        showRecountCsv(recount, console);
    } else {
        showRecountTable(recount, programme, console);
    }
    return recount.realDifferences().isEmpty() ? 0 : 1;
}

} // namespace

std::vector<CommandOption> nationalOptions()
{
    return {
        {QStringLiteral("unique"), QString(),
         CliText::tr("national file: each figure beside the sum of the hubs, how many links make the "
                     "difference, and what missing match keys leave open")},
        {QStringLiteral("links"), QStringLiteral("MEASURE"),
         CliText::tr("national file: the people whom links make one where that makes a difference, by hub "
                     "and id")},
        {QStringLiteral("recount"), QString(),
         CliText::tr("national file: where what is counted from returns that touch the period differs from "
                     "the hubs’ own figures; exit status 1 if anything does")}};
}

bool isNationalQuestion(const Invocation &invocation)
{
    return invocation.has("unique") || invocation.has("links") || invocation.has("recount");
}

int showNational(const Invocation &invocation, HubFile &file, const Period &period, FiguresFormat format,
                 Console &console)
{
    int questions = 0;
    for (const char *option : {"unique", "links", "recount", "by"})
        questions += invocation.has(option) ? 1 : 0;
    if (questions > 1)
        throw Error(Error::Kind::Usage, invocation.command().name,
                    CliText::tr("--unique, --links, --recount and --by are questions of their own"),
                    CliText::tr("Ask one at a time"));
    if (!file.identity().national)
        throw Error(Error::Kind::Usage, invocation.command().name,
                    CliText::tr("%1 is a hub’s file, and links are between hubs").arg(file.path()),
                    CliText::tr("Ask the national body’s file"));
    const Programme programme = currentProgramme(file.connection());
    if (invocation.has("unique"))
        return showUnique(file, programme, period, format, console);
    if (invocation.has("links"))
        return showLinks(invocation, file, programme, period, format, console);
    return showRecount(file, programme, period, format, console);
}

} // namespace doorstep::commands
