// Taking a merge back whatever came after it. Every record that the merge touched is made what the changes
// that stand make of it without the merge (merge_replay.h); what was added since stays where it is.
#include "storage/merge.h"
#include "storage/merge_ids.h"
#include "storage/merge_replay.h"
#include "storage/merge_rows.h"
#include "storage/pack_rows.h"
#include "storage/record_store.h"
#include "storage/statements.h"
#include "storage/undo_label.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::MergeUndo)
};

[[noreturn]] void refuse(const ChangeInfo &merge, const QString &why)
{
    throw Error(Error::Kind::Refused, Text::tr("“%1” cannot be undone").arg(merge.label), why,
                Text::tr("Nothing was changed"));
}

struct Touched {
    const RecordTable *table;
    qint64 key;
    bool wasDeleted;
    bool isOurs; // touched by the merge that is taken back
    bool stands; // by a merge that stands
    bool operator==(const Touched &other) const
    {
        return table == other.table && key == other.key && wasDeleted == other.wasDeleted;
    }
};

class UndoingMerge {
public:
    UndoingMerge(HubFile &file, const ChangeInfo &merge, const ChangeInfo &undone, Progress &progress)
        : m_connection(file.connection())
        , m_merge(merge)
        , m_progress(progress)
        , m_keys(mergedKeys(m_connection, merge.number))
        , m_addedSince(addedSince())
        , m_change(file, undoLabel(m_connection, undone), ChangeKind::Undo, undone.number)
    {
    }

    MergeUndone run()
    {
        // Other merges of the same people bear on the same rows: what one of them did to a row may stand no
        // more once the row goes back, or stand again.
        const QList<qint64> merges = mergesTiedTo(m_connection, m_merge.number);
        for (auto merge = merges.rbegin(); merge != merges.rend(); ++merge)
            for (const Touched &one : touchedBy(*merge))
                if (!m_touched.contains(one))
                    m_touched.append(one);
        do { // a row may have to wait for another to leave its place
            m_blocked.clear();
            m_put = 0;
            bringBack([](const Touched &one) { return one.table == &Person::table(); }); // rows refer to them
            bringBack([](const Touched &one) { return one.table != &Person::table() && !one.wasDeleted; });
            // A row that was made one with another comes before the rows that were made one with it.
            bringBack([](const Touched &one) {
                return one.table != &Person::table() && one.wasDeleted && !one.stands;
            });
            bringBack([](const Touched &one) {
                return one.table != &Person::table() && one.wasDeleted && one.stands;
            });
        } while (!m_blocked.isEmpty() && m_put > 0);
        m_undone.kept += m_blocked;
        settleFormerIds(m_connection, m_merge.number);
        m_change.keepEmpty();
        m_undone.kept += m_addedSince;
        m_undone.kept.removeDuplicates();
        m_undone.change = m_change.commit();
        return m_undone;
    }

private:
    // Last first: as undoing goes.
    QList<Touched> touchedBy(qint64 change)
    {
        Statement rows =
            m_connection.prepare("SELECT record_type, key, action FROM change_records WHERE change = ? "
                                 "ORDER BY position DESC");
        rows.bind(1, change);
        const bool stands = !changeInfo(m_connection, change).undone;
        QList<Touched> touched;
        while (rows.step()) {
            const Touched one{tableNamed(rows.text(0)), rows.integer(1),
                              rows.text(2) == QLatin1String("deleted"), change == m_merge.number, stands};
            if (one.table)
                touched.append(one);
        }
        return touched;
    }

    // What hangs on the remaining person and was not there when they were merged.
    QStringList addedSince()
    {
        QStringList words;
        const qint64 remains = remainingOf(m_connection, m_keys.remains);
        if (remains == 0)
            return words;
        for (const Referring &referring : referringFields(Person::table())) {
            Statement row = m_connection.prepare(
                QStringLiteral(
                    "SELECT count(*) FROM %1 t WHERE t.%2 = ?1 AND EXISTS (SELECT 1 FROM change_records r "
                    "WHERE r.record_type = ?2 AND r.key = t.key AND r.action = 'created' "
                    "AND r.change > ?3) AND NOT EXISTS (SELECT 1 FROM change_records o "
                    "WHERE o.record_type = ?2 AND o.key = t.key AND o.change <= ?3)")
                    .arg(referring.table->tableName(), quotedColumn(referring.field->column)));
            row.bind(1, remains).bind(2, referring.table->tableName()).bind(3, m_merge.number);
            if (row.step() && row.integer(0) > 0)
                words.append(Text::tr("%1 added since: %2; they stay with %3")
                                 .arg(QCoreApplication::translate("doorstep::Record", referring.table->many))
                                 .arg(row.integer(0))
                                 .arg(titleOf(m_connection, Person::table(), remains)));
        }
        return words;
    }

