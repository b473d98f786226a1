// What a person's record is proposed to be when several are made one.
#include "storage/merge.h"

#include "storage/merge_rows.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Merge)
};

using People = QList<Person>;

// The record that `isBetter` prefers, of those that have `field` filled; the first where none has.
template <class Better>
const Person &bestOf(const People &people, const char *column, Better isBetter)
{
    const Field &field = Person::table().at(column);
    const Person *best = nullptr;
    for (const Person &person : people)
        if (!isEmpty(field, &person) && (!best || isBetter(person, *best)))
            best = &person;
    return best ? *best : people.front();
}

bool isNewer(const Person &one, const Person &other)
{
    return one.key > other.key; // keys are given in order
}

// Another family name, and not the same one spelled otherwise: what somebody is called since they married,
// say.
bool isAnotherFamilyName(const Person &newer, const Person &older)
{
    const QString &a = newer.familyName;
    const QString &b = older.familyName;
    return isNewer(newer, older)
        && (a.front().toLower() != b.front().toLower() || std::abs(a.size() - b.size()) > 2);
}

void take(const Person &from, Person &into, std::initializer_list<const char *> columns)
{
    for (const char *column : columns)
        copyValue(Person::table().at(column), &from, &into);
}

// How somebody is reached and where they live now: as they last said.
void takeContact(const People &people, Person &merged)
{
    take(bestOf(people, "email", isNewer), merged, {"email"});
    take(bestOf(people, "phone", isNewer), merged, {"phone"});
    const Person &place = bestOf(people, "postcode", isNewer);
    if (!place.postcode.isEmpty())
        take(place, merged, {"address", "postcode", "lsoa", "local_authority"});
    for (const Person &person : people) { // of the same place another record may say more
        if (person.postcode != merged.postcode)
            continue;
        if (person.address.size() > merged.address.size())
            merged.address = person.address;
        for (const char *column : {"lsoa", "local_authority"})
            if (isEmpty(Person::table().at(column), &merged))
                take(person, merged, {column});
    }
}

void takeNames(const People &people, Person &merged)
{
    take(bestOf(people, "given_name",
                [](const Person &a, const Person &b) { return a.givenName.size() > b.givenName.size(); }),
         merged, {"given_name"});
    take(bestOf(people, "family_name", isAnotherFamilyName), merged, {"family_name"});
    for (const Person &person : people) // Liz, who is Elizabeth in the record
        if (merged.knownAs.isEmpty())
            merged.knownAs = !person.knownAs.isEmpty() ? person.knownAs
                : person.givenName != merged.givenName ? person.givenName
                                                       : QString();
}

// The word given last; where no day is known, the more careful one.
void takeConsents(const People &people, Person &merged)
{
    const Person *last = nullptr;
    for (const Person &person : people) {
        if (person.contactConsent.isEmpty())
            continue;
        if (!last
            || (person.consentOn.isValid()
                && (!last->consentOn.isValid() || person.consentOn > last->consentOn)))
            last = &person;
        else if (person.consentOn == last->consentOn && person.contactConsent.code == QLatin1String("no"))
            last = &person;
    }
    if (last)
        take(*last, merged, {"contact_consent", "consent_on"});
    for (const Person &person : people)
        if (merged.shareConsent.isEmpty() || person.shareConsent.code == QLatin1String("no"))
            if (!person.shareConsent.isEmpty())
                merged.shareConsent = person.shareConsent;
    const Person &guarded = bestOf(people, "guardian_name", isNewer);
    if (!guarded.guardianName.isEmpty())
        take(guarded, merged, {"guardian_name", "guardian_contact", "guardian_consent_on"});
}

void takeMembership(const People &people, Person &merged)
{
    bool stillIs = false;
    QDate last;
    for (const Person &person : people) {
        if (!person.networkMemberFrom.isValid())
            continue;
        if (!merged.networkMemberFrom.isValid() || person.networkMemberFrom < merged.networkMemberFrom)
            merged.networkMemberFrom = person.networkMemberFrom;
        stillIs = stillIs || !person.networkMemberTo.isValid();
        last = std::max(last, person.networkMemberTo);
    }
    if (merged.networkMemberFrom.isValid())
        merged.networkMemberTo = stillIs ? QDate() : last;
}

} // namespace

Person mergedPerson(const People &people)
{
    Person merged = people.front();
    for (const Field &field : Person::table().fields)
        for (const Person &person : people)
            if (isEmpty(field, &merged))
                copyValue(field, &person, &merged);
    takeNames(people, merged);
    takeContact(people, merged);
    takeConsents(people, merged);
    takeMembership(people, merged);
    for (const Person &person : people.mid(1)) {
        for (const QString &tag : person.tags)
            if (!merged.tags.contains(tag))
                merged.tags.append(tag);
        if (!person.notes.isEmpty() && !merged.notes.contains(person.notes))
            merged.notes += (merged.notes.isEmpty() ? QString() : QStringLiteral("\n")) + person.notes;
    }
    return merged;
}

QString leftOutInWords(const People &people, const Person &merged)
{
    QStringList said;
    for (const Person &person : people)
        for (const Field &field : Person::table().fields) {
            const bool isJoined = field.kind == FieldKind::TextList || field.form == TextForm::Free;
            if (field.isInKey() || isJoined || field.privacy == Privacy::SpecialCategory
                || isEmpty(field, &person) || forPeople(field, &person) == forPeople(field, &merged))
                continue;
            const bool isKnownAs = forPeople(field, &person) == merged.knownAs;
            const QString words = QCoreApplication::translate("doorstep::Field", field.label)
                + QLatin1Char(' ') + forPeople(field, &person);
            if (!isKnownAs && !said.contains(words))
                said.append(words);
        }
    return said.isEmpty() ? QString() : Text::tr("Also recorded: %1").arg(said.join(QStringLiteral("; ")));
}

} // namespace doorstep
