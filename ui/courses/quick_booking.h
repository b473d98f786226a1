// Books people on a run straight from the window: one change, whose label also says who waits for a place.
#pragma once

#include "records/organisations.h"
#include "records/people.h"
#include "ui/shell/app_context.h"

namespace doorstep {

// In this order; those of key 0 are new and stored first; who is on it already is left out. False also where
// that leaves nobody, which is said. Else as quickChange().
bool quickBooking(AppContext &context, qint64 run, const QList<Person> &people, Id<Organisation> by = {});

} // namespace doorstep
