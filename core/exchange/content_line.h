// The lines of calendar files (RFC 5545) and contact cards (RFC 2426), which are written alike.
#pragma once

#include <QByteArray>
#include <QString>

namespace doorstep {

// Text as a value: backslashes, commas, semicolons and line breaks escaped, what no line may hold left out.
QString contentText(const QString &text);
// "NAME:value", folded to lines of at most 75 bytes, never within a character, ended by CRLF.
QByteArray contentLine(const QByteArray &name, const QString &value);

} // namespace doorstep
