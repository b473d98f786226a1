#include "returns/key_check.h"

#include "base/text.h"
#include "base/utf8_text.h"
#include "returns/row_check.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PackageContent)
};

constexpr char separator = 0x1F; // in no id
// References to rows further down in the same file that are kept in mind; no list of courses has as many.
constexpr size_t mostAhead = 100'000;

QList<int> numbersOf(const ReturnTable &table, const QStringList &columns)
{
    QList<int> numbers;
    for (const QString &column : columns)
        numbers.append(table.indexOf(column));
    return numbers;
}

} // namespace

size_t HashSet::slotOf(quint64 hash) const
{
    size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot] != 0 && m_slots[slot] != hash)
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

bool HashSet::insert(quint64 hash)
{
    if ((m_count + 1) * 4 > m_slots.size() * 3) {
        std::vector<quint64> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const quint64 there : old)
            if (there != 0)
                m_slots[slotOf(there)] = there;
    }
    quint64 &slot = m_slots[slotOf(hash)];
    if (slot != 0)
        return false;
    slot = hash;
    ++m_count;
    return true;
}

KeyCheck::KeyCheck() : m_seed(static_cast<size_t>(QRandomGenerator::global()->generate64()))
{
    for (const ReturnTable &table : returnTables()) {
        Plan plan{numbersOf(table, table.primaryKey), {}};
        for (const ReturnForeignKey &foreign : table.foreignKeys) {
            plan.references.append({numbersOf(table, foreign.columns), foreign.file});
            m_targets.insert(foreign.file);
        }
        m_plans.insert(table.name, plan);
    }
}

// 0 where all the cells are empty.
quint64 KeyCheck::hashOf(const ReturnTable &table, const CsvRows &rows, qsizetype row,
                         const QList<int> &columns)
{
    m_joined.resize(0);
    bool isEmpty = true;
    for (const int column : columns) {
        const QByteArrayView part = trimmedUtf8(cellOf(table, rows, row, column));
        isEmpty = isEmpty && part.isEmpty();
        m_joined.append(part.data(), part.size());
        m_joined.append(separator);
    }
    return isEmpty ? 0 : quint64(qHash(m_joined, m_seed)) | 1;
}

void KeyCheck::take(const ReturnTable &table, const CsvRows &rows, qsizetype row, qint64 number,
                    const Tell &tell, const TellCell &tellCell)
{
    const Plan &plan = m_plans[table.name];
    // A key without content is told as cells that are needed.
    if (const quint64 key = hashOf(table, rows, row, plan.key); key && !m_keys[table.name].insert(key))
        tell(number, Text::tr("row %1 is there twice").arg(number));
    for (const Reference &reference : plan.references) {
        const quint64 target = hashOf(table, rows, row, reference.columns);
        if (target == 0)
            continue;
        const int column = reference.columns.front();
        const bool isThere = m_keys[reference.file].contains(target);
        if (!isThere && reference.file == table.name && m_ownReferences.size() < mostAhead)
            m_ownReferences.push_back({number, column, target, exactFromUtf8(rows.cell(row, column))});
        else if (!isThere)
            tellCell(number, table.columns[column], exactFromUtf8(rows.cell(row, column)),
                     Text::tr("refers to nothing in %1").arg(reference.file + QLatin1String(".csv")));
    }
}

void KeyCheck::endFile(const ReturnTable &table, const TellCell &tellCell)
{
    for (const OwnReference &reference : m_ownReferences)
        if (!m_keys[table.name].contains(reference.hash))
            tellCell(reference.row, table.columns[reference.column], reference.value,
                     Text::tr("refers to nothing in %1").arg(table.fileName()));
    m_ownReferences.clear();
    if (!m_targets.contains(table.name))
        m_keys.remove(table.name);
}

} // namespace doorstep
