#include "storage/typed_contact.h"

namespace doorstep {

QString typedPhoneDigits(QStringView typed)
{
    constexpr qsizetype fewest = 4;
    QString digits;
    for (const QChar c : typed.trimmed())
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            digits += c;
        else if (!QStringView(u"+ ()-.").contains(c))
            return {};
    if (digits.size() < fewest)
        return {};
    if (digits.startsWith(QLatin1String("00")))
        digits.remove(0, 2);
    else if (digits.startsWith(QLatin1Char('0')))
        digits.replace(0, 1, QStringLiteral("44"));
    if (digits.startsWith(QLatin1String("440")))
        digits.remove(2, 1);
    return digits;
}

} // namespace doorstep
