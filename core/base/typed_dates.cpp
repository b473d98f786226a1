#include "base/typed_dates.h"

#include "base/dates.h"
#include "base/spoken_dates.h"

#include <QRegularExpression>
#include <QStringList>

namespace doorstep {

namespace {

constexpr int firstYear = 1850;
constexpr int lastYear = 2199;

std::optional<QDate> realDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < firstYear || year > lastYear)
        return std::nullopt;
    return date;
}

// Lower case; ordinals, commas and "of" gone; letters and digits apart ("3apr" is "3 apr"); single spaces.
QString simplified(QStringView text)
{
    static const QRegularExpression ordinal(QStringLiteral("\\b(\\d{1,2})(st|nd|rd|th)\\b"));
    static const QRegularExpression seam(QStringLiteral("(?<=\\d)(?=[a-z])|(?<=[a-z])(?=\\d)"));
    static const QRegularExpression of(QStringLiteral("\\b(of|the|on)\\b"));
    static const QRegularExpression weekCommencing(
        QStringLiteral("^(w/c|w\\.c\\.|wc|week commencing|week beginning) "));
    QString plain = text.toString().toLower();
    plain.replace(QChar(0x2212), QLatin1Char('-')); // a typeset minus
    for (const QChar apostrophe : {QChar(u'\''), QChar(0x2019)}) // "2 weeks' time"
        plain.remove(apostrophe);
    plain.replace(QLatin1Char(','), QLatin1Char(' '));
    plain.replace(weekCommencing, QString());
    plain.replace(ordinal, QStringLiteral("\\1"));
    plain.replace(of, QStringLiteral(" "));
    plain.replace(seam, QStringLiteral(" "));
    return plain.simplified();
}

// A year as typed: four digits, or two that are put into the century which the lean makes likely.
int yearFromTyped(const QString &text, QDate today, Lean lean)
{
    const int year = text.toInt();
    if (text.size() == 4)
        return year;
    const int latest = today.year() + (lean == Lean::Past ? 20 : lean == Lean::Future ? 50 : 0);
    int likely = latest - latest % 100 + year;
    if (likely > latest)
        likely -= 100;
    return likely;
}

