// Figures: the number, its breakdowns and the records behind it, all from the measure's one query.
// Everything here only reads; take a Transaction of kind Read around several calls that must agree with one
// another.
#pragma once

#include "base/dates.h"
#include "measures/measure.h"
#include "programme/programme.h"
#include "storage/engine/connection.h"

#include <functional>

namespace doorstep {

class RecordTable;

struct Figure {
    const Measure *measure;
    qint64 value; // a count, or pence for money
};

struct Category {
    QString name; // "25-44", "woman", "2019-03", "HUB01", "not_recorded"
    qint64 value;
};

// One measure over a period. Throws std::logic_error for a measure that says nothing about this kind of file.
qint64 figure(Connection &connection, const Programme &programme, const Period &period,
              const Measure &measure);
// All measures that say something about this kind of file (a hub's, or the national one), in their order.
QList<Figure> figures(Connection &connection, const Programme &programme, const Period &period);
// As above, these only; what several of them are made of is worked out once.
QList<Figure> figures(Connection &connection, const Programme &programme, const Period &period,
                      const QList<const Measure *> &wanted);
// The measures that figures() gives for this file.
QList<const Measure *> measuresOf(Connection &connection);

// A figure's parts in their natural order (bands and codes as listed, months and hubs in order), empty ones
// left out, not_recorded last. Throws std::logic_error where the measure does not have that breakdown.
QList<Category> breakdown(Connection &connection, const Programme &programme, const Period &period,
                          const Measure &measure, BreakdownId by);

// One counted unit, as `doorstep-cli records` writes it and a return freezes it.
struct CountedRecord {
    QString hub; // code
    const RecordTable *table; // what kind of record it is; null for a hub
    QString id; // its id, or its key fields joined by "/", as files spell them
    // What makes the unit one: "HUB/id" of the record (of linked people the smallest), or the LSOA for
    // neighbourhoods.
    QString uniqueId;
    QDate day; // the first day in the period on which it counts; null where it counts by standing on the last
               // day
    qint64 amount; // 1, or pence
};
// Gives the units to `take` one at a time, by day and then in the order in which they were recorded. Nothing
// is gathered in memory. `take` must not write to the file.
void records(Connection &connection, const Programme &programme, const Period &period, const Measure &measure,
             const std::function<void(const CountedRecord &)> &take);

// The same records as keys, for the list that a figure opens; one entry for each kind of record among them.
struct RecordKeys {
    const RecordTable *table;
    QList<qint64> keys; // by day, then in the order in which they were recorded
};
QList<RecordKeys> recordKeys(Connection &connection, const Programme &programme, const Period &period,
                             const Measure &measure);
// As above for one part of a breakdown ("people trained" who are "25-44").
QList<RecordKeys> recordKeys(Connection &connection, const Programme &programme, const Period &period,
                             const Measure &measure, BreakdownId by, const QString &category);

// "3,966" or "£1,250,000" for the screen.
QString valueForPeople(const Measure &measure, qint64 value);

} // namespace doorstep
