#include "measures/national_figures.h"

#include "measures/counted_rows.h"
#include "measures/hubs_alone.h"
#include "measures/linked_sets.h"

#include <QSet>

namespace doorstep {

namespace {

bool countsAreas(const Measure &measure)
{
    return qstrcmp(measure.name, "neighbourhoods_reached") == 0;
}

struct HubName {
    qint64 key = 0;
    QString name;
};

QHash<QString, HubName> hubNames(Connection &connection)
{
    QHash<QString, HubName> names;
    Statement rows = connection.prepare("SELECT code, key, name FROM hubs");
    while (rows.step())
        names.insert(rows.text(0), {rows.integer(1), rows.text(2)});
    return names;
}

// How many units the rows make up: a unit may be several hubs'.
qint64 unitsOf(CountedRows &rows)
{
    Statement row = rows.ask("SELECT count(*) FROM (SELECT DISTINCT record_type, unit FROM counted_rows) u");
    row.step();
    return row.integer(0);
}

// The people among the rows whom another hub knows too.
QSet<qint64> linkedAmong(CountedRows &rows, const LinkedSets &sets)
{
    QSet<qint64> people;
    Statement all = rows.ask("SELECT record FROM counted_rows WHERE record_type = 'people'");
    while (all.step())
        if (sets.isLinked(all.integer(0)))
            people.insert(all.integer(0));
    return people;
}

// Each hub by itself.
struct Alone {
    QList<HubAlone> hubs;
    QHash<QString, qint64> withKeys; // people counted of whom a match key came, by hub's code
    QSet<qint64> linked; // people counted who are linked
};

Alone readAlone(CountedRows &rows, const Measure &measure, const LinkedSets &sets,
                const QHash<QString, HubName> &names)
{
    Alone alone;
    const QMap<QString, qint64> values = rows.figures();
    for (auto hub = values.begin(); hub != values.end(); ++hub)
        alone.hubs.append({names[hub.key()].key, hub.key(), names[hub.key()].name, hub.value(), 0});
    if (measure.unit != MeasureUnit::People)
        return alone;
    alone.linked = linkedAmong(rows, sets);
    Statement told = rows.ask(
        "SELECT c.hub, count(CASE WHEN c.has_keys = 0 THEN 1 END), count(CASE WHEN c.has_keys = 1 THEN 1 "
        "END)\n"
        "FROM (SELECT r.hub, EXISTS (SELECT 1 FROM match_keys k WHERE k.person = r.record) AS has_keys\n"
        "      FROM counted_rows r WHERE r.record_type = 'people') c\nGROUP BY c.hub");
    QHash<QString, qint64> withoutKeys;
    while (told.step()) {
        withoutKeys.insert(told.text(0), told.integer(1));
        alone.withKeys.insert(told.text(0), told.integer(2));
    }
    for (HubAlone &hub : alone.hubs)
        hub.withoutKeys = withoutKeys.value(hub.code);
    return alone;
}

// How many people counted must be left over, of the hub that has most: national_figures.h says how.
qint64 leftOver(const QList<HubAlone> &hubs, qint64 withKeys, const QHash<QString, qint64> &known)
{
    qint64 most = 0;
    for (const HubAlone &hub : hubs)
        most = qMax(most, hub.withoutKeys - (withKeys - known.value(hub.code)));
    return most;
}

// Of a people's measure, what all together and each hub by itself make of it.
void setRange(NationalFigure &figure, const Alone &alone, const QSet<qint64> &linkedTogether, qint64 people,
              const LinkedSets &sets)
{
    QHash<QString, qint64> known = alone.withKeys; // people counted whom the hub knows
    for (const LinkedSet &set : sets.all()) {
        bool isCounted = false;
        qint64 byHubs = 0;
        QSet<QString> hubs;
        for (const LinkedSet::Person &person : set.people) {
            isCounted = isCounted || linkedTogether.contains(person.key);
            hubs.insert(person.hub);
            if (!alone.linked.contains(person.key))
                continue;
            ++byHubs;
            --known[person.hub]; // the set counts instead, once
        }
        if (byHubs != (isCounted ? 1 : 0))
            ++figure.links;
        if (!isCounted)
            continue;
        for (const QString &hub : std::as_const(hubs))
            ++known[hub];
    }
    for (const HubAlone &hub : alone.hubs)
        figure.withoutKeys += hub.withoutKeys;
    figure.atLeast =
        figure.value - figure.withoutKeys + leftOver(alone.hubs, people - figure.withoutKeys, known);
}

// What all hubs together count.
struct Together {
    qint64 units = 0;
    qint64 people = 0; // those with a name
    QSet<qint64> linked; // person records counted who are linked
};

Together readTogether(CountedRows &rows, const Measure &measure, const LinkedSets &sets)
{
    Together together{unitsOf(rows), 0, {}};
    if (measure.unit != MeasureUnit::People)
        return together;
    Statement people = rows.ask("SELECT count(DISTINCT unit) FROM counted_rows WHERE record_type = 'people'");
    people.step();
    together.people = people.integer(0);
    together.linked = linkedAmong(rows, sets);
    return together;
}

// Areas that several hubs reached, each with a part for each of them.
QList<SharedUnit> sharedAreas(CountedRows &rows)
{
    QList<SharedUnit> areas;
    Statement parts = rows.ask(
        "SELECT c.unit, c.hub, c.record FROM counted_rows c\n"
        "JOIN (SELECT unit FROM counted_rows GROUP BY unit HAVING count(*) > 1) s ON s.unit = c.unit\n"
        "ORDER BY c.unit, c.hub");
    while (parts.step()) {
        if (areas.isEmpty() || areas.last().uniqueId != parts.text(0))
            areas.append(SharedUnit{parts.text(0), {}, true, 0});
        areas.last().parts.append({parts.text(1), {}, parts.integer(2), true});
    }
    return areas;
}

QSet<qint64> linkedAlone(Connection &connection, const Programme &programme, const Period &period,
                         const Measure &measure, const LinkedSets &sets)
{
    const HubsAlone eachByItself(connection);
    CountedRows rows(connection, programme, period);
    rows.count(measure);
    return linkedAmong(rows, sets);
}

// Of the measure whose rows, of hubs by themselves, are there.
NationalFigure figureOf(CountedRows &rows, const Measure &measure, const Together &together,
                        const LinkedSets &sets, const QHash<QString, HubName> &names)
{
    NationalFigure figure;
    figure.measure = &measure;
    const Alone alone = readAlone(rows, measure, sets, names);
    figure.hubs = alone.hubs;
    for (const HubAlone &hub : alone.hubs)
        figure.sumOfHubs += hub.value;
    figure.value = mayBeShared(measure) ? together.units : figure.sumOfHubs;
    figure.atLeast = figure.atMost = figure.value;
    if (measure.unit == MeasureUnit::People)
        setRange(figure, alone, together.linked, together.people, sets);
    else if (countsAreas(measure))
        figure.links = sharedAreas(rows).size();
    return figure;
}

void requireNational(Connection &connection)
{
    if (!MeasureSql::isNational(connection))
        throw std::logic_error("a hub's file has no national figures");
}

} // namespace

bool mayBeShared(const Measure &measure)
{
    return measure.unit == MeasureUnit::People || countsAreas(measure);
}

qint64 SharedUnit::countedByHubs() const
{
    return std::count_if(parts.begin(), parts.end(), [](const Part &part) { return part.isCounted; });
}

NationalFigure nationalFigure(Connection &connection, const Programme &programme, const Period &period,
                              const Measure &measure)
{
    return nationalFigures(connection, programme, period, {&measure}).first();
}

QList<NationalFigure> nationalFigures(Connection &connection, const Programme &programme,
                                      const Period &period)
{
    return nationalFigures(connection, programme, period, measuresOf(connection));
}

QList<NationalFigure> nationalFigures(Connection &connection, const Programme &programme,
                                      const Period &period, const QList<const Measure *> &wanted)
{
    requireNational(connection);
    const ReadTogether moment(connection);
    const LinkedSets sets(connection);
    QHash<const Measure *, Together> together;
    {
        CountedRows rows(connection, programme, period);
        for (const Measure *measure : wanted)
            if (mayBeShared(*measure)) {
                rows.count(*measure);
                together.insert(measure, readTogether(rows, *measure, sets));
            }
    }
    const QHash<QString, HubName> names = hubNames(connection);
    const HubsAlone eachByItself(connection);
    CountedRows rows(connection, programme, period);
    QList<NationalFigure> all;
    for (const Measure *measure : wanted) {
        if (measure->isNationalOnly) {
            const qint64 value = doorstep::figure(connection, programme, period, *measure);
            all.append({measure, value, value, {}, 0, 0, value, value});
            continue;
        }
        rows.count(*measure);
        all.append(figureOf(rows, *measure, together.value(measure), sets, names));
    }
    return all;
}

QList<SharedUnit> sharedUnits(Connection &connection, const Programme &programme, const Period &period,
                              const Measure &measure)
{
    requireNational(connection);
    if (!mayBeShared(measure))
        return {};
    const ReadTogether moment(connection);
    const LinkedSets sets(connection);
    QSet<qint64> together;
    {
        CountedRows rows(connection, programme, period);
        rows.count(measure);
        if (countsAreas(measure))
            return sharedAreas(rows);
        together = linkedAmong(rows, sets);
    }
    const QSet<qint64> alone = linkedAlone(connection, programme, period, measure, sets);
    QList<SharedUnit> shared;
    for (const LinkedSet &set : sets.all()) {
        SharedUnit unit;
        for (const LinkedSet::Person &person : set.people) {
            unit.parts.append({person.hub, person.id, person.key, alone.contains(person.key)});
            unit.isCounted = unit.isCounted || together.contains(person.key);
        }
        if (unit.countedByHubs() == (unit.isCounted ? 1 : 0))
            continue;
        unit.uniqueId = set.uniqueId();
        unit.keysInCommon = sets.keysInCommon(set.unit);
        shared.append(unit);
    }
    return shared;
}

} // namespace doorstep
