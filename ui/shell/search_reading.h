// What the search reads from the hub file for what is typed, on a worker.
#pragma once

#include "base/progress.h"
#include "storage/search.h"
#include "ui/pages/saved_filters.h"
#include "ui/shell/search_recent.h"

namespace doorstep {

// What somebody who types means by it. ">" finds commands only, "?" help pages only, "log rose" people to log
// a conversation with, beside everything else that has these words.
struct SearchQuestion {
    enum class Kind { Everything, Commands, Help, Recent };
    Kind kind = Kind::Everything;
    QString words;
    QString logWith; // empty: nobody
};
SearchQuestion searchQuestion(const QString &typed);

struct SearchReading {
    SearchQuestion question;
    QList<SearchHit> hits; // by table; of a Recent question in the order of use
    QList<SearchHit> toLogWith; // people
    QList<PageFilter> filters;
};
SearchReading readSearch(HubFile &file, const SearchQuestion &question, const QList<RecentRecord> &recent);

// Whether each typed word begins a word of the text.
bool searchMatches(const QString &typed, const QString &text);

} // namespace doorstep
