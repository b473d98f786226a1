// Which periods the grid of returns shows at a time.
#pragma once

#include "returns/completeness.h"

namespace doorstep {

struct ReceivedSpan {
    QString id; // kept in settings: "so-far", "last", "2019-04-01/2020-03-31"
    QString name;
    Period span; // invalid: all of them
};

// In the order in which they are offered: so far, the last few, each year of the programme that has begun,
// newest first, all to its end. The first is the usual one.
QList<ReceivedSpan> receivedSpans(const Completeness &grid, const Programme &programme);

} // namespace doorstep
