#pragma once

#include "measures/figures.h"
#include "support/builders.h"
#include "support/catch_strings.h"

namespace doorstep::tests {

inline const Measure &measure(const char *name)
{
    const Measure *found = measureNamed(QString::fromUtf8(name));
    if (!found)
        throw std::logic_error(std::string("no such measure: ") + name);
    return *found;
}

inline qint64 figureOf(HubBuilder &hub, const char *name, const Period &period)
{
    return figure(hub.connection(), currentProgramme(hub.connection()), period, measure(name));
}

// A breakdown as "25-44 2, not_recorded 1".
inline QString partsOf(HubBuilder &hub, const char *name, BreakdownId by, const Period &period)
{
    QStringList parts;
    for (const Category &part :
         breakdown(hub.connection(), currentProgramme(hub.connection()), period, measure(name), by))
        parts.append(QStringLiteral("%1 %2").arg(part.name).arg(part.value));
    return parts.join(QStringLiteral(", "));
}

const Period year2019 = period("2019-01-01", "2019-12-31");

} // namespace doorstep::tests
