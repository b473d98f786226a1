// A path in a few words, to be held against what is expected of it.
#pragma once

#include "measures/path_flow.h"

namespace doorstep::tests {

inline QString placeText(const PathPlace &place)
{
    static const QStringList origins{QStringLiteral("acted"), QStringLiteral("listened"),
                                     QStringLiteral("trained"), QStringLiteral("new")};
    static const QStringList stages{QStringLiteral("intro"), QStringLiteral("youth"),
                                    QStringLiteral("follow-on"), QStringLiteral("q"),
                                    QStringLiteral("qualified")};
    static const QStringList ends{QStringLiteral("action"), QStringLiteral("may"), QStringLiteral("stopped")};
    if (place.kind == PathPlace::Kind::Origin)
        return origins[static_cast<int>(place.origin)];
    return place.kind == PathPlace::Kind::Stage ? stages[static_cast<int>(place.stage)]
                                                : ends[static_cast<int>(place.end)];
}

// "new>intro 2; intro>follow-on 1; …"
inline QString flowText(const PathFlow &flow)
{
    QStringList bands;
    for (const PathBand &band : flow.bands)
        bands.append(QStringLiteral("%1>%2 %3")
                         .arg(placeText(band.from), placeText(band.to))
                         .arg(band.members.size()));
    return bands.join(QStringLiteral("; "));
}

} // namespace doorstep::tests
