#include "ui/pages/figures_national_reading.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::FigureNational)
};

const QString dot = QStringLiteral("  ·  ");

// In plain words what a set of linked people, or an area, does to the figure.
QString effectOf(const SharedUnit &unit, bool isArea)
{
    const int counted = int(unit.countedByHubs());
    if (isArea)
        return Text::tr("Reached by %n hub(s)", nullptr, counted);
    if (counted == 0)
        return Text::tr("What counts here was done at different hubs");
    if (!unit.isCounted)
        return Text::tr("New to a hub, known to another before");
    QSet<QString> hubs;
    for (const SharedUnit::Part &part : unit.parts)
        if (part.isCounted)
            hubs.insert(part.hub);
    return hubs.size() == counted ? Text::tr("Counted by %n hub(s)", nullptr, counted)
                                  : Text::tr("Counted %n times by %1", nullptr, counted)
                                        .arg(Text::tr("%n hub(s)", nullptr, int(hubs.size())));
}

QString hubsOf(const SharedUnit &unit)
{
    QStringList hubs;
    for (const SharedUnit::Part &part : unit.parts)
        hubs.append(part.hub);
    hubs.removeDuplicates();
    return hubs.join(QStringLiteral(", "));
}

QString idsOf(const SharedUnit &unit)
{
    QStringList ids;
    for (const SharedUnit::Part &part : unit.parts)
        ids.append(part.hub + QLatin1Char('/') + part.id);
    return ids.join(QStringLiteral(" = "));
}

} // namespace

QString nationalText(const NationalFigure &figure)
{
    const Measure &measure = *figure.measure;
    if (measure.isNationalOnly)
        return {};
    const auto written = [&](qint64 value) { return valueForPeople(measure, value); };
    if (!mayBeShared(measure))
        return Text::tr("The hubs’ own figures add up to it");
    const bool isArea = measure.unit != MeasureUnit::People;
    QStringList parts{isArea ? Text::tr("%Ln different area(s)", nullptr, int(figure.value))
                             : Text::tr("%Ln unique people", nullptr, int(figure.value)),
                      Text::tr("%1 counted by the hubs").arg(written(figure.sumOfHubs))};
    if (figure.links > 0)
        parts.append(isArea ? Text::tr("%1 reached by two hubs or more").arg(QLocale().toString(figure.links))
                            : Text::tr("%1 known to two hubs or more").arg(QLocale().toString(figure.links)));
    return parts.join(dot);
}

QString rangeText(const NationalFigure &figure)
{
    if (figure.measure->unit != MeasureUnit::People || figure.value == 0)
        return {};
    if (figure.withoutKeys == 0)
        return Text::tr("Match keys came with everyone who is counted.");
    const QString without = QLocale().toString(figure.withoutKeys);
    if (!figure.hasRange())
        return Text::tr("Without match keys: %1. None of them can be anybody else who is counted.")
            .arg(without);
    return Text::tr(
               "At least %1, at most %2. No match keys came of %3 people, who did not agree to be matched or "
               "left nothing to make keys from: they count as different people, but each may be somebody "
               "whom another hub counts.")
        .arg(valueForPeople(*figure.measure, figure.atLeast), valueForPeople(*figure.measure, figure.atMost),
             without);
}

QString sharedByHubsText(const Measure &measure)
{
    if (!mayBeShared(measure))
        return {};
    return measure.unit == MeasureUnit::People
        ? Text::tr("A person whom several hubs know counts in each of theirs.")
        : Text::tr("An area that several hubs reached counts for each of them.");
}

NumberTable linksTable(const Measure &measure, const QList<SharedUnit> &links, const QString &title)
{
    const bool isArea = measure.unit != MeasureUnit::People;
    NumberTable table{title, {}, {}};
    if (isArea)
        table.headings = {Text::tr("Area"), Text::tr("Hubs"), Text::tr("What it does")};
    else
        table.headings = {Text::tr("Hubs"),       Text::tr("Their ids"),    Text::tr("What it does"),
                          Text::tr("Hubs count"), Text::tr("Counted here"), Text::tr("Keys in common")};
    for (const SharedUnit &unit : links) {
        if (isArea)
            table.rows.append({unit.uniqueId, hubsOf(unit), effectOf(unit, true)});
        else
            table.rows.append({hubsOf(unit), idsOf(unit), effectOf(unit, false), unit.countedByHubs(),
                               qint64(unit.isCounted ? 1 : 0), qint64(unit.keysInCommon)});
    }
    return table;
}

QList<qint64> recordsOf(const QList<SharedUnit> &links)
{
    QList<qint64> keys;
    for (const SharedUnit &unit : links)
        for (const SharedUnit::Part &part : unit.parts)
            keys.append(part.record);
    return keys;
}

QString recountText(const FigureRecount &recount, const Measure *measure)
{
    if (recount.returns == 0)
        return Text::tr("No hub’s return touches this period, so there is nothing to compare.");
    const qsizetype all = recount.realDifferences().size();
    const qsizetype own = measure ? recount.of(measure->nameText()).size() : all;
    const QString what = Text::tr("%1 of %2")
                             .arg(Text::tr("%n return(s)", nullptr, recount.returns),
                                  Text::tr("%n hub(s)", nullptr, recount.hubs));
    QStringList said;
    if (own > 0)
        said.append(Text::tr("%n number(s) differ from what the hubs’ programs counted.", nullptr, int(own)));
    else if (measure)
        said.append(
            Text::tr("This figure and its parts, counted again from %1, are what the hubs’ own programs "
                     "counted.")
                .arg(what));
    else
        said.append(Text::tr("All figures and their parts, counted again from %1, are what the hubs’ own "
                             "programs counted.")
                        .arg(what));
    if (all > own)
        said.append(Text::tr("%n number(s) of other figures differ.", nullptr, int(all - own)));
    if (const qsizetype expected = recount.differences.size() - all; expected > 0)
        said.append(Text::tr("What people did not agree to share is not recorded here, and ages are those of "
                             "the newest return: that is no difference."));
    return said.join(QLatin1Char(' '));
}

NumberTable recountTable(const QList<RecountDifference> &differences, const Programme &programme,
                         const QString &title)
{
    NumberTable table{title,
                      {Text::tr("Hub"), Text::tr("Return"), Text::tr("Figure"), Text::tr("Part"),
                       Text::tr("In the return"), Text::tr("Counted here"), Text::tr("Why")},
                      {}};
    for (const RecountDifference &difference : differences) {
        const Measure &measure = *measureNamed(difference.measure);
        const std::optional<BreakdownId> by = breakdownNamed(difference.breakdown);
        const QString named = programme.labelOf(difference.measure);
        const auto number = [&](qint64 value) {
            return measure.unit == MeasureUnit::Money ? QVariant::fromValue(Money{value}) : QVariant(value);
        };
        table.rows.append(
            {difference.hub,
             Text::tr("%1, revision %2").arg(periodForPeople(difference.period)).arg(difference.revision),
             named.isEmpty() ? measure.labelText() : named,
             by ? categoryLabel(*by, difference.category) : Text::tr("In all"), number(difference.theirs),
             number(difference.ours), whyForPeople(difference.why)});
    }
    return table;
}

} // namespace doorstep
