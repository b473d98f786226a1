#include "ui/shell/app_context.h"

#include "programme/catalogue.h"
#include "programme/pack_store.h"
#include "records/targets.h"
#include "storage/change.h"
#include "storage/change_records.h"
#include "storage/pack_rows.h"
#include "storage/received_returns.h"
#include "storage/record_store.h"
#include "ui/shell/record_undo.h"

namespace doorstep {

AppContext::AppContext(std::unique_ptr<HubFile> file, Dialogs &dialogs)
    : m_file(std::move(file))
    , m_dialogs(dialogs)
    , m_programme(currentProgramme(m_file->connection()))
    , m_tasks(std::make_unique<TaskRunner>(m_file.get()))
    , m_undo(std::make_unique<RecordUndo>(*this))
{
    connect(&m_file->notices(), &ChangeNotices::committed, this, &AppContext::changed);
    connect(m_tasks.get(), &TaskRunner::committed, this,
            [this](const ChangeNotice &notice) { m_file->announce(notice); });
    connect(&m_file->writeTurn(), &WriteTurn::freed, this, &AppContext::catchUp, Qt::QueuedConnection);
    connect(m_tasks.get(), &TaskRunner::failedUnheard, this, &AppContext::failed);
}

bool AppContext::canEdit(const RecordTable &table) const
{
    return canEdit() || (canWrite() && &table == &Target::table());
}

QString AppContext::whyNotEdited(const AnyRecord &record) const
{
    const RecordHead &head = record.head();
    if (!m_file->identity().national && head.key != 0 && isAsOffered(connection(), m_programme, record))
        return tr("It comes with the programme (%1) and changes with that alone; courses of the hub\u2019s "
                  "own "
                  "stand beside it")
            .arg(m_programme.name);
    if (!m_file->identity().national
        || (canEdit(record.table()) && (!head.key || head.hub == m_file->ownHub())))
        return {};
    const QString hub =
        head.key && head.hub != m_file->ownHub() ? hubCode(connection(), head.hub) : QString();
    return hub.isEmpty()
        ? tr("The national body's file holds what hubs send; records are made and changed there")
        : tr("Came with %1's return; it is changed there").arg(hub);
}

AppContext::~AppContext()
{
    m_tasks.reset(); // ends the work before what it works on goes
}

void AppContext::reloadProgramme()
{
    m_programme = currentProgramme(connection());
    applyProgramme(*m_file);
    Q_EMIT programmeChanged();
}

void AppContext::runTask(TaskRunner::Task task)
{
    m_tasks->run(std::move(task));
}

void AppContext::whenFree(std::function<void()> act)
{
    if (!m_file->isBusy()) {
        act();
        return;
    }
    m_postponed.append(std::move(act));
    say(tr("This is done as soon as the work at the foot of the window is over"));
}

void AppContext::catchUp()
{
    while (!m_postponed.isEmpty() && !m_file->isBusy())
        m_postponed.takeFirst()();
}

bool AppContext::removeRecords(const RecordTable &table, const QList<qint64> &keys)
{
    if (keys.isEmpty())
        return false;
    if (!m_file->isBusy())
        return removeNow(table, keys);
    whenFree([this, &table, keys] { removeNow(table, keys); });
    return true;
}

bool AppContext::removeNow(const RecordTable &table, const QList<qint64> &keys)
{
    const QString what = keys.size() == 1 ? titleOf(connection(), table, keys.first())
                                          : tr("%Ln records", nullptr, int(keys.size()));
    try {
        if (hasPackRows(table))
            for (const qint64 key : keys)
                if (const std::optional<AnyRecord> record = findRecord(connection(), table, key))
                    if (const QString why = whyNotEdited(*record); !why.isEmpty()) {
                        say(why);
                        return false;
                    }
        Change change(*m_file, tr("Deleted %1").arg(what));
        for (const qint64 key : keys)
            change.remove(table, key);
        const qint64 number = change.commit();
        // What cannot be without it goes too (an organiser's conversations): never without a word.
        const qint64 along = sizeOfChange(connection(), number).deleted - keys.size();
        say(along > 0 ? tr("Deleted %1, and %Ln records that belonged to it", nullptr, int(along)).arg(what)
                      : tr("Deleted %1").arg(what),
            number);
        return true;
    } catch (const Error &error) {
        sayError(error);
        return false;
    }
}

} // namespace doorstep
