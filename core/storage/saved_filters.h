// Filters of lists under names, kept in the hub file for everyone who works in it.
#pragma once

#include "storage/hub_file.h"
#include "storage/record_list_query.h"

namespace doorstep {

// Words, conditions and order of a list, and which columns are shown, in order (names of RecordModel's
// columns; empty: as they are).
struct SavedFilter {
    QString name; // unique within the table, whatever the case
    ListQuery query; // its `only` is not kept
    QStringList columns;
};

// Of one table, by name. One that means nothing any more (a column that has gone) is left out.
QList<SavedFilter> savedFilters(const HubFile &file, const RecordTable &table);
// Keeps it, in place of one of that name. A transaction of its own; throws Error(CannotOpen) where the file
// is open to read only.
void saveFilter(HubFile &file, const SavedFilter &filter);
// Throws as saveFilter() does.
void removeFilter(HubFile &file, const RecordTable &table, const QString &name);

} // namespace doorstep
