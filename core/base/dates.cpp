#include "base/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace doorstep {

namespace {

// The number that `count` decimal digits from `at` spell, or -1.
int digits(QStringView text, qsizetype at, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const char16_t c = text[at + i].unicode();
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

void appendPadded(QString &text, int value, int width)
{
    for (int scale = width == 4 ? 1000 : 10; scale > 0; scale /= 10)
        text += QLatin1Char(static_cast<char>('0' + value / scale % 10));
}

// Every month with three letters, so that columns of dates stand in line: British locale data would have
// "Sept".
const QLocale &threeLetterMonths()
{
    static const QLocale c = QLocale::c();
    return c;
}

bool isLastOfMonth(QDate date)
{
    return date.day() == date.daysInMonth();
}

} // namespace

QString dateToText(QDate date)
{
    if (!date.isValid())
        return {};
    QString text;
    text.reserve(10);
    appendPadded(text, date.year(), 4);
    text += QLatin1Char('-');
    appendPadded(text, date.month(), 2);
    text += QLatin1Char('-');
    appendPadded(text, date.day(), 2);
    return text;
}

std::optional<QDate> dateFromText(QStringView text)
{
    if (text.size() != 10 || text[4] != QLatin1Char('-') || text[7] != QLatin1Char('-'))
        return std::nullopt;
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    if (!date.isValid() || date.year() < 1)
        return std::nullopt;
    return date;
}

QString dateForPeople(QDate date)
{
    return date.isValid() ? threeLetterMonths().toString(date, QStringLiteral("d MMM yyyy")) : QString();
}

QString periodForPeople(const Period &period)
{
    const bool wholeMonths = period.from.day() == 1 && isLastOfMonth(period.to);
    const QString format = wholeMonths ? QStringLiteral("MMM yyyy") : QStringLiteral("d MMM yyyy");
    const QString from = threeLetterMonths().toString(period.from, format);
    const QString to = threeLetterMonths().toString(period.to, format);
    if (from == to)
        return from;
    return QCoreApplication::translate("doorstep::Period", "%1 to %2").arg(from, to);
}

QString timeToText(QTime time)
{
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
}

std::optional<QTime> timeFromText(QStringView text)
{
    if (text.size() != 5 || text[2] != QLatin1Char(':'))
        return std::nullopt;
    const QTime time(digits(text, 0, 2), digits(text, 3, 2));
    if (!time.isValid())
        return std::nullopt;
    return time;
}

QDate addMonths(QDate date, int months)
{
    return date.addMonths(months); // Qt's rule is the programme's: the last day where the month is shorter
}

} // namespace doorstep
