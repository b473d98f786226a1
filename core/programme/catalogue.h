// The pack's courses and units in the hub's catalogue.
#pragma once

#include "programme/programme.h"
#include "storage/change.h"

namespace doorstep {

// Brings the catalogue in line with the pack: adds what is new, mends what is still the pack's own, takes
// away what the pack no longer has and nobody uses. What the hub has made its own is left alone: what differs
// from the pack before, where there was one (`before` null: none).
void bringInCatalogue(Change &change, const Programme &programme, const Programme *before = nullptr);

// Whether a course or unit is in every field as the pack has it, however it came into the file; false for
// records of other types.
bool isAsOffered(Connection &connection, const Programme &programme, const AnyRecord &record);

} // namespace doorstep
