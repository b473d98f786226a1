#include "programme/pack_edits.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr qsizetype mostPeriods = 400;

int monthsOf(PeriodLength length)
{
    switch (length) {
    case PeriodLength::Month:
        return 1;
    case PeriodLength::Quarter:
        return 3;
    case PeriodLength::HalfYear:
        return 6;
    case PeriodLength::Year:
        break;
    }
    return 12;
}

bool isFor(const Programme::Goal &goal, const QString &measure, const QString &hub, const Period &period)
{
    return goal.measure == measure && goal.hub == hub && goal.period == period;
}

} // namespace

QList<Programme::DuePeriod> periodsInARow(const Period &whole, PeriodLength length, int weeks)
{
    QList<Programme::DuePeriod> periods;
    const int months = monthsOf(length);
    // Counted from the first day each time, so that one on the 31st does not creep to the 28th.
    for (int number = 0; whole.isValid() && periods.size() < mostPeriods; ++number) {
        const QDate from = addMonths(whole.from, number * months);
        if (from > whole.to)
            break;
        const QDate to = qMin(addMonths(whole.from, (number + 1) * months).addDays(-1), whole.to);
        periods.append({{from, to}, to.addDays(qint64(weeks) * 7)});
    }
    return periods;
}

QList<Period> targetPeriods(const Programme &programme)
{
    QList<Period> periods;
    const auto add = [&periods](const Period &period) {
        if (period.isValid() && !periods.contains(period))
            periods.append(period);
    };
    for (const Programme::Goal &goal : programme.targets)
        add(goal.period);
    if (programme.to.isValid()) {
        const Period whole{programme.from, programme.to};
        add(whole);
        for (const Programme::DuePeriod &year : periodsInARow(whole, PeriodLength::Year, 0))
            add(year.period);
    }
    for (const Programme::DuePeriod &due : programme.periods)
        add(due.period);
    std::stable_sort(periods.begin(), periods.end(), [](const Period &left, const Period &right) {
        return left.from != right.from ? left.from < right.from : left.to > right.to;
    });
    return periods;
}

std::optional<qint64> targetOf(const Programme &programme, const QString &measure, const QString &hub,
                               const Period &period)
{
    for (const Programme::Goal &goal : programme.targets)
        if (isFor(goal, measure, hub, period))
            return goal.amount;
    return std::nullopt;
}

void setTarget(Programme &programme, const QString &measure, const QString &hub, const Period &period,
               std::optional<qint64> amount)
{
    for (qsizetype i = 0; i < programme.targets.size(); ++i)
        if (isFor(programme.targets[i], measure, hub, period)) {
            if (amount)
                programme.targets[i].amount = *amount;
            else
                programme.targets.removeAt(i);
            return;
        }
    if (amount)
        programme.targets.append({measure, period, *amount, hub});
}

void removeHub(Programme &programme, const QString code)
{
    programme.hubs.removeIf([&](const Programme::Hub &hub) { return hub.code == code; });
    programme.targets.removeIf([&](const Programme::Goal &goal) { return goal.hub == code; });
}

void renameHub(Programme &programme, QString code, const QString &newCode)
{
    for (Programme::Hub &hub : programme.hubs)
        if (hub.code == code)
            hub.code = newCode;
    for (Programme::Goal &goal : programme.targets)
        if (goal.hub == code && !code.isEmpty())
            goal.hub = newCode;
}

void removeCourse(Programme &programme, const QString code)
{
    programme.courses.removeIf([&](const auto &row) { return row.course.code == code; });
    programme.units.removeIf([&](const auto &row) { return row.courseCode == code; });
    for (Programme::CatalogueCourse &row : programme.courses)
        if (row.followsCode == code)
            row.followsCode.clear();
}

void renameCourse(Programme &programme, QString code, const QString &newCode)
{
    for (Programme::CatalogueCourse &row : programme.courses) {
        if (row.course.code == code)
            row.course.code = newCode;
        if (row.followsCode == code && !code.isEmpty())
            row.followsCode = newCode;
    }
    for (Programme::CatalogueUnit &row : programme.units)
        if (row.courseCode == code)
            row.courseCode = newCode;
}

} // namespace doorstep
