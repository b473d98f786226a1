// National pictures that the national body handed on to this hub, one for a period.
#pragma once

#include "base/dates.h"
#include "storage/hub_file.h"

namespace doorstep {

struct StoredPicture {
    Period period;
    QString madeAt; // a moment as Clock::stamp() writes it
    QByteArray content; // the file's bytes, UTF-8
};

// The one of the latest period first.
QList<StoredPicture> storedPictures(Connection &connection);
// Keeps it in place of another of the same period, in a transaction of its own; it is no record, and nobody
// here made it, so the history has nothing of it. Throws what HubFile::setSetting() does.
void storePicture(HubFile &file, const StoredPicture &picture);

} // namespace doorstep
