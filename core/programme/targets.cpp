#include "programme/targets.h"

#include "base/money.h"
#include "programme/measure_names.h"
#include "records/targets.h"
#include "storage/record_store.h"

#include <algorithm>
#include <cmath>

namespace doorstep {

namespace {

qint64 daysOf(const Period &period)
{
    return period.from.daysTo(period.to) + 1;
}

// How well a row's period fits the one asked for: smaller is better; nullopt for one that has nothing to say
// about it.
std::optional<std::pair<int, qint64>> misfit(const Period &row, const Period &asked)
{
    if (row == asked)
        return std::pair<int, qint64>{0, 0};
    if (row.from <= asked.from && row.to >= asked.to)
        return std::pair<int, qint64>{1, daysOf(row)};
    if (asked.from <= row.from && asked.to >= row.to)
        return std::pair<int, qint64>{2, -daysOf(row)};
    return std::nullopt;
}

std::optional<TargetValue> bestOf(const QList<TargetValue> &candidates, const Period &asked)
{
    std::optional<TargetValue> best;
    std::pair<int, qint64> leastMisfit;
    for (const TargetValue &candidate : candidates)
        if (const auto fit = misfit(candidate.period, asked); fit && (!best || *fit < leastMisfit)) {
            best = candidate;
            leastMisfit = *fit;
        }
    return best;
}

QList<TargetValue> hubsOwn(HubFile &file, const QString &measure)
{
    QList<TargetValue> own;
    for (const AnyRecord &any : findByText(file.connection(), Target::table(), file.ownHub(),
                                           Target::table().at("measure"), measure)) {
        const Target &record = any.as<Target>();
        const std::optional<Money> amount = moneyFromText(record.target);
        if (!amount || amount->isNull())
            continue;
        const qint64 pence = *amount->pence;
        own.append({isMoneyMeasure(measure) ? pence : (pence + 50) / 100,
                    {record.from, record.to},
                    TargetValue::Source::Hub});
    }
    return own;
}

QList<TargetValue> rowsFor(const Programme &programme, const QString &measure, const QString &hub,
                           TargetValue::Source source)
{
    QList<TargetValue> found;
    for (const Programme::Goal &goal : programme.targets)
        if (goal.measure == measure && goal.hub == hub)
            found.append({goal.amount, goal.period, source});
    return found;
}

// Of the programme's target what falls to each of its hubs; all of it where the pack lists none.
std::optional<TargetValue> shareOfWhole(const Programme &programme, const QString &measure,
                                        const Period &period)
{
    using Source = TargetValue::Source;
    const bool shared = !programme.hubs.isEmpty();
    auto whole =
        bestOf(rowsFor(programme, measure, {}, shared ? Source::PackShare : Source::Programme), period);
    if (whole && shared)
        whole->amount = (whole->amount + programme.hubs.size() / 2) / programme.hubs.size();
    return whole;
}

} // namespace

std::optional<TargetValue> targetFor(HubFile &file, const Programme &programme, const QString &measure,
                                     const Period &period)
{
    using Source = TargetValue::Source;
    if (const auto own = bestOf(hubsOwn(file, measure), period))
        return own;
    const HubFile::Identity &identity = file.identity();
    if (identity.national)
        return bestOf(rowsFor(programme, measure, {}, Source::Programme), period);
    if (const auto forHub = bestOf(rowsFor(programme, measure, identity.hubCode, Source::PackForHub), period))
        return forHub;
    return shareOfWhole(programme, measure, period);
}

std::optional<TargetValue> packTarget(const Programme &programme, const QString &measure,
                                      const Period &period, const QString &hub)
{
    if (const auto forHub = bestOf(rowsFor(programme, measure, hub, TargetValue::Source::PackForHub), period))
        return forHub;
    const bool isListed = std::any_of(programme.hubs.begin(), programme.hubs.end(),
                                      [&hub](const Programme::Hub &listed) { return listed.code == hub; });
    return isListed ? shareOfWhole(programme, measure, period) : std::nullopt;
}

qint64 expectedBy(const TargetValue &target, QDate day)
{
    if (!day.isValid() || day < target.period.from)
        return 0;
    if (day >= target.period.to)
        return target.amount;
    const double share =
        static_cast<double>(target.period.from.daysTo(day) + 1) / static_cast<double>(daysOf(target.period));
    return std::llround(static_cast<double>(target.amount) * share);
}

} // namespace doorstep
