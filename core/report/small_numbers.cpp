#include "report/small_numbers.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace doorstep {

namespace {

// Whoever knows the whole knows the sum of what is held back, and that each of it is at least 1. A part can
// then be no more than the sum less 1 for each of the others: that must not give away that it is small.
bool isSafe(qint64 sum, qint64 parts, qint64 threshold)
{
    return parts >= 2 && sum - (parts - 1) >= threshold;
}

} // namespace

bool isSmallNumber(qint64 count, qint64 threshold)
{
    return count > 0 && count < threshold;
}

std::optional<QList<bool>> heldBackParts(const QList<qint64> &parts, qint64 threshold)
{
    QList<bool> held(parts.size(), false);
    std::vector<qsizetype> bySize(static_cast<size_t>(parts.size()));
    std::iota(bySize.begin(), bySize.end(), qsizetype(0));
    std::stable_sort(bySize.begin(), bySize.end(),
                     [&](qsizetype a, qsizetype b) { return parts[a] < parts[b]; });
    qint64 sum = 0;
    qint64 count = 0;
    for (const qsizetype part : bySize) {
        if (parts[part] <= 0)
            continue;
        const bool isSmall = isSmallNumber(parts[part], threshold);
        if (!isSmall && (count == 0 || isSafe(sum, count, threshold)))
            return held;
        held[part] = true;
        sum += parts[part];
        ++count;
    }
    if (count == 0 || isSafe(sum, count, threshold))
        return held;
    return std::nullopt;
}

} // namespace doorstep
