#include "ui/pages/filter_words.h"

#include "base/clock.h"
#include "storage/list_columns.h"
#include "storage/record_batch.h"
#include "ui/pages/day_ranges.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::FilterWords)
};

constexpr int s_valuesNamed = 2; // of several, before "3 more"

QString valueInWords(Connection &connection, const RecordTable &table, const Field &field,
                     const QString &value)
{
    if (value.isEmpty())
        return Text::tr("nothing recorded");
    if (field.kind == FieldKind::Reference)
        return titlesOf(connection, field.target(), {value.toLongLong()}).value(value.toLongLong());
    if (field.kind == FieldKind::Date)
        return dateForPeople(dateFromText(value).value_or(QDate()));
    AnyRecord record(table);
    if (!table.find(field.name()) || !fromFileText(field, record.data(), value).isEmpty())
        return value;
    return forPeople(field, record.data()).simplified();
}

QString severalInWords(const QStringList &values)
{
    if (values.size() == 1)
        return values.first();
    if (values.size() <= s_valuesNamed + 1)
        return QStringList(values.mid(0, values.size() - 1)).join(QStringLiteral(", ")) + Text::tr(" or ")
            + values.last();
    return Text::tr("%1 or %Ln more", nullptr, int(values.size() - s_valuesNamed))
        .arg(values.mid(0, s_valuesNamed).join(QStringLiteral(", ")));
}

QString rangeInWords(const Field &field, const QString &from, const QString &to)
{
    const bool isDate = field.kind == FieldKind::Date;
    if (to.isEmpty())
        return (isDate ? Text::tr("since %1") : Text::tr("%1 or more")).arg(from);
    if (from.isEmpty())
        return (isDate ? Text::tr("until %1") : Text::tr("%1 or less")).arg(to);
    return from == to ? from : Text::tr("%1 to %2").arg(from, to);
}

} // namespace

QString inWords(Connection &connection, const RecordTable &table, const Filter &filter)
{
    const Field *field = listColumn(table, filter.column);
    if (!field)
        return filter.column;
    const auto value = [&](int number) {
        const QString text = filter.values.value(number);
        return text.isEmpty() ? QString() : valueInWords(connection, table, *field, text);
    };
    QString what;
    switch (filter.op) {
    case Filter::Operator::Empty:
        what = Text::tr("nothing recorded");
        break;
    case Filter::Operator::NotEmpty:
        what = Text::tr("anything recorded");
        break;
    case Filter::Operator::From:
        what = rangeInWords(*field, value(0), {});
        break;
    case Filter::Operator::To:
        what = rangeInWords(*field, {}, value(0));
        break;
    case Filter::Operator::Between:
        what = nameOfRange(filter.values.value(2)).toLower();
        if (what.isEmpty())
            what = rangeInWords(*field, value(0), value(1));
        break;
    case Filter::Operator::Contains:
        what = field->kind == FieldKind::Text ? Text::tr("has “%1”").arg(filter.values.value(0)) : value(0);
        break;
    case Filter::Operator::Equals:
    case Filter::Operator::In: {
        QStringList values;
        for (const QString &each : filter.values)
            values.append(valueInWords(connection, table, *field, each));
        what = severalInWords(values);
    }
    }
    return Text::tr("%1: %2").arg(QCoreApplication::translate("doorstep::Field", field->label), what);
}

QStringList inWords(Connection &connection, const ListQuery &query, const QString &onlyTitle)
{
    QStringList lines;
    if (query.only)
        lines.append(onlyTitle);
    if (!query.text.isEmpty())
        lines.append(Text::tr("Words: “%1”").arg(query.text));
    for (const Filter &filter : query.filters)
        lines.append(inWords(connection, *query.table, filter));
    return lines;
}

QList<Filter> asOfToday(QList<Filter> filters)
{
    for (Filter &filter : filters) {
        const QString name = filter.values.value(2);
        if (filter.op != Filter::Operator::Between || nameOfRange(name).isEmpty())
            continue;
        const Period days = daysOfRange(name, Clock::today());
        filter.values = {dateToText(days.from), dateToText(days.to), name};
    }
    return filters;
}

} // namespace doorstep
