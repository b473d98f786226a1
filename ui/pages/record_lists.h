// How the list of each record type begins: what its empty page says, which columns are shown, in which order.
#pragma once

#include "ui/pages/records_view.h"

namespace doorstep {

struct RecordListText {
    EmptyText empty;
    QList<const char *> columns;
    const char *sortedBy = nullptr; // null: the storage's usual order
    Qt::SortOrder order = Qt::AscendingOrder;
};

RecordListText listText(const RecordTable &table);
// As above for the national body's file: the hub first, then what returns carry.
RecordListText nationalListText(const RecordTable &table);
// The one that goes with the file.
RecordListText listText(const HubFile &file, const RecordTable &table);
// Whether a file of that kind can hold such records: not all types come with returns.
bool canHold(const HubFile &file, const RecordTable &table);

} // namespace doorstep
