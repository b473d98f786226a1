// The measures (DATA.md 3): their names, what they count in a sentence, and which breakdowns each has.
#pragma once

#include <QList>
#include <QStringList>
#include <optional>
#include <vector>

namespace doorstep {

enum class MeasureUnit {
    People, // unique people (and conversations with nobody named, where the measure says so)
    Count, // records, or neighbourhoods
    Money, // pence
};

enum class BreakdownId {
    AgeBand,
    Gender,
    EthnicGroup,
    Disability,
    Setting,
    ImdDecile,
    LocalAuthority,
    Hub,
    Month,
    Theme,
};

struct Measure {
    const char *name; // "people_trained": in files, and resources/measures/NAME.sql
    const char *label; // in English, untranslated
    const char *definition; // what it counts, one sentence in English, untranslated
    MeasureUnit unit;
    QList<BreakdownId> breakdowns;
    // The record types that its rows are of: "people", "conversations".
    QList<const char *> recordTypes;
    bool isNationalOnly = false; // says nothing about a single hub

    QString nameText() const { return QString::fromLatin1(name); }
    // For people. What the programme calls the measure, Programme::labelOf(), goes before this label.
    QString labelText() const;
    QString definitionText() const;
    bool has(BreakdownId breakdown) const { return breakdowns.contains(breakdown); }
};

// All of them in the order of DATA.md.
const std::vector<Measure> &measures();
// The measure of that name, or null.
const Measure *measureNamed(QStringView name);

// "age_band", "imd_decile", "month": in files and on the command line.
QString breakdownName(BreakdownId breakdown);
std::optional<BreakdownId> breakdownNamed(QStringView name);
const QList<BreakdownId> &allBreakdowns();
// "Age", "Decile of deprivation": for people.
QString breakdownLabel(BreakdownId breakdown);
// The categories in the order in which they are listed, where it is not that of their names (then empty).
QStringList listedCategories(BreakdownId breakdown);
// What people read for a category: "65+", "Woman", "Mar 2019", "Not recorded".
QString categoryLabel(BreakdownId breakdown, const QString &category);

} // namespace doorstep
