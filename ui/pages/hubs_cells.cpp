#include "base/money.h"
#include "report/report_content.h"
#include "ui/pages/hubs_sheets.h"

#include <QCoreApplication>
#include <QLocale>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::HubsSheets)
};

struct ShowEntry {
    HubsShow show;
    const char *name;
    const char *label;
    const char *definition;
};

const QList<ShowEntry> &shows()
{
    static const QList<ShowEntry> all{
        {HubsShow::Number, "number", QT_TRANSLATE_NOOP("doorstep::HubsSheets", "Numbers"), ""},
        {HubsShow::ShareOfTarget, "share-of-target",
         QT_TRANSLATE_NOOP("doorstep::HubsSheets", "Share of target"),
         QT_TRANSLATE_NOOP("doorstep::HubsSheets",
                           "Share of target: what counts towards the hub's target from its first day on, of "
                           "the whole target. The target is the programme's own for the hub, or else the "
                           "hub's equal share of the programme's.")},
        {HubsShow::PerThousand, "per-thousand",
         QT_TRANSLATE_NOOP("doorstep::HubsSheets", "Per 1,000 people in conversation"),
         QT_TRANSLATE_NOOP("doorstep::HubsSheets",
                           "Per 1,000 people in conversation: the hub's figure, divided by its own people in "
                           "conversation in the same period, times 1,000. It says how much came of the "
                           "listening, not how much of it there was; where few people were listened to, one "
                           "more or less moves it a lot.")},
    };
    return all;
}

const ShowEntry &entryOf(HubsShow show)
{
    for (const ShowEntry &entry : shows())
        if (entry.show == show)
            return entry;
    throw std::logic_error("no such way to show hubs");
}

struct OrderEntry {
    HubsOrder order;
    const char *name;
    const char *label;
};

const QList<OrderEntry> &orders()
{
    static const QList<OrderEntry> all{
        {HubsOrder::Code, "code", QT_TRANSLATE_NOOP("doorstep::HubsSheets", "By code")},
        {HubsOrder::Name, "name", QT_TRANSLATE_NOOP("doorstep::HubsSheets", "By name")},
        {HubsOrder::MostFirst, "most", QT_TRANSLATE_NOOP("doorstep::HubsSheets", "Most first")},
        {HubsOrder::FewestFirst, "fewest", QT_TRANSLATE_NOOP("doorstep::HubsSheets", "Fewest first")},
    };
    return all;
}

const OrderEntry &entryOf(HubsOrder order)
{
    for (const OrderEntry &entry : orders())
        if (entry.order == order)
            return entry;
    throw std::logic_error("no such order of hubs");
}

HubsCell none()
{
    return {std::nullopt, QStringLiteral("–"), {}, {}};
}

HubsCell held()
{
    return {std::nullopt, heldBackMark(), heldBackMark(), {}};
}

HubsCell numberCell(const Measure &measure, qint64 value)
{
    if (measure.unit == MeasureUnit::Money)
        return {double(value) / 100,
                valueForPeople(measure, qRound64(double(value) / 100) * 100), // in pounds
                QVariant::fromValue(Money{value}),
                {}};
    return {double(value), valueForPeople(measure, value), value, {}};
}

HubsCell rateCell(const Measure &measure, qint64 value, qint64 people)
{
    if (people <= 0)
        return none();
    const double rate = double(value) * 1000 / double(people);
    if (measure.unit == MeasureUnit::Money)
        return numberCell(measure, qRound64(rate));
    return {rate, QLocale().toString(rate, 'f', 1), QVariant::fromValue(Rate{rate}), {}};
}

HubsCell shareCell(const TargetProgress &target, qint64 towards)
{
    const double whole = double(target.target.amount);
    if (whole <= 0)
        return none();
    const double share = double(towards) / whole;
    return {share, Text::tr("%1%").arg(qRound(share * 100)), share, double(target.expected) / whole};
}

QList<NamedMeasure> withPeopleInConversation(QList<NamedMeasure> measures)
{
    measures.append({measureNamed(u"people_in_conversation"), {}, false});
    return measures;
}

} // namespace

const QList<HubsShow> &allHubsShows()
{
    static const QList<HubsShow> all{HubsShow::Number, HubsShow::ShareOfTarget, HubsShow::PerThousand};
    return all;
}

QString hubsShowName(HubsShow show)
{
    return QString::fromLatin1(entryOf(show).name);
}

QString hubsShowLabel(HubsShow show)
{
    return Text::tr(entryOf(show).label);
}

QString hubsShowDefinition(HubsShow show)
{
    const char *definition = entryOf(show).definition;
    return *definition ? Text::tr(definition) : QString();
}

const QList<HubsOrder> &allHubsOrders()
{
    static const QList<HubsOrder> all{HubsOrder::Code, HubsOrder::Name, HubsOrder::MostFirst,
                                      HubsOrder::FewestFirst};
    return all;
}

QString hubsOrderName(HubsOrder order)
{
    return QString::fromLatin1(entryOf(order).name);
}

QString hubsOrderLabel(HubsOrder order)
{
    return Text::tr(entryOf(order).label);
}

QString heldBackNote(qint64 threshold)
{
    return Text::tr("%1: held back, because it is a number of people below %2, or would give such a number "
                    "away.")
        .arg(heldBackMark())
        .arg(threshold);
}

HubsCells::HubsCells(const HubsReading &reading, const QList<NamedMeasure> &measures, HubsShow show,
                     qint64 threshold)
    : m_reading(reading)
    , m_measures(measures)
    , m_show(show)
    , m_values(heldBack(valuesGrid(reading, withPeopleInConversation(measures)), threshold))
    , m_towards(heldBack(towardsGrid(reading, measures), threshold))
{
}

bool HubsCells::hasHeldBack() const
{
    return m_values.hasHeldBack() || (m_show == HubsShow::ShareOfTarget && m_towards.hasHeldBack());
}

HubGrid::Cell HubsCells::in(const HubGrid &grid, int row, int column) const
{
    if (row == Whole)
        return grid.wholes[column];
    return row == Sum ? grid.sums[column] : grid.cells[row][column];
}

std::optional<TargetProgress> HubsCells::target(int row, int column) const
{
    const Measure *measure = m_measures[column].measure;
    if (row >= 0)
        return m_reading.target(m_reading.hubs[row].code, measure);
    if (row == Sum || !m_reading.wholeTargets.contains(measure))
        return std::nullopt;
    return m_reading.wholeTargets.value(measure);
}

HubsCell HubsCells::at(int row, int column) const
{
    const Measure &measure = *m_measures[column].measure;
    const HubGrid::Cell value = in(m_values, row, column);
    switch (m_show) {
    case HubsShow::Number:
        return value ? numberCell(measure, *value) : held();
    case HubsShow::PerThousand: {
        const HubGrid::Cell people = in(m_values, row, int(m_measures.size()));
        return value && people ? rateCell(measure, *value, *people) : held();
    }
    case HubsShow::ShareOfTarget:
        break;
    }
    const auto aim = target(row, column);
    if (!aim)
        return none();
    const HubGrid::Cell towards = in(m_towards, row, column);
    return value && towards ? shareCell(*aim, *towards) : held();
}

} // namespace doorstep
