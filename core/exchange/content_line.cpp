#include "exchange/content_line.h"

namespace doorstep {

namespace {

constexpr qsizetype s_longest = 75; // bytes of a line, its end apart

// Some readers end a line at those of Unicode as well.
bool isLineEnd(QChar letter)
{
    return letter == QLatin1Char('\n') || letter == QChar(0x85) || letter == QChar::LineSeparator
        || letter == QChar::ParagraphSeparator;
}

bool isWithinCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

} // namespace

QString contentText(const QString &text)
{
    QString escaped;
    QString unbroken = text;
    unbroken.replace(QLatin1String("\r\n"), QLatin1String("\n"))
        .replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (const QChar letter : std::as_const(unbroken)) {
        if (isLineEnd(letter))
            escaped += QLatin1String("\\n");
        else if (letter == QLatin1Char('\\') || letter == QLatin1Char(',') || letter == QLatin1Char(';'))
            escaped += QLatin1Char('\\') + QString(letter);
        else if (letter == QLatin1Char('\t') || letter.unicode() >= 0x20)
            escaped += letter;
    }
    return escaped;
}

QByteArray contentLine(const QByteArray &name, const QString &value)
{
    const QByteArray whole = name + ':' + value.toUtf8();
    QByteArray folded;
    for (qsizetype from = 0; from < whole.size();) {
        const qsizetype room = s_longest - (from == 0 ? 0 : 1); // a line that goes on begins with a space
        qsizetype to = qMin(from + room, whole.size());
        while (to < whole.size() && isWithinCharacter(whole[to]))
            --to;
        folded += (from == 0 ? QByteArray() : QByteArray(" ")) + whole.mid(from, to - from) + "\r\n";
        from = to;
    }
    return folded;
}

} // namespace doorstep
