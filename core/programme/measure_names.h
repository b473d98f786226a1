// The names of the measures (DATA.md 3): what packs and targets refer to. What they count stands in
// core/measures.
#pragma once

#include <QStringList>

namespace doorstep {

// All of them, in the order of DATA.md.
const QStringList &measureNames();
bool isMeasure(const QString &name);
// Whether its values are pence (targets are then written in pounds), not a count.
bool isMoneyMeasure(const QString &name);

} // namespace doorstep
