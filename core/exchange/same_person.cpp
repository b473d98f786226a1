// Who is likely to be the person in hand: candidates by index, then likeness.
#include "exchange/same_person.h"

#include "base/text.h"
#include "exchange/likeness_names.h"
#include "storage/different_people.h"
#include "storage/person_candidates.h"

namespace doorstep {

namespace {

constexpr int mostByEach = 120; // a postcode has some forty people, a day of birth forty of a million
constexpr qsizetype mostNames = 80;

// Where the person may stand in the list of names: each spelling of the family name with each form of the
// given name, and the two the other way round.
QStringList namesToLookFor(const Person &typed)
{
    const QStringList given = nameWords(typed.givenName.isEmpty() ? typed.knownAs : typed.givenName);
    const QString family = folded(typed.familyName.trimmed());
    if (given.isEmpty() || family.isEmpty())
        return {};
    QStringList families = NameTable::forms(nameLetters(typed.familyName), NameTable::Family);
    families[0] = family; // as it is written, O'Neil with its mark
    QStringList names;
    for (const QString &familyForm : families)
        for (const QString &givenForm : NameTable::forms(given[0], NameTable::Given))
            if (names.size() < mostNames)
                names.append(familyForm + QStringLiteral(", ") + givenForm);
    names.append(folded(typed.givenName.trimmed()) + QStringLiteral(", ") + family);
    return names;
}

bool saysEnough(const Person &typed)
{
    const int names = !typed.givenName.isEmpty() + !typed.familyName.isEmpty() + !typed.knownAs.isEmpty();
    return names >= 2
        || (names == 1
            && (!normalPhone(typed.phone).isEmpty() || !normalEmail(typed.email).isEmpty()
                || typed.birthDate.isValid() || hasPostcodeForm(typed.postcode)));
}

} // namespace

QList<LikelyPerson> likelySame(Connection &connection, const Person &typed, int limit)
{
    if (!saysEnough(typed))
        return {};
    const ReadTogether moment(connection);
    CandidateQuery query;
    query.phoneDigits = normalPhone(typed.phone);
    query.email = normalEmail(typed.email);
    query.postcode = hasPostcodeForm(typed.postcode) ? tidyPostcode(typed.postcode) : QString();
    query.birthDate = typed.birthDate;
    query.sortNames = namesToLookFor(typed);
    const QSet<qint64> others = typed.key ? differentFrom(connection, typed.key) : QSet<qint64>();
    QList<LikelyPerson> found;
    for (const Person &person : candidatePeople(connection, query, mostByEach)) {
        if (person.key == typed.key || others.contains(person.key) || (typed.hub && person.hub != typed.hub))
            continue;
        const Likeness like = likeness(typed, person);
        if (like.score >= likelyScore)
            found.append({person, like});
    }
    std::stable_sort(found.begin(), found.end(), [](const LikelyPerson &a, const LikelyPerson &b) {
        return a.likeness.score > b.likeness.score;
    });
    return found.mid(0, limit);
}

} // namespace doorstep
