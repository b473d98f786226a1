#include "storage/merge_replay.h"

#include "records/people.h"
#include "storage/merge.h"
#include "storage/merge_ids.h"
#include "storage/merge_rows.h"
#include "storage/record_store.h"

namespace doorstep {

namespace {

const QString merge = QStringLiteral("merge");

bool isOfPeople(const Field &field)
{
    return field.kind == FieldKind::Reference && &field.target() == &Person::table();
}

class Replay {
public:
    Replay(Connection &connection, const RecordTable &table, qint64 key, qint64 since)
        : m_connection(connection), m_table(table), m_since(since)
    {
        const QList<RecordChange> all = historyOf(connection, table, key);
        readFirstImage(all, key);
        if (!m_result.record)
            m_result.record = findRecord(connection, table, key);
        for (const RecordChange &entry : all)
            if (entry.change.kind != QLatin1String("undo"))
                m_entries.append(entry);
    }

    Replayed run()
    {
        if (!m_result.record)
            return m_result;
        rewind();
        m_result.exists = true;
        for (const RecordChange &entry : m_entries) {
            const bool stands = !entry.change.undone;
            if (entry.action == QLatin1String("created"))
                m_result.exists = stands;
            else if (stands && entry.action == QLatin1String("updated"))
                update(entry);
            else if (stands)
                end(entry);
        }
        followMerges();
        return m_result;
    }

private:
    // Of a record that went at some time: as it was when it first did. Undoing may have brought it back with
    // another person than its own.
    void readFirstImage(const QList<RecordChange> &all, qint64 key)
    {
        for (const RecordChange &entry : all) {
            if (entry.action != QLatin1String("deleted"))
                continue;
            m_result.record.emplace(m_table);
            m_result.record->head() = {key, entry.before.value(QStringLiteral("hub")).toInteger()};
            for (const Field &field : m_table.fields)
                fromJson(field, m_result.record->data(), entry.before.value(field.name()));
            return;
        }
    }

    // Each field that was ever changed as it was before the first time.
    void rewind()
    {
        QSet<const Field *> seen;
        for (const RecordChange &entry : m_entries)
            for (auto it = entry.after.begin(); it != entry.after.end(); ++it)
                if (const Field *field = m_table.find(it.key()); field && !seen.contains(field)) {
                    seen.insert(field);
                    fromJson(*field, m_result.record->data(), entry.before.value(it.key()));
                }
    }

    qint64 &reference(const Field &field)
    {
        return *static_cast<qint64 *>(field.at(m_result.record->data()));
    }

    bool hangsOn(const MergedKeys &merged)
    {
        if (&m_table == &Person::table())
            return true;
        for (const Field &field : m_table.fields)
            if (isOfPeople(field)
                && (merged.gone.contains(reference(field)) || merged.remains == reference(field)))
                return true;
        return false;
    }

    void update(const RecordChange &entry)
    {
        const bool isMerge = entry.change.kind == merge;
        const MergedKeys merged = isMerge ? mergedKeys(m_connection, entry.change.number) : MergedKeys();
        if (isMerge && !hangsOn(merged))
            return;
        for (auto it = entry.after.begin(); it != entry.after.end(); ++it) {
            const Field *field = m_table.find(it.key());
            if (!field)
                continue;
            if (isMerge && isOfPeople(*field)) {
                if (merged.gone.contains(reference(*field)))
                    reference(*field) = merged.remains;
                continue;
            }
            fromJson(*field, m_result.record->data(), it.value());
            if (!isMerge && entry.change.number > m_since)
                m_result.decidedSince.append({field, entry.change.label});
        }
    }

    void end(const RecordChange &entry)
    {
        if (entry.change.kind == merge && &m_table != &Person::table()) {
            const MergedKeys merged = mergedKeys(m_connection, entry.change.number);
            if (!hangsOn(merged))
                return;
            // It was made one with the row in its place; where that went back to another person, it is on its
            // own.
            for (const Field &field : m_table.fields)
                if (isOfPeople(field) && merged.gone.contains(reference(field)))
                    reference(field) = merged.remains;
            if (!rowInItsPlace(m_connection, *m_result.record))
                return;
        }
        m_result.exists = false;
        m_result.endedByMerge = entry.change.kind == merge;
    }

    // A row that was not there when its person was merged goes with them all the same.
    void followMerges()
    {
        for (const Field &field : m_table.fields)
            if (isOfPeople(field) && reference(field) != 0)
                if (const qint64 remains = remainingOf(m_connection, reference(field)))
                    reference(field) = remains;
    }

    Connection &m_connection;
    const RecordTable &m_table;
    qint64 m_since;
    QList<RecordChange> m_entries;
    Replayed m_result;
};

} // namespace

Replayed replayed(Connection &connection, const RecordTable &table, qint64 key, qint64 since)
{
    return Replay(connection, table, key, since).run();
}

} // namespace doorstep
