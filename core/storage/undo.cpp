// Taking a change back: each of its records is put back as it was, last first, in a change of its own.
#include "base/progress.h"
#include "storage/certificate_rows.h"
#include "storage/change.h"
#include "storage/history.h"
#include "storage/merge.h"
#include "storage/merge_ids.h"
#include "storage/pack_drafts.h"
#include "storage/pack_rows.h"
#include "storage/record_batch.h"
#include "storage/record_store.h"
#include "storage/statements.h"
#include "storage/undo_label.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Undo)
};

struct LoggedRecord {
    const RecordTable *table;
    qint64 key;
    qint64 lastKey;
    QString action;
    QJsonObject before;
    QJsonObject after;
};

[[noreturn]] void refuse(const ChangeInfo &change, const QString &why)
{
    throw Error(Error::Kind::Refused, Text::tr("“%1” cannot be undone").arg(change.label), why,
                Text::tr("Nothing was changed; undo what came later first"));
}

QList<LoggedRecord> recordsOf(Connection &connection, qint64 change)
{
    Statement rows =
        connection.prepare("SELECT record_type, key, last_key, action, before, after FROM change_records "
                           "WHERE change = ? ORDER BY position DESC");
    rows.bind(1, change);
    QList<LoggedRecord> records;
    while (rows.step()) {
        const auto object = [&](int column) {
            return QJsonDocument::fromJson(rows.text(column).toUtf8()).object();
        };
        records.append(
            {tableNamed(rows.text(0)), rows.integer(1), rows.integer(2), rows.text(3), object(4), object(5)});
    }
    return records;
}

class Undoing {
public:
    Undoing(HubFile &file, const ChangeInfo &info, Progress &progress)
        : m_connection(file.connection())
        , m_info(info)
        , m_progress(progress)
        , m_change(file, undoLabel(m_connection, info), ChangeKind::Undo, info.number)
    {
    }

    qint64 run()
    {
        if (m_info.kind == QLatin1String("receive"))
            refuse(m_info, Text::tr("what hubs returned is changed by their later revisions only"));
        const ChangeInfo root = rootOf(m_connection, m_info);
        for (const auto whyItStays : {&whyDraftStays, &whyCertificatesStay})
            if (const QString why = whyItStays(m_connection, root.number); !why.isEmpty())
                refuse(m_info, why);
        const QList<LoggedRecord> records = recordsOf(m_connection, m_info.number);
        for (const LoggedRecord &record : records)
            m_total += record.lastKey - record.key + 1;
        for (const LoggedRecord &record : records) {
            if (record.action == QLatin1String("created"))
                takeAway(record);
            else if (record.action == QLatin1String("updated"))
                putBackFields(record);
            else
                putBack(record);
        }
        if (root.kind == QLatin1String("merge"))
            settleFormerIds(m_connection, root.number);
        m_change.keepEmpty();
        return m_change.commit();
    }

private:
    void step()
    {
        if (++m_done % 500 == 0) {
            m_progress.report(Text::tr("Taking back: %1").arg(m_info.label), m_done, m_total);
            m_progress.throwIfCancelled();
        }
    }

    QString name(const RecordTable &table, qint64 key)
    {
        const QString title = titleOf(m_connection, table, key);
        return title.isEmpty() ? Text::tr("a record that is gone now") : title;
    }

    void takeAway(const LoggedRecord &made)
    {
        refuseIfChangedSince(made);
        refuseIfReferredTo(made);
        emptyReferencesWithin(made);
        for (qint64 key = made.lastKey; key >= made.key; --key) {
            const std::optional<AnyRecord> record = findRecord(m_connection, *made.table, key);
            if (!record)
                refuse(m_info, Text::tr("a record that it made was deleted since"));
            m_change.deleteRow(*record);
            step();
        }
    }

    // Later changes count unless they were undone, or are themselves the undoing of a later change.
    void refuseIfChangedSince(const LoggedRecord &made)
    {
        Statement later = m_connection.prepare(
            "SELECT DISTINCT c.number, r.key FROM change_records r JOIN changes c ON c.number = r.change "
            "WHERE r.record_type = ?1 AND r.key BETWEEN ?2 AND ?3 AND c.number > ?4 AND c.number < ?5 "
            "AND coalesce(c.undoes, 0) < ?4");
        later.bind(1, made.table->tableName()).bind(2, made.key).bind(3, made.lastKey);
        later.bind(4, m_info.number).bind(5, m_change.number());
        while (later.step()) {
            const ChangeInfo change = changeInfo(m_connection, later.integer(0));
            if (!change.undone)
                refuse(m_info,
                       Text::tr("%1 was changed since (“%2”)")
                           .arg(name(*made.table, later.integer(1)), change.label));
        }
    }

    void refuseIfReferredTo(const LoggedRecord &made)
    {
        for (const Referring &referring : referringFields(*made.table)) {
            Statement row = m_connection.prepare(
                QStringLiteral("SELECT key, %1 FROM %2 WHERE %1 BETWEEN ?1 AND ?2%3 LIMIT 1")
                    .arg(quotedColumn(referring.field->column), referring.table->tableName(),
                         referring.table == made.table ? QStringLiteral(" AND key NOT BETWEEN ?1 AND ?2")
                                                       : QString()));
            if (row.bind(1, made.key).bind(2, made.lastKey).step())
                refuse(m_info,
                       Text::tr("%1 is referred to by a later record, %2")
                           .arg(name(*made.table, row.integer(1)), name(*referring.table, row.integer(0))));
        }
    }

