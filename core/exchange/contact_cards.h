// People as contact cards (.vcf, vCard 3.0, RFC 2426), which phones, Outlook, Google and Thunderbird take.
#pragma once

#include "records/people.h"

#include <QByteArray>
#include <QList>

namespace doorstep {

// UTF-8, CRLF, a card a person: names, e-mail, phone, address, tags. What is nobody's business but the hub's
// (birth, gender, ethnic group, disability, consents, notes) stays here.
QByteArray contactCards(const QList<Person> &people);

} // namespace doorstep
