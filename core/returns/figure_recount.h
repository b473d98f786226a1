// What the national body counts from each accepted return, held against the figures that the hub's own
// program put into it (figures.csv): every measure and breakdown, hub by hub, as if nobody were linked.
#pragma once

#include "base/dates.h"
#include "base/progress.h"
#include "programme/programme.h"
#include "storage/hub_file.h"

namespace doorstep {

struct RecountDifference {
    enum class Why {
        NotKnown, // a fault: of the hub's program, of this one, or of the package
        // The hub counts people by what they did not agree to share (DATA.md 4); here they are not_recorded.
        Consent,
        // Ages are as the hub's newest return has them, this one's as on its own last day.
        NewerAge,
        // A return of another period was signed later: of a record that both hold, what it says counts.
        LaterReturn,
        // It was made under a pack with another rule for this figure (age of young people, members of a
        // recognised group, time for acting, edition of deciles), or under one that this file has not.
        OtherRules,
    };
    qint64 returnKey = 0;
    QString hub; // code
    Period period; // of the return
    int revision = 0;
    QString measure;
    QString breakdown; // empty for the headline
    QString category;
    qint64 theirs = 0; // in the return; a count, or pence
    qint64 ours = 0; // counted here
    Why why = Why::NotKnown;

    // Consent and newer ages are as they should be, and no difference between the figures.
    bool isAsItShouldBe() const { return why == Why::Consent || why == Why::NewerAge; }
};
// "People who did not agree to share this count as not recorded here.": a sentence for people.
QString whyForPeople(RecountDifference::Why why);
// "not_known", "consent", "newer_age", "later_return", "other_rules": in files.
QString whyName(RecountDifference::Why why);

struct FigureRecount {
    int hubs = 0;
    int returns = 0; // accepted ones, all looked at
    qint64 figures = 0; // compared, headlines and parts
    QList<RecountDifference> differences; // by hub, period, measure (headline first), breakdown and category

    // Without those that are as they should be.
    QList<RecountDifference> realDifferences() const;
    QList<RecountDifference> of(const QString &measure) const; // the real ones of one measure
};

// Only reads; for a worker: each period that returns came for takes a round of figures with all breakdowns.
// `touching`: only returns whose periods have a day in it, each over its own period; all where it is invalid.
// Throws Error(Cancelled).
FigureRecount recountFigures(HubFile &file, const Programme &programme, const Period &touching,
                             Progress &progress);

// As above, of these returns' headlines alone; those of one period in one round, within the caller's
// transaction if there is one. What is not an accepted return is passed over.
QList<RecountDifference> recountHeadlines(Connection &connection, const Programme &programme,
                                          const QList<qint64> &returnKeys, Progress &progress);

} // namespace doorstep
