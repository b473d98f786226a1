// Dates and times as people type them in Britain. Files have a spelling of their own (dates.h).
#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <optional>

namespace doorstep {

// Which way a date leans that is not typed in full ("3 Apr", "fri", "3/4/45").
enum class Lean {
    Past, // something that was held: the latest such day up to today
    Future, // something due: the first such day from today on
    Birth, // a birthday: as Past, and a year of two digits is never a later one than this
};

// What the text means on the day `today`, or nullopt where it means no date. Taken are:
//   3/4/19  03-04-2019  3.4.19  3 4 2019  3/4  030419  2019-04-03
//   3 Apr  3apr  3rd of April 2019  Apr 3, 2019  3 (a day of the month)
//   today  yesterday  tomorrow  fri  last fri  this fri  next tue (of next week, which begins on Monday)
//   +2w  -3d  +1m  +1y  2 weeks ago  in 3 days  in two weeks' time  last week  next month
//   a week on Monday  tomorrow week  2 weeks today  a week last Friday  end of the month  start of May  sat 3
// The day comes before the month; years from 1850 to 2199. Empty text is nullopt too.
std::optional<QDate> dateFromTyped(QStringView text, QDate today, Lean lean);

// 9:30  9.30  0930  9  7pm  7.30 pm  noon  midnight; nullopt where it means no time.
std::optional<QTime> timeFromTyped(QStringView text);

} // namespace doorstep
