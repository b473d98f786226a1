// What the Returns page shows, read on a worker: the calendar with what became of each period, and for one
// period everything that stands on its sheet.
#pragma once

#include "returns/return_builder.h"
#include "returns/return_checks.h"
#include "returns/return_history.h"

namespace doorstep {

struct ReturnPeriod {
    Period period;
    QDate due; // null: not in the programme's calendar
    QList<SentReturn> revisions; // oldest first
    bool needsRevision = false;
    bool isEmpty = false; // nothing is recorded in it
    Period sentWith = {}; // of a longer return that was sent and holds it; invalid where there is none

    // Nothing was sent for it, neither by itself nor with a longer period.
    bool isToSend() const { return revisions.isEmpty() && !sentWith.isValid(); }
    // "Due 31 Jul 2019", "Sent, revision 2", "Needs revision".
    QString stateText(QDate today) const;
    bool isOverdue(QDate today) const { return isToSend() && !isEmpty && due.isValid() && due < today; }
};

// The programme's periods that have begun and all others that were ever sent, newest first. What needs
// revision is found by looking at every sent period, which takes longer: only `withRevisions`.
QList<ReturnPeriod> readReturnPeriods(HubFile &file, const Programme &programme, bool withRevisions,
                                      Progress &progress);
// The period that somebody most likely means to work on: the earliest that is due, or else the latest.
Period returnPeriodToShow(const QList<ReturnPeriod> &periods, QDate today);

struct ReturnReading {
    Period period;
    ReturnContent content;
    ReturnChecks checks;
    QList<OfferedStory> stories;
    QList<SentReturn> revisions; // oldest first
    ReturnDifference sinceLast; // from the last revision to now; empty where none was sent

    bool isSent() const { return !revisions.isEmpty(); }
};

ReturnReading readReturn(HubFile &file, const Programme &programme, const Period &period,
                         const QStringList &storyIds, Progress &progress);

} // namespace doorstep
