// Which hubs' returns are there, period by period of the programme's calendar. Only reads.
//
// A return counts as come on the day on which its hub signed it off: when the national body got round to
// taking it in is its own affair.
#pragma once

#include "programme/programme.h"
#include "storage/received_list.h"

namespace doorstep {

struct CompletenessCell {
    enum class State {
        ToCome, // the period has not ended
        Due, // it has, and the due day is not over
        Missing, // it is, and nothing came
        InPart, // returns cover some of its days
        In, // a return of just this period, or several shorter ones that cover it
        Revised, // likewise, and a revision of it came after the first
        Covered, // a return of a longer period holds it
        NotExpected, // nothing came and nobody waits for it: the hub is not listed, or had not begun
    };
    State state = State::ToCome;
    // What makes the hub's record of these days, by period: places in CompletenessHub::returns. All of one
    // revision each, none in another's period.
    QList<int> standing;
    // All that came for just this period, whatever became of it: places likewise, by revision.
    QList<int> revisions;
    int revision = 0; // of the return for just this period; else 0
    QDate wholeOn; // the day on which all its days were first covered; null where they are not
    bool isLate = false; // wholeOn is after the due day
    bool hasAside = false; // a return for it came after what stands in its place, and was kept aside
    // The newest period of which a return had been signed when this one was last revised; invalid where that
    // did not happen: a late correction.
    Period revisedAfter;
    bool isWaitedFor = true; // the programme asks this hub for it
    int daysCovered = 0;
    int days = 0;

    // All days of the period are there.
    bool isIn() const { return state == State::In || state == State::Revised || state == State::Covered; }
    // The due day is over and days are missing.
    bool isMissing = false;
    // Somebody ought to look at it: missing, in part, or late.
    bool wantsLooking() const { return isMissing || isLate; }
};

struct CompletenessHub {
    QString code;
    QString name;
    bool isListed = true; // in the programme's pack
    QList<ReceivedEntry> returns; // by period and revision
    QList<CompletenessCell> cells; // one for each of Completeness::periods
    // Places of returns whose period is none of the calendar's: a year's, one of odd dates. They are there
    // for the days that they cover, and stand in `standing` of the cells that they meet.
    QList<int> offCalendar;
};

// How many hubs stand how, for one period.
struct PeriodSummary {
    int expected = 0; // hubs that are asked for it; the numbers below are of those
    int in = 0;
    int late = 0; // of those that are in
    int revised = 0; // likewise
    int inPart = 0; // whether or not the due day is over
    int missing = 0; // nothing came, and the due day is over
    int due = 0; // nothing came yet, and it is not
    int unasked = 0; // hubs that sent something for it though nobody asked

    // In words all but those that are in: "2 late", "1 missing".
    QStringList remarks() const;
};

struct Completeness {
    QList<Programme::DuePeriod> periods; // the pack's, by first day; without any there: those that came
    QList<CompletenessHub> hubs; // those that the pack lists by code, then the others
    QDate asOf;

    bool hasOffCalendar() const;
    // Place in `periods` of the newest one that has ended, or else of the first; -1 where there is none.
    int currentPeriod() const;
    PeriodSummary summary(int period) const;
};

// `asOf`: how it stood at the end of that day, without what was signed off later; null: as it is, today.
// Hubs are those that the pack lists and those that sent something. A hub that it does not list is waited for
// only where the pack lists none at all, and then from the first period that it sent anything for.
Completeness completeness(Connection &connection, const Programme &programme, QDate asOf = {});
// The same of entries in any order, without a file. `today`: for due days, where `asOf` is null.
Completeness completenessOf(const QList<ReceivedEntry> &entries, const Programme &programme, QDate asOf,
                            QDate today);

// The days of the period that no return of the hub covers, as stretches by first day.
QList<Period> uncovered(const CompletenessHub &hub, const CompletenessCell &cell, const Period &period);
// "missing", "in_part": as scripts have it.
QString completenessStateName(CompletenessCell::State state);
// "Jan to Mar 2020" for the head of a column; as periodForPeople() where it is not months of one year.
QString periodHeading(const Period &period);
// The local day of a moment as Clock::stamp() writes it; null where it is none.
QDate dayOfStamp(const QString &stamp);

} // namespace doorstep
