// A new person from a name typed in one go.
#pragma once

#include "records/people.h"

namespace doorstep {

// "rose okafor" is given name Rose and family name Okafor; "Maria de Souza" has the family name de Souza;
// what does not look like a name ("woman at no. 14") becomes what they are known as.
Person personCalled(const QString &typed);
// Whether the words look like somebody's name rather than a description.
bool nameLikeWords(const QString &typed);

} // namespace doorstep
