// Numbers of hubs in a table: a row a hub, a column a measure, a period or a category, with both totals under
// them. As it stands in the file, or with small numbers held back for whoever it is handed on to.
#pragma once

#include "measures/measure.h"

#include <optional>

namespace doorstep {

struct HubGrid {
    using Cell = std::optional<qint64>; // a count, or pence; none: held back
    struct Column {
        QString label; // "People trained", "Jan 2020 to Mar 2020", "25-44"
        const Measure *measure = nullptr;
    };
    struct Row {
        QString code;
        QString name;
    };
    QList<Column> columns;
    QList<Row> rows;
    QList<QList<Cell>> cells; // a list a row, each as long as `columns`
    QList<Cell> sums; // of the hubs, a cell a column
    QList<Cell> wholes; // the programme's, in which a linked person counts once
    // The columns are the parts of one whole: `rowSums` and `whole` are then what they come to.
    bool columnsAddUp = false;
    QList<Cell> rowSums;
    Cell whole;

    // Takes a row's values and adds them to the sums.
    void addRow(const Row &row, const QList<qint64> &values);
    int rowOf(const QString &code) const; // -1 where it is not among them
    bool hasHeldBack() const;
};

// With the small numbers of people held back and whatever would give them away (small_numbers.h); always
// asked of all hubs, so that two tables of some of them, each for itself handed on, hold back the same.
HubGrid heldBack(const HubGrid &grid, qint64 threshold);

} // namespace doorstep
