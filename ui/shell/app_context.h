// What a page gets: the open file and the few things that it may ask of the window. A page never talks to the
// window itself; the window (or a test) listens to the signals here.
#pragma once

#include "programme/programme.h"
#include "records/any_record.h"
#include "storage/hub_file.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/task_runner.h"

#include <QObject>
#include <functional>
#include <memory>

namespace doorstep {

class Change;
class RecordUndo;

class AppContext : public QObject {
    Q_OBJECT
public:
    // Takes the file; `dialogs` must outlive the context. Throws Error where the file's programme cannot be
    // read.
    AppContext(std::unique_ptr<HubFile> file, Dialogs &dialogs);
    ~AppContext() override;

    HubFile &file() const { return *m_file; }
    Connection &connection() const { return m_file->connection(); }
    const Programme &programme() const { return m_programme; }
    bool canWrite() const { return !m_file->isReadOnly(); }
    // Whether records are made and changed here: not in the national body's file, which holds what hubs sent
    // and changes with their returns only.
    bool canEdit() const { return canWrite() && !m_file->identity().national; }
    // The same for one type: targets are also the national body's own.
    bool canEdit(const RecordTable &table) const;
    // Why a record that is there, or a new one, is not edited here, for the quiet line; empty where it is.
    QString whyNotEdited(const AnyRecord &record) const;
    Dialogs &dialogs() const { return m_dialogs; }
    TaskRunner &tasks() { return *m_tasks; }
    RecordUndo &undoStack() { return *m_undo; }

    // Reads the programme again after a pack was loaded, and says so with programmeChanged().
    void reloadProgramme();

    // Shows the record where it belongs: its page opens with it selected.
    void openRecord(const RecordTable &table, qint64 key) { Q_EMIT recordRequested(&table, key); }
    // Shows just these records on the page of their type: what stands behind a figure, what a check found.
    void showRecords(const RecordTable &table, const QString &title, const QList<qint64> &keys)
    {
        Q_EMIT recordsRequested(&table, title, keys);
    }
    // Opens the editor for a record: a stored one, or a new one (key 0) that may carry values to begin with.
    // `also` is done in the change that saves it.
    using InTheSameChange = std::function<void(Change &)>;
    void editRecord(const AnyRecord &record, const InTheSameChange &also = {})
    {
        Q_EMIT editRequested(record, also);
    }
    // Opens a page of ui/shell/page_list.h by its id ("figures"); `argument` is the page's own affair.
    void openPage(const QString &id, const QString &argument = {}) { Q_EMIT pageRequested(id, argument); }
    void openHelp(const QString &topic) { Q_EMIT helpRequested(topic); }

    // The quiet line at the foot of the window. With the number of a change it offers Undo.
    void say(const QString &text, qint64 change = 0) { Q_EMIT said(text, change); }
    // The same with another way on than Undo: `button` does `act`.
    void offer(const QString &text, const QString &button, const std::function<void()> &act)
    {
        Q_EMIT offered(text, button, act);
    }
    // A failure at something the person asked for: told on the quiet line, in full, as a warning.
    void sayError(const Error &error) { Q_EMIT failed(error.message()); }
    void sayError(const QString &text) { Q_EMIT failed(text); }

    // Runs `work` on a thread of its own with its own connection to the file; the window stays usable.
    // Changes that it commits are announced here. See TaskRunner::Task.
    void runTask(TaskRunner::Task task);

    // Does it now; or, while work beside the window is writing to the file, as soon as that is over, and says
    // so. What is changed from the window goes through here: then nothing is refused and nothing stands
    // still.
    void whenFree(std::function<void()> act);

    // Deletes records in one change, with Undo offered on the quiet line. False where it failed (and was
    // said); true where it waits for its turn.
    bool removeRecords(const RecordTable &table, const QList<qint64> &keys);

Q_SIGNALS:
    void recordRequested(const doorstep::RecordTable *table, qint64 key);
    void recordsRequested(const doorstep::RecordTable *table, const QString &title,
                          const QList<qint64> &keys);
    void editRequested(const doorstep::AnyRecord &record, const doorstep::AppContext::InTheSameChange &also);
    void pageRequested(const QString &id, const QString &argument);
    void helpRequested(const QString &topic);
    void said(const QString &text, qint64 change);
    void offered(const QString &text, const QString &button, const std::function<void()> &act);
    void failed(const QString &text);
    void programmeChanged();
    // After every committed change, whoever made it.
    void changed(const doorstep::ChangeNotice &notice);

private:
    void catchUp();
    bool removeNow(const RecordTable &table, const QList<qint64> &keys);
    std::unique_ptr<HubFile> m_file;
    Dialogs &m_dialogs;
    Programme m_programme;
    std::unique_ptr<TaskRunner> m_tasks;
    std::unique_ptr<RecordUndo> m_undo;
    QList<std::function<void()>> m_postponed;
};

} // namespace doorstep
