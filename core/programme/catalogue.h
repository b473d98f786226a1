// The pack's courses and units in the hub's catalogue.
#pragma once

#include "programme/programme.h"
#include "storage/change.h"

namespace doorstep {

// Brings the catalogue in line with the pack: adds what is new, mends what is still the pack's own, takes
// away what the pack no longer has and nobody uses. What the hub has made its own is left alone.
void bringInCatalogue(Change &change, const Programme &programme);

} // namespace doorstep
