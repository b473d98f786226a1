#include "measures/age.h"

namespace doorstep {

std::optional<int> ageOn(QDate day, QDate birthDate, std::optional<int> birthYear)
{
    if (!birthDate.isValid())
        return birthYear ? std::optional(day.year() - *birthYear) : std::nullopt;
    const bool beforeBirthday =
        std::pair(day.month(), day.day()) < std::pair(birthDate.month(), birthDate.day());
    return day.year() - birthDate.year() - (beforeBirthday ? 1 : 0);
}

QString ageBand(QDate birthDate, std::optional<int> birthYear, QDate day)
{
    const std::optional<int> age = ageOn(day, birthDate, birthYear);
    if (!age || *age < 0)
        return {};
    struct Band {
        int upTo;
        const char *name;
    };
    for (const Band band : {Band{11, "0-11"}, {18, "12-18"}, {24, "19-24"}, {44, "25-44"}, {64, "45-64"}})
        if (*age <= band.upTo)
            return QString::fromLatin1(band.name);
    return QStringLiteral("65+");
}

} // namespace doorstep