std::optional<QDate> dayAndMonth(int day, int month, QDate today, Lean lean)
{
    const int step = lean == Lean::Future ? 1 : -1;
    for (int year = today.year() - step; qAbs(year - today.year()) <= 8; year += step) {
        const std::optional<QDate> date = realDate(year, month, day);
        if (date && (lean == Lean::Future ? *date >= today : *date <= today))
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> dayOfMonth(int day, QDate today, Lean lean)
{
    const int step = lean == Lean::Future ? 1 : -1;
    for (int months = 0; months < 3; ++months) {
        const QDate month = today.addMonths(step * months);
        const std::optional<QDate> date = realDate(month.year(), month.month(), day);
        if (date && (lean == Lean::Future ? *date >= today : *date <= today))
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> fromNumbers(const QString &text, QDate today, Lean lean)
{
    static const QRegularExpression full(QStringLiteral("^(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4}|\\d{2})$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})$"));
    static const QRegularExpression noYear(QStringLiteral("^(\\d{1,2})[-/. ](\\d{1,2})$"));
    static const QRegularExpression run(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"));
    if (const auto m = full.match(text); m.hasMatch())
        return realDate(yearFromTyped(m.captured(4), today, lean), m.captured(3).toInt(),
                        m.captured(1).toInt());
    if (const auto m = yearFirst.match(text); m.hasMatch())
        return realDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    if (const auto m = noYear.match(text); m.hasMatch())
        return dayAndMonth(m.captured(1).toInt(), m.captured(2).toInt(), today, lean);
    if (const auto m = run.match(text); m.hasMatch()) {
        if (const auto date = realDate(yearFromTyped(m.captured(3), today, lean), m.captured(2).toInt(),
                                       m.captured(1).toInt()))
            return date;
        return text.size() == 8 ? realDate(text.left(4).toInt(), text.mid(4, 2).toInt(), text.mid(6).toInt())
                                : std::nullopt;
    }
    bool isNumber = false;
    const int day = text.toInt(&isNumber);
    return isNumber && text.size() <= 2 ? dayOfMonth(day, today, lean) : std::nullopt;
}

// "3 apr", "apr 3", with or without a year; "/", "-" and "." may stand between them, and a weekday before.
std::optional<QDate> fromMonthName(const QString &text, QDate today, Lean lean)
{
    static const QRegularExpression between(QStringLiteral("[-/. ]+"));
    static const QRegularExpression number(QStringLiteral("^(\\d{1,2}|\\d{4})$"));
    QStringList parts = text.split(between, Qt::SkipEmptyParts);
    if (parts.size() > 2 && weekdayNamed(parts.first()))
        parts.removeFirst();
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    if (monthNamed(parts.first()))
        parts.swapItemsAt(0, 1);
    const int month = monthNamed(parts[1]);
    if (!month || !number.match(parts[0]).hasMatch() || parts[0].size() > 2)
        return std::nullopt;
    if (parts.size() == 2)
        return dayAndMonth(parts[0].toInt(), month, today, lean);
    if (!number.match(parts[2]).hasMatch() || parts[2].size() == 1)
        return std::nullopt;
    return realDate(yearFromTyped(parts[2], today, lean), month, parts[0].toInt());
}

// "sat 3", "sat 3/4": the number says the day; a day of the month must fall on that weekday.
std::optional<QDate> fromWeekdayAndNumbers(const QString &text, QDate today, Lean lean)
{
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    const int weekday = space > 0 ? weekdayNamed(QStringView(text).left(space)) : 0;
    const QString rest = text.mid(space + 1);
    if (!weekday)
        return std::nullopt;
    bool isDay = false;
    const int day = rest.toInt(&isDay);
    if (!isDay || rest.size() > 2)
        return fromNumbers(rest, today, lean);
    const int step = lean == Lean::Future ? 1 : -1;
    for (int months = 0; months < 12; ++months) {
        const QDate month = today.addMonths(step * months);
        const std::optional<QDate> date = realDate(month.year(), month.month(), day);
        if (date && date->dayOfWeek() == weekday && (lean == Lean::Future ? *date >= today : *date <= today))
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> fromWeekday(const QStringList &words, QDate today, Lean lean)
{
    const int weekday = weekdayNamed(words.last());
    if (!weekday || words.size() > 2)
        return std::nullopt;
    const QString which = words.size() == 2 ? words.first() : QString();
    const QDate inThisWeek = today.addDays(weekday - today.dayOfWeek());
    const QDate latest = inThisWeek <= today ? inThisWeek : inThisWeek.addDays(-7);
    const QDate coming = inThisWeek > today ? inThisWeek : inThisWeek.addDays(7);
    if (which.isEmpty())
        return lean == Lean::Future ? coming : latest;
    if (which == QLatin1String("last"))
        return latest < today ? latest : latest.addDays(-7);
    if (which == QLatin1String("next"))
        return inThisWeek.addDays(7);
    if (which == QLatin1String("this"))
        return inThisWeek;
    return std::nullopt;
}

std::optional<QDate> later(QDate today, int count, const QString &unit)
{
    static const QStringList days{QStringLiteral("d"), QStringLiteral("day"), QStringLiteral("days")};
    static const QStringList weeks{QStringLiteral("w"), QStringLiteral("wk"), QStringLiteral("wks"),
                                   QStringLiteral("week"), QStringLiteral("weeks")};
    static const QStringList months{QStringLiteral("m"), QStringLiteral("mth"), QStringLiteral("month"),
                                    QStringLiteral("months")};
    static const QStringList years{QStringLiteral("y"), QStringLiteral("yr"), QStringLiteral("year"),
                                   QStringLiteral("years")};
    QDate date;
    if (days.contains(unit))
        date = today.addDays(count);
    else if (weeks.contains(unit))
        date = today.addDays(7 * count);
    else if (unit.startsWith(QLatin1String("fortnight")))
        date = today.addDays(14 * count);
    else if (months.contains(unit))
        date = addMonths(today, count);
    else if (years.contains(unit))
        date = addMonths(today, 12 * count);
    return date.isValid() ? realDate(date.year(), date.month(), date.day()) : std::nullopt;
}

std::optional<QDate> fromDistance(const QString &text, QDate today)
{
    static const QRegularExpression withSign(QStringLiteral("^([+-]) ?(\\d{1,4}) ?([a-z]*)$"));
    static const QRegularExpression ago(QStringLiteral("^(\\d{1,4}|a couple|[a-z]+) ([a-z]+) ago$"));
    static const QRegularExpression in(QStringLiteral(
        "^(?:in (\\d{1,4}|a couple|[a-z]+) ([a-z]+)(?: time)?|(\\d{1,4}|a couple|[a-z]+) ([a-z]+) time)$"));
    static const QRegularExpression beside(QStringLiteral("^(last|next) (week|fortnight|month|year)$"));
    if (const auto m = withSign.match(text); m.hasMatch()) {
        const QString unit = m.captured(3).isEmpty() ? QStringLiteral("d") : m.captured(3);
        const int count = m.captured(2).toInt();
        return later(today, m.captured(1) == QLatin1String("-") ? -count : count, unit);
    }
    if (const auto m = ago.match(text); m.hasMatch() && countNamed(m.captured(1)))
        return later(today, -countNamed(m.captured(1)), m.captured(2));
    if (const auto m = in.match(text); m.hasMatch()) {
        const bool hasIn = !m.captured(1).isEmpty();
        const int count = countNamed(m.captured(hasIn ? 1 : 3));
        return count ? later(today, count, m.captured(hasIn ? 2 : 4)) : std::nullopt;
    }
    if (const auto m = beside.match(text); m.hasMatch())
        return later(today, m.captured(1) == QLatin1String("last") ? -1 : 1, m.captured(2));
    return std::nullopt;
}

std::optional<QDate> fromWord(const QString &text, QDate today)
{
    if (text == QLatin1String("today") || text == QLatin1String("now") || text == QLatin1String("tonight"))
        return today;
    if (text.size() >= 3 && QLatin1String("yesterday").startsWith(text))
        return today.addDays(-1);
    if (text.size() >= 3 && QLatin1String("tomorrow").startsWith(text))
        return today.addDays(1);
    return std::nullopt;
}

} // namespace

std::optional<QDate> dateFromTyped(QStringView text, QDate today, Lean lean)
{
    const QString plain = simplified(text);
    if (plain.isEmpty())
        return std::nullopt;
    if (const auto date = fromWord(plain, today))
        return date;
    if (const auto date = fromDistance(plain, today))
        return date;
    if (const auto date = dateFromSpoken(plain, today))
        return realDate(date->year(), date->month(), date->day());
    if (const auto date = fromWeekday(plain.split(QLatin1Char(' ')), today, lean))
        return date;
    if (const auto date = fromMonthName(plain, today, lean))
        return date;
    if (const auto date = fromWeekdayAndNumbers(plain, today, lean))
        return date;
    return fromNumbers(plain, today, lean);
}

std::optional<QTime> timeFromTyped(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})(?:[:.]?(\\d{2}))? ?(?:([ap])\\.?m\\.?)?$"));
    const QString plain = text.toString().toLower().simplified();
    if (plain == QLatin1String("noon"))
        return QTime(12, 0);
    if (plain == QLatin1String("midnight"))
        return QTime(0, 0);
    const auto match = form.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    }
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace doorstep
