#include "base/spoken_dates.h"

#include "base/dates.h"

#include <QRegularExpression>
#include <QStringList>
#include <array>

namespace doorstep {

namespace {

// The number from 1 of the name that begins with the text, in at least three letters; 0 where there is none.
int placeOfName(QStringView text, const std::array<const char *, 12> &names)
{
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    if (text.size() < 3)
        return 0;
    for (int i = 0; i < 12 && names[i]; ++i)
        if (QLatin1String(names[i]).startsWith(text))
            return i + 1;
    return 0;
}

// Today, tomorrow, or the next such weekday after today.
std::optional<QDate> dayAhead(const QString &word, QDate today)
{
    if (word == QLatin1String("today"))
        return today;
    if (word.size() >= 3 && QLatin1String("tomorrow").startsWith(word))
        return today.addDays(1);
    if (const int weekday = weekdayNamed(word))
        return today.addDays((weekday - today.dayOfWeek() + 6) % 7 + 1);
    return std::nullopt;
}

int daysIn(const QString &unit)
{
    return unit.startsWith(QLatin1String("fortnight")) ? 14 : 7;
}

// "monday week", "a week on monday", "2 weeks today", "fortnight tomorrow".
std::optional<QDate> weeksFrom(const QString &text, QDate today)
{
    static const QRegularExpression after(QStringLiteral("^([a-z]+) (week|fortnight)$"));
    static const QRegularExpression before(
        QStringLiteral("^(?:(\\d{1,2}|[a-z]+) )?(week|weeks|wk|wks|fortnight|fortnights) ([a-z]+)$"));
    if (const auto m = after.match(text); m.hasMatch())
        if (const auto day = dayAhead(m.captured(1), today))
            return day->addDays(daysIn(m.captured(2)));
    if (const auto m = before.match(text); m.hasMatch()) {
        const int count = m.captured(1).isEmpty() ? 1 : countNamed(m.captured(1));
        const auto day = dayAhead(m.captured(3), today);
        if (count > 0 && day)
            return day->addDays(count * daysIn(m.captured(2)));
    }
    return std::nullopt;
}

// "a week last friday", "friday before last".
std::optional<QDate> weekBefore(const QString &text, QDate today)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:a |1 )?week last ([a-z]+)|([a-z]+) before last)$"));
    const auto m = form.match(text);
    const int weekday =
        m.hasMatch() ? weekdayNamed(m.captured(1).isEmpty() ? m.captured(2) : m.captured(1)) : 0;
    if (!weekday)
        return std::nullopt;
    return today.addDays(-((today.dayOfWeek() - weekday + 6) % 7 + 1) - 7);
}

// "end month", "end next month", "start april", "month end", "end year".
std::optional<QDate> edgeOf(const QString &text, QDate today)
{
    static const QRegularExpression form(
        QStringLiteral("^(end|start|beginning) (?:(this|next|last) )?([a-z]+)(?: (\\d{4}))?$"));
    const auto m = form.match(text == QLatin1String("month end") ? QStringLiteral("end month") : text);
    if (!m.hasMatch())
        return std::nullopt;
    const bool isEnd = m.captured(1) == QLatin1String("end");
    const int step = m.captured(2) == QLatin1String("next") ? 1
        : m.captured(2) == QLatin1String("last")            ? -1
                                                            : 0;
    const QString what = m.captured(3);
    QDate first(today.year(), today.month(), 1);
    int months = 1;
    if (what == QLatin1String("year")) {
        first = QDate(today.year() + step, 1, 1);
        months = 12;
    } else if (what == QLatin1String("month")) {
        first = first.addMonths(step);
    } else if (const int month = monthNamed(what)) {
        int year = m.captured(4).isEmpty() ? today.year() + step : m.captured(4).toInt();
        if (m.captured(4).isEmpty() && step == 0 && month < today.month())
            ++year; // an edge is spoken of before it is reached
        first = QDate(year, month, 1);
    } else {
        return std::nullopt;
    }
    return isEnd ? first.addMonths(months).addDays(-1) : first;
}

} // namespace

int monthNamed(QStringView text)
{
    return placeOfName(text,
                       {"january", "february", "march", "april", "may", "june", "july", "august", "september",
                        "october", "november", "december"});
}

int weekdayNamed(QStringView text)
{
    if (text == QLatin1String("weds") || text == QLatin1String("weds."))
        return Qt::Wednesday;
    return placeOfName(text, {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});
}

int countNamed(QStringView text)
{
    static const QStringList words{
        QStringLiteral("one"),  QStringLiteral("two"), QStringLiteral("three"),  QStringLiteral("four"),
        QStringLiteral("five"), QStringLiteral("six"), QStringLiteral("seven"),  QStringLiteral("eight"),
        QStringLiteral("nine"), QStringLiteral("ten"), QStringLiteral("eleven"), QStringLiteral("twelve")};
    if (text == QLatin1String("a") || text == QLatin1String("an"))
        return 1;
    if (text == QLatin1String("couple") || text == QLatin1String("a couple"))
        return 2;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? number : int(words.indexOf(text.toString())) + 1;
}

std::optional<QDate> dateFromSpoken(const QString &text, QDate today)
{
    if (text == QLatin1String("last night"))
        return today.addDays(-1);
    if (text == QLatin1String("this morning") || text == QLatin1String("this afternoon")
        || text == QLatin1String("this evening"))
        return today;
    if (text == QLatin1String("day after tomorrow"))
        return today.addDays(2);
    if (text == QLatin1String("day before yesterday"))
        return today.addDays(-2);
    if (const auto day = weekBefore(text, today))
        return day;
    if (const auto day = weeksFrom(text, today))
        return day;
    return edgeOf(text, today);
}

} // namespace doorstep
