#include "measures/covered_days.h"

namespace doorstep {

QDate lastCoveredDay(Connection &connection)
{
    Statement row = connection.prepare("SELECT max(last_day) FROM coverage");
    return row.step() ? row.date(0) : QDate();
}

} // namespace doorstep
