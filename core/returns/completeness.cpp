#include "returns/completeness.h"

#include "base/clock.h"
#include "base/periods.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMap>
#include <algorithm>

namespace doorstep {

namespace {

using State = CompletenessCell::State;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Completeness)
};

int daysIn(const Period &period)
{
    return static_cast<int>(period.from.daysTo(period.to)) + 1;
}

bool isBefore(const Period &left, const Period &right)
{
    return std::pair(left.from, left.to) < std::pair(right.from, right.to);
}

QList<Programme::DuePeriod> calendarOf(const Programme &programme, const QList<ReceivedEntry> &entries)
{
    QList<Programme::DuePeriod> periods = programme.periods;
    if (periods.isEmpty())
        for (const ReceivedEntry &entry : entries)
            if (std::none_of(periods.begin(), periods.end(),
                             [&](const auto &there) { return there.period == entry.period; }))
                periods.append({entry.period, QDate()});
    std::sort(periods.begin(), periods.end(),
              [](const auto &left, const auto &right) { return isBefore(left.period, right.period); });
    return periods;
}

// The pack's hubs, and then others that sent something, by code.
QList<CompletenessHub> hubsOf(const Programme &programme, const QList<ReceivedEntry> &entries)
{
    QMap<QString, CompletenessHub> hubs;
    for (const Programme::Hub &listed : programme.hubs)
        hubs.insert(listed.code, {listed.code, listed.name, true, {}, {}, {}});
    for (const ReceivedEntry &entry : entries) {
        if (!hubs.contains(entry.hubCode))
            hubs.insert(entry.hubCode, {entry.hubCode, entry.hubName, false, {}, {}, {}});
        hubs[entry.hubCode].returns.append(entry);
    }
    QList<CompletenessHub> byCode = hubs.values();
    std::stable_partition(byCode.begin(), byCode.end(),
                          [](const CompletenessHub &hub) { return hub.isListed; });
    for (CompletenessHub &hub : byCode)
        std::sort(hub.returns.begin(), hub.returns.end(),
                  [](const ReceivedEntry &left, const ReceivedEntry &right) {
                      return left.period == right.period ? left.revision < right.revision
                                                         : isBefore(left.period, right.period);
                  });
    return byCode;
}

// Works out one hub's cells.
class HubCells {
public:
    HubCells(CompletenessHub &hub, const Programme &programme, QDate asOf) : m_hub(hub), m_asOf(asOf)
    {
        const QList<ReceivedEntry> &all = hub.returns;
        for (int i = 0; i < all.size(); ++i) {
            m_bySigning.append(i);
            const bool isNewest = i + 1 == all.size() || all[i + 1].period != all[i].period;
            const bool isHeld = std::any_of(all.begin(), all.end(), [&](const ReceivedEntry &other) {
                return other.period != all[i].period && holds(other.period, all[i].period);
            });
            if (isNewest && !isHeld)
                m_standing.append(i);
        }
        std::stable_sort(m_bySigning.begin(), m_bySigning.end(),
                         [&](int left, int right) { return all[left].signedAt < all[right].signedAt; });
        if (hub.isListed)
            m_waitedForFrom = QDate(1, 1, 1);
        else if (programme.hubs.isEmpty() && !all.isEmpty())
            m_waitedForFrom = all.first().period.from;
    }

    CompletenessCell cell(const Programme::DuePeriod &due) const
    {
        const Period &period = due.period;
        CompletenessCell cell;
        cell.days = daysIn(period);
        for (const int place : m_standing)
            if (overlap(entry(place).period, period)) {
                cell.standing.append(place);
                cell.daysCovered += daysIn({std::max(period.from, entry(place).period.from),
                                            std::min(period.to, entry(place).period.to)});
            }
        for (int i = 0; i < m_hub.returns.size(); ++i)
            if (entry(i).period == period) {
                cell.revisions.append(i);
                cell.hasAside = cell.hasAside || entry(i).state == ReceivedState::Aside;
            }
        cell.wholeOn = wholeOn(period);
        cell.isLate = cell.wholeOn.isValid() && due.due.isValid() && cell.wholeOn > due.due;
        cell.isWaitedFor = m_waitedForFrom.isValid() && period.to >= m_waitedForFrom;
        cell.state = stateOf(cell, due);
        cell.isMissing = cell.isWaitedFor && !cell.isIn() && due.due.isValid() && due.due < m_asOf;
        if (cell.standing.size() == 1 && entry(cell.standing.first()).period == period) {
            cell.revision = entry(cell.standing.first()).revision;
            if (cell.revision > 1)
                cell.revisedAfter = newestSignedBefore(entry(cell.standing.first()));
        }
        return cell;
    }

private:
    const ReceivedEntry &entry(int place) const { return m_hub.returns[place]; }

    State stateOf(const CompletenessCell &cell, const Programme::DuePeriod &due) const
    {
        if (cell.standing.isEmpty())
            return stateOfNothing(cell, due);
        if (cell.daysCovered < cell.days)
            return State::InPart;
        const ReceivedEntry &first = entry(cell.standing.first());
        if (cell.standing.size() > 1)
            return State::In;
        if (first.period != due.period)
            return State::Covered;
        return first.revision > 1 ? State::Revised : State::In;
    }

    State stateOfNothing(const CompletenessCell &cell, const Programme::DuePeriod &due) const
    {
        if (!cell.isWaitedFor || !due.due.isValid())
            return State::NotExpected;
        if (due.due < m_asOf)
            return State::Missing;
        return due.period.to < m_asOf ? State::Due : State::ToCome;
    }

