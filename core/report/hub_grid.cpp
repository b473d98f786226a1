#include "report/hub_grid.h"

#include "report/nested_measures.h"
#include "report/programme_report.h"
#include "report/small_numbers.h"

#include <algorithm>

namespace doorstep {

namespace {

bool holdsNone(const QList<HubGrid::Cell> &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const HubGrid::Cell &cell) { return cell.has_value(); });
}

QList<int> peopleColumns(const HubGrid &grid)
{
    QList<int> columns;
    for (int i = 0; i < grid.columns.size(); ++i)
        if (countsPeople(*grid.columns[i].measure))
            columns.append(i);
    return columns;
}

CountTable tableOf(const HubGrid &grid, const QList<int> &columns)
{
    CountTable table;
    table.columnsAddUp = grid.columnsAddUp;
    // The programme's figures stand in its report; their parts may be held back there as well.
    table.wholesStand = !grid.columnsAddUp;
    for (const int column : columns)
        table.columnWholes.append(grid.wholes[column].value_or(0));
    for (const QList<HubGrid::Cell> &row : grid.cells) {
        QList<qint64> values;
        for (const int column : columns)
            values.append(row[column].value_or(0));
        table.cells.append(values);
    }
    return table;
}

// Beside the measure of whose people a column counts some: the others are no small number either.
void holdBackOthers(const HubGrid &grid, qint64 threshold, HubGrid &shown)
{
    for (int part = 0; part < grid.columns.size(); ++part)
        for (int whole = 0; whole < grid.columns.size(); ++whole) {
            if (grid.columns[whole].measure->nameText()
                    != wholeMeasureOf(grid.columns[part].measure->nameText())
                || grid.wholes[part].value_or(0) == 0)
                continue;
            CountTable others;
            others.wholesStand = true;
            others.columnWholes = {
                qMax<qint64>(0, grid.wholes[whole].value_or(0) - grid.wholes[part].value_or(0))};
            for (const QList<HubGrid::Cell> &row : grid.cells)
                others.cells.append(
                    QList<qint64>{qMax<qint64>(0, row[whole].value_or(0) - row[part].value_or(0))});
            const HeldBackCells held = heldBackCells(others, threshold);
            for (int row = 0; row < shown.cells.size(); ++row)
                if (held.cells[row][0])
                    shown.cells[row][part].reset();
            if (held.columnSums[0])
                shown.sums[part].reset();
        }
}

} // namespace

void HubGrid::addRow(const Row &row, const QList<qint64> &values)
{
    sums.resize(columns.size(), 0);
    QList<Cell> kept;
    qint64 rowSum = 0;
    for (int i = 0; i < columns.size(); ++i) {
        kept.append(values[i]);
        sums[i] = *sums[i] + values[i];
        rowSum += values[i];
    }
    rows.append(row);
    cells.append(kept);
    if (columnsAddUp)
        rowSums.append(rowSum);
}

int HubGrid::rowOf(const QString &code) const
{
    for (int i = 0; i < rows.size(); ++i)
        if (rows[i].code == code)
            return i;
    return -1;
}

bool HubGrid::hasHeldBack() const
{
    return !holdsNone(sums) || !holdsNone(wholes) || !holdsNone(rowSums) || (columnsAddUp && !whole)
        || !std::all_of(cells.begin(), cells.end(), holdsNone);
}

HubGrid heldBack(const HubGrid &grid, qint64 threshold)
{
    const QList<int> columns = peopleColumns(grid);
    if (columns.isEmpty() || grid.rows.isEmpty())
        return grid;
    const HeldBackCells held = heldBackCells(tableOf(grid, columns), threshold);
    HubGrid shown = grid;
    for (int i = 0; i < columns.size(); ++i) {
        const int column = columns[i];
        for (int row = 0; row < shown.cells.size(); ++row)
            if (held.cells[row][i])
                shown.cells[row][column].reset();
        if (held.columnWholes[i])
            shown.wholes[column].reset();
        if (held.columnSums[i])
            shown.sums[column].reset();
    }
    for (int row = 0; row < shown.rowSums.size(); ++row)
        if (held.rowWholes[row])
            shown.rowSums[row].reset();
    if (held.whole)
        shown.whole.reset();
    if (!grid.columnsAddUp)
        holdBackOthers(grid, threshold, shown);
    return shown;
}

} // namespace doorstep
