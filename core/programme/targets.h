// What is to be reached, and how far along one should be by a day.
#pragma once

#include "programme/programme.h"
#include "storage/hub_file.h"

#include <optional>

namespace doorstep {

struct TargetValue {
    enum class Source {
        Hub, // the hub's own targets record
        PackForHub, // the pack's row for this hub
        PackShare, // the programme's target divided by its number of hubs, rounded
        Programme, // the programme's target as it stands: in a national file, or where the pack lists no hubs
    };
    qint64 amount = 0; // a count, or pence for money
    Period period; // the target's own, which may be longer or shorter than the one asked for
    Source source = Source::Hub;
};

// The target of a measure for a period: the hub's own records before the pack's row for the hub before its
// share of the national one; of several rows the one for just this period, else the shortest that contains
// it, else the longest within it. nullopt where nothing fits.
std::optional<TargetValue> targetFor(HubFile &file, const Programme &programme, const QString &measure,
                                     const Period &period);

// As above for a hub that somebody else's file tells of: what the pack says of it, the hub's own records
// aside. A hub that the pack does not list has no share; neither has one where the pack lists none.
std::optional<TargetValue> packTarget(const Programme &programme, const QString &measure,
                                      const Period &period, const QString &hub);

// How much of a target should be reached by the end of `day`, in equal daily steps over its period, rounded;
// 0 before it begins and all of it once it is over.
qint64 expectedBy(const TargetValue &target, QDate day);

} // namespace doorstep
