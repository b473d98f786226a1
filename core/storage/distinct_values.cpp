#include "storage/distinct_values.h"

#include "base/text.h"
#include "storage/list_columns.h"
#include "storage/record_batch.h"
#include "storage/record_store.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr int newest = 20000;

struct Use {
    int count = 0;
    qint64 newest = 0;
};

// How often each value comes, and in which record last; as the table spells it.
QHash<QString, Use> counted(Connection &connection, const RecordTable &table, const Field &field)
{
    Statement rows = connection.prepare(
        QStringLiteral("SELECT value, count(*), max(key) FROM (SELECT t.key AS key, %1 AS value FROM %2 t"
                       " ORDER BY t.key DESC LIMIT %3) newest WHERE value IS NOT NULL GROUP BY value")
            .arg(columnSql(table, field), table.tableName())
            .arg(newest));
    const bool list = field.kind == FieldKind::TextList || field.kind == FieldKind::CodeSet;
    QHash<QString, Use> counts;
    while (rows.step()) {
        const int times = static_cast<int>(rows.integer(1));
        const QString stored = rows.text(0);
        for (const QString &value :
             list ? stored.split(QLatin1Char(';'), Qt::SkipEmptyParts) : QStringList(stored)) {
            Use &use = counts[value];
            use.count += times;
            use.newest = std::max(use.newest, rows.integer(2));
        }
    }
    return counts;
}

// The spelling of files, from that of the table.
QString spelled(const Field &field, const QString &stored)
{
    if (field.kind == FieldKind::Boolean)
        return stored == QLatin1String("1") ? QStringLiteral("yes") : QStringLiteral("no");
    if (field.kind == FieldKind::Money)
        return moneyToText({stored.toLongLong()});
    return stored;
}

void giveTitles(Connection &connection, const RecordTable &target, QList<DistinctValue> &values)
{
    QList<qint64> keys;
    for (const DistinctValue &value : std::as_const(values))
        keys.append(value.value.toLongLong());
    const QHash<qint64, QString> titles = titlesOf(connection, target, keys);
    for (DistinctValue &value : values)
        value.shown = titles.value(value.value.toLongLong());
}

} // namespace

QList<DistinctValue> distinctValues(Connection &connection, const RecordTable &table, const char *column,
                                    const QString &prefix, int limit)
{
    const QString name = QString::fromLatin1(column);
    const bool isExtra = !table.find(name);
    const Field *const known = listColumn(table, name);
    const Field &field = known ? *known : table.at(column); // which throws
    const QHash<QString, Use> counts = counted(connection, table, field);
    QList<DistinctValue> values;
    AnyRecord record(table);
    ListExtras extras;
    void *holder = isExtra ? static_cast<void *>(&extras) : record.data();
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        const QString value = spelled(field, it.key());
        fromFileText(field, holder, value);
        values.append({value, forPeople(field, holder), it->count, it->newest});
    }
    if (field.kind == FieldKind::Reference)
        giveTitles(connection, field.target(), values);
    const QString begin = folded(prefix);
    values.removeIf([&](const DistinctValue &value) { return !folded(value.shown).startsWith(begin); });
    std::sort(values.begin(), values.end(), [](const DistinctValue &one, const DistinctValue &other) {
        return one.count != other.count ? one.count > other.count : one.value < other.value;
    });
    values.resize(std::min<qsizetype>(values.size(), limit));
    return values;
}

bool hasFewRecords(Connection &connection, const RecordTable &table)
{
    constexpr qint64 few = 2000;
    return connection.number(QStringLiteral("SELECT max(key) FROM ") + table.tableName()).value_or(0) <= few;
}

} // namespace doorstep
