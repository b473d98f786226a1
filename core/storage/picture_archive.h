// National pictures that the national body handed on to this hub, one for a period.
#pragma once

#include "base/dates.h"
#include "storage/change.h"

namespace doorstep {

struct StoredPicture {
    Period period;
    QString madeAt; // a moment as Clock::stamp() writes it
    QString loadedAt;
    QByteArray content; // the file's bytes, UTF-8
};

// The one of the latest period first.
QList<StoredPicture> storedPictures(Connection &connection);
// Keeps it in place of another of the same period, in the change's transaction. `loadedAt` is now.
void storePicture(Change &change, const StoredPicture &picture);

} // namespace doorstep
