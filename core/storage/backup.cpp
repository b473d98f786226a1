#include "storage/backup.h"

#include "base/clock.h"
#include "base/progress.h"
#include "storage/engine/copy.h"
#include "storage/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Backup)
};

constexpr qsizetype kept = 10;
const QString timeForm = QStringLiteral("yyyy-MM-dd HH.mm.ss"); // a colon is not for file names everywhere
const QString ending = QStringLiteral(".doorstep");

// All that a file says, in a line: two files of one origin with the same line hold the same. Records change
// only with an entry in the change log; the rest is looked at itself.
QString contentMark(Connection &connection)
{
    QStringList parts;
    for (const char *sql : {"SELECT max(number) FROM changes", "SELECT max(key) FROM returns",
                            "SELECT count(*) FROM return_evidence", "SELECT max(key) FROM packs",
                            "SELECT count(*) FROM areas", "SELECT max(code || name) FROM hubs"})
        parts.append(connection.text(QString::fromLatin1(sql)).value_or(QString()));
    for (const char *sql : {"SELECT name, value FROM settings ORDER BY name",
                            "SELECT list, code FROM added_codes ORDER BY list, code"}) {
        Statement rows = connection.prepare(sql);
        while (rows.step())
            parts.append(rows.text(0) + QLatin1Char('=') + rows.text(1));
    }
    return parts.join(QLatin1Char('\n'));
}

bool sameContent(HubFile &file, const QString &backupPath)
{
    try {
        const std::unique_ptr<Connection> newest = Connection::open(backupPath, Connection::Mode::Read);
        return contentMark(*newest) == contentMark(file.connection());
    } catch (const std::exception &) {
        return false; // a backup that cannot be read is no backup: make one
    }
}

QString newBackupPath(const QString &hubFile)
{
    const QString stem =
        backupFolder(hubFile) + QLatin1Char('/') + Clock::now().toLocalTime().toString(timeForm);
    QString path = stem + ending;
    for (int again = 2; QFileInfo::exists(path); ++again)
        path = stem + QStringLiteral(" (%1)").arg(again) + ending;
    return path;
}

void makePrivateFolder(const QString &folder)
{
    if (QFileInfo::exists(folder))
        return;
    if (!QDir().mkpath(folder))
        throw Error(Error::Kind::System, folder, Text::tr("the folder for backups cannot be made"),
                    Text::tr("See that the folder of the hub file may be written to"));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

void backup(Connection &from, const QString &to, Progress &progress)
{
    makeWholeFile(to, [&](const QString &part) { copyDatabase(from, part, progress); });
}

void restore(const QString &backupFile, const QString &target, Progress &progress)
{
    if (verdictOn(backupFile) != FileVerdict::Older) // which is brought up to date when it is opened
        HubFile::open(backupFile, HubFile::Access::Read); // says what it is where it is no good
    const std::unique_ptr<Connection> from = Connection::open(backupFile, Connection::Mode::Read);
    backup(*from, target, progress);
}

QString backupFolder(const QString &hubFile)
{
    const QFileInfo info(hubFile);
    return info.absolutePath() + QLatin1Char('/') + Text::tr("%1 backups").arg(info.completeBaseName());
}

QList<BackupInfo> listBackups(const QString &hubFile)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d)(?: \\((\\d+)\\))?\\.doorstep$"));
    QList<BackupInfo> backups;
    const QDir folder(backupFolder(hubFile));
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
        const QRegularExpressionMatch match = form.match(file.fileName());
        if (!match.hasMatch())
            continue;
        const QDateTime madeAt = QDateTime::fromString(match.captured(1), timeForm);
        backups.append({file.absoluteFilePath(), madeAt.addMSecs(match.captured(2).toInt()), file.size()});
    }
    std::sort(backups.begin(), backups.end(),
              [](const BackupInfo &one, const BackupInfo &other) { return one.madeAt > other.madeAt; });
    return backups;
}

QString backupOnClose(HubFile &file, Progress &progress)
{
    if (file.isReadOnly())
        return {};
    const QList<BackupInfo> before = listBackups(file.path());
    if (!before.isEmpty() && sameContent(file, before.first().path))
        return {};
    makePrivateFolder(backupFolder(file.path()));
    const QString path = newBackupPath(file.path());
    backup(file.connection(), path, progress);
    const QList<BackupInfo> now = listBackups(file.path());
    for (qsizetype i = kept; i < now.size(); ++i)
        QFile::remove(now[i].path);
    return path;
}

} // namespace doorstep
