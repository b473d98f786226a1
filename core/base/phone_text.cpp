// Telephone numbers in the form in which they are shown.
#include "base/text.h"

#include <QRegularExpression>
#include <QStringList>

namespace doorstep {

namespace {

struct Parts {
    QString digits; // after the 0 or the +44
    QString extension;
};

// What is written, where it is one number of this country and nothing else.
std::optional<Parts> britishParts(const QString &typed)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:tel|phone|mob|mobile|home|work)[.: ]+)?"
                       "\\(?(\\+44|0044|44(?=[ ()-]*[0-9]{2})|0)([0-9 ().-]*)"
                       "(?:(?:ext|ex|x|extension)[.: ]*([0-9]{1,6}))?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    Parts parts{{}, match.captured(3)};
    for (const QChar c : match.captured(2))
        if (c.isDigit())
            parts.digits += c;
    if (match.captured(1) != QLatin1String("0") && parts.digits.startsWith(QLatin1Char('0')))
        parts.digits.remove(0, 1); // +44 (0)7700
    const qsizetype length = parts.digits.size();
    const bool isShort = length == 7 && parts.digits.startsWith(QLatin1String("800"));
    if (!isShort && length != 9 && length != 10)
        return std::nullopt;
    return parts.digits.startsWith(QLatin1Char('0')) ? std::nullopt : std::optional(parts);
}

// How many digits stand together, from the left, the 0 included; what is left follows.
QList<int> groupsOf(const QString &digits)
{
    const QChar first = digits[0];
    if (digits.size() == 7)
        return {4};
    if (digits.size() == 9)
        return {first == QLatin1Char('1') ? 5 : 4};
    if (first == QLatin1Char('2') || first == QLatin1Char('5'))
        return {3, 4};
    const bool isBigCity =
        first == QLatin1Char('1') && (digits[1] == QLatin1Char('1') || digits[2] == QLatin1Char('1'));
    if (isBigCity || QStringView(u"389").contains(first))
        return {4, 3};
    return {5};
}

} // namespace

QString tidyPhone(QStringView phone)
{
    static const QRegularExpression foreign(QStringLiteral("^\\+[1-9][0-9 ().-]{6,}$"));
    const QString typed = phone.toString().simplified();
    if (const auto parts = britishParts(typed)) {
        QString left = QLatin1Char('0') + parts->digits;
        QStringList groups;
        for (const int size : groupsOf(parts->digits)) {
            groups.append(left.left(size));
            left.remove(0, size);
        }
        groups.append(left);
        const QString number = groups.join(QLatin1Char(' '));
        return parts->extension.isEmpty() ? number : number + QStringLiteral(" ext ") + parts->extension;
    }
    if (foreign.match(typed).hasMatch()) {
        QString spaced = typed;
        for (QChar &c : spaced)
            if (QStringView(u"().-").contains(c))
                c = QLatin1Char(' ');
        return spaced.simplified();
    }
    return phone.trimmed().toString();
}

} // namespace doorstep
