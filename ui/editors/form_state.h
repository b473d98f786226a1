// What an editor window knows, without a widget: the record as it was and as it is now, what is wrong with it
// by field, and saving it in one change. Widgets write into it and show it; tests drive it alone.
#pragma once

#include "base/problem.h"
#include "records/any_record.h"
#include "storage/hub_file.h"

#include <QObject>
#include <functional>

namespace doorstep {

class Change;

class FormState : public QObject {
    Q_OBJECT

public:
    // A new record where its key is 0 (prefilled as the caller likes), else a stored one as it was read. The
    // file must outlive this.
    FormState(HubFile &file, const AnyRecord &record, QObject *parent = nullptr);

    HubFile &file() const { return m_file; }
    const RecordTable &table() const { return m_now.table(); }
    const AnyRecord &before() const { return m_before; }
    const AnyRecord &now() const { return m_now; }
    bool isNew() const { return m_before.head().key == 0; }
    bool isReadOnly() const { return m_file.isReadOnly(); }
    bool isDirty() const;

    // Changes the record through `edit`, which is given what Field::at takes, and tells whoever shows
    // `field`. Forgets a new record that was linked to the field.
    void edit(const Field &field, const std::function<void(void *record)> &edit);
    // What was typed and could not be read as a value of the field ("31/2/19"), and why; an empty reason when
    // it was read after all. Such a field keeps the form from being saved.
    void setUnreadable(const Field &field, const QString &typed, const QString &reason);
    // What was typed there; empty where all could be read.
    QString unreadable(const Field &field) const { return m_unreadable.value(&field).value; }
    // A reference to a record that is to be made in the same change ("make a new person called …").
    void linkNew(const Field &field, const AnyRecord &record);
    // The record that linkNew() left for the field, or null.
    const AnyRecord *newRecord(const Field &field) const;
    // What the change is called in the history and on the undo line; empty: "Added …" or "Changed …" with the
    // record's title.
    void setLabel(const QString &label) { m_label = label; }

    // What else belongs to the next save(), in the same change: marking the step done that this came of.
    void setAlso(std::function<void(Change &)> also) { m_also = std::move(also); }

    // Asks again what is wrong (unreadable, validate, the rules that need the file); returns all of it.
    const Problems &check();
    // Asks what is wrong with one field that was left, unless it was left empty.
    void checkField(const Field &field);
    // As last asked.
    const Problems &problems() const { return m_problems; }
    Problems problemsOf(QStringView column) const;

    // What belongs to a new record and is stored with it, in the same change: the sessions of a run. Is given
    // its key; done once.
    void setBelonging(std::function<void(Change &, qint64 key)> belonging)
    {
        m_belonging = std::move(belonging);
    }

    struct Saved {
        qint64 change = 0; // 0: nothing differed, nothing was written
        qint64 key = 0; // of the record
        QString label; // what was done: "Added Rose Okafor"
    };
    // Checks, and where there is no error stores everything in one change; durable when it returns. nullopt
    // where problems() stand in the way. Throws Error where the file does. Afterwards the form is clean and
    // holds what is stored.
    std::optional<Saved> save();
    // save() in three steps, for several forms in one change: whether it can be stored (problems() say why
    // not), storing it in a change of the caller's (returns the key), and taking up what is stored, after the
    // commit.
    bool isReady();
    qint64 storeIn(class Change &change);
    void takeStored(qint64 key);
    // What the change is called: setLabel()'s, or "Added …", "Changed …".
    QString label() const;
    // Back to how it was.
    void discard();
    // Takes up another record of the same table instead.
    void take(const AnyRecord &record);

Q_SIGNALS:
    // A field's value changed, by whomever; null: look again at all of them.
    void changed(const doorstep::Field *field);
    void problemsChanged();

private:
    Problems ask() const;
    HubFile &m_file;
    AnyRecord m_before;
    AnyRecord m_now;
    QHash<const Field *, AnyRecord> m_new;
    QHash<const Field *, Problem> m_unreadable;
    Problems m_problems;
    QString m_label;
    std::function<void(Change &)> m_also;
    std::function<void(Change &, qint64 key)> m_belonging;
};

} // namespace doorstep
