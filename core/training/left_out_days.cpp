#include "training/left_out_days.h"

#include "base/typed_dates.h"

#include <QRegularExpression>
#include <algorithm>

namespace doorstep {

namespace {

constexpr int s_longest = 366; // days

// "15-19 Feb" is from 15 Feb; "30 May to 5 June" from one to the other. A day alone is both.
std::pair<QString, QString> endsOf(const QString &part)
{
    static const QRegularExpression inMonth(
        QStringLiteral("^(\\d{1,2})\\s*(?:-|\\x{2013}|to)\\s*(\\d{1,2}\\s+\\p{L}.*)$"));
    static const QRegularExpression between(QStringLiteral("\\s+(?:-|\\x{2013}|to|until|till)\\s+"));
    if (const QRegularExpressionMatch match = inMonth.match(part); match.hasMatch()) {
        const QString last = match.captured(2);
        return {match.captured(1) + last.mid(last.indexOf(QLatin1Char(' '))), last};
    }
    const QStringList ends = part.split(between);
    return ends.size() == 2 ? std::pair(ends[0], ends[1]) : std::pair(part, part);
}

// Empty where the part is not understood.
QList<QDate> daysOf(const QString &part, QDate from)
{
    const auto [firstText, lastText] = endsOf(part);
    const std::optional<QDate> first = dateFromTyped(firstText, from, Lean::Future);
    const std::optional<QDate> last = first ? dateFromTyped(lastText, *first, Lean::Future) : std::nullopt;
    if (!last || *last < *first || first->daysTo(*last) > s_longest)
        return {};
    QList<QDate> days;
    for (QDate day = *first; day <= *last; day = day.addDays(1))
        days.append(day);
    return days;
}

} // namespace

LeftOutDays leftOutDays(const QString &typed, QDate from)
{
    static const QRegularExpression between(QStringLiteral("[,;\\n]|\\s+(?:and|&)\\s+"));
    LeftOutDays left;
    for (const QString &part : typed.split(between, Qt::SkipEmptyParts)) {
        const QString bare = part.simplified();
        const QList<QDate> days = bare.isEmpty() ? QList<QDate>() : daysOf(bare, from);
        if (days.isEmpty() && !bare.isEmpty())
            left.notUnderstood.append(bare);
        left.days += days;
    }
    std::sort(left.days.begin(), left.days.end());
    left.days.erase(std::unique(left.days.begin(), left.days.end()), left.days.end());
    return left;
}

} // namespace doorstep
