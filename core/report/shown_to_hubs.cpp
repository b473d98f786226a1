#include "report/national_picture.h"
#include "report/small_numbers.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace doorstep {

namespace {

// With fewer hubs a number says whose it is.
constexpr qsizetype fewestHubs = 3;

// Whether the numbers held back, of which somebody knows the sum and that each is at least 1, are safe.
bool isSafe(const QList<qint64> &held, qint64 threshold)
{
    const qint64 sum = std::accumulate(held.begin(), held.end(), qint64(0));
    const bool hasSmall =
        std::any_of(held.begin(), held.end(), [&](qint64 value) { return isSmallNumber(value, threshold); });
    return !hasSmall || (held.size() >= 2 && sum - (held.size() - 1) >= threshold);
}

// So for everybody outside, and for each hub, which knows its own and may take it off.
bool isSafeFromAll(const QList<qint64> &held, qint64 threshold)
{
    if (!isSafe(held, threshold))
        return false;
    for (qsizetype i = 0; i < held.size(); ++i) {
        QList<qint64> others = held;
        others.removeAt(i);
        if (!isSafe(others, threshold))
            return false;
    }
    return true;
}

} // namespace

ShownValues shownToHubs(qint64 total, const QList<qint64> &values, qint64 threshold)
{
    ShownValues shown{true, QList<bool>(values.size(), true)};
    std::vector<qsizetype> bySize(static_cast<size_t>(values.size()));
    std::iota(bySize.begin(), bySize.end(), qsizetype(0));
    std::stable_sort(bySize.begin(), bySize.end(),
                     [&](qsizetype a, qsizetype b) { return values[a] < values[b]; });
    QList<qint64> held;
    for (const qsizetype hub : bySize) {
        const qint64 value = values[hub];
        if (value <= 0)
            continue;
        if (!isSmallNumber(value, threshold) && isSafeFromAll(held, threshold))
            break;
        held.append(value);
        shown.values[hub] = false;
    }
    // With all of them held back there is still the total, off which a hub takes its own.
    if (isSmallNumber(total, threshold) || !isSafeFromAll(held, threshold))
        shown.total = false;
    if (values.size() < fewestHubs || !shown.total)
        shown.values.fill(false);
    return shown;
}

} // namespace doorstep
