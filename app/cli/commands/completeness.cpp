#include "returns/completeness.h"
#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "programme/pack_store.h"

namespace doorstep::commands {

namespace {

using State = CompletenessCell::State;

constexpr int periodsAbreast = 6; // as many as fit beside each other on a wide terminal

QString becameWord(ReceivedState state)
{
    switch (state) {
    case ReceivedState::Accepted:
        return QStringLiteral("accepted");
    case ReceivedState::Replaced:
        return QStringLiteral("replaced");
    case ReceivedState::Aside:
        break;
    }
    return QStringLiteral("kept_aside");
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray returnsJson(const CompletenessHub &hub, const QList<int> &places)
{
    QJsonArray list;
    for (const int place : places) {
        const ReceivedEntry &entry = hub.returns[place];
        list.append(QJsonObject{{QStringLiteral("from"), dateToText(entry.period.from)},
                                {QStringLiteral("to"), dateToText(entry.period.to)},
                                {QStringLiteral("revision"), entry.revision},
                                {QStringLiteral("signed_by"), entry.signedBy},
                                {QStringLiteral("signed_at"), entry.signedAt},
                                {QStringLiteral("received_at"), entry.receivedAt},
                                {QStringLiteral("pack_version"), entry.packVersion},
                                {QStringLiteral("became"), becameWord(entry.state)},
                                {QStringLiteral("file"), entry.fileName}});
    }
    return list;
}

QJsonObject cellJson(const CompletenessHub &hub, const CompletenessCell &cell,
                     const Programme::DuePeriod &due)
{
    const ReceivedEntry newest =
        cell.standing.isEmpty() ? ReceivedEntry() : hub.returns[cell.standing.last()];
    QList<int> places = cell.standing + cell.revisions;
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return {{QStringLiteral("hub"), hub.code},
            {QStringLiteral("name"), hub.name},
            {QStringLiteral("listed"), hub.isListed},
            {QStringLiteral("from"), dateToText(due.period.from)},
            {QStringLiteral("to"), dateToText(due.period.to)},
            {QStringLiteral("due"), orNull(dateToText(due.due))},
            {QStringLiteral("state"), completenessStateName(cell.state)},
            {QStringLiteral("late"), cell.isLate},
            {QStringLiteral("missing"), cell.isMissing},
            {QStringLiteral("revision"), cell.revision > 0 ? QJsonValue(cell.revision) : QJsonValue()},
            {QStringLiteral("whole_on"), orNull(dateToText(cell.wholeOn))},
            {QStringLiteral("signed_at"), orNull(newest.signedAt)},
            {QStringLiteral("signed_by"), orNull(newest.signedBy)},
            {QStringLiteral("received_at"), orNull(newest.receivedAt)},
            {QStringLiteral("revised_after"), orNull(dateToText(cell.revisedAfter.to))},
            {QStringLiteral("days"), cell.days},
            {QStringLiteral("days_covered"), cell.daysCovered},
            {QStringLiteral("returns"), returnsJson(hub, places)}};
}

// A return of a period that nobody asked for, with the members that it shares with a cell.
QJsonObject offCalendarJson(const CompletenessHub &hub, int place)
{
    CompletenessCell cell;
    const ReceivedEntry &entry = hub.returns[place];
    cell.standing = {place};
    cell.revision = entry.revision;
    cell.wholeOn = dayOfStamp(entry.signedAt);
    cell.days = cell.daysCovered = static_cast<int>(entry.period.from.daysTo(entry.period.to)) + 1;
    QJsonObject object = cellJson(hub, cell, {entry.period, QDate()});
    object.insert(QStringLiteral("state"), QStringLiteral("off_calendar"));
    return object;
}

void printJson(const Completeness &grid, Console &console)
{
    QJsonArray list;
    for (const CompletenessHub &hub : grid.hubs) {
        for (int i = 0; i < grid.periods.size(); ++i)
            list.append(cellJson(hub, hub.cells[i], grid.periods[i]));
        for (const int place : hub.offCalendar)
            list.append(offCalendarJson(hub, place));
    }
    console.json(list);
}

QString cellText(const CompletenessCell &cell)
{
    const QString late = cell.isLate ? CliText::tr(", late") : QString();
    switch (cell.state) {
    case State::ToCome:
        return QStringLiteral("-");
    case State::Due:
        return CliText::tr("due");
    case State::Missing:
        return CliText::tr("missing");
    case State::InPart:
        return CliText::tr("in part, %1/%2").arg(cell.daysCovered).arg(cell.days);
    case State::In:
        return CliText::tr("in") + late;
    case State::Revised:
        return QStringLiteral("r%1").arg(cell.revision) + late;
    case State::Covered:
        return CliText::tr("covered") + late;
    case State::NotExpected:
        break;
    }
    return {};
}

QString summaryText(const Completeness &grid, int period)
{
    const PeriodSummary summary = grid.summary(period);
    const Programme::DuePeriod &due = grid.periods[period];
    const QStringList parts =
        QStringList{CliText::tr("%1 of %2 in").arg(summary.in).arg(summary.expected)} + summary.remarks();
    const QString heading = due.due.isValid()
        ? CliText::tr("%1, due %2").arg(periodHeading(due.period), dateForPeople(due.due))
        : periodHeading(due.period);
    return QStringLiteral("%1: %2").arg(heading, parts.join(QLatin1String(", ")));
}

void printBlock(const Completeness &grid, const QList<int> &periods, Console &console)
{
    QStringList headings{CliText::tr("hub"), QString()};
    for (const int period : periods)
        headings.append(periodHeading(grid.periods[period].period));
    QList<QStringList> rows;
    for (const CompletenessHub &hub : grid.hubs) {
        QStringList row{hub.code, hub.name};
        for (const int period : periods)
            row.append(cellText(hub.cells[period]));
        rows.append(row);
    }
    console.table(headings, rows);
    console.line(QString());
}

// Periods that have not begun, and of which nothing is there, are for the JSON only.
QList<int> periodsToPrint(const Completeness &grid)
{
    QList<int> periods;
    for (int i = 0; i < grid.periods.size(); ++i)
        if (grid.periods[i].period.from <= grid.asOf
            || std::any_of(grid.hubs.begin(), grid.hubs.end(),
                           [i](const CompletenessHub &hub) { return !hub.cells[i].standing.isEmpty(); }))
            periods.append(i);
    return periods;
}

void printTable(const Completeness &grid, Console &console)
{
    if (grid.hubs.isEmpty()) {
        console.line(CliText::tr("No return has been taken in, and the programme lists no hubs."));
        return;
    }
    const QList<int> periods = periodsToPrint(grid);
    for (qsizetype first = 0; first < periods.size(); first += periodsAbreast)
        printBlock(grid, periods.mid(first, periodsAbreast), console);
    for (const CompletenessHub &hub : grid.hubs)
        for (const int place : hub.offCalendar)
            console.line(CliText::tr("%1 %2: also sent %3, r%4")
                             .arg(hub.code, hub.name, periodForPeople(hub.returns[place].period))
                             .arg(hub.returns[place].revision));
    for (const int period : periods)
        console.line(summaryText(grid, period));
}

QDate asOfDay(const Invocation &invocation)
{
    if (!invocation.has("as-of"))
        return {};
    const QString text = invocation.value("as-of");
    const std::optional<QDate> day = dateFromText(text);
    if (!day)
        throw Error(Error::Kind::Usage, invocation.command().name,
                    CliText::tr("“%1” is not a date of the form YYYY-MM-DD").arg(text));
    return *day;
}

int run(const Invocation &invocation, Console &console)
{
    const QDate asOf = asOfDay(invocation);
    const auto file = openToRead(invocation);
    if (!file->identity().national)
        throw Error(Error::Kind::Usage, file->path(),
                    CliText::tr("it is a hub's file, and only the national body's takes in returns"),
                    CliText::tr("For a hub's own returns: doorstep-cli returns FILE"));
    const Completeness grid =
        doorstep::completeness(file->connection(), currentProgramme(file->connection()), asOf);
    if (invocation.has("json"))
        printJson(grid, console);
    else
        printTable(grid, console);
    return 0;
}

} // namespace

Command completeness()
{
    return {QStringLiteral("completeness"),
            CliText::tr("Hubs by periods: whose returns are in, late, revised or missing"),
            {QStringLiteral("FILE")},
            {{QStringLiteral("as-of"), QStringLiteral("DAY"),
              CliText::tr("as it stood at the end of that day, YYYY-MM-DD")},
             jsonOption()},
            &run};
}

} // namespace doorstep::commands
