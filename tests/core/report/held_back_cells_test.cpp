// Tables with both their totals: somebody who has all that is shown goes through every table that it could
// be, and never finds a small number that is the same in all of them.
#include "report/small_numbers.h"

#include <catch2/catch.hpp>
#include <map>
#include <random>
#include <set>

using namespace doorstep;

namespace {

std::string marks(const QList<bool> &held)
{
    std::string text;
    for (const bool isHeld : held)
        text += isHeld ? '#' : '.';
    return text;
}

// "#.|.." : the rows' cells; then the columns' wholes, and of columns that add up the rows' and the corner.
std::string shown(const CountTable &table, qint64 threshold = 5)
{
    const HeldBackCells held = heldBackCells(table, threshold);
    std::string text;
    for (const QList<bool> &row : held.cells)
        text += marks(row) + "|";
    text += " " + marks(held.columnWholes);
    if (table.columnsAddUp)
        text += " " + marks(held.rowWholes) + " " + marks({held.whole});
    return text;
}

qint64 sum(const QList<qint64> &values)
{
    qint64 all = 0;
    for (const qint64 value : values)
        all += value;
    return all;
}

qint64 columnSum(const QList<QList<qint64>> &cells, qsizetype column)
{
    qint64 all = 0;
    for (const QList<qint64> &row : cells)
        all += row[column];
    return all;
}

// Goes through all the tables that agree with what is shown, and tells what each held back number could be.
class Attack {
public:
    Attack(const CountTable &table, const HeldBackCells &held) : m_table(table), m_held(held) { }

    // The lowest and the highest that a held back cell may be: at index row * columns + column.
    std::map<qsizetype, std::pair<qint64, qint64>> cells()
    {
        m_try = m_table.cells;
        const qsizetype columns = m_table.columnWholes.size();
        for (qsizetype i = 0; i < m_table.cells.size() * columns; ++i)
            if (!m_held.cells[i / columns][i % columns] && m_table.cells[i / columns][i % columns] == 0)
                m_least = 1; // zeros are shown: then what is not shown is none
        go(0);
        return m_found;
    }

    // Of a table of one column whose whole is shown: by how much the hubs' sum could be more.
    const std::set<qint64> &differences() const { return m_differences; }

private:
    static constexpr qint64 s_most = 12;

    void go(qsizetype index)
    {
        const qsizetype columns = m_table.columnWholes.size();
        if (index == m_table.cells.size() * columns) {
            if (agrees())
                note();
            return;
        }
        const qsizetype row = index / columns;
        const qsizetype column = index % columns;
        if (!m_held.cells[row][column])
            return endOfCell(index);
        for (qint64 value = m_least; value <= s_most; ++value) {
            m_try[row][column] = value;
            endOfCell(index);
        }
    }

    // Goes on, unless a finished row does not give the sum that is shown.
    void endOfCell(qsizetype index)
    {
        const qsizetype columns = m_table.columnWholes.size();
        const qsizetype row = index / columns;
        if (m_table.columnsAddUp && index % columns == columns - 1 && !m_held.rowWholes[row]
            && sum(m_try[row]) != sum(m_table.cells[row]))
            return;
        go(index + 1);
    }

    // Whether the sums of the columns, and the unique people in them, could be those that are shown.
    bool agrees() const
    {
        qint64 least = 0;
        qint64 most = 0;
        for (qsizetype column = 0; column < m_table.columnWholes.size(); ++column) {
            const qint64 all = columnSum(m_try, column);
            qint64 largest = 0;
            for (const QList<qint64> &row : m_try)
                largest = std::max(largest, row[column]);
            const qint64 whole = m_table.columnWholes[column];
            if (!m_held.columnWholes[column]) {
                const bool isSumKnown = !m_held.columnSums[column];
                if ((isSumKnown && all != columnSum(m_table.cells, column)) || whole < largest || whole > all)
                    return false;
                least += whole;
                most += whole;
            } else {
                least += largest;
                most += all;
            }
        }
        const qint64 whole = sum(m_table.columnWholes);
        return !m_table.columnsAddUp || m_held.whole || (least <= whole && whole <= most);
    }

    void note()
    {
        const qsizetype columns = m_table.columnWholes.size();
        for (qsizetype i = 0; i < m_table.cells.size() * columns; ++i) {
            if (!m_held.cells[i / columns][i % columns])
                continue;
            const qint64 value = m_try[i / columns][i % columns];
            auto [at, isNew] = m_found.try_emplace(i, value, value);
            at->second = {std::min(at->second.first, value), std::max(at->second.second, value)};
        }
        for (qsizetype column = 0; column < columns && !m_table.columnsAddUp; ++column)
            if (!m_held.columnWholes[column])
                m_differences.insert(columnSum(m_try, column) - m_table.columnWholes[column]);
    }

