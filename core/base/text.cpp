#include "base/text.h"

#include <QRegularExpression>

namespace doorstep {

namespace {

bool isAscii(QStringView text)
{
    for (const QChar c : text)
        if (c.unicode() >= 0x80)
            return false;
    return true;
}

QString withoutMarks(QStringView text, QString::NormalizationForm form)
{
    const QString decomposed = text.toString().normalized(form);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed)
        if (!c.isMark())
            result += c;
    return result.toLower();
}

} // namespace

QString normalName(QStringView name)
{
    const QString lower = withoutMarks(name, QString::NormalizationForm_KD);
    QString letters;
    letters.reserve(lower.size());
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const QChar c = lower[i];
        if (c.isHighSurrogate() && i + 1 < lower.size()
            && QChar::isLetter(QChar::surrogateToUcs4(c, lower[i + 1]))) {
            letters += c;
            letters += lower[++i];
        } else if (c.isLetter()) {
            letters += c;
        }
    }
    return letters;
}

QString plainLetters(QStringView lower)
{
    QString plain;
    plain.reserve(lower.size());
    for (const QChar c : lower)
        switch (c.unicode()) {
        case u'ł':
            plain += QLatin1Char('l');
            break;
        case u'ø':
            plain += QLatin1Char('o');
            break;
        case u'đ':
        case u'ð':
            plain += QLatin1Char('d');
            break;
        case u'ħ':
            plain += QLatin1Char('h');
            break;
        case u'ı':
            plain += QLatin1Char('i');
            break;
        case u'ß':
            plain += QLatin1String("ss");
            break;
        case u'æ':
            plain += QLatin1String("ae");
            break;
        case u'œ':
            plain += QLatin1String("oe");
            break;
        case u'þ':
            plain += QLatin1String("th");
            break;
        default:
            plain += c;
        }
    return plain;
}

QString normalEmail(QStringView email)
{
    const QString lower = email.trimmed().toString().toLower();
    return lower.contains(QLatin1Char('@')) ? lower : QString();
}

QString normalPhone(QStringView phone)
{
    const bool international = phone.trimmed().startsWith(QLatin1Char('+'));
    QString digits;
    for (const QChar c : phone)
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            digits += c;
    if (digits.size() < 10)
        return {};
    if (digits.startsWith(QLatin1String("0044")))
        digits.remove(0, 2);
    else if (!international && digits.startsWith(QLatin1Char('0')))
        digits.replace(0, 1, QStringLiteral("44"));
    if (digits.startsWith(QLatin1String("440")))
        digits.remove(2, 1);
    return digits;
}

QString normalPostcode(QStringView postcode)
{
    QString plain;
    for (const QChar c : postcode)
        if (!c.isSpace())
            plain += c.toUpper();
    return plain;
}

bool hasPostcodeForm(QStringView postcode)
{
    static const QRegularExpression form(
        QStringLiteral("^(GIR0AA|[A-Z]{1,2}[0-9][0-9]?[0-9][A-Z]{2}|[A-Z]{1,2}[0-9][A-Z][0-9][A-Z]{2})$"));
    return form.match(normalPostcode(postcode)).hasMatch();
}

QString tidyPostcode(QStringView postcode)
{
    if (!hasPostcodeForm(postcode))
        return postcode.trimmed().toString();
    QString plain = normalPostcode(postcode);
    return plain.insert(plain.size() - 3, QLatin1Char(' '));
}

QString folded(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    return plainLetters(withoutMarks(text, QString::NormalizationForm_D));
}

QString exactFromUtf8(QByteArrayView utf8)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF"); // at the start QString takes it for a byte order mark
    if (!utf8.startsWith(mark))
        return QString::fromUtf8(utf8);
    return QChar(0xFEFF) + exactFromUtf8(utf8.sliced(mark.size()));
}

QString visibleControls(QStringView text)
{
    QString shown;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool bidi =
            (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F;
        if (u < 0x20 && u != '\n' && u != '\t')
            shown += QChar(0x2400 + u);
        else if (bidi || u == 0x7F)
            shown += QStringLiteral("[U+%1]").arg(u, 4, 16, QLatin1Char('0'));
        else
            shown += c;
    }
    return shown;
}

} // namespace doorstep
