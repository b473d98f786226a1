// Small numbers in a table with both its totals. Such a table is a circulation: everybody flows from the
// whole through a column's total and a cell into a row's total and back. What may be changed without changing
// what is shown is a cycle of held back numbers, so how large a small number could be is a flow, and the
// cheapest way to protect it is a cheapest path.
#include "report/small_numbers.h"

#include <QtGlobal>
#include <algorithm>
#include <limits>
#include <vector>

namespace doorstep {

namespace {

constexpr qint64 s_noEnd = std::numeric_limits<qint64>::max() / 8;
// What it costs to hold a number back is the number; totals only where nothing else does.
constexpr qint64 s_sumCost = qint64(1) << 36;
constexpr qint64 s_rowWholeCost = qint64(1) << 40;
constexpr qint64 s_columnWholeCost = qint64(1) << 48;
constexpr qint64 s_wholeCost = qint64(1) << 52;

struct Arc {
    int from = 0;
    int to = 0;
    qint64 value = 0;
    qint64 cost = 0;
    bool *held = nullptr;
    bool mayBeHeld = true;
    const bool *ceilingHeld = nullptr; // of a cell: its column's whole, which it cannot exceed
    qint64 ceiling = 0; // where that is shown
    qint64 changed = 0; // by the flow that is being looked for
};

// A step along an arc: more of it, or less.
struct Step {
    int arc = -1;
    bool more = true;
};

class Network {
public:
    explicit Network(qint64 threshold) : m_threshold(threshold) { }

    void add(const Arc &arc)
    {
        m_nodes = std::max({m_nodes, arc.from + 1, arc.to + 1});
        m_arcs.push_back(arc);
    }

    // Whether all that is small is safe now; without that, as much is held back as may be.
    bool protect()
    {
        for (Arc &arc : m_arcs)
            if (isSmallNumber(arc.value, m_threshold))
                *arc.held = true;
        bool isSafe = true;
        for (size_t i = 0; i < m_arcs.size(); ++i)
            if (isSmallNumber(m_arcs[i].value, m_threshold))
                isSafe = protectOne(int(i)) && isSafe;
        return isSafe;
    }

    // Holds the zeros back as well: then nothing says that what is held back is at least 1.
    void holdZeros()
    {
        m_holdsZeros = true;
        for (Arc &arc : m_arcs)
            if (arc.value == 0 && arc.mayBeHeld)
                *arc.held = true;
    }

private:
    // Lets the number be as large as the threshold, by ways that go round from its end to its beginning.
    bool protectOne(int target)
    {
        for (Arc &arc : m_arcs)
            arc.changed = 0;
        const Arc &small = m_arcs[size_t(target)];
        for (qint64 missing = m_threshold - small.value; missing > 0;) {
            const std::vector<Step> way = cheapestWay(target);
            if (way.empty())
                return false;
            qint64 flow = missing;
            for (const Step &step : way)
                flow = std::min(flow, room(step));
            for (const Step &step : way) {
                Arc &arc = m_arcs[size_t(step.arc)];
                arc.changed += step.more ? flow : -flow;
                *arc.held = true;
            }
            missing -= flow;
        }
        return true;
    }

    // How much more (or less) a number could be. What is held back is at least 1, as long as zeros are shown.
    qint64 room(const Step &step) const
    {
        const Arc &arc = m_arcs[size_t(step.arc)];
        if (!*arc.held && (!arc.mayBeHeld || arc.value == 0))
            return 0;
        if (!step.more)
            return arc.value + arc.changed - (m_holdsZeros ? 0 : 1);
        const bool hasCeiling = arc.ceilingHeld && !*arc.ceilingHeld;
        return (hasCeiling ? arc.ceiling : s_noEnd) - arc.value - arc.changed;
    }

    qint64 costOf(const Arc &arc) const
    {
        if (*arc.held)
            return 0;
        return 1 + arc.cost + arc.value;
    }

    // Bellman and Ford's: the networks are small.
    std::vector<Step> cheapestWay(int target) const
    {
        const int start = m_arcs[size_t(target)].to;
        const int end = m_arcs[size_t(target)].from;
        std::vector<qint64> cost(size_t(m_nodes), s_noEnd);
        std::vector<Step> by(cost.size());
        cost[size_t(start)] = 0;
        for (bool isBetter = true; isBetter;) {
            isBetter = false;
            for (int i = 0; i < int(m_arcs.size()); ++i)
                if (i != target)
                    isBetter = goOver(i, cost, by) || isBetter;
        }
        std::vector<Step> way;
        if (cost[size_t(end)] == s_noEnd)
            return way;
        for (int at = end; at != start;) {
            const Step step = by[size_t(at)];
            way.push_back(step);
            at = step.more ? m_arcs[size_t(step.arc)].from : m_arcs[size_t(step.arc)].to;
        }
        return way;
    }

