#include "exchange/likeness_record.h"

#include "base/text.h"

namespace doorstep {

namespace {

quint64 hashed(const QString &text)
{
    if (text.isEmpty())
        return 0;
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
    return hash | 1;
}

// "12 High St." and "12 high street" are not told apart from one another by signs and case.
QString addressLetters(const QString &address)
{
    QString letters;
    for (const QChar c : address.toLower())
        if (c.isLetterOrNumber())
            letters += c;
    letters.replace(QLatin1String("street"), QLatin1String("st"));
    letters.replace(QLatin1String("road"), QLatin1String("rd"));
    letters.replace(QLatin1String("avenue"), QLatin1String("ave"));
    return letters;
}

using Birth = Comparison::Birth;

// Day and month changed about, or one figure of the date mistyped.
bool isDateSlip(QDate one, QDate other)
{
    if (one.year() == other.year() && one.month() == other.day() && one.day() == other.month())
        return true;
    const QString a = one.toString(QStringLiteral("yyyyMMdd"));
    const QString b = other.toString(QStringLiteral("yyyyMMdd"));
    int differing = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        differing += a[i] != b[i];
    return differing == 1 && std::abs(one.year() - other.year()) <= 10;
}

Birth compareBirth(const ComparedPerson &one, const ComparedPerson &other)
{
    if (one.birthDate && other.birthDate) {
        if (one.birthDate == other.birthDate)
            return Birth::Same;
        const QDate a = QDate::fromJulianDay(one.birthDate);
        const QDate b = QDate::fromJulianDay(other.birthDate);
        return isDateSlip(a, b) ? Birth::Slip : Birth::Other;
    }
    if (one.birthYear && other.birthYear) {
        const int apart = std::abs(one.birthYear - other.birthYear);
        return apart == 0 ? Birth::SameYear : apart == 1 ? Birth::Near : Birth::Other;
    }
    return Birth::Unknown;
}

// The given names and what the people are known as, whichever go together best.
void compareGiven(const ComparedPerson &one, const ComparedPerson &other, const NameTable &names,
                  Comparison &found)
{
    const auto consider = [&](NameTable::Number a, NameTable::Number b) {
        const NameLikeness like = names.compare(a, b, NameTable::Given);
        if (like > found.given) {
            found.given = like;
            found.givens[0] = a;
            found.givens[1] = b;
        }
    };
    consider(one.wholeGiven, other.wholeGiven);
    if (found.given != NameLikeness::Same) {
        const bool longer = one.given != one.wholeGiven || other.given != other.wholeGiven;
        if (longer && one.given && one.given == other.given) {
            found.given = std::max(found.given, NameLikeness::Part);
            found.givens[0] = one.given;
            found.givens[1] = other.given;
        } else {
            consider(one.given, other.given);
        }
        consider(one.knownAs, other.given);
        consider(one.given, other.knownAs);
        consider(one.knownAs, other.knownAs);
    }
}

NameLikeness compareFamily(const ComparedPerson &one, const ComparedPerson &other, const NameTable &names)
{
    NameLikeness found = names.compare(one.family, other.family, NameTable::Family);
    if (found != NameLikeness::Different)
        return found;
    for (const NameTable::Number a : {one.family, one.familyParts[0], one.familyParts[1]})
        for (const NameTable::Number b : {other.family, other.familyParts[0], other.familyParts[1]})
            if (a && a == b && names.letters(a).size() >= 3)
                return NameLikeness::Part;
    return found;
}

bool areSwapped(const ComparedPerson &one, const ComparedPerson &other, const NameTable &names)
{
    if (!one.given || !one.family || !other.given || !other.family || one.given == one.family)
        return false;
    return one.wholeGiven == other.family
        && names.compare(one.family, other.wholeGiven, NameTable::Given) == NameLikeness::Same;
}

int givenPoints(const Comparison &found, const NameTable &names)
{
    switch (found.given) {
    case NameLikeness::Same:
        return names.commonness(found.givens[0], NameTable::Given) == 2 ? 24 : 28;
    case NameLikeness::Spelling:
        return 22;
    case NameLikeness::Part:
        return 22;
    case NameLikeness::Short:
        return 20;
    case NameLikeness::Sounds:
        return 18;
    case NameLikeness::BothShort:
    case NameLikeness::Slip:
        return 16;
    case NameLikeness::Initial:
        return 8;
    case NameLikeness::Different:
        return -60;
    case NameLikeness::Missing:
        break;
    }
    return 0;
}

int familyPoints(NameLikeness like, int commonness)
{
    constexpr int same[] = {36, 28, 22};
    switch (like) {
    case NameLikeness::Same:
        return same[commonness];
    case NameLikeness::Spelling:
    case NameLikeness::Sounds:
        return same[commonness] - 6;
    case NameLikeness::Slip:
    case NameLikeness::Part:
        return 22;
    case NameLikeness::Initial:
        return 6;
    case NameLikeness::Different:
        return -20;
    default:
        return 0;
    }
}

int birthPoints(Birth birth)
{
    switch (birth) {
    case Birth::Same:
        return 36;
    case Birth::Slip:
        return 15;
    case Birth::SameYear:
        return 8;
    case Birth::Other:
        return -50;
    case Birth::Near:
    case Birth::Unknown:
        break;
    }
    return 0;
}

// What no sum of shared things outweighs: a household shares its phone, its address, even its e-mail.
int mostFor(const Comparison &found)
{
    const bool sameDay = found.birth == Birth::Same;
    const bool sharesPlace = found.sameAddress || found.samePostcode;
    if (found.birth == Birth::Other)
        return 50;
    if (found.swapped)
        return 100;
    if (found.given == NameLikeness::Different)
        return 40;
    if (found.given == NameLikeness::Missing && !(sameDay && (sharesPlace || found.samePhone))
        && !found.sameEmail)
        return 55;
    if (found.family == NameLikeness::Different) { // it may be a married name
        const int others = sharesPlace + found.samePhone + found.sameEmail;
        return (sameDay && others >= 1) || (found.sameEmail && found.samePhone) ? 80 : 50;
    }
    return 100;
}

int scoreOf(const Comparison &found, const ComparedPerson &one, const ComparedPerson &other,
            const NameTable &names)
{
    const int commonness = std::max(names.commonness(one.family, NameTable::Family),
                                    names.commonness(other.family, NameTable::Family));
    int points = found.swapped ? (commonness == 0 ? 54 : 48)
                               : givenPoints(found, names) + familyPoints(found.family, commonness);
    points += found.samePhone ? 38 : 0;
    points += found.sameEmail ? 45 : 0;
    points += birthPoints(found.birth);
    points += found.samePostcode ? 20 : found.otherPostcode ? -5 : 0;
    points += found.sameAddress ? 12 : 0;
    points -= found.otherGender ? 15 : 0;
    return std::clamp(points, 0, mostFor(found));
}

} // namespace

ComparedPerson comparedPerson(const Person &person, NameTable &names)
{
    ComparedPerson made;
    const QStringList given = nameWords(person.givenName);
    const QStringList known = nameWords(person.knownAs);
    const QStringList family = nameWords(person.familyName);
    made.given = names.number(given.value(0));
    made.wholeGiven = names.number(given.join(QString()));
    // Several words are a description ("woman at no. 14"), which is a name only where there is no other.
    if (known.size() == 1)
        made.knownAs = names.number(known[0]);
    else if (given.isEmpty() && family.isEmpty())
        made.given = made.wholeGiven = names.number(known.join(QString()));
    made.family = names.number(family.join(QString()));
    if (family.size() > 1) {
        made.familyParts[0] = names.number(family.front());
        made.familyParts[1] = names.number(family.back());
    }
    made.phone = hashed(normalPhone(person.phone));
    made.email = hashed(normalEmail(person.email));
    made.postcode = hashed(normalPostcode(person.postcode));
    made.address = hashed(addressLetters(person.address));
    if (person.birthDate.isValid()
        && person.birthDate != QDate(1900, 1, 1)) { // that date is none (DATA.md 4)
        made.birthDate = static_cast<qint32>(person.birthDate.toJulianDay());
        made.birthYear = static_cast<qint16>(person.birthDate.year());
    } else if (person.birthYear) {
        made.birthYear = static_cast<qint16>(*person.birthYear);
    }
    made.gender = person.gender.code == QLatin1String("woman") ? 1
        : person.gender.code == QLatin1String("man")           ? 2
                                                               : 0;
    return made;
}

Comparison compare(const ComparedPerson &one, const ComparedPerson &other, const NameTable &names)
{
    Comparison found;
    compareGiven(one, other, names, found);
    found.family = compareFamily(one, other, names);
    found.swapped = found.given != NameLikeness::Same && areSwapped(one, other, names);
    found.samePhone = one.phone && one.phone == other.phone;
    found.sameEmail = one.email && one.email == other.email;
    found.birth = compareBirth(one, other);
    found.samePostcode = one.postcode && one.postcode == other.postcode;
    found.otherPostcode = one.postcode && other.postcode && !found.samePostcode;
    found.sameAddress = one.address && one.address == other.address && !found.otherPostcode;
    found.otherGender = one.gender && other.gender && one.gender != other.gender;
    found.score = scoreOf(found, one, other, names);
    return found;
}

} // namespace doorstep
