#include "ui/pages/programme_list_parts.h"

#include "base/clock.h"
#include "base/typed_dates.h"
#include "measures/measure.h"
#include "programme/measure_names.h"
#include "programme/pack_edits.h"

#include <QLocale>

namespace doorstep::programme_lists {

namespace {

using Kind = ProgrammeColumn::Kind;

// "3 Apr 2019" or anything else that people type for a day.
QString takeDate(const QString &typed, QDate &day)
{
    const std::optional<QDate> date = dateFromTyped(typed, Clock::today(), Lean::Future);
    if (!date)
        return Text::tr("“%1” is not a date").arg(typed);
    day = *date;
    return {};
}

// Of those that the programme has names for, then the others, without the one of hubs themselves.
QStringList targetMeasures(const Programme &p)
{
    QStringList names;
    for (const Programme::MeasureName &measure : p.measures)
        names.append(measure.name);
    for (const QString &name : measureNames())
        if (!names.contains(name))
            names.append(name);
    return names;
}

QString amountText(const QString &measure, std::optional<qint64> amount)
{
    if (!amount)
        return {};
    return isMoneyMeasure(measure) ? moneyForPeople(Money{*amount})
                                   : QLocale(QLocale::English).toString(*amount);
}

QString takeAmount(const QString &typed, const QString &measure, std::optional<qint64> &amount)
{
    amount.reset();
    if (typed.trimmed().isEmpty())
        return {};
    const std::optional<Money> money = moneyFromTyped(typed);
    const bool isMoney = isMoneyMeasure(measure);
    if (!money || money->isNull() || *money->pence < 0 || (!isMoney && *money->pence % 100 != 0))
        return isMoney ? Text::tr("“%1” is not an amount of money").arg(typed)
                       : Text::tr("“%1” is not a whole number").arg(typed);
    amount = isMoney ? *money->pence : *money->pence / 100;
    return {};
}

ProgrammeColumn targetColumn(const QString &title, const QString &hub, const QStringList &measures,
                             const Period &period)
{
    return {title, Kind::Number, qMax(9, int(title.size()) + 2),
            [=](const Programme &p, int row) {
                return amountText(measures[row], targetOf(p, measures[row], hub, period));
            },
            [=](Programme &p, int row, const QString &typed) {
                std::optional<qint64> amount;
                if (const QString why = takeAmount(typed, measures[row], amount); !why.isEmpty())
                    return why;
                setTarget(p, measures[row], hub, period, amount);
                return QString();
            }};
}

ProgrammeColumn dayColumn(const QString &title, const std::function<QDate &(Programme::DuePeriod &)> &day)
{
    return {
        title, Kind::Date, 14,
        [=](const Programme &p, int row) {
            Programme::DuePeriod due = p.periods[row];
            return dateForPeople(day(due));
        },
        [=](Programme &p, int row, const QString &typed) { return takeDate(typed, day(p.periods[row])); }};
}

} // namespace

ProgrammeList targets(const Programme &programme, const Period &period)
{
    const QStringList measures = targetMeasures(programme);
    ProgrammeList list;
    list.columns = {{Text::tr("Figure"),
                     Kind::Text,
                     38,
                     [measures](const Programme &p, int row) {
                         const QString label = p.labelOf(measures[row]);
                         return label.isEmpty() ? measureNamed(measures[row])->labelText() : label;
                     },
                     {}},
                    targetColumn(Text::tr("Programme"), {}, measures, period)};
    for (const Programme::Hub &hub : programme.hubs)
        list.columns.append(
            targetColumn(hub.name.isEmpty() ? hub.code : hub.name, hub.code, measures, period));
    list.count = [count = int(measures.size())](const Programme &) { return count; };
    return list;
}

ProgrammeList calendar()
{
    ProgrammeList list;
    list.columns = {
        {Text::tr("Period"),
         Kind::Text,
         26,
         [](const Programme &p, int row) { return periodForPeople(p.periods[row].period); },
         {}},
        dayColumn(Text::tr("First day"),
                  [](Programme::DuePeriod &due) -> QDate & { return due.period.from; }),
        dayColumn(Text::tr("Last day"), [](Programme::DuePeriod &due) -> QDate & { return due.period.to; }),
        dayColumn(Text::tr("Return due by"), [](Programme::DuePeriod &due) -> QDate & { return due.due; })};
    list.count = [](const Programme &p) { return int(p.periods.size()); };
    list.addText = Text::tr("&Add a period");
    list.add = [](Programme &p) {
        const QDate from = p.periods.isEmpty() ? p.from : p.periods.last().period.to.addDays(1);
        p.periods += periodsInARow({from, addMonths(from, 3).addDays(-1)}, PeriodLength::Quarter, 4);
    };
    list.remove = [](Programme &p, int row) { p.periods.removeAt(row); };
    return list;
}

} // namespace doorstep::programme_lists
