// The records that were looked at last, newest first, for the search before anything is typed. Remembered
// with the other settings, by key alone: no name leaves the hub file.
#pragma once

#include "records/record_table.h"

#include <QList>

namespace doorstep {

class HubFile;

struct RecentRecord {
    const RecordTable *table = nullptr;
    qint64 key = 0;
    friend bool operator==(const RecentRecord &, const RecentRecord &) = default;
};

QList<RecentRecord> recentRecords(const HubFile &file);
void noteRecent(const HubFile &file, const RecentRecord &record);

} // namespace doorstep
