// Measures that count some of the people of another: shown side by side, how many are not among them can be
// told from the two.
#pragma once

#include "programme/measure_names.h"

namespace doorstep {

// The name of the measure of whose people `part` counts some (the young, of those trained); empty where there
// is none.
inline QStringView wholeMeasureOf(QStringView part)
{
    if (part == u"people_activated_evidenced")
        return u"people_activated";
    if (part == u"young_people_trained" || part == u"trained_then_acted")
        return u"people_trained";
    return {};
}

} // namespace doorstep
