#include "exchange/likeness.h"

#include "exchange/likeness_record.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Likeness)
};

// The name as the record has it, of which the letters were compared.
QString asWritten(const Person &person, NameTable::Number compared, const NameTable &names)
{
    if (nameLetters(person.knownAs) == names.letters(compared) && !person.knownAs.isEmpty())
        return person.knownAs;
    return person.givenName.isEmpty() ? person.knownAs : person.givenName.section(QLatin1Char(' '), 0, 0);
}

QString givenReason(const Comparison &found, const Person &one, const Person &other, const NameTable &names)
{
    QString a = asWritten(one, found.givens[0], names);
    QString b = asWritten(other, found.givens[1], names);
    switch (found.given) {
    case NameLikeness::Short:
        if (names.isFullName(found.givens[0], found.givens[1]))
            std::swap(a, b);
        return Text::tr("%1 is short for %2").arg(a, b);
    case NameLikeness::BothShort:
        return Text::tr("%1 and %2 are short for one name").arg(a, b);
    case NameLikeness::Spelling:
        return Text::tr("%1 and %2 are one name").arg(a, b);
    case NameLikeness::Sounds:
        return Text::tr("given names sound alike");
    case NameLikeness::Slip:
        return Text::tr("given names a letter apart");
    case NameLikeness::Initial:
        return a.size() < b.size() ? Text::tr("%1 may be %2").arg(a, b) : Text::tr("%1 may be %2").arg(b, a);
    case NameLikeness::Part:
        return Text::tr("same first given name");
    case NameLikeness::Same:
        return Text::tr("same given name");
    default:
        return {};
    }
}

QString familyReason(NameLikeness like)
{
    switch (like) {
    case NameLikeness::Same:
        return Text::tr("same family name");
    case NameLikeness::Spelling:
        return Text::tr("one family name in two spellings");
    case NameLikeness::Sounds:
        return Text::tr("family names sound alike");
    case NameLikeness::Slip:
        return Text::tr("family names a letter apart");
    case NameLikeness::Part:
        return Text::tr("part of the family name is the same");
    case NameLikeness::Initial:
        return Text::tr("family name begins the same");
    default:
        return {};
    }
}

QStringList reasonsFor(const Comparison &found, const Person &one, const Person &other,
                       const NameTable &names)
{
    QStringList reasons;
    const auto add = [&](const QString &reason) {
        if (!reason.isEmpty())
            reasons.append(reason);
    };
    add(found.sameEmail ? Text::tr("same e-mail") : QString());
    add(found.samePhone ? Text::tr("same phone") : QString());
    add(found.birth == Comparison::Birth::Same       ? Text::tr("same birth date")
            : found.birth == Comparison::Birth::Slip ? Text::tr("birth dates a slip apart")
                                                     : QString());
    if (found.swapped) {
        add(Text::tr("given and family name have changed places"));
    } else if (found.given == NameLikeness::Same && found.family == NameLikeness::Same) {
        add(Text::tr("same name"));
    } else {
        add(givenReason(found, one, other, names));
        add(familyReason(found.family));
    }
    add(found.sameAddress        ? Text::tr("same address")
            : found.samePostcode ? Text::tr("same postcode")
                                 : QString());
    add(found.birth == Comparison::Birth::SameYear ? Text::tr("born in the same year") : QString());
    return reasons;
}

QStringList reasonsAgainst(const Comparison &found)
{
    QStringList against;
    if (found.given == NameLikeness::Different && !found.swapped)
        against.append(Text::tr("other given name"));
    if (found.family == NameLikeness::Different && !found.swapped)
        against.append(Text::tr("other family name"));
    if (found.birth == Comparison::Birth::Other)
        against.append(Text::tr("other birth date"));
    if (found.otherGender)
        against.append(Text::tr("other gender"));
    if (found.otherPostcode)
        against.append(Text::tr("other postcode"));
    return against;
}

} // namespace

Likeness likeness(const Person &one, const Person &other)
{
    NameTable names;
    const Comparison found = compare(comparedPerson(one, names), comparedPerson(other, names), names);
    return {found.score, reasonsFor(found, one, other, names), reasonsAgainst(found)};
}

QString reasonsInWords(const Likeness &likeness, int most)
{
    return likeness.reasons.mid(0, most).join(QStringLiteral(", "));
}

} // namespace doorstep
