// Days as people speak of them: the words behind typed_dates.h. Texts are in lower case, with single spaces,
// and without "of", "on" and "the".
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace doorstep {

// From 1; 0 where the text is no name of a month or of a weekday. Three letters are enough; "weds" is one.
int monthNamed(QStringView text);
int weekdayNamed(QStringView text);
// "2", "two", "a", "couple"; 0 where it is none.
int countNamed(QStringView text);

// "day after tomorrow", "monday week", "a week on Monday", "2 weeks today", "a week last friday", "end of
// month", "end of March", "start of next month", "last night"; nullopt where it is nothing of the kind.
std::optional<QDate> dateFromSpoken(const QString &text, QDate today);

} // namespace doorstep
