// Copies of a hub file to go back to, each consistent, on the disk, opened and checked before it counts.
#pragma once

#include "storage/hub_file.h"

#include <QDateTime>

namespace doorstep {

class Progress;

// Copies the file while others may work in it. Refuses an existing `to` with Error(Usage); Error(System)
// where it cannot be written; Error(Cancelled). Whatever fails, nothing of that name is left behind.
void backup(Connection &from, const QString &to, Progress &progress);

// Makes a hub file out of a backup, checked first. Throws Error(Usage) where `target` exists,
// Error(CannotOpen) where the backup is not whole or not ours.
void restore(const QString &backupFile, const QString &target, Progress &progress);

struct BackupInfo {
    QString path;
    QDateTime madeAt; // local
    qint64 bytes = 0;
};
// The backups beside a hub file, newest first.
QList<BackupInfo> listBackups(const QString &hubFile);
// The folder they are in: "NAME backups" beside the file.
QString backupFolder(const QString &hubFile);

// Makes one in that folder, named by date and time, unless nothing was changed since the newest; keeps the
// last ten. Returns its path, or an empty text where none was needed.
QString backupOnClose(HubFile &file, Progress &progress);

} // namespace doorstep
