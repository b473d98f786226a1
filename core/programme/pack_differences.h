// What one programme pack says otherwise than another, in plain sentences.
#pragma once

#include "programme/programme.h"

namespace doorstep {

// Empty where both say the same. The secret itself is never named.
QStringList packDifferences(const Programme &before, const Programme &after);

} // namespace doorstep
