#include "returns/return_difference.h"

#include "programme/measure_names.h"
#include "returns/package_content.h"
#include "returns/return_schema.h"

#include <algorithm>

namespace doorstep {

namespace {

const QString csv = QStringLiteral(".csv");

void addRows(ReturnRows &rows, const QString &fileName, const QByteArray &content)
{
    if (!fileName.endsWith(csv))
        return;
    const ReturnTable *table = returnTableNamed(QStringView(fileName).chopped(csv.size()));
    rows.insert(table->name, parseReturnFile(*table, content));
}

QMap<QString, QStringList> byKey(const ReturnTable &table, const QList<QStringList> &rows)
{
    QMap<QString, QStringList> keyed;
    for (const QStringList &row : rows) {
        QStringList key;
        for (const QString &column : table.primaryKey)
            key.append(row[table.indexOf(column)]);
        keyed.insert(key.join(QLatin1Char('/')), row);
    }
    return keyed;
}

RecordDifference oneDifference(const ReturnTable &table, const QString &key, const QStringList &before,
                               const QStringList &after)
{
    RecordDifference difference{RecordDifference::What::Changed, table.name, key, {}};
    if (before.isEmpty())
        difference.what = RecordDifference::What::Added;
    else if (after.isEmpty())
        difference.what = RecordDifference::What::Gone;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        if (before.value(i) != after.value(i))
            difference.cells.append({table.columns[i].name, before.value(i), after.value(i)});
    return difference;
}

using FigureKey = std::tuple<bool, qsizetype, QString, QString, QString>;

// Headlines first, measures in the order of DATA.md.
FigureKey orderOf(const ReturnFigure &figure)
{
    return {!figure.breakdown.isEmpty(), measureNames().indexOf(figure.measure), figure.measure,
            figure.breakdown, figure.category};
}

} // namespace

ReturnRows rowsOf(const QList<FrozenFile> &files)
{
    ReturnRows rows;
    for (const FrozenFile &file : files)
        addRows(rows, file.name, file.content);
    return rows;
}

ReturnRows rowsOf(const QList<ReturnFile> &files)
{
    ReturnRows rows;
    for (const ReturnFile &file : files)
        addRows(rows, file.name, file.content);
    return rows;
}

QList<FigureDifference> figureDifferences(const QList<ReturnFigure> &before, const QList<ReturnFigure> &after)
{
    std::map<FigureKey, std::pair<qint64, qint64>> values;
    for (const ReturnFigure &figure : before)
        values[orderOf(figure)].first = figure.value;
    for (const ReturnFigure &figure : after)
        values[orderOf(figure)].second = figure.value;
    QList<FigureDifference> differences;
    for (const auto &[key, value] : values)
        if (value.first != value.second)
            differences.append(
                {std::get<2>(key), std::get<3>(key), std::get<4>(key), value.first, value.second});
    return differences;
}

QList<RecordDifference> recordDifferences(const ReturnRows &before, const ReturnRows &after)
{
    QList<RecordDifference> differences;
    for (const ReturnTable &table : returnTables()) {
        if (table.name == QLatin1String("figures"))
            continue;
        const QMap<QString, QStringList> old = byKey(table, before.value(table.name));
        const QMap<QString, QStringList> now = byKey(table, after.value(table.name));
        QStringList keys = old.keys() + now.keys();
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        for (const QString &key : keys)
            if (old.value(key) != now.value(key))
                differences.append(oneDifference(table, key, old.value(key), now.value(key)));
    }
    return differences;
}

} // namespace doorstep
