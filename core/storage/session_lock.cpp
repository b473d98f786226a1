#include "storage/session_lock.h"

#include "base/dates.h"
#include "base/platform.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::SessionLock)
};

// By the real path, so that a link to the file is the file.
QString lockPath(const QString &hubFile)
{
    const QFileInfo info(hubFile);
    const QString real = info.canonicalFilePath();
    return (real.isEmpty() ? info.absoluteFilePath() : real) + QStringLiteral(".lock");
}

// A program killed between making its lock and writing into it leaves one that names nobody whose death could
// be noticed. A living one has written long before this age.
constexpr int namelessForMs = 1000;

bool takeOverNameless(QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(&pid, &host, &program))
        return false;
    lock.setStaleLockTime(namelessForMs);
    const bool taken = lock.tryLock(2 * namelessForMs);
    lock.setStaleLockTime(0);
    return taken;
}

} // namespace

SessionLock::SessionLock(const QString &hubFile) : m_path(lockPath(hubFile)), m_file(m_path)
{
    m_file.setStaleLockTime(
        0); // old age alone says nothing: a window stays open for days; a dead holder is noticed anyway
    if (m_file.tryLock() || takeOverNameless(m_file))
        m_state = State::Held;
    else
        m_state = m_file.error() == QLockFile::LockFailedError ? State::HeldByAnother : State::CannotWrite;
}

SessionLock::~SessionLock() = default;

QString SessionLock::holder() const
{
    const QFileInfo info(m_path);
    qint64 pid = 0;
    QString host;
    QString program;
    m_file.getLockInfo(&pid, &host, &program);
    const QString owner = info.owner().isEmpty() ? Text::tr("somebody") : info.owner();
    const QDateTime since = info.lastModified();
    return Text::tr("%1 on %2 since %3, %4")
        .arg(owner, host.isEmpty() ? Text::tr("another computer") : host,
             since.toString(QStringLiteral("HH:mm")), dateForPeople(since.date()));
}

} // namespace doorstep
