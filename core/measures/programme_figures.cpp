#include "measures/programme_figures.h"

#include <algorithm>

namespace doorstep {

QList<NamedMeasure> namedMeasures(Connection &connection, const Programme &programme)
{
    QList<const Measure *> left = measuresOf(connection);
    QList<NamedMeasure> named;
    for (const bool headlines : {true, false})
        for (const Programme::MeasureName &name : programme.measures)
            if (const Measure *measure = measureNamed(name.name);
                name.isHeadline == headlines && left.removeOne(measure))
                named.append({measure, name.label.isEmpty() ? measure->labelText() : name.label, headlines});
    for (const Measure *measure : std::as_const(left))
        named.append({measure, measure->labelText(), false});
    return named;
}

QString categoryLabel(const Programme &programme, BreakdownId breakdown, const QString &category)
{
    const QString hub = breakdown == BreakdownId::Hub ? programme.hubName(category) : QString();
    return hub.isEmpty() ? categoryLabel(breakdown, category) : category + QLatin1Char(' ') + hub;
}

QHash<const Measure *, TargetProgress> targetProgress(HubFile &file, const Programme &programme,
                                                      const Period &period, const QList<Figure> &figures,
                                                      QDate today, Progress &progress)
{
    QHash<const Measure *, TargetProgress> all;
    QList<std::pair<Period, QList<const Measure *>>> others; // counted over another period than this one
    for (const Figure &figure : figures) {
        const auto target = targetFor(file, programme, figure.measure->nameText(), period);
        if (!target)
            continue;
        all.insert(figure.measure, {*target, figure.value, expectedBy(*target, qMin(period.to, today))});
        const Period own{target->period.from, qMin(target->period.to, period.to)};
        if (!own.isValid() || own == period)
            continue;
        const auto same = std::find_if(others.begin(), others.end(),
                                       [&own](const auto &other) { return other.first == own; });
        if (same == others.end())
            others.append({own, {figure.measure}});
        else
            same->second.append(figure.measure);
    }
    for (const auto &[own, wanted] : std::as_const(others)) {
        progress.throwIfCancelled();
        for (const Figure &reached : doorstep::figures(file.connection(), programme, own, wanted))
            all[reached.measure].reached = reached.value;
    }
    return all;
}

} // namespace doorstep
