// The SQL of figures: a measure's own query (resources/measures/NAME.sql), and the same one with something
// around it. A measure's query gives rows (unit, record_type, record, day, amount):
//   unit         what is counted once: the key of the unique person's record that stands for all of theirs,
//   the record's
//                own key, minus the key of a conversation with nobody named, or an LSOA
//   record_type  the table of the record that stands for it, constant within a branch
//   record       that record's key; a unique person has a row for each of their records that counts
//   day          the first day in the period on which that record counts; NULL where it counts by standing on
//   the last day amount       1, or pence
#pragma once

#include "measures/measure.h"
#include "programme/programme.h"
#include "storage/engine/connection.h"

namespace doorstep {

class MeasureSql {
public:
    // How a query comes by its {parts}.
    enum class Parts {
        InQuery, // each as a query within it
        Shared, // those of SharedParts from there, while it lives
    };
    // Throws std::logic_error for a measure that has no query.
    MeasureSql(const Measure &measure, bool nationalFile, Parts parts = Parts::InQuery);

    // Whether the file is the national body's.
    static bool isNational(Connection &connection);

    // A row a record: of linked people each of theirs.
    const QString &counted() const { return m_counted; }
    // A row a unit.
    QString units() const;
    // A row a unit (by hub: a unit and hub) with a column `category` more; by theme all of the record's
    // themes in one.
    QString categorised(BreakdownId by) const;
    // As above for rows of the same columns, instead of those that the measure counts.
    QString categorised(BreakdownId by, const QString &rows) const;
    // A category as it was recorded taken apart: of themes there may be several.
    static QStringList partsOf(BreakdownId by, const QString &category);
    // What adds a category's rows up.
    QString total(BreakdownId by) const;
    // units() with the columns hub code, id, unique id in place of unit and record.
    QString named() const;

    static bool exists(const Measure &measure);
    // Any query of resources/measures with its {parts} in it. In the national file a part of
    // resources/measures/national stands in its place, and {covered HUB | DAY} holds on days that the hub's
    // accepted returns cover; a hub's own file has all days.
    // `run`: as of queryWithParts().
    static QString resource(const QString &name, bool nationalFile, Parts parts = Parts::InQuery,
                            const QString &run = {});

private:
    bool hasSharedUnits() const;
    QString withRecordColumn(const QString &rows, const QString &column, const QString &missing) const;
    const Measure &m_measure;
    bool m_national;
    QString m_counted;
};

// Binds the period and the programme's rules, whichever of them the query uses.
void bindQuestion(Statement &statement, const Programme &programme, const Period &period);

} // namespace doorstep
