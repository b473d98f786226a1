// How old somebody is on a day (DATA.md 3).
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace doorstep {

// From the birth date, or else the day's year less the birth year; nullopt where neither is known.
std::optional<int> ageOn(QDate day, QDate birthDate, std::optional<int> birthYear);
// "0-11", "12-18", "19-24", "25-44", "45-64" or "65+"; empty where the age is not known.
QString ageBand(QDate birthDate, std::optional<int> birthYear, QDate day);

} // namespace doorstep
