#include "measures/shared_parts.h"

#include "measures/measure_sql.h"

namespace doorstep {

namespace {

const QStringList &shared()
{
    static const QStringList parts = {QStringLiteral("enrolments_worked_out"),
                                      QStringLiteral("first_activations")};
    return parts;
}

QString tableOf(const QString &part)
{
    return QStringLiteral("shared_") + part;
}

} // namespace

SharedParts::SharedParts(Connection &connection, const Programme &programme, const Period &period)
    : m_connection(connection)
{
    const bool national = MeasureSql::isNational(connection);
    drop(); // what a round that was stopped may have left
    for (const QString &part : shared()) {
        Statement make = connection.prepare(
            QStringLiteral("CREATE TEMP TABLE %1 AS %2")
                .arg(tableOf(part), MeasureSql::resource(QStringLiteral("parts/") + part, national)));
        bindQuestion(make, programme, period);
        make.execute();
    }
}

SharedParts::~SharedParts()
{
    try {
        drop();
    } catch (const std::exception &) {
        // They go with the connection, or at the next round.
    }
}

void SharedParts::drop()
{
    for (const QString &part : shared())
        m_connection.execute(QStringLiteral("DROP TABLE IF EXISTS temp.") + tableOf(part));
}

QString SharedParts::inPlaceOf(const QString &part)
{
    return shared().contains(part) ? QStringLiteral("SELECT * FROM ") + tableOf(part) : QString();
}

} // namespace doorstep
