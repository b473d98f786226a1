#include "measures/hub_figures.h"

#include "measures/category_order.h"
#include "measures/hubs_alone.h"
#include "measures/measure_sql.h"
#include "measures/national_figures.h"
#include "measures/shared_parts.h"

#include <QSet>
#include <optional>

namespace doorstep {

namespace {

MeasureSql sqlOf(Connection &connection, const Measure &measure, MeasureSql::Parts parts)
{
    return {measure, MeasureSql::isNational(connection), parts};
}

void readByHub(Connection &connection, const Programme &programme, const Period &period,
               MeasureSql::Parts parts, HubValues &values)
{
    const MeasureSql sql = sqlOf(connection, *values.measure, parts);
    Statement rows =
        connection.prepare(QStringLiteral("SELECT category, %1 FROM (%2) k GROUP BY category")
                               .arg(sql.total(BreakdownId::Hub), sql.categorised(BreakdownId::Hub)));
    bindQuestion(rows, programme, period);
    while (rows.step())
        values.byHub.insert(rows.text(0), rows.integer(1));
}

// Where the value stands: u the measure's row, p the hub's own person record, r what the hub worked out of
// it.
QString ownValue(BreakdownId by)
{
    switch (by) {
    case BreakdownId::AgeBand:
        return QStringLiteral("r.age_band");
    case BreakdownId::ImdDecile:
        return QStringLiteral("CAST(r.imd_decile AS TEXT)");
    case BreakdownId::Month:
        return QStringLiteral("substr(u.day, 1, 7)");
    case BreakdownId::Gender:
    case BreakdownId::EthnicGroup:
    case BreakdownId::Disability:
    case BreakdownId::Setting:
    case BreakdownId::LocalAuthority:
        return QStringLiteral("p.") + breakdownName(by);
    case BreakdownId::Hub:
    case BreakdownId::Theme:
        break;
    }
    throw std::logic_error("no such breakdown hub by hub");
}

} // namespace

qint64 HubValues::sumOfHubs() const
{
    qint64 sum = 0;
    for (const qint64 value : byHub)
        sum += value;
    return sum;
}

QList<HubValues> hubValues(Connection &connection, const Programme &programme, const Period &period,
                           const QList<const Measure *> &wanted, Progress &progress)
{
    const ReadTogether moment(connection);
    QList<const Measure *> counted = wanted;
    counted.removeIf([](const Measure *measure) { return !measure->has(BreakdownId::Hub); });
    QList<const Measure *> together; // whose whole is not just the sum
    for (const Measure *measure : std::as_const(counted))
        if (mayBeShared(*measure))
            together.append(measure);
    QHash<const Measure *, qint64> wholes;
    if (counted.size() == 1 && !together.isEmpty()) {
        wholes.insert(together.first(), figure(connection, programme, period, *together.first()));
    } else if (!together.isEmpty()) {
        for (const Figure &whole : figures(connection, programme, period, together))
            wholes.insert(whole.measure, whole.value);
    }
    const HubsAlone alone(connection);
    // What several measures are made of is not worth working out for one.
    std::optional<SharedParts> shared;
    if (counted.size() > 1)
        shared.emplace(connection, programme, period);
    QList<HubValues> all;
    for (const Measure *measure : std::as_const(counted)) {
        progress.throwIfCancelled();
        HubValues values{measure, {}, 0};
        readByHub(connection, programme, period,
                  shared ? MeasureSql::Parts::Shared : MeasureSql::Parts::InQuery, values);
        values.whole = mayBeShared(*measure) ? wholes.value(measure) : values.sumOfHubs();
        all.append(values);
    }
    return all;
}

namespace {

// The days of a target, as far as they have come by the end of the period.
Period soFar(const TargetValue &target, const Period &period)
{
    return {target.period.from, qMin(target.period.to, period.to)};
}

} // namespace

HubTargets hubTargets(Connection &connection, const Programme &programme, const Period &period,
                      const QList<HubValues> &values, const QStringList &hubs, QDate today,
                      Progress &progress)
{
    HubTargets all;
    QList<std::pair<Period, QSet<const Measure *>>> others; // counted over another period than this one
    for (const HubValues &value : values)
        for (const QString &hub : hubs) {
            const auto target = packTarget(programme, value.measure->nameText(), period, hub);
            if (!target)
                continue;
            const qint64 expected = expectedBy(*target, qMin(period.to, today));
            all[hub].insert(value.measure, {*target, value.of(hub), expected});
            const Period own = soFar(*target, period);
            if (!own.isValid() || own == period)
                continue;
            const auto same = std::find_if(others.begin(), others.end(),
                                           [&own](const auto &other) { return other.first == own; });
            if (same == others.end())
                others.append({own, {value.measure}});
            else
                same->second.insert(value.measure);
        }
    for (const auto &[own, wanted] : std::as_const(others))
        for (const HubValues &reached : hubValues(connection, programme, own, wanted.values(), progress))
            for (const QString &hub : hubs)
                if (const auto found = all[hub].find(reached.measure);
                    found != all[hub].end() && soFar(found->target, period) == own)
                    found->reached = reached.of(hub);
    return all;
}

QMap<QString, QList<Category>> hubParts(Connection &connection, const Programme &programme,
                                        const Period &period, const Measure &measure, BreakdownId by)
{
    if (!measure.has(by))
        throw std::logic_error(std::string(measure.name) + " has no such breakdown");
    const QString sql =
        QStringLiteral(
            "SELECT v.hub, coalesce(v.value, 'not_recorded'), sum(v.amount)\n"
            "FROM (SELECT u.category AS hub, u.unit, min(%1) AS value, max(u.amount) AS amount\n"
            "      FROM (%2) u\n"
            "      LEFT JOIN people p ON u.record_type = 'people' AND p.key = u.record\n"
            "      LEFT JOIN received_people r ON u.record_type = 'people' AND r.person = u.record\n"
            "      GROUP BY u.category, u.unit) v\n"
            "GROUP BY v.hub, coalesce(v.value, 'not_recorded')")
            .arg(ownValue(by),
                 sqlOf(connection, measure, MeasureSql::Parts::InQuery).categorised(BreakdownId::Hub));
    Statement rows = connection.prepare(sql);
    bindQuestion(rows, programme, period);
    QMap<QString, QMap<QString, qint64>> found;
    while (rows.step())
        found[rows.text(0)][rows.text(1)] += rows.integer(2);
    QMap<QString, QList<Category>> parts;
    for (auto hub = found.constBegin(); hub != found.constEnd(); ++hub)
        parts.insert(hub.key(), inCategoryOrder(by, hub.value()));
    return parts;
}

QList<RecordKeys> hubRecordKeys(Connection &connection, const Programme &programme, const Period &period,
                                const Measure &measure, const QString &hub)
{
    const HubsAlone alone(connection);
    return recordKeys(connection, programme, period, measure, BreakdownId::Hub, hub);
}

} // namespace doorstep
