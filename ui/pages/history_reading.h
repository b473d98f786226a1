// One change in people's words: which records, which fields, from what to what. Read on a worker.
#pragma once

#include "storage/change_records.h"

namespace doorstep {

class HubFile;

struct ChangedField {
    QString label;
    QString before;
    QString after;
};

struct ChangedRecordWords {
    const RecordTable *table = nullptr;
    qint64 key = 0; // 0 where there is no one record to open
    QString title; // "Rose Okafor"; of many "1,510 people"
    bool isMany = false; // a range of records made in one import
    QString action; // "new", "changed", "deleted"
    QList<ChangedField> fields;
};

struct ChangeWords {
    ChangeSize size;
    QList<ChangedRecordWords> records; // the first of them
    static constexpr int mostRecords = 200;
};

ChangeWords readChange(HubFile &file, qint64 change);

} // namespace doorstep
