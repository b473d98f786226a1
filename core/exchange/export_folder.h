// Interchange folders out (DATA.md 1): every file that has rows, whole, in byte order of its key.
#pragma once

#include "storage/hub_file.h"

namespace doorstep {

struct ExportedFile {
    QString file; // "people"
    qint64 rows = 0;
};

struct ExportResult {
    QList<ExportedFile> files; // those that were written
    // Interchange files that were in the folder before and have no rows now: left as they were, so a later
    // import of the folder would bring them back.
    QStringList leftOver;
};

// Writes the folder, which is made where it is missing; each file appears whole or not at all. A consistent
// picture of the file even while others write. Throws Error(System) where the disk does not take it,
// Error(Cancelled) when `progress` says stop.
ExportResult exportFolder(HubFile &file, const QString &folder, Progress &progress);

} // namespace doorstep
