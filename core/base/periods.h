// How two periods lie to one another.
#pragma once

#include "base/dates.h"

namespace doorstep {

// Whether there is a day that both have.
inline bool overlap(const Period &one, const Period &other)
{
    return one.from <= other.to && other.from <= one.to;
}

// Whether the outer one has every day of the inner one; a period has its own.
inline bool holds(const Period &outer, const Period &inner)
{
    return outer.from <= inner.from && inner.to <= outer.to;
}

} // namespace doorstep
