// Phone numbers as somebody begins to type them, for finding people by them.
#pragma once

#include <QString>

namespace doorstep {

// The digits in the form in which the store keeps them (people.phone_digits: 44…), where the text is nothing
// but a part of a phone number: four digits or more, spaces, brackets, a plus. Empty otherwise.
QString typedPhoneDigits(QStringView typed);

} // namespace doorstep
