// The days on which hubs count in the national body's file: those of their accepted returns.
#pragma once

#include "storage/engine/connection.h"

namespace doorstep {

// The last day that any hub's accepted returns cover; null where there is none.
QDate lastCoveredDay(Connection &connection);

} // namespace doorstep
