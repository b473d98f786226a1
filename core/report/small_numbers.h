// Small numbers in tables that are handed on: which counts are held back, so that nobody can be recognised by
// them. Pure functions, for any report, a hub's or the national one.
#pragma once

#include <QList>
#include <optional>

namespace doorstep {

// Whether a count of people says too much on its own: more than none and fewer than the programme's
// threshold. A threshold of 0 or 1 holds nothing back.
bool isSmallNumber(qint64 count, qint64 threshold);

// Which parts of a whole are held back, in their order, where the whole itself is shown: every small one, and
// of the others the smallest until the small ones cannot be worked out from the whole. That is so once at
// least two are held back and their sum leaves room for each of them to be as large as the threshold. Parts
// of 0 are shown. nullopt: no choice of parts would do; then none of them may be shown beside the whole.
std::optional<QList<bool>> heldBackParts(const QList<qint64> &parts, qint64 threshold);

} // namespace doorstep
