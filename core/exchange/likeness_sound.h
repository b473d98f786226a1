// Words that sound or look nearly the same: for names, as people in Britain say and mistype them.
#pragma once

#include <QString>

namespace doorstep {

// What a name sounds like, a few letters: "Smith" and "Smyth", "Stephens" and "Stevens", "Katherine" and
// "Catherine" give the same. `letters`: as normalName() gives them. Letters other than a to z are kept as
// they are.
QString soundOf(QStringView letters);
// 0 (nothing in common) to 1 (the same): Jaro's likeness, raised where the words begin alike (Winkler).
double jaroWinkler(QStringView one, QStringView other);
// Whether one becomes the other by a single slip of the finger: a letter too many, too few, another, or two
// changed about.
bool isOneSlipApart(QStringView one, QStringView other);

} // namespace doorstep
