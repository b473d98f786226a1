// What the measures of the national body's file count over a period, one measure after another, as rows that
// several questions are asked of. While a HubsAlone lives, each hub by itself; else all together.
#pragma once

#include "measures/figures.h"
#include "measures/measure_sql.h"
#include "measures/shared_parts.h"

#include <QMap>

namespace doorstep {

class CountedRows {
public:
    // One at a time on a connection; take a Transaction around it, so that all is of one moment.
    CountedRows(Connection &connection, const Programme &programme, const Period &period);
    ~CountedRows();
    Q_DISABLE_COPY_MOVE(CountedRows)

    // Counts the measure; what is asked next is asked of it. Not of one that counts hubs (isNationalOnly).
    void count(const Measure &measure);
    // Rows (unit, record_type, record, day, amount, hub): as MeasureSql has them, with the hub's code. Of
    // hubs by themselves each row is a unit.
    // Of the table counted_rows.
    Statement ask(const char *sql) { return m_connection.prepare(sql); }

    // Of hubs by themselves: by hub's code, in all and by category. A record of several themes is in each.
    QMap<QString, qint64> figures();
    QMap<QString, QMap<QString, qint64>> breakdown(BreakdownId by);
    // Of hubs by themselves: how many of the people are without all that travels only with consent (DATA.md
    // 4), by hub's code.
    QMap<QString, qint64> peopleOfWhomNothingIsShared();

private:
    void drop();
    Connection &m_connection;
    const Programme &m_programme;
    Period m_period;
    SharedParts m_parts;
    std::optional<MeasureSql> m_sql;
};

} // namespace doorstep
