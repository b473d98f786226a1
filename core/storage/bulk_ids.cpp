#include "storage/bulk_ids.h"

#include "storage/statements.h"

#include <cstring>

namespace doorstep {

namespace {

constexpr size_t firstSlots = 1024; // a power of two, as all later sizes

quint32 hashOf(QByteArrayView id)
{
    return static_cast<quint32>(qHash(id));
}

} // namespace

BulkIds::BulkIds(Connection &connection, const RecordTable &table, qint64 hub) : m_slots(firstSlots)
{
    Statement rows =
        connection.prepare(QStringLiteral("SELECT %1, key FROM %2 WHERE hub = ?")
                               .arg(quotedColumn(table.keyFields().front()->column), table.tableName()));
    rows.bind(1, hub);
    while (rows.step())
        add(rows.utf8(0), rows.integer(1));
    const QHash<QByteArray, qint64> former = formerIds(connection, table, hub);
    for (auto it = former.begin(); it != former.end(); ++it)
        if (find(it.key()) == 0)
            add(it.key(), it.value());
}

// Ids have at most 64 characters, so their size in bytes fits the one byte in front of them.
size_t BulkIds::slotFor(QByteArrayView id, quint32 hash) const
{
    size_t slot = hash & (m_slots.size() - 1);
    for (; m_slots[slot].key != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        if (m_slots[slot].hash != hash)
            continue;
        const char *bytes = m_bytes.data() + m_slots[slot].at;
        if (static_cast<unsigned char>(*bytes) == id.size()
            && std::memcmp(bytes + 1, id.data(), static_cast<size_t>(id.size())) == 0)
            break;
    }
    return slot;
}

qint64 BulkIds::find(QByteArrayView id) const
{
    return id.isEmpty() || id.size() > 255 ? 0 : m_slots[slotFor(id, hashOf(id))].key;
}

void BulkIds::add(QByteArrayView id, qint64 key)
{
    if (id.isEmpty() || id.size() > 255)
        return;
    if ((m_count + 1) * 4 > m_slots.size() * 3)
        grow();
    const quint32 hash = hashOf(id);
    Slot &slot = m_slots[slotFor(id, hash)];
    if (slot.key == 0) {
        slot.hash = hash;
        slot.at = static_cast<quint32>(m_bytes.size());
        m_bytes.push_back(static_cast<char>(id.size()));
        m_bytes.insert(m_bytes.end(), id.begin(), id.end());
        ++m_count;
    }
    slot.key = key;
}

void BulkIds::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.key == 0)
            continue;
        size_t to = slot.hash & (m_slots.size() - 1);
        while (m_slots[to].key != 0)
            to = (to + 1) & (m_slots.size() - 1);
        m_slots[to] = slot;
    }
}

QHash<QByteArray, qint64> formerIds(Connection &connection, const RecordTable &table, qint64 hub)
{
    QHash<QByteArray, qint64> former;
    Statement rows = connection.prepare( // what it was merged into may have been deleted since
        QStringLiteral(
            "SELECT f.id, f.key FROM former_ids f WHERE f.hub = ? AND f.record_type = ? AND (f.key IS NULL "
            "OR EXISTS (SELECT 1 FROM %1 t WHERE t.key = f.key))")
            .arg(table.tableName()));
    rows.bind(1, hub).bind(2, table.tableName());
    while (rows.step())
        former.insert(rows.utf8(0).toByteArray(), rows.isNull(1) ? BulkIds::erased : rows.integer(1));
    return former;
}

} // namespace doorstep
