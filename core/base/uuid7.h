#pragma once

#include <QString>

namespace doorstep {

// A new UUID version 7 (RFC 9562) in lower case with hyphens: ids made one after another sort in that order.
QString newUuid7();

// What is left of an id where a person is to tell records without names apart: of a UUID its last eight
// digits, of another long one its end.
QString shortId(const QString &id);

} // namespace doorstep
