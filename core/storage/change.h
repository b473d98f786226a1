// One change to the record, whole or not at all: the only way anything recorded is written. Opens a write
// transaction; everything done through it goes to the change log in that same transaction; commit() makes it
// durable and then announces it. A Change that goes away uncommitted leaves the file as it was.
#pragma once

#include "records/any_record.h"
#include "storage/hub_file.h"
#include "storage/write_turn.h"

#include <QHash>
#include <QJsonObject>

namespace doorstep {

enum class ChangeKind { Edit, Import, Undo, Pack, Merge, Erasure, Receive };

class Change {
public:
    // `label`: what the person did, for the undo line and the history ("Log a conversation"). Throws
    // Error(CannotOpen) where the file is open to read only or somebody holds it, Error(Refused) where it is
    // the window's and work beside it is writing (HubFile::isBusy()).
    Change(HubFile &file, QString label, ChangeKind kind = ChangeKind::Edit, qint64 undoes = 0);
    ~Change();
    Q_DISABLE_COPY_MOVE(Change)

    HubFile &file() { return m_file; }
    qint64 number() const { return m_number; }

    // Stores a new record: gives it its key, its hub where that is 0, and an id where it needs one and has
    // none; tidies what the store keeps in one form. The caller has validated it. Returns the key.
    qint64 insert(AnyRecord &record);
    // Stores what differs from what is there and logs just that; false where nothing does.
    bool update(const AnyRecord &record);
    // Deletes a record and what cannot be without it (a membership goes with its group); references that may
    // be empty are emptied. All of it is logged and comes back by undo.
    void remove(const RecordTable &table, qint64 key);

    // insert() or update(), by whether there is a key.
    template <class Record>
    Id<Record> save(Record &record)
    {
        AnyRecord any = AnyRecord::of(record);
        if (record.key)
            update(any);
        else
            insert(any);
        record = any.as<Record>();
        return Id<Record>(record.key);
    }
    qint64 save(AnyRecord &record)
    {
        return record.head().key ? (update(record), record.head().key) : insert(record);
    }

    // For bulk work (import) that wrote the rows itself: logs that keys first … last were created.
    void logCreatedRange(const RecordTable &table, qint64 first, qint64 last);
    // The key that the next new record of the table gets; what bulk work counts on from.
    qint64 nextKey(const RecordTable &table);

    // Makes commit() keep the entry even where no record was changed: what other tables of the same
    // transaction refer to.
    void keepEmpty() { m_keepEmpty = true; }
    // Whether no record was changed so far.
    bool isEmpty() const { return m_position == 0; }
    // Commits and announces; returns the change's number. A change that changed nothing leaves no trace and
    // returns 0, unless keepEmpty() was called.
    qint64 commit();

    // For undo: puts a deleted record back under its old key, or takes a created one away, refusing nothing.
    void restoreRow(const AnyRecord &record, bool fromPack);
    void deleteRow(const AnyRecord &record);
    // For undo: stores a record's fields as they were, its belonging to the pack included, and logs what
    // differs.
    bool updateAs(const AnyRecord &record, bool fromPack);

private:
    enum class Action { Created, Updated, Deleted };
    void log(const RecordTable &table, qint64 key, qint64 lastKey, Action action, const QJsonObject &before,
             const QJsonObject &after);
    void insertRow(const AnyRecord &record, bool fromPack);
    void writeRow(const AnyRecord &before, const AnyRecord &after, bool fromPack);

    HubFile &m_file;
    Connection &m_connection;
    HeldTurn m_turn;
    Transaction m_transaction;
    QString m_label;
    ChangeKind m_kind;
    qint64 m_undoes;
    qint64 m_number;
    qint64 m_position = 0;
    bool m_keepEmpty = false;
    QHash<const RecordTable *, QList<qint64>> m_touched;
    QHash<const RecordTable *, qint64> m_nextKeys;
};

} // namespace doorstep
