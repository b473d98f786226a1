// The returns that were signed, what changed between revisions, and what changed since.
#pragma once

#include "base/progress.h"
#include "returns/return_builder.h"

namespace doorstep {

struct SentReturn {
    qint64 key = 0; // of the frozen return
    Period period;
    int revision = 0;
    QString programme;
    QString packVersion;
    QString signedBy;
    QString signedAt; // a moment as Clock::stamp() writes it
    QString fileName;
    bool isLatest = false; // of its period
};

// All revisions, by period and then revision.
QList<SentReturn> sentReturns(HubFile &file);
// Those of one period, oldest first.
QList<SentReturn> sentReturns(HubFile &file, const Period &period);

struct FigureDifference {
    QString measure;
    QString breakdown; // empty for the headline
    QString category;
    qint64 before = 0;
    qint64 after = 0;
};

struct RecordDifference {
    enum class What { Added, Gone, Changed };
    What what = What::Changed;
    QString file; // "people"
    QString key; // the row's primary key, joined by "/"
    struct Cell {
        QString column;
        QString before;
        QString after;
    };
    QList<Cell> cells; // what differs; all filled cells of a row that was added or is gone
};

struct ReturnDifference {
    QList<FigureDifference> figures; // headlines first
    QList<RecordDifference> records;
    bool isEmpty() const { return figures.isEmpty() && records.isEmpty(); }
};

// What changed from one frozen return to another.
ReturnDifference difference(HubFile &file, qint64 olderKey, qint64 newerKey);
// What a return of that period would have otherwise if it were made now.
ReturnDifference differenceFromNow(HubFile &file, qint64 olderKey, Progress &progress);

// Whether a record that the period's last revision holds, or should hold, was changed since. What only came
// after the period's last day (somebody leaving a group, an act of somebody trained in it, a later session)
// is no reason for a revision, and neither is another secret for match keys (later_changes.h).
bool needsRevision(HubFile &file, const Period &period, Progress &progress);
// All periods that do, by their first day.
QList<Period> periodsNeedingRevision(HubFile &file, Progress &progress);

} // namespace doorstep
