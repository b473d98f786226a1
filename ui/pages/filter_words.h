// Conditions of a list in words: on the chips above a table, in the menus of saved filters, and on paper.
#pragma once

#include "storage/hub_file.h"
#include "storage/record_list_query.h"

namespace doorstep {

// "Date: this quarter", "Organiser: Rose Okafor or 2 more", "Phone: nothing recorded".
QString inWords(Connection &connection, const RecordTable &table, const Filter &filter);
// All that narrows the list, in a line each; `onlyTitle` is what the query's `only` is called.
QStringList inWords(Connection &connection, const ListQuery &query, const QString &onlyTitle = {});
// Ranges that were chosen by a name, as they are today.
QList<Filter> asOfToday(QList<Filter> filters);

} // namespace doorstep
