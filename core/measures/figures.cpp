#include "measures/figures.h"

#include "base/money.h"
#include "measures/category_order.h"
#include "measures/measure_sql.h"
#include "measures/shared_parts.h"
#include "records/record_table.h"

#include <QLocale>

namespace doorstep {

namespace {

const QString notRecorded = QStringLiteral("not_recorded");

MeasureSql sqlFor(Connection &connection, const Measure &measure,
                  MeasureSql::Parts parts = MeasureSql::Parts::InQuery)
{
    const bool national = MeasureSql::isNational(connection);
    if (measure.isNationalOnly && !national)
        throw std::logic_error(std::string(measure.name) + " says nothing about a hub");
    return {measure, national, parts};
}

Statement ask(Connection &connection, const QString &sql, const Programme &programme, const Period &period)
{
    Statement statement = connection.prepare(sql);
    bindQuestion(statement, programme, period);
    return statement;
}

qint64 sumOf(Connection &connection, const Programme &programme, const Period &period, const MeasureSql &sql)
{
    Statement row =
        ask(connection, QStringLiteral("SELECT coalesce(sum(amount), 0) FROM (%1) u").arg(sql.units()),
            programme, period);
    row.step();
    return row.integer(0);
}

} // namespace

QList<Category> inCategoryOrder(BreakdownId by, QMap<QString, qint64> values)
{
    QList<Category> categories;
    const auto take = [&](const QString &name) {
        if (const qint64 value = values.take(name))
            categories.append({name, value});
    };
    const qint64 rest = values.take(notRecorded);
    for (const QString &name : listedCategories(by))
        take(name);
    for (const QString &name : values.keys())
        take(name);
    if (rest != 0)
        categories.append({notRecorded, rest});
    return categories;
}

qint64 figure(Connection &connection, const Programme &programme, const Period &period,
              const Measure &measure)
{
    return sumOf(connection, programme, period, sqlFor(connection, measure));
}

QList<const Measure *> measuresOf(Connection &connection)
{
    const bool national = MeasureSql::isNational(connection);
    QList<const Measure *> all;
    for (const Measure &measure : measures())
        if (!measure.isNationalOnly || (national && MeasureSql::exists(measure)))
            all.append(&measure);
    return all;
}

QList<Figure> figures(Connection &connection, const Programme &programme, const Period &period)
{
    return figures(connection, programme, period, measuresOf(connection));
}

QList<Figure> figures(Connection &connection, const Programme &programme, const Period &period,
                      const QList<const Measure *> &wanted)
{
    const ReadTogether moment(connection);
    const SharedParts parts(connection, programme, period);
    QList<Figure> all;
    for (const Measure *measure : wanted) {
        const MeasureSql sql = sqlFor(connection, *measure, MeasureSql::Parts::Shared);
        all.append({measure, sumOf(connection, programme, period, sql)});
    }
    return all;
}

QList<Category> breakdown(Connection &connection, const Programme &programme, const Period &period,
                          const Measure &measure, BreakdownId by)
{
    if (!measure.has(by))
        throw std::logic_error(std::string(measure.name) + " has no such breakdown");
    const MeasureSql sql = sqlFor(connection, measure);
    Statement rows = ask(connection,
                         QStringLiteral("SELECT category, %1 FROM (%2) k GROUP BY category")
                             .arg(sql.total(by), sql.categorised(by)),
                         programme, period);
    QMap<QString, qint64> values;
    while (rows.step())
        for (const QString &part : MeasureSql::partsOf(by, rows.text(0)))
            values[part] += rows.integer(1);
    return inCategoryOrder(by, std::move(values));
}

void records(Connection &connection, const Programme &programme, const Period &period, const Measure &measure,
             const std::function<void(const CountedRecord &)> &take)
{
    if (measure.recordTypes.isEmpty()) { // what is counted are hubs
        Statement hubs =
            ask(connection,
                QStringLiteral("SELECT h.code FROM (%1) u JOIN hubs h ON h.key = u.unit ORDER BY h.code")
                    .arg(sqlFor(connection, measure).units()),
                programme, period);
        while (hubs.step())
            take({hubs.text(0), nullptr, hubs.text(0), hubs.text(0), {}, 1});
        return;
    }
    const QString sql = QStringLiteral("SELECT hub, record_type, id, unique_id, day, amount FROM (%1) n\n"
                                       "ORDER BY day, record")
                            .arg(sqlFor(connection, measure).named());
    Statement rows = ask(connection, sql, programme, period);
    while (rows.step())
        take({rows.text(0), tableNamed(rows.text(1)), rows.text(2), rows.text(3), rows.date(4),
              rows.integer(5)});
}

namespace {

// The rows (record type, key, …) as lists of keys, those of a row that is not wanted left out.
template <class Wanted>
QList<RecordKeys> gather(Statement &rows, const Measure &measure, Wanted &&wanted)
{
    QList<RecordKeys> found;
    for (const char *type : measure.recordTypes)
        found.append(RecordKeys{tableNamed(QString::fromLatin1(type)), {}});
    while (rows.step()) {
        if (!wanted())
            continue;
        const QByteArrayView type = rows.utf8(0);
        for (RecordKeys &keys : found)
            if (type == QByteArrayView(keys.table->name))
                keys.keys.append(rows.integer(1));
    }
    found.removeIf([](const RecordKeys &keys) { return keys.keys.isEmpty(); });
    return found;
}

} // namespace

QList<RecordKeys> recordKeys(Connection &connection, const Programme &programme, const Period &period,
                             const Measure &measure)
{
    const QString sql = QStringLiteral("SELECT record_type, record FROM (%1) u ORDER BY day, record")
                            .arg(sqlFor(connection, measure).units());
    Statement rows = ask(connection, sql, programme, period);
    return gather(rows, measure, [] { return true; });
}

QList<RecordKeys> recordKeys(Connection &connection, const Programme &programme, const Period &period,
                             const Measure &measure, BreakdownId by, const QString &category)
{
    if (!measure.has(by))
        throw std::logic_error(std::string(measure.name) + " has no such breakdown");
    const QString sql =
        QStringLiteral("SELECT record_type, record, category FROM (%1) k ORDER BY day, record")
            .arg(sqlFor(connection, measure).categorised(by));
    Statement rows = ask(connection, sql, programme, period);
    return gather(rows, measure, [&] { return MeasureSql::partsOf(by, rows.text(2)).contains(category); });
}

QString valueForPeople(const Measure &measure, qint64 value)
{
    if (measure.unit == MeasureUnit::Money)
        return moneyForPeople(Money{value});
    return QLocale().toString(value);
}

} // namespace doorstep
