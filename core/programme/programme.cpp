#include "programme/programme.h"

#include "programme/shipped_packs.h"

namespace doorstep {

bool Programme::isForPractice() const
{
    const QLatin1String prefix("shipped-");
    return secretId.startsWith(prefix) && shippedProgrammes().contains(secretId.mid(prefix.size()));
}

QString Programme::labelOf(const QString &measure) const
{
    for (const MeasureName &named : measures)
        if (named.name == measure)
            return named.label;
    return {};
}

QString Programme::hubName(const QString &hubCode) const
{
    for (const Hub &hub : hubs)
        if (hub.code == hubCode)
            return hub.name;
    return {};
}

} // namespace doorstep
