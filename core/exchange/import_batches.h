// Imports that were made, and taking one back whole.
#pragma once

#include "storage/hub_file.h"

#include <QJsonObject>

namespace doorstep {

struct ImportBatch {
    qint64 number = 0; // the change that it made
    QString madeAt; // a moment as Clock::stamp() writes it
    QString madeBy;
    QString source; // the folder's (or sheet's) name
    QJsonObject
        summary; // by record type: {"people": {"created": 2, "updated": 0, "unchanged": 0, "refused": 1}}
    bool undone = false; // and not put back since
};

// Newest first.
QList<ImportBatch> importBatches(Connection &connection);

// Takes an import back in a change of its own, whose number it returns. Throws Error(Usage) where there is no
// such batch, Error(Refused) where it was undone already or later work built on it (which is named).
qint64 undoImport(HubFile &file, qint64 batch, Progress &progress);

} // namespace doorstep
