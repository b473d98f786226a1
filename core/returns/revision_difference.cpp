#include "returns/revision_difference.h"

#include "base/periods.h"
#include "measures/measure.h"
#include "returns/package_content.h"
#include "returns/return_difference.h"
#include "returns/return_schema.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::RevisionDifference)
};

bool isWithin(const Period &inner, const Period &outer)
{
    return inner != outer && holds(outer, inner);
}

// The newest revision before it of just its period; or else the newest of each shorter period within its own
// that had been signed by then.
QList<ReceivedEntry> before(const QList<ReceivedEntry> &all, const ReceivedEntry &sent)
{
    QList<ReceivedEntry> shorter;
    const ReceivedEntry *same = nullptr;
    for (const ReceivedEntry &other : all) {
        if (other.hubCode != sent.hubCode)
            continue;
        if (other.period == sent.period && other.revision < sent.revision)
            same = &other; // the list is by revision
        if (!isWithin(other.period, sent.period) || other.signedAt > sent.signedAt)
            continue;
        if (!shorter.isEmpty() && shorter.last().period == other.period)
            shorter.removeLast();
        shorter.append(other);
    }
    if (same)
        return {*same};
    const QList<ReceivedEntry> found = shorter;
    shorter.removeIf([&](const ReceivedEntry &one) {
        return std::any_of(found.begin(), found.end(),
                           [&](const ReceivedEntry &other) { return isWithin(one.period, other.period); });
    });
    return shorter;
}

QList<ReturnFigure> figuresOf(Connection &connection, qint64 returnKey)
{
    QList<ReturnFigure> figures;
    for (const FrozenFigure &figure : frozenFigures(connection, returnKey))
        figures.append({figure.measure, figure.breakdown, figure.category, figure.value});
    return figures;
}

// What counts by days can be added up; what stands on a last day is as the newest period has it.
QList<ReturnFigure> addedUp(Connection &connection, const QList<ReceivedEntry> &returns)
{
    std::map<std::tuple<QString, QString, QString>, qint64> sums;
    for (const ReceivedEntry &entry : returns)
        for (const ReturnFigure &figure : figuresOf(connection, entry.key)) {
            const Measure *measure = measureNamed(figure.measure);
            const bool countsByDays = measure && measure->has(BreakdownId::Month);
            if (countsByDays || entry.key == returns.last().key)
                sums[{figure.measure, figure.breakdown, figure.category}] += figure.value;
        }
    QList<ReturnFigure> figures;
    for (const auto &[name, value] : sums)
        figures.append({std::get<0>(name), std::get<1>(name), std::get<2>(name), value});
    return figures;
}

// The rows of one file, each once: a row of several returns as the one signed last has it.
QList<QStringList> rowsOf(Connection &connection, const ReturnTable &table, QList<ReceivedEntry> returns)
{
    std::stable_sort(returns.begin(), returns.end(),
                     [](const auto &left, const auto &right) { return left.signedAt < right.signedAt; });
    QList<QStringList> rows;
    for (const ReceivedEntry &entry : std::as_const(returns))
        rows += parseReturnFile(table, frozenContent(connection, entry.key, table.fileName()));
    return rows;
}

RevisionDifference::File fileDifference(const ReturnTable &table, const QList<QStringList> &before,
                                        const QList<QStringList> &after)
{
    RevisionDifference::File file{table.name, 0, 0, 0, {}};
    for (const RecordDifference &row : recordDifferences({{table.name, before}}, {{table.name, after}})) {
        file.added += row.what == RecordDifference::What::Added;
        file.changed += row.what == RecordDifference::What::Changed;
        file.gone += row.what == RecordDifference::What::Gone;
        if (file.rows.size() < RevisionDifference::mostRows)
            file.rows.append(row);
    }
    return file;
}

bool isEqualFile(Connection &connection, const ReturnTable &table, const QList<ReceivedEntry> &before,
                 const QHash<QString, QString> &sums)
{
    return before.size() == 1
        && frozenFileSums(connection, before.first().key).value(table.fileName())
        == sums.value(table.fileName());
}

QList<RevisionDifference::File> fileDifferences(Connection &connection, const QList<ReceivedEntry> &before,
                                                const ReceivedEntry &sent, Progress &progress)
{
    const QHash<QString, QString> sums = frozenFileSums(connection, sent.key);
    QList<RevisionDifference::File> files;
    for (const ReturnTable &table : returnTables()) {
        progress.report(Text::tr("Comparing %1").arg(table.fileName()), 0, 0);
        progress.throwIfCancelled();
        if (table.name == QLatin1String("figures") || isEqualFile(connection, table, before, sums))
            continue;
        const RevisionDifference::File file =
            fileDifference(table, rowsOf(connection, table, before), rowsOf(connection, table, {sent}));
        if (file.total() > 0)
            files.append(file);
    }
    return files;
}

} // namespace

RevisionDifference revisionDifference(Connection &connection, qint64 returnKey, Progress &progress)
{
    const ReadTogether agreeing(connection);
    const QList<ReceivedEntry> all = receivedEntries(connection);
    const auto sent = std::find_if(all.begin(), all.end(),
                                   [&](const ReceivedEntry &entry) { return entry.key == returnKey; });
    if (sent == all.end())
        throw std::logic_error("no such received return");
    RevisionDifference difference;
    difference.against = before(all, *sent);
    if (difference.against.isEmpty())
        return difference;
    difference.addsUpSeveral = difference.against.size() > 1;
    difference.figures =
        figureDifferences(addedUp(connection, difference.against), figuresOf(connection, returnKey));
    difference.files = fileDifferences(connection, difference.against, *sent, progress);
    return difference;
}

} // namespace doorstep