    template <class Which>
    void bringBack(Which which)
    {
        for (const Touched &one : m_touched)
            if (which(one))
                bringBackOne(one);
    }

    void bringBackOne(const Touched &one)
    {
        if (++m_done % 100 == 0) {
            m_progress.report(Text::tr("Taking back: %1").arg(m_merge.label), m_done, 0);
            m_progress.throwIfCancelled();
        }
        const Replayed wanted = replayed(m_connection, *one.table, one.key, m_merge.number);
        if (!wanted.record)
            return;
        const bool isThere = findRecord(m_connection, *one.table, one.key).has_value();
        if (one.isOurs)
            tellDecided(wanted);
        if (!wanted.exists) {
            if (one.isOurs && !isThere && !wanted.endedByMerge)
                m_undone.kept.append(
                    Text::tr("%1 was deleted since and does not come back").arg(title(*wanted.record)));
            return;
        }
        put(*wanted.record, isThere);
    }

    void put(AnyRecord record, bool isThere)
    {
        if (!canRefer(record))
            return;
        const qint64 holder = keyOfSame(m_connection, record, record.head().hub);
        if (holder != 0 && holder != record.head().key) {
            if (&record.table() == &Person::table())
                refuse(m_merge,
                       Text::tr("the identifier of %1 belongs to another record now").arg(title(record)));
            m_blocked.append(
                Text::tr("%1 stays as it is, because there is another in its place").arg(title(record)));
        } else if (isThere) {
            m_put += m_change.updateAs(record, isFromPack(m_connection, record.table(), record.head().key));
        } else {
            m_change.restoreRow(record, false);
            ++m_put;
        }
    }

    // Whether all that the record refers to is there; what may be empty is emptied where it is not.
    bool canRefer(AnyRecord &record)
    {
        for (const Field &field : record.table().fields) {
            if (field.kind != FieldKind::Reference || isEmpty(field, record.data()))
                continue;
            if (findRecord(m_connection, field.target(), *static_cast<qint64 *>(field.at(record.data()))))
                continue;
            m_undone.kept.append(
                Text::tr("%1: what it referred to was deleted since (%2)").arg(title(record), label(field)));
            if (field.isRequired() || field.isInKey())
                return false;
            clearValue(field, record.data());
        }
        return true;
    }

    void tellDecided(const Replayed &wanted)
    {
        for (const auto &[field, change] : wanted.decidedSince)
            m_undone.kept.append(Text::tr("%1: %2 stays as it was changed since (“%3”)")
                                     .arg(title(*wanted.record), label(*field), change));
    }

    QString title(const AnyRecord &record) { return titleOf(m_connection, record); }
    static QString label(const Field &field)
    {
        return QCoreApplication::translate("doorstep::Field", field.label);
    }

    Connection &m_connection;
    ChangeInfo m_merge;
    Progress &m_progress;
    MergedKeys m_keys;
    QStringList m_addedSince;
    QList<Touched> m_touched;
    Change m_change;
    MergeUndone m_undone;
    int m_done = 0;
    QStringList m_blocked; // rows in whose place there is another, in words
    int m_put = 0; // rows put back in this round
};

} // namespace

MergeUndone undoMerge(HubFile &file, qint64 change, Progress &progress)
{
    const ChangeInfo info = changeInfo(file.connection(), change);
    const ChangeInfo merge = rootOf(file.connection(), info);
    if (merge.kind != QLatin1String("merge"))
        throw Error(Error::Kind::Usage, Text::tr("change %1").arg(change), Text::tr("it is not a merge"));
    if (info.undone || merge.undone)
        refuse(merge, Text::tr("it was undone already"));
    return UndoingMerge(file, merge, info, progress).run();
}

} // namespace doorstep
