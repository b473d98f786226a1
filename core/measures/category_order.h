// The parts of a breakdown in the order in which they are read.
#pragma once

#include "measures/figures.h"

#include <QMap>

namespace doorstep {

// Bands and codes as listed, then by name (months, hubs); what is empty left out, not_recorded last.
QList<Category> inCategoryOrder(BreakdownId by, QMap<QString, qint64> values);

} // namespace doorstep
