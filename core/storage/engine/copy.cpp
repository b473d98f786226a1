#include "storage/engine/copy.h"

#include "base/platform.h"
#include "base/progress.h"

#include <QCoreApplication>
#include <QThread>
#include <sqlite3.h>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Copy)
};

constexpr int pagesAtOnce = 512; // 4 MB: between two portions others may write
constexpr int waitMs = 20;
constexpr int longestWaitMs = 10000;

// One sqlite3_backup, given back whatever happens.
class Copying {
public:
    Copying(Connection &to, Connection &from)
        : m_to(to), m_backup(sqlite3_backup_init(to.handle(), "main", from.handle(), "main"))
    {
        if (!m_backup)
            to.fail(sqlite3_extended_errcode(to.handle()));
    }
    ~Copying() { sqlite3_backup_finish(m_backup); }
    Q_DISABLE_COPY_MOVE(Copying)

    bool step()
    {
        int code = sqlite3_backup_step(m_backup, pagesAtOnce);
        for (int waited = 0; isBusy(code) && waited < longestWaitMs; waited += waitMs) {
            QThread::msleep(waitMs);
            code = sqlite3_backup_step(m_backup, pagesAtOnce);
        }
        if (code != SQLITE_OK && code != SQLITE_DONE)
            m_to.fail(code);
        return code == SQLITE_OK;
    }
    qint64 total() const { return sqlite3_backup_pagecount(m_backup); }
    qint64 done() const { return total() - sqlite3_backup_remaining(m_backup); }

private:
    static bool isBusy(int code) { return (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED; }
    Connection &m_to;
    sqlite3_backup *m_backup;
};

} // namespace

void copyDatabase(Connection &from, const QString &to, Progress &progress)
{
    {
        const std::unique_ptr<Connection> target = Connection::open(to, Connection::Mode::Create);
        // Nobody reads it before it is whole and synced below: a journal on the disk would only be work.
        target->execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
        Copying copying(*target, from);
        while (copying.step()) {
            progress.report(Text::tr("Copying"), copying.done(), copying.total());
            progress.throwIfCancelled();
        }
    }
    if (!platform::syncFile(to))
        throw Error(Error::Kind::System, to, Text::tr("the disk did not confirm the copy; it was removed"),
                    Text::tr("Look after the disk, or choose another place"));
    progress.report(Text::tr("Checking the copy"), 0, 0);
    const std::unique_ptr<Connection> copy = Connection::open(to, Connection::Mode::Read);
    if (!pageFaults(*copy, false).isEmpty())
        throw Error(
            Error::Kind::CannotOpen, from.path(),
            Text::tr(
                "its copy does not hold together, so there may be damage in the file itself; the copy was "
                "removed"),
            Text::tr("Check the file (“verify”), and keep the backups there are"));
}

QStringList pageFaults(Connection &connection, bool thorough)
{
    QStringList faults;
    Statement rows = connection.prepare(thorough ? "PRAGMA integrity_check(20)" : "PRAGMA quick_check(20)");
    while (rows.step())
        if (const QString fault = rows.text(0); fault != QLatin1String("ok"))
            faults.append(fault);
    return faults;
}

} // namespace doorstep