    bool goOver(int index, std::vector<qint64> &cost, std::vector<Step> &by) const
    {
        const Arc &arc = m_arcs[size_t(index)];
        bool isBetter = false;
        for (const bool more : {true, false}) {
            const auto from = size_t(more ? arc.from : arc.to);
            const auto to = size_t(more ? arc.to : arc.from);
            if (cost[from] == s_noEnd || cost[from] + costOf(arc) >= cost[to] || room({index, more}) <= 0)
                continue;
            cost[to] = cost[from] + costOf(arc);
            by[to] = {index, more};
            isBetter = true;
        }
        return isBetter;
    }

    qint64 m_threshold;
    int m_nodes = 0;
    bool m_holdsZeros = false;
    std::vector<Arc> m_arcs;
};

class Suppression {
public:
    Suppression(const CountTable &table, qint64 threshold) : m_table(table), m_threshold(threshold)
    {
        const qsizetype columns = table.columnWholes.size();
        m_held.cells.fill(QList<bool>(columns, false), table.cells.size());
        m_held.columnWholes.fill(false, columns);
        m_held.columnSums.fill(false, columns);
        m_held.rowWholes.fill(false, table.cells.size());
    }

    HeldBackCells held()
    {
        if (m_table.columnsAddUp)
            protect(0, m_table.columnWholes.size());
        else
            for (qsizetype column = 0; column < m_table.columnWholes.size(); ++column)
                protect(column, 1);
        for (qsizetype column = 0; column < m_table.columnWholes.size(); ++column)
            m_held.columnSums[column] = m_held.columnSums[column] || m_held.columnWholes[column];
        return m_held;
    }

private:
    void protect(qsizetype first, qsizetype count)
    {
        Network network = networkOf(first, count);
        if (network.protect())
            return;
        network.holdZeros();
        if (network.protect())
            return;
        for (QList<bool> &row : m_held.cells)
            std::fill_n(row.begin() + first, count, true);
        if (m_table.columnsAddUp)
            m_held.rowWholes.fill(true);
    }

    // Nodes: 0 where all begin and end, one for each row, one for each column. Columns that do not add up are
    // a network each, in which the rows are no more than node 0.
    Network networkOf(qsizetype first, qsizetype count)
    {
        Network network(m_threshold);
        const bool addsUp = m_table.columnsAddUp;
        const auto rows = int(m_table.cells.size());
        const int columnsFrom = rows + 1;
        const int all = columnsFrom + int(count); // behind the whole
        for (qsizetype column = first; column < first + count; ++column) {
            const int node = columnsFrom + int(column - first);
            for (int row = 0; row < rows; ++row)
                network.add({node, addsUp ? row + 1 : 0, m_table.cells[row][column], 0,
                             &m_held.cells[row][column], true, &m_held.columnWholes[column],
                             m_table.columnWholes[column]});
            const qint64 whole = m_table.columnWholes[column];
            network.add({addsUp ? all : 0, node, whole, s_columnWholeCost, &m_held.columnWholes[column],
                         !m_table.wholesStand});
            const qint64 more = sumOf(column) - whole; // people beyond the whole, or the other way round
            network.add({more < 0 ? node : 0, more < 0 ? 0 : node, qAbs(more), s_sumCost,
                         &m_held.columnSums[column]});
        }
        if (addsUp)
            addRowWholes(network, all);
        return network;
    }

    qint64 sumOf(qsizetype column) const
    {
        qint64 sum = 0;
        for (const QList<qint64> &row : m_table.cells)
            sum += row[column];
        return sum;
    }

    void addRowWholes(Network &network, int all)
    {
        for (int row = 0; row < int(m_table.cells.size()); ++row) {
            qint64 sum = 0;
            for (const qint64 cell : m_table.cells[row])
                sum += cell;
            network.add({row + 1, 0, sum, s_rowWholeCost, &m_held.rowWholes[row]});
        }
        qint64 whole = 0;
        for (const qint64 column : m_table.columnWholes)
            whole += column;
        network.add({0, all, whole, s_wholeCost, &m_held.whole, !m_table.wholesStand});
    }

    const CountTable &m_table;
    qint64 m_threshold;
    HeldBackCells m_held;
};

} // namespace

HeldBackCells heldBackCells(const CountTable &table, qint64 threshold)
{
    return Suppression(table, threshold).held();
}

} // namespace doorstep
