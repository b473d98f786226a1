#include "ui/pages/hubs_reading.h"

#include "base/periods.h"
#include "measures/category_order.h"
#include "storage/hub_file.h"

#include <QCoreApplication>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::HubsReading)
};

int commonDays(const Period &one, const Period &other)
{
    const Period common{std::max(one.from, other.from), std::min(one.to, other.to)};
    return common.isValid() ? int(common.from.daysTo(common.to)) + 1 : 0;
}

HubStanding standingOf(const CompletenessHub &hub, const QList<Programme::DuePeriod> &periods,
                       const Period &period)
{
    using State = HubStanding::State;
    HubStanding standing;
    int in = 0;
    int expected = 0;
    for (int i = 0; i < hub.cells.size(); ++i) {
        const CompletenessCell &cell = hub.cells[i];
        if (!overlap(periods[i].period, period))
            continue;
        in += cell.isIn() ? 1 : 0;
        expected += cell.state != CompletenessCell::State::NotExpected ? 1 : 0;
        standing.missing += cell.isMissing ? 1 : 0;
        standing.late += cell.isLate ? 1 : 0;
        standing.revised += cell.state == CompletenessCell::State::Revised ? 1 : 0;
    }
    if (hub.returns.isEmpty() && expected > 0)
        standing.state = State::NothingYet;
    else if (expected == 0 && in == 0)
        standing.state = State::NotExpected;
    else if (standing.missing > 0)
        standing.state = State::Missing;
    else if (standing.late > 0)
        standing.state = State::Late;
    else
        standing.state = in > 0 ? State::In : State::ToCome;
    return standing;
}

HubLine lineOf(const CompletenessHub &hub, const Completeness &completeness, const Programme &programme,
               const Period &period)
{
    HubLine line{hub.code, hub.name, hub.isListed, hub.returns, {}, 0};
    if (const QString name = programme.hubName(hub.code); !name.isEmpty())
        line.name = name;
    line.standing = standingOf(hub, completeness.periods, period);
    for (const ReceivedEntry &entry : hub.returns)
        if (entry.state == ReceivedState::Accepted)
            line.daysCovered += commonDays(entry.period, period);
    return line;
}

// Those that have begun, and all where none has.
QList<Period> begun(const QList<Programme::DuePeriod> &periods, QDate today)
{
    QList<Period> all;
    QList<Period> begun;
    for (const Programme::DuePeriod &due : periods) {
        all.append(due.period);
        if (due.period.from <= today)
            begun.append(due.period);
    }
    return begun.isEmpty() ? all : begun;
}

QList<const Measure *> measuresIn(const QList<NamedMeasure> &named)
{
    QList<const Measure *> measures;
    for (const NamedMeasure &one : named)
        measures.append(one.measure);
    return measures;
}

} // namespace

QString HubStanding::text() const
{
    switch (state) {
    case State::NothingYet:
        return Text::tr("Nothing yet");
    case State::Missing:
        return Text::tr("%Ln missing", nullptr, missing);
    case State::Late:
        return Text::tr("In, %Ln late", nullptr, late);
    case State::In:
        return revised > 0 ? Text::tr("In, %Ln revised", nullptr, revised) : Text::tr("In");
    case State::NotExpected:
        return Text::tr("Not expected");
    case State::ToCome:
        break;
    }
    return Text::tr("To come");
}

const ReceivedEntry *HubLine::last() const
{
    const ReceivedEntry *last = nullptr;
    for (const ReceivedEntry &entry : returns)
        if (entry.state == ReceivedState::Accepted && (!last || entry.period.to >= last->period.to))
            last = &entry;
    return last;
}

int HubsReading::hubNamed(const QString &code) const
{
    for (int i = 0; i < hubs.size(); ++i)
        if (hubs[i].code == code)
            return i;
    return -1;
}

const HubLine *HubsReading::hub(const QString &code) const
{
    const int at = hubNamed(code);
    return at < 0 ? nullptr : &hubs[at];
}

const HubValues &HubsReading::of(const Measure *measure) const
{
    static const HubValues none;
    for (const HubValues &one : values)
        if (one.measure == measure)
            return one;
    return none;
}

const NamedMeasure *HubsReading::named(QStringView measure) const
{
    for (const NamedMeasure &one : measures)
        if (one.measure->nameText() == measure)
            return &one;
    return nullptr;
}

QList<NamedMeasure> HubsReading::headlines() const
{
    QList<NamedMeasure> found;
    for (const NamedMeasure &one : measures)
        if (one.isHeadline)
            found.append(one);
    return found.isEmpty() ? measures : found;
}

std::optional<TargetProgress> HubsReading::target(const QString &hub, const Measure *measure) const
{
    const auto ofHub = targets.constFind(hub);
    if (ofHub == targets.constEnd() || !ofHub->contains(measure))
        return std::nullopt;
    return ofHub->value(measure);
}

