// Match keys (DATA.md 4): by which the national body sees that two hubs know one person, without learning
// who.
#pragma once

#include "records/people.h"

namespace doorstep {

// Lower-case hex, 32 characters each, in the order e-mail, phone, birth date, postcode; only those all of
// whose parts are there. `secret`: the pack's. Consent is the caller's to ask.
QStringList matchKeys(const Person &person, const QString &secret);

} // namespace doorstep
