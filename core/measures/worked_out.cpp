#include "measures/worked_out.h"

#include "measures/measure_sql.h"

namespace doorstep {

void workedOutActivations(Connection &connection,
                          const std::function<void(const WorkedOutActivation &)> &take)
{
    Statement rows = connection.prepare(
        MeasureSql::resource(QStringLiteral("parts/all_activations"), MeasureSql::isNational(connection)));
    rows.bindNamed(":to", QDate(9999, 12, 31));
    while (rows.step())
        take({rows.integer(0), rows.date(1), rows.date(2)});
}

void workedOutEnrolments(Connection &connection, const Programme &programme,
                         const std::function<void(const WorkedOutEnrolment &)> &take)
{
    Statement rows = connection.prepare(
        MeasureSql::resource(QStringLiteral("parts/all_completions"), MeasureSql::isNational(connection)));
    bindQuestion(rows, programme, {});
    while (rows.step())
        take({rows.integer(0), rows.integer(1), rows.date(2), rows.date(3), rows.integer(4) != 0});
}

} // namespace doorstep
