// Which runs a training path has to look through, and who is one person on it.
#pragma once

#include "measures/training_path.h"

#include <QHash>

#include <optional>

namespace doorstep {

// The people who are one with others, each with the record that stands for all of them.
class PathUnits {
public:
    explicit PathUnits(Connection &connection); // reads them all

    qint64 unitOf(qint64 person) const { return m_units.value(person, person); }
    QList<qint64> peopleOf(qint64 unit) const { return m_people.value(unit, {unit}); }

private:
    QHash<qint64, qint64> m_units;
    QHash<qint64, QList<qint64>> m_people;
};

// The runs that tell all that happened to those who were on the runs of the scope: every run that one of them
// was ever on. nullopt: of so many, or of everyone, that all are looked through. By index.
std::optional<QList<qint64>> runsOfScope(Connection &connection, const PathScope &scope,
                                         const PathUnits &units);

} // namespace doorstep
