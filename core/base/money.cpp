#include "base/money.h"

#include <QLocale>

namespace doorstep {

QString moneyToText(const Money &money)
{
    if (money.isNull())
        return {};
    const qint64 pence = *money.pence;
    const quint64 size = pence < 0 ? 0 - static_cast<quint64>(pence) : static_cast<quint64>(pence);
    QString text = QString::number(size / 100) + QLatin1Char('.')
        + QString::number(size % 100).rightJustified(2, QLatin1Char('0'));
    return pence < 0 ? QLatin1Char('-') + text : text;
}

std::optional<Money> moneyFromText(QStringView text)
{
    if (text.isEmpty())
        return Money{};
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative)
        text = text.mid(1);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const QStringView pounds = point < 0 ? text : text.left(point);
    const QStringView pence = point < 0 ? QStringView() : text.mid(point + 1);
    // Fifteen digits of pounds keep the pence within 64 bits.
    if (pounds.isEmpty() || pounds.size() > 15 || pence.size() > 2 || (point >= 0 && pence.isEmpty()))
        return std::nullopt;
    qint64 total = 0;
    for (const QStringView part : {pounds, pence})
        for (const QChar digit : part) {
            if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
                return std::nullopt;
            total = total * 10 + (digit.unicode() - '0');
        }
    for (qsizetype i = pence.size(); i < 2; ++i)
        total *= 10;
    return Money{negative ? -total : total};
}

std::optional<Money> moneyFromTyped(QStringView text)
{
    QString plain;
    for (const QChar c : text)
        if (!c.isSpace() && c != QLatin1Char(',') && c != QChar(0xA3))
            plain += c;
    return moneyFromText(plain);
}

QString moneyForPeople(const Money &money)
{
    if (money.isNull())
        return {};
    const qint64 pence = *money.pence;
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QString pounds = british.toString(qAbs(pence) / 100);
    const QString sign = pence < 0 ? QStringLiteral("\u2212") : QString();
    if (pence % 100 == 0)
        return sign + QChar(0xA3) + pounds;
    return sign + QChar(0xA3) + pounds + QLatin1Char('.')
        + QString::number(qAbs(pence) % 100).rightJustified(2, QLatin1Char('0'));
}

} // namespace doorstep
