#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/terminal_progress.h"
#include "base/money.h"
#include "measures/measure.h"
#include "returns/return_history.h"

namespace doorstep::commands {

namespace {

QJsonObject toJson(const SentReturn &sent)
{
    return {{QStringLiteral("from"), dateToText(sent.period.from)},
            {QStringLiteral("to"), dateToText(sent.period.to)},
            {QStringLiteral("revision"), sent.revision},
            {QStringLiteral("programme"), sent.programme},
            {QStringLiteral("pack_version"), sent.packVersion},
            {QStringLiteral("signed_by"), sent.signedBy},
            {QStringLiteral("signed_at"), sent.signedAt},
            {QStringLiteral("file"), sent.fileName}};
}

int showHistory(HubFile &file, bool asJson, Console &console)
{
    TerminalProgress progress(console);
    const QList<Period> outdated = periodsNeedingRevision(file, progress);
    QJsonArray list;
    QList<QStringList> rows;
    for (const SentReturn &sent : sentReturns(file)) {
        const bool needsRevision = sent.isLatest && outdated.contains(sent.period);
        QJsonObject entry = toJson(sent);
        entry.insert(QStringLiteral("needs_revision"), needsRevision);
        list.append(entry);
        rows.append({periodForPeople(sent.period), QString::number(sent.revision), sent.signedBy,
                     sent.signedAt, sent.fileName,
                     needsRevision ? CliText::tr("needs revision") : QString()});
    }
    if (asJson)
        console.json(list);
    else
        console.table({CliText::tr("period"), CliText::tr("revision"), CliText::tr("signed by"),
                       CliText::tr("signed at"), CliText::tr("file"), CliText::tr("state")},
                      rows, {1});
    return 0;
}

QString wordFor(RecordDifference::What what)
{
    switch (what) {
    case RecordDifference::What::Added:
        return QStringLiteral("added");
    case RecordDifference::What::Gone:
        return QStringLiteral("gone");
    case RecordDifference::What::Changed:
        break;
    }
    return QStringLiteral("changed");
}

QString valueText(const QString &measureName, qint64 value)
{
    const Measure *measure = measureNamed(measureName);
    return measure && measure->unit == MeasureUnit::Money ? moneyToText(Money{value})
                                                          : QString::number(value);
}

QJsonObject toJson(const ReturnDifference &difference)
{
    QJsonArray figures;
    for (const FigureDifference &figure : difference.figures)
        figures.append(QJsonObject{{QStringLiteral("measure"), figure.measure},
                                   {QStringLiteral("breakdown"), figure.breakdown},
                                   {QStringLiteral("category"), figure.category},
                                   {QStringLiteral("before"), valueText(figure.measure, figure.before)},
                                   {QStringLiteral("after"), valueText(figure.measure, figure.after)}});
    QJsonArray records;
    for (const RecordDifference &record : difference.records) {
        QJsonArray cells;
        for (const RecordDifference::Cell &cell : record.cells)
            cells.append(QJsonObject{{QStringLiteral("column"), cell.column},
                                     {QStringLiteral("before"), cell.before},
                                     {QStringLiteral("after"), cell.after}});
        records.append(QJsonObject{{QStringLiteral("file"), record.file},
                                   {QStringLiteral("key"), record.key},
                                   {QStringLiteral("what"), wordFor(record.what)},
                                   {QStringLiteral("cells"), cells}});
    }
    return {{QStringLiteral("figures"), figures}, {QStringLiteral("records"), records}};
}

void showDifference(const ReturnDifference &difference, Console &console)
{
    for (const FigureDifference &figure : difference.figures) {
        QStringList name{figure.measure};
        if (!figure.breakdown.isEmpty())
            name << figure.breakdown << figure.category;
        console.line(QStringLiteral("  %1: %2 -> %3")
                         .arg(name.join(QLatin1Char(' ')), valueText(figure.measure, figure.before),
                              valueText(figure.measure, figure.after)));
    }
    for (const RecordDifference &record : difference.records) {
        QStringList cells;
        for (const RecordDifference::Cell &cell : record.cells)
            cells.append(QStringLiteral("%1 “%2” -> “%3”").arg(cell.column, cell.before, cell.after));
        console.line(
            QStringLiteral("  %1 %2 %3: %4")
                .arg(record.file, record.key, wordFor(record.what), cells.join(QStringLiteral("; "))));
    }
}

int showRevisions(HubFile &file, const Period &period, bool asJson, Console &console)
{
    const QList<SentReturn> revisions = sentReturns(file, period);
    if (revisions.isEmpty())
        throw Error(Error::Kind::Refused, periodForPeople(period),
                    CliText::tr("no return was signed for this period"),
                    CliText::tr("doorstep-cli returns FILE lists those that were"));
    QJsonArray list;
    for (qsizetype i = 0; i < revisions.size(); ++i) {
        const ReturnDifference changes =
            i == 0 ? ReturnDifference() : difference(file, revisions[i - 1].key, revisions[i].key);
        QJsonObject revision = toJson(revisions[i]);
        revision.insert(QStringLiteral("changes"), toJson(changes));
        list.append(revision);
        if (asJson)
            continue;
        console.line(CliText::tr("Revision %1, signed by %2 at %3")
                         .arg(revisions[i].revision)
                         .arg(revisions[i].signedBy, revisions[i].signedAt));
        showDifference(changes, console);
    }
    if (asJson)
        console.json(list);
    return 0;
}

int run(const Invocation &invocation, Console &console)
{
    if (invocation.argumentCount() == 2)
        throw Error(Error::Kind::Usage, invocation.command().name, CliText::tr("PERIOD_TO is missing"));
    std::optional<Period> period;
    if (invocation.argumentCount() == 3)
        period = periodFrom(invocation.command(), invocation.argument(1), invocation.argument(2));
    const auto file = openToRead(invocation);
    return period ? showRevisions(*file, *period, invocation.has("json"), console)
                  : showHistory(*file, invocation.has("json"), console);
}

} // namespace

Command returns()
{
    return {QStringLiteral("returns"),
            CliText::tr("The returns that were signed; for one period, what changed between its revisions"),
            {QStringLiteral("FILE"), QStringLiteral("[PERIOD_FROM]"), QStringLiteral("[PERIOD_TO]")},
            {jsonOption()},
            &run};
}

} // namespace doorstep::commands
