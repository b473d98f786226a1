#include "storage/derived_columns.h"

#include "base/text.h"
#include "base/uuid7.h"
#include "records/people.h"

namespace doorstep {

namespace {

// "okafor, rose": family name first where there is one, else what the person is known by. People whose names
// stay at their hubs are sorted by what they are called here.
QString sortName(const void *record)
{
    const auto &person = *static_cast<const Person *>(record);
    if (person.givenName.isEmpty() && person.familyName.isEmpty() && person.knownAs.isEmpty())
        return folded(shortId(person.id));
    const QString &first = person.givenName.isEmpty() ? person.knownAs : person.givenName;
    if (person.familyName.isEmpty())
        return folded(person.givenName.isEmpty() ? person.knownAs : person.givenName);
    return folded(first.isEmpty() ? person.familyName
                                  : QString(person.familyName + QStringLiteral(", ") + first));
}

QString phoneDigits(const void *record)
{
    return normalPhone(static_cast<const Person *>(record)->phone);
}

} // namespace

const std::vector<DerivedColumn> &derivedColumns(const RecordTable &table)
{
    static const std::vector<DerivedColumn> ofPeople = {{"sort_name", sortName},
                                                        {"phone_digits", phoneDigits}};
    static const std::vector<DerivedColumn> none;
    return &table == &Person::table() ? ofPeople : none;
}

} // namespace doorstep
