#pragma once

#include <QString>

namespace doorstep {

// A new UUID version 7 (RFC 9562) in lower case with hyphens: ids made one after another sort in that order.
QString newUuid7();

} // namespace doorstep