    // Periods of a hub meet whole or not at all, so that days are counted once when what is held in
    // another's period is passed over.
    QDate wholeOn(const Period &period) const
    {
        QList<Period> there;
        for (const int place : m_bySigning) {
            const Period part{std::max(period.from, entry(place).period.from),
                              std::min(period.to, entry(place).period.to)};
            if (!part.isValid()
                || std::any_of(there.begin(), there.end(), [&](const Period &p) { return holds(p, part); }))
                continue;
            there.removeIf([&](const Period &p) { return holds(part, p); });
            there.append(part);
            int days = 0;
            for (const Period &p : std::as_const(there))
                days += daysIn(p);
            if (days == daysIn(period))
                return dayOfStamp(entry(place).signedAt);
        }
        return {};
    }

    Period newestSignedBefore(const ReceivedEntry &revised) const
    {
        Period newest;
        for (const ReceivedEntry &other : std::as_const(m_hub.returns))
            if (other.period.from > revised.period.to && other.signedAt < revised.signedAt
                && (!newest.isValid() || isBefore(newest, other.period)))
                newest = other.period;
        return newest;
    }

    CompletenessHub &m_hub;
    QDate m_asOf;
    QDate m_waitedForFrom; // null: nobody waits for this hub
    QList<int> m_standing; // by period
    QList<int> m_bySigning;
};

void addTo(PeriodSummary &summary, const CompletenessCell &cell)
{
    if (!cell.isWaitedFor) {
        summary.unasked += !cell.standing.isEmpty();
        return;
    }
    ++summary.expected;
    summary.in += cell.isIn();
    summary.late += cell.isIn() && cell.isLate;
    summary.revised += cell.state == State::Revised;
    summary.inPart += cell.state == State::InPart;
    summary.missing += cell.state == State::Missing;
    summary.due += cell.state == State::Due || cell.state == State::ToCome;
}

} // namespace

bool Completeness::hasOffCalendar() const
{
    return std::any_of(hubs.begin(), hubs.end(),
                       [](const CompletenessHub &hub) { return !hub.offCalendar.isEmpty(); });
}

int Completeness::currentPeriod() const
{
    int current = periods.isEmpty() ? -1 : 0;
    for (int i = 0; i < periods.size(); ++i)
        if (periods[i].period.to < asOf)
            current = i;
    return current;
}

QStringList PeriodSummary::remarks() const
{
    QStringList remarks;
    const auto add = [&remarks](int count, const QString &words) {
        if (count > 0)
            remarks.append(words.arg(count));
    };
    add(late, Text::tr("%L1 late"));
    add(revised, Text::tr("%L1 revised"));
    add(inPart, Text::tr("%L1 in part"));
    add(missing, Text::tr("%L1 missing"));
    add(due, Text::tr("%L1 still to come"));
    add(unasked, Text::tr("%L1 besides that nobody asked for"));
    return remarks;
}

PeriodSummary Completeness::summary(int period) const
{
    PeriodSummary summary;
    for (const CompletenessHub &hub : hubs)
        addTo(summary, hub.cells[period]);
    return summary;
}

Completeness completenessOf(const QList<ReceivedEntry> &entries, const Programme &programme, QDate asOf,
                            QDate today)
{
    QList<ReceivedEntry> there = entries;
    if (asOf.isValid())
        there.removeIf([&](const ReceivedEntry &entry) { return dayOfStamp(entry.signedAt) > asOf; });
    Completeness result{calendarOf(programme, there), hubsOf(programme, there),
                        asOf.isValid() ? asOf : today};
    for (CompletenessHub &hub : result.hubs) {
        const HubCells cells(hub, programme, result.asOf);
        for (const Programme::DuePeriod &due : std::as_const(result.periods))
            hub.cells.append(cells.cell(due));
        for (int i = 0; i < hub.returns.size(); ++i)
            if (std::none_of(result.periods.begin(), result.periods.end(),
                             [&](const auto &due) { return due.period == hub.returns[i].period; }))
                hub.offCalendar.append(i);
    }
    return result;
}

Completeness completeness(Connection &connection, const Programme &programme, QDate asOf)
{
    return completenessOf(receivedEntries(connection), programme, asOf, Clock::today());
}

QList<Period> uncovered(const CompletenessHub &hub, const CompletenessCell &cell, const Period &period)
{
    QList<Period> stretches;
    QDate next = period.from;
    for (const int place : cell.standing) { // by period, and none meets another
        const Period &there = hub.returns[place].period;
        if (there.from > next)
            stretches.append({next, there.from.addDays(-1)});
        next = std::max(next, there.to.addDays(1));
    }
    if (next <= period.to)
        stretches.append({next, period.to});
    return stretches;
}

QString completenessStateName(CompletenessCell::State state)
{
    // In the order of State.
    static const QStringList names{QStringLiteral("to_come"), QStringLiteral("due"),
                                   QStringLiteral("missing"), QStringLiteral("in_part"),
                                   QStringLiteral("in"),      QStringLiteral("revised"),
                                   QStringLiteral("covered"), QStringLiteral("not_expected")};
    return names[static_cast<int>(state)];
}

QString periodHeading(const Period &period)
{
    const QString whole = periodForPeople(period);
    const QString first = periodForPeople({period.from, period.from.addMonths(1).addDays(-1)});
    const QString last = periodForPeople({QDate(period.to.year(), period.to.month(), 1), period.to});
    const bool isMonths = period.from.day() == 1 && period.to.day() == period.to.daysInMonth();
    if (!isMonths || period.from.year() != period.to.year() || first == last)
        return whole;
    return Text::tr("%1 to %2").arg(first.section(QLatin1Char(' '), 0, 0), last);
}

QDate dayOfStamp(const QString &stamp)
{
    return QDateTime::fromString(stamp, Qt::ISODateWithMs).toLocalTime().date();
}

} // namespace doorstep
