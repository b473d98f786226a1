// Normal forms of what people type: for comparing, finding and matching, never for storing in place of their
// words.
#pragma once

#include <QString>

namespace doorstep {

// Marks dropped, lower case, letters only: "Zoë O'Neil" is "zoeoneil" (DATA.md 4, match keys).
QString normalName(QStringView name);
// Lower-case text with letters that people type without what makes them different, and that Unicode does not
// take apart, typed so: ß ss, ł l, ø o, æ ae.
QString plainLetters(QStringView lower);
// Trimmed and lower case; empty where there is no @.
QString normalEmail(QStringView email);
// Digits in the form 44…: a leading 0044, 0 or +44 becomes 44 and a 0 straight after it goes; empty under ten
// digits.
QString normalPhone(QStringView phone);
// A British number in the one form in which it is shown: "07700 900123", "020 7946 0123", "0161 496 0000",
// "01632 960123 ext 12"; one of another country with its plus and single spaces. What cannot be a number is
// trimmed but otherwise as typed.
QString tidyPhone(QStringView phone);
// Upper case, no spaces.
QString normalPostcode(QStringView postcode);
// Whether the text has the form of a UK postcode (GIR 0AA included), with or without its space: its shape,
// not whether there is such a place.
bool hasPostcodeForm(QStringView postcode);
// A well-formed postcode in upper case with its one space; anything else trimmed but otherwise as typed.
QString tidyPostcode(QStringView postcode);
// Lower case without marks, for sorting and finding: "Zoë" is "zoe", "Łukasz" is "lukasz", "Groß" is "gross";
// spaces and punctuation are kept.
QString folded(QStringView text);
// UTF-8 as it stands: unlike QString::fromUtf8() this keeps a U+FEFF with which the text begins.
QString exactFromUtf8(QByteArrayView utf8);
// Text with control and bidirectional formatting characters made visible, for showing what came from
// elsewhere.
QString visibleControls(QStringView text);

} // namespace doorstep
