// UTF-8 as it stands in a file, looked at without making strings of it.
#pragma once

#include <QString>
#include <vector>

namespace doorstep {

// As QStringView::trimmed() has it.
QByteArrayView trimmedUtf8(QByteArrayView text);

// Widens UTF-8 in a buffer of its own: most cells are short and ASCII, and a string of their own would cost
// more than what is done with them.
class WidenedText {
public:
    // Valid until the next one.
    QStringView of(QByteArrayView utf8);

private:
    std::vector<char16_t> m_wide;
    QString m_text;
};

} // namespace doorstep
