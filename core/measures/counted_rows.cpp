#include "measures/counted_rows.h"

namespace doorstep {

CountedRows::CountedRows(Connection &connection, const Programme &programme, const Period &period)
    : m_connection(connection)
    , m_programme(programme)
    , m_period(period)
    , m_parts(connection, programme, period)
{
}

CountedRows::~CountedRows()
{
    try {
        drop();
    } catch (const std::exception &) {
        // They go with the connection, or with the next measure.
    }
}

void CountedRows::drop()
{
    m_connection.execute("DROP TABLE IF EXISTS temp.counted_rows");
}

void CountedRows::count(const Measure &measure)
{
    drop();
    m_sql.emplace(measure, true, MeasureSql::Parts::Shared);
    Statement make = m_connection.prepare(
        QStringLiteral(
            "CREATE TEMP TABLE counted_rows AS "
            "SELECT k.unit, k.record_type, k.record, k.day, k.amount, k.category AS hub\nFROM (%1) k")
            .arg(m_sql->categorised(BreakdownId::Hub)));
    bindQuestion(make, m_programme, m_period);
    make.execute();
    m_connection.execute("CREATE INDEX temp.counted_rows_by_record ON counted_rows (record, record_type)");
}

QMap<QString, qint64> CountedRows::figures()
{
    QMap<QString, qint64> values;
    Statement rows = ask("SELECT hub, sum(amount) FROM counted_rows GROUP BY hub");
    while (rows.step())
        values.insert(rows.text(0), rows.integer(1));
    return values;
}

QMap<QString, QMap<QString, qint64>> CountedRows::breakdown(BreakdownId by)
{
    Statement rows = m_connection.prepare(
        QStringLiteral("SELECT c.hub, k.category, sum(k.amount)\nFROM (%1) k\n"
                       "JOIN counted_rows c ON c.record = k.record AND c.record_type = k.record_type\n"
                       "GROUP BY c.hub, k.category")
            .arg(m_sql->categorised(
                by, QStringLiteral("SELECT unit, record_type, record, day, amount FROM counted_rows"))));
    bindQuestion(rows, m_programme, m_period);
    QMap<QString, QMap<QString, qint64>> values;
    while (rows.step())
        for (const QString &part : MeasureSql::partsOf(by, rows.text(1)))
            values[rows.text(0)][part] += rows.integer(2);
    return values;
}

QMap<QString, qint64> CountedRows::peopleOfWhomNothingIsShared()
{
    Statement rows =
        ask("SELECT c.hub, count(*) FROM counted_rows c\nJOIN people p ON p.key = c.record\n"
            "LEFT JOIN received_people r ON r.person = c.record\n"
            "WHERE c.record_type = 'people' AND r.age_band IS NULL AND r.imd_decile IS NULL\n"
            "  AND p.birth_year IS NULL AND p.gender IS NULL AND p.ethnic_group IS NULL\n"
            "  AND p.disability IS NULL AND p.lsoa IS NULL AND p.local_authority IS NULL\nGROUP BY c.hub");
    QMap<QString, qint64> people;
    while (rows.step())
        people.insert(rows.text(0), rows.integer(1));
    return people;
}

} // namespace doorstep
