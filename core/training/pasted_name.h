// Somebody's name as lists have it: with a title, in capitals, family name first, two people in one, the
// e-mail address and phone behind it.
#pragma once

#include "records/people.h"

namespace doorstep {

// Takes an e-mail address out of the cell ("Rose Okafor <rose@x.org>", "Rose Okafor, rose@x.org"); empty
// where there is none.
QString takeAddress(QString &cell);
// The same of a phone number ("Rose Okafor (07700 900123)"), in the form in which it is shown.
QString takePhone(QString &cell);

// Sets the names of a person. A title and what stands in brackets are dropped; capitals all through, or none,
// are put right; "Okafor, Rose" and "OKAFOR Rose" have the family name first. "Mrs Khan" keeps the title,
// without which nobody would know her.
void setPastedName(Person &person, const QString &name);

// "Jean and Bob Carter" and "Jean Carter & Bob Lee" are two; else the name alone.
QStringList namesTogether(const QString &name);

// "OKAFOR" and "okafor" are Okafor; a name with large and small letters is left alone.
QString withCapitals(const QString &name);

} // namespace doorstep
