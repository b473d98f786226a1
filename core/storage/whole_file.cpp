#include "storage/whole_file.h"

#include "base/error.h"
#include "base/platform.h"
#include "storage/session_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::WholeFile)
};

void refuseExisting(const QString &path)
{
    if (QFileInfo::exists(path))
        throw Error(Error::Kind::Usage, path,
                    Text::tr("there is a file of that name already; it was left as it is"),
                    Text::tr("Choose another name"));
}

void removeWithJournal(const QString &file)
{
    QFile::remove(file + QStringLiteral("-journal"));
    QFile::remove(file);
}

} // namespace

void makeWholeFile(const QString &path, const std::function<void(const QString &part)> &make)
{
    refuseExisting(path);
    const QString folder = QFileInfo(path).absolutePath();
    QDir().mkpath(folder);
    // Two programs at the same working file would give a name to each other's halves. A folder that cannot be
    // written to is told by `make`.
    const SessionLock lock(path);
    if (lock.state() == SessionLock::State::HeldByAnother)
        throw Error(Error::Kind::CannotOpen, path, Text::tr("it is being made by %1").arg(lock.holder()),
                    Text::tr("Wait for that to end, or choose another name"));
    const QString part = path + QStringLiteral(".part");
    removeWithJournal(part); // left by a program that was cut off
    const auto removePart = qScopeGuard([&] { removeWithJournal(part); });
    make(part);
    refuseExisting(path);
    QFile::remove(part + QStringLiteral("-journal")); // empty once the file is closed
    const bool isNamed = QFile::rename(part, path);
    if (!isNamed || !platform::syncFolder(folder)) {
        if (isNamed)
            QFile::remove(path);
        throw Error(Error::Kind::System, path, Text::tr("the file cannot be kept under this name"),
                    Text::tr("See that the folder may be written to and has room"));
    }
}

} // namespace doorstep