HubsReading readHubs(HubFile &file, const Programme &programme, const Period &period, QDate today,
                     Progress &progress)
{
    Connection &connection = file.connection();
    const ReadTogether moment(connection);
    HubsReading reading;
    reading.period = period;
    const Completeness all = completeness(connection, programme);
    reading.calendar = begun(all.periods, today);
    QStringList codes;
    for (const CompletenessHub &hub : all.hubs) {
        reading.hubs.append(lineOf(hub, all, programme, period));
        codes.append(hub.code);
    }
    reading.measures = namedMeasures(connection, programme);
    reading.measures.removeIf([](const NamedMeasure &one) { return !one.measure->has(BreakdownId::Hub); });
    reading.values = hubValues(connection, programme, period, measuresIn(reading.measures), progress);
    reading.targets = hubTargets(connection, programme, period, reading.values, codes, today, progress);
    QList<Figure> wholes;
    for (const HubValues &values : reading.values)
        wholes.append({values.measure, values.whole});
    reading.wholeTargets = targetProgress(file, programme, period, wholes, today, progress);
    reading.readAt = QDateTime::currentDateTime();
    return reading;
}

Period firstHubsPeriod(HubFile &file, const Programme &programme, QDate today)
{
    Period newest;
    for (const ReceivedEntry &entry : receivedEntries(file.connection()))
        if (entry.state == ReceivedState::Accepted && (!newest.isValid() || entry.period.to > newest.to))
            newest = entry.period;
    if (newest.isValid())
        return newest;
    return {programme.from, programme.to.isValid() ? programme.to : std::max(today, programme.from)};
}

HubGrid readHubTrend(HubFile &file, const Programme &programme, const HubsReading &reading,
                     const Measure &measure, Progress &progress)
{
    const ReadTogether moment(file.connection());
    HubGrid grid;
    QList<HubValues> values;
    for (const Period &period : reading.calendar) {
        values += hubValues(file.connection(), programme, period, {&measure}, progress);
        grid.columns.append({periodForPeople(period), &measure});
        grid.wholes.append(values.last().whole);
    }
    for (const HubLine &hub : reading.hubs) {
        QList<qint64> row;
        for (const HubValues &one : std::as_const(values))
            row.append(one.of(hub.code));
        grid.addRow({hub.code, hub.name}, row);
    }
    return grid;
}

bool HubPeople::isRecorded(int row) const
{
    for (int i = 0; i < categories.size(); ++i)
        if (categories[i] != QLatin1String("not_recorded") && grid.cells[row][i].value_or(1) != 0)
            return true;
    return false;
}

HubPeople readHubPeople(HubFile &file, const Programme &programme, const HubsReading &reading,
                        const Measure &measure, BreakdownId by, Progress &progress)
{
    const ReadTogether moment(file.connection());
    const QList<Category> whole = breakdown(file.connection(), programme, reading.period, measure, by);
    progress.throwIfCancelled();
    const auto byHub = hubParts(file.connection(), programme, reading.period, measure, by);
    QMap<QString, qint64> wholes;
    QMap<QString, qint64> seen;
    for (const Category &part : whole) {
        wholes.insert(part.name, part.value);
        seen.insert(part.name, 1);
    }
    for (const QList<Category> &parts : byHub)
        for (const Category &part : parts)
            seen.insert(part.name, 1);
    HubPeople people{by, {}, {}};
    people.grid.columnsAddUp = true;
    people.grid.whole = 0;
    for (const Category &category : inCategoryOrder(by, seen)) {
        people.categories.append(category.name);
        people.grid.columns.append({categoryLabel(by, category.name), &measure});
        people.grid.wholes.append(wholes.value(category.name));
        people.grid.whole = *people.grid.whole + wholes.value(category.name);
    }
    for (const HubLine &hub : reading.hubs) {
        QMap<QString, qint64> parts;
        for (const Category &part : byHub.value(hub.code))
            parts.insert(part.name, part.value);
        QList<qint64> row;
        for (const QString &category : std::as_const(people.categories))
            row.append(parts.value(category));
        people.grid.addRow({hub.code, hub.name}, row);
    }
    return people;
}

namespace {

HubGrid gridOf(const HubsReading &reading, const QList<NamedMeasure> &measures,
               const std::function<qint64(const QString &hub, const Measure *)> &value,
               const std::function<qint64(const Measure *)> &whole)
{
    HubGrid grid;
    for (const NamedMeasure &one : measures) {
        grid.columns.append({one.label, one.measure});
        grid.wholes.append(whole(one.measure));
    }
    for (const HubLine &hub : reading.hubs) {
        QList<qint64> row;
        for (const NamedMeasure &one : measures)
            row.append(value(hub.code, one.measure));
        grid.addRow({hub.code, hub.name}, row);
    }
    return grid;
}

} // namespace

HubGrid valuesGrid(const HubsReading &reading, const QList<NamedMeasure> &measures)
{
    return gridOf(
        reading, measures,
        [&](const QString &hub, const Measure *measure) { return reading.of(measure).of(hub); },
        [&](const Measure *measure) { return reading.of(measure).whole; });
}

HubGrid towardsGrid(const HubsReading &reading, const QList<NamedMeasure> &measures)
{
    return gridOf(
        reading, measures,
        [&](const QString &hub, const Measure *measure) {
            const auto target = reading.target(hub, measure);
            return target ? target->reached : 0;
        },
        [&](const Measure *measure) { return reading.wholeTargets.value(measure).reached; });
}

} // namespace doorstep
