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

} // namespace doorstep
