// The queries of resources/measures as text. A query may say {part} for one of resources/measures/parts, and
// {one_run COLUMN} where it can be asked of a single course run, by index, or of all.
#pragma once

#include <QString>
#include <functional>

namespace doorstep {

// A query as it stands there; in the national file one of resources/measures/national stands in its place.
// Throws std::logic_error where there is none.
QString queryText(const QString &name, bool nationalFile = false);
bool hasQuery(const QString &name);

// What stands in place of a part; empty: the part itself.
using InPlaceOfPart = std::function<QString(const QString &part)>;
// As above with all parts in it. `run`: what gives the run's key in SQL ("?1", "t.key"); empty: of all runs.
QString queryWithParts(const QString &name, bool nationalFile, const InPlaceOfPart &inPlaceOf = {},
                       const QString &run = {});

} // namespace doorstep
