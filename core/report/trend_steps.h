// How finely a trend is told: by months, by quarters, by years.
#pragma once

#include <QString>

namespace doorstep {

enum class TrendStep { Month, Quarter, Year };

// For a period of so many months, of one hub or of the national body: of a long one years are told, of many
// hubs quarters where it is longer than a year.
TrendStep trendStep(int months, bool isNational);
// The part that a month ("2019-05") belongs to: "2019-05", "2019-Q2", "2019".
QString trendName(const QString &month, TrendStep step);
// Of a part's name.
TrendStep trendStepOf(const QString &name);
// "May 2019", "Apr–Jun 2019", "2019": for people.
QString trendLabel(const QString &name);

} // namespace doorstep