    // Records that came together may refer to one another (a course follows a course): that goes first,
    // because no row may refer to one that is gone, whichever goes first.
    void emptyReferencesWithin(const LoggedRecord &made)
    {
        for (const Referring &referring : referringFields(*made.table)) {
            if (referring.table != made.table || made.key == made.lastKey)
                continue;
            Statement rows = m_connection.prepare(
                QStringLiteral("SELECT key FROM %2 WHERE %1 BETWEEN ?1 AND ?2 AND key BETWEEN ?1 AND ?2")
                    .arg(quotedColumn(referring.field->column), made.table->tableName()));
            rows.bind(1, made.key).bind(2, made.lastKey);
            QList<qint64> keys;
            while (rows.step())
                keys.append(rows.integer(0));
            for (AnyRecord &record : doorstep::recordsOf(m_connection, *made.table, keys)) {
                clearValue(*referring.field, record.data());
                m_change.updateAs(record, isFromPack(m_connection, *made.table, record.head().key));
            }
        }
    }

    void putBackFields(const LoggedRecord &changed)
    {
        std::optional<AnyRecord> record = findRecord(m_connection, *changed.table, changed.key);
        if (!record)
            refuse(m_info, Text::tr("a record that it changed was deleted since"));
        for (auto it = changed.after.begin(); it != changed.after.end(); ++it) {
            const Field *field = changed.table->find(it.key());
            if (!field)
                continue; // from_pack, put back below
            AnyRecord expected = *record;
            fromJson(*field, expected.data(), it.value());
            if (!isEqual(*field, expected.data(), record->data()))
                refuse(m_info,
                       Text::tr("%1 was changed again since: %2")
                           .arg(name(*changed.table, changed.key), QString::fromLatin1(field->label)));
            fromJson(*field, record->data(), changed.before.value(it.key()));
            refuseIfGone(*field, *record);
        }
        refuseIfTaken(*record);
        m_change.updateAs(*record, changed.before.value(QStringLiteral("from_pack")).toInt() != 0);
        step();
    }

    void putBack(const LoggedRecord &gone)
    {
        AnyRecord record(*gone.table);
        record.head() = {gone.key, gone.before.value(QStringLiteral("hub")).toInteger()};
        for (const Field &field : gone.table->fields) {
            fromJson(field, record.data(), gone.before.value(field.name()));
            refuseIfGone(field, record);
        }
        refuseIfTaken(record);
        m_change.restoreRow(record, gone.before.value(QStringLiteral("from_pack")).toInt() != 0);
        step();
    }

    void refuseIfGone(const Field &field, const AnyRecord &record)
    {
        if (field.kind != FieldKind::Reference || isEmpty(field, record.data()))
            return;
        const qint64 key = *static_cast<const qint64 *>(field.at(const_cast<void *>(record.data())));
        if (!findRecord(m_connection, field.target(), key))
            refuse(
                m_info,
                Text::tr("what it referred to was deleted since (%1)").arg(QString::fromLatin1(field.label)));
    }

    void refuseIfTaken(const AnyRecord &record)
    {
        const qint64 holder = keyOfSame(m_connection, record, record.head().hub);
        if (holder != 0 && holder != record.head().key)
            refuse(m_info,
                   Text::tr("there is another record of the same kind in its place now: %1")
                       .arg(name(record.table(), holder)));
    }

    Connection &m_connection;
    ChangeInfo m_info;
    Progress &m_progress;
    Change m_change;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

ChangeInfo rootOf(Connection &connection, const ChangeInfo &change)
{
    ChangeInfo root = change;
    while (root.undoes != 0)
        root = changeInfo(connection, root.undoes);
    return root;
}

// Undoing an undo puts the change forward again, which people call redo.
QString undoLabel(Connection &connection, const ChangeInfo &change)
{
    ChangeInfo first = change;
    bool isRedo = false;
    for (; first.undoes != 0; isRedo = !isRedo)
        first = changeInfo(connection, first.undoes);
    return (isRedo ? Text::tr("Redo: %1") : Text::tr("Undo: %1")).arg(first.label);
}

qint64 undo(HubFile &file, qint64 change, Progress &progress, QStringList *kept)
{
    const ChangeInfo info = changeInfo(file.connection(), change);
    if (info.number == 0)
        throw Error(Error::Kind::Usage, Text::tr("change %1").arg(change),
                    Text::tr("there is no such change"));
    if (info.kind
        == QLatin1String("pack")) // its courses alone would go, while its targets and codes stay in force
        throw Error(Error::Kind::Refused, Text::tr("“%1” cannot be undone").arg(info.label),
                    Text::tr("a programme pack is in force until another one is"),
                    Text::tr("Load the pack that should be"));
    if (info.undone)
        throw Error(Error::Kind::Refused, Text::tr("“%1” cannot be undone").arg(info.label),
                    Text::tr("it was undone already"));
    // Later work may have built on a merge: it is taken back all the same.
    if (const ChangeInfo root = rootOf(file.connection(), info);
        root.kind == QLatin1String("merge") && !root.undone) {
        const MergeUndone undone = undoMerge(file, change, progress);
        if (kept)
            *kept = undone.kept;
        return undone.change;
    }
    return Undoing(file, info, progress).run();
}

} // namespace doorstep
