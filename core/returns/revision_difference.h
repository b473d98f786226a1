// What a return that a hub sent changed against what it took the place of: the revision before it, or the
// returns of shorter periods within its own. From what was frozen of both: ids, for names never came.
#pragma once

#include "base/progress.h"
#include "returns/return_history.h"
#include "storage/received_list.h"

namespace doorstep {

struct RevisionDifference {
    QList<ReceivedEntry> against; // what was there before, by period; empty: it was the first
    // Headlines and breakdowns. Against several returns, `before` is what they have together where days can
    // be added up, and of a figure that stands on the last day what the newest has.
    QList<FigureDifference> figures;
    // Several returns took each person once, so that their sum may be more than a longer return's figure.
    bool addsUpSeveral = false;
    struct File {
        QString name; // "people"; a table of return_schema.h
        qint64 added = 0;
        qint64 changed = 0;
        qint64 gone = 0;
        QList<RecordDifference> rows; // the first of them by key, mostRows at most
        qint64 total() const { return added + changed + gone; }
    };
    QList<File> files; // those with a difference, in the order of returnTables()

    static constexpr int mostRows = 100;
    bool isEmpty() const { return figures.isEmpty() && files.isEmpty(); }
};

// `returnKey` is one of receivedEntries(); throws std::logic_error for another, Error(Cancelled). Reads file
// by file, those of equal content not at all.
RevisionDifference revisionDifference(Connection &connection, qint64 returnKey, Progress &progress);

} // namespace doorstep
