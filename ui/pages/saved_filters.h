// Saved filters where they are offered: in the menu beside a list's filter box, and by name in the search
// box.
#pragma once

#include "storage/saved_filters.h"

#include <QList>
#include <QString>

namespace doorstep {

class AppContext;

// A saved filter as the search box lists it. To open it: context.openPage(page, argument).
struct PageFilter {
    QString name; // "Overdue in Ward 7"
    QString list; // of which list, in words: "Conversations"
    QString page; // id in ui/shell/page_list.h
    QString argument;
    int conditions = 0; // words and conditions together
};

// All saved filters of all lists that have a page, in the order of the pages, then by name. Reads the file's
// settings only: at most a few milliseconds.
QList<PageFilter> savedFiltersOfPages(const HubFile &file);

// What a page's openArgument() gets for a saved filter, and back: the filter's name, empty where the argument
// is no filter of this table.
QString filterArgument(const RecordTable &table, const QString &name);
QString filterNamed(const QString &argument, const RecordTable &table);

} // namespace doorstep