    const CountTable &m_table;
    const HeldBackCells &m_held;
    QList<QList<qint64>> m_try;
    qint64 m_least = 0;
    std::map<qsizetype, std::pair<qint64, qint64>> m_found;
    std::set<qint64> m_differences;
};

void attack(const CountTable &table, qint64 threshold)
{
    const HeldBackCells held = heldBackCells(table, threshold);
    const qsizetype columns = table.columnWholes.size();
    INFO(shown(table, threshold));
    Attack reader(table, held);
    const auto found = reader.cells();
    for (qsizetype i = 0; i < table.cells.size() * columns; ++i) {
        const qint64 value = table.cells[i / columns][i % columns];
        if (!isSmallNumber(value, threshold))
            continue;
        INFO("cell " << i << " is " << value);
        REQUIRE(held.cells[i / columns][i % columns]);
        REQUIRE(found.count(i) == 1); // the table itself agrees with what is shown of it
        REQUIRE(found.at(i).first < found.at(i).second);
    }
    for (qsizetype column = 0; column < columns; ++column) {
        if (isSmallNumber(table.columnWholes[column], threshold))
            REQUIRE(held.columnWholes[column]);
        if (isSmallNumber(columnSum(table.cells, column) - table.columnWholes[column], threshold))
            REQUIRE(held.columnSums[column]);
    }
    if (!table.columnsAddUp && columns == 1 && !held.columnWholes[0]
        && isSmallNumber(columnSum(table.cells, 0) - table.columnWholes[0], threshold))
        REQUIRE(reader.differences().size() > 1);
}

// Some hubs' people in some categories; of a table with doubles, some people are in two hubs.
CountTable someTable(std::mt19937 &random, int rows, int columns, bool addsUp, bool hasDoubles)
{
    CountTable table;
    table.columnsAddUp = addsUp;
    for (int row = 0; row < rows; ++row) {
        QList<qint64> cells;
        for (int column = 0; column < columns; ++column)
            cells.append(random() % 3 == 0 ? 0 : qint64(random() % 9));
        table.cells.append(cells);
    }
    for (int column = 0; column < columns; ++column) {
        qint64 largest = 0;
        for (const QList<qint64> &row : table.cells)
            largest = std::max(largest, row[column]);
        const qint64 all = columnSum(table.cells, column);
        table.columnWholes.append(hasDoubles ? largest + qint64(random() % size_t(all - largest + 1)) : all);
    }
    return table;
}

} // namespace

TEST_CASE("A small cell takes others with it, in its row and in its column")
{
    const CountTable safe{{{10, 20}, {30, 40}}, {40, 60}, true};
    CHECK(shown(safe) == "..|..| .. .. .");
    const CountTable one{{{3, 20, 30}, {30, 40, 50}, {31, 41, 12}}, {64, 101, 92}, true};
    CHECK(shown(one) == "#.#|...|#.#| ... ... .");
    const CountTable beside{{{3, 20}, {30, 40}, {12, 50}}, {45, 110}};
    CHECK(shown(beside) == "#.|..|#.| ..");
    const CountTable none{{{0, 20}, {30, 40}}, {30, 60}, true};
    CHECK(shown(none) == "..|..| .. .. .");
}

TEST_CASE("A total that is small is held back, and one that would give it away")
{
    CHECK(shown({{{3}}, {3}}) == "#| #");
    // The only hub that has any: its number is the whole.
    CHECK(shown({{{3, 40}, {0, 50}}, {3, 90}}) == "#.|..| #.");
    // A column of 3 in a table of 153 would be the whole less the others.
    const CountTable small{{{3, 97, 20}, {0, 50, 30}}, {3, 147, 50}, true};
    const HeldBackCells held = heldBackCells(small, 5);
    CHECK(held.columnWholes[0]);
    CHECK((held.columnWholes[1] || held.columnWholes[2] || held.whole));
}

TEST_CASE("Where the wholes stand elsewhere they are shown, and zeros are held back if need be")
{
    CountTable table{{{4}, {1}, {0}}, {5}};
    table.wholesStand = true;
    CHECK(shown(table) == "#|#|#| .");
    table = {{{4}, {2}, {9}, {0}}, {15}};
    table.wholesStand = true;
    CHECK(shown(table) == "#|#|.|.| .");
}

TEST_CASE("Unique people beside the sum of the hubs give no small number away")
{
    // 2 in all and the hubs' sum 4 would say that both are in both: neither is shown.
    CHECK(shown({{{2}, {2}}, {2}}) == "#|#| #");
    CHECK(shown({{{3}, {5}, {20}}, {22}}) == "#|#|.| .");
    // Two people are at both: one hub's number goes, so that the sum is not known.
    CHECK(shown({{{30}, {20}}, {48}}) == ".|#| .");
    CHECK(shown({{{30}, {20}}, {50}}) == ".|.| .");
    CHECK(shown({{{30}, {20}}, {52}}) == ".|#| ."); // trained at one, acted at the other
}

TEST_CASE("Small tables, attacked: measures beside each other")
{
    std::mt19937 random(11);
    for (int round = 0; round < 4000; ++round)
        attack(someTable(random, 1 + int(random() % 4), 1, false, round % 2 == 1), 2 + qint64(random() % 4));
}

TEST_CASE("Small tables, attacked: categories that add up")
{
    std::mt19937 random(12);
    for (int round = 0; round < 400; ++round)
        attack(someTable(random, 2, 1 + int(random() % 2), true, round % 2 == 1), 2 + qint64(random() % 4));
    for (int round = 0; round < 40; ++round)
        attack(someTable(random, 2 + round % 2, 3 - round % 2, true, round % 4 == 1),
               2 + qint64(random() % 3));
}
