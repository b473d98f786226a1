// A group's life in words: for lists, headings, and whoever does not see the line of it.
#pragma once

#include "storage/group_life.h"

namespace doorstep {

// "Forming", "Recognised" …
QString groupStateText(GroupState state);
// "14 of 21 members; 7 more for recognition."
QString recognitionText(const GroupNow &now, int needed, bool isClosed);
// "7 more"; "has enough".
QString missingText(int members, int needed);
// The whole life in sentences, as of the day `today`.
QString groupLifeText(const GroupLife &life, QDate today);

} // namespace doorstep
