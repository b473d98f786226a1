#include "returns/return_history.h"

#include "programme/pack_store.h"
#include "records/stories.h"
#include "returns/return_difference.h"
#include "returns/return_rows.h"
#include "returns/return_source.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "storage/return_store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReturnHistory)
};

QList<SentReturn> described(const QList<FrozenReturn> &frozen)
{
    QList<SentReturn> sent;
    for (qsizetype i = 0; i < frozen.size(); ++i) {
        const FrozenReturn &f = frozen[i];
        const bool isLatest = i + 1 == frozen.size() || frozen[i + 1].period != f.period;
        sent.append({f.key, f.period, f.revision, f.programme, f.packVersion, f.signedBy, f.signedAt,
                     f.fileName, isLatest});
    }
    return sent;
}

QList<ReturnFigure> figuresOf(Connection &connection, qint64 returnKey)
{
    QList<ReturnFigure> figures;
    for (const FrozenFigure &figure : frozenFigures(connection, returnKey))
        figures.append({figure.measure, figure.breakdown, figure.category, figure.value});
    return figures;
}

// The stories that were ticked for a frozen return and may still be published: one that may not is gone.
QStringList storiesStillThere(HubFile &file, const ReturnRows &sent)
{
    QStringList ids;
    for (const QStringList &row : sent.value(QStringLiteral("stories"))) {
        const qint64 key = keyOf(file.connection(), Story::table(), file.ownHub(), row.front());
        const std::optional<Story> story = find(file.connection(), Id<Story>(key));
        if (story && story->publishConsent.code == QLatin1String("yes"))
            ids.append(row.front());
    }
    return ids;
}

ReturnRows rowsNow(HubFile &file, const Programme &programme, const Period &period,
                   const QStringList &storyIds)
{
    const Transaction agreeing(file.connection(), Transaction::Kind::Read);
    const ReturnSource source(file, programme, period, storyIds);
    ReturnRows rows;
    for (const ReturnTable &table : returnTables())
        if (table.name != QLatin1String("figures"))
            rows.insert(table.name, returnRows(table, source));
    return rows;
}

bool isReplaced(const FrozenReturn &sent, const QList<FrozenReturn> &all)
{
    return std::any_of(all.begin(), all.end(), [&](const FrozenReturn &other) {
        return other.key > sent.key && other.period != sent.period && other.period.from <= sent.period.from
            && sent.period.to <= other.period.to;
    });
}

} // namespace

QList<SentReturn> sentReturns(HubFile &file)
{
    return described(frozenReturns(file.connection(), file.ownHub()));
}

QList<SentReturn> sentReturns(HubFile &file, const Period &period)
{
    QList<SentReturn> sent = sentReturns(file);
    sent.removeIf([&](const SentReturn &one) { return one.period != period; });
    return sent;
}

ReturnDifference difference(HubFile &file, qint64 olderKey, qint64 newerKey)
{
    Connection &connection = file.connection();
    return {figureDifferences(figuresOf(connection, olderKey), figuresOf(connection, newerKey)),
            recordDifferences(rowsOf(frozenFiles(connection, olderKey)),
                              rowsOf(frozenFiles(connection, newerKey)))};
}

ReturnDifference differenceFromNow(HubFile &file, qint64 olderKey, Progress &progress)
{
    Connection &connection = file.connection();
    const FrozenReturn sent = frozenReturn(connection, olderKey);
    const ReturnRows rows = rowsOf(frozenFiles(connection, olderKey));
    const ReturnContent now =
        buildReturn(file, currentProgramme(connection), sent.period, storiesStillThere(file, rows), progress);
    return {figureDifferences(figuresOf(connection, olderKey), now.figures),
            recordDifferences(rows, rowsOf(now.files))};
}

bool needsRevision(HubFile &file, const Period &period, Progress &progress)
{
    Connection &connection = file.connection();
    const FrozenReturn sent = lastReturn(connection, file.ownHub(), period);
    if (!sent.key || sent.change == lastChange(connection))
        return false;
    progress.report(Text::tr("Comparing with the return of %1").arg(periodForPeople(period)), 0, 0);
    progress.throwIfCancelled();
    const Programme programme = currentProgramme(connection);
    const ReturnRows rows = rowsOf(frozenFiles(connection, sent.key));
    const QString secretId =
        QJsonDocument::fromJson(sent.manifest).object().value(QLatin1String("secret_id")).toString();
    return changedWithin(rows, rowsNow(file, programme, period, storiesStillThere(file, rows)), period.to,
                         secretId == programme.secretId);
}

QList<Period> periodsNeedingRevision(HubFile &file, Progress &progress)
{
    const QList<FrozenReturn> all = frozenReturns(file.connection(), file.ownHub());
    QList<Period> periods;
    for (const FrozenReturn &sent : all)
        if ((periods.isEmpty() || periods.last() != sent.period) && !isReplaced(sent, all)
            && needsRevision(file, sent.period, progress))
            periods.append(sent.period);
    return periods;
}

} // namespace doorstep
