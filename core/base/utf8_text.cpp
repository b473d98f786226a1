#include "base/utf8_text.h"

#include "base/text.h"

namespace doorstep {

namespace {

bool isAsciiSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

} // namespace

// What begins or ends with a character beyond ASCII is looked at as text, for it may be one of the wider
// spaces.
QByteArrayView trimmedUtf8(QByteArrayView text)
{
    for (;;) {
        while (!text.isEmpty() && isAsciiSpace(text.front()))
            text = text.sliced(1);
        while (!text.isEmpty() && isAsciiSpace(text.back()))
            text.chop(1);
        if (text.isEmpty() || ((text.front() & 0x80) == 0 && (text.back() & 0x80) == 0))
            return text;
        const QString wide = exactFromUtf8(text);
        const QString trimmed = wide.trimmed();
        if (trimmed.size() == wide.size())
            return text;
        const qsizetype before = QStringView(wide).left(wide.indexOf(trimmed)).toUtf8().size();
        text = text.sliced(before, trimmed.toUtf8().size());
    }
}

QStringView WidenedText::of(QByteArrayView utf8)
{
    const auto size = static_cast<size_t>(utf8.size());
    if (m_wide.size() < size)
        m_wide.resize(size * 2);
    char seen = 0;
    for (size_t i = 0; i < size; ++i) {
        seen |= utf8.data()[i];
        m_wide[i] = static_cast<unsigned char>(utf8.data()[i]);
    }
    if ((seen & 0x80) == 0)
        return QStringView(m_wide.data(), utf8.size());
    m_text = exactFromUtf8(utf8);
    return m_text;
}

} // namespace doorstep
