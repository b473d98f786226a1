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

// Counts of people in a table of hubs (rows) by measures or categories (columns), with its totals.
struct CountTable {
    QList<QList<qint64>> cells; // a row a hub, each as long as `columnWholes`
    // What stands under each column: unique people. What the column adds up to may be more (people known to
    // several hubs), or less (people trained at one hub who acted at another).
    QList<qint64> columnWholes;
    // The columns are parts of one whole (age bands of the people trained, not measures side by side): the
    // sum of a row is then shown at its end, and `whole`, the sum of `columnWholes`, in the corner.
    bool columnsAddUp = false;
    // The column wholes (and `whole`) are shown in other places as well, so that only those that are small
    // themselves may be held back.
    bool wholesStand = false;
};

// Which of them are held back.
struct HeldBackCells {
    QList<QList<bool>> cells;
    QList<bool> columnWholes;
    // The sum of a column, and by how much it is not the whole: held back with the whole, and where that
    // difference is itself a small number of people.
    QList<bool> columnSums;
    QList<bool> rowWholes; // all false without `columnsAddUp`
    bool whole = false; // the corner; the same
};

// Holds back every small number, and as many more as would give it away: the smallest ones that let every
// small number be as large as the threshold for somebody who has all that is shown, the sums of the hubs
// beside the unique people included. Zeros are shown, save in columns (or tables whose columns add up)
// where nothing else would do. Pure; the same table always gives the same choice. Takes a few milliseconds
// for 50 hubs by 20 categories.
HeldBackCells heldBackCells(const CountTable &table, qint64 threshold);

} // namespace doorstep
