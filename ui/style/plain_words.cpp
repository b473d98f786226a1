#include "ui/style/plain_words.h"

namespace doorstep::style {

QString onButton(QString words)
{
    return words.replace(QLatin1Char('&'), QLatin1String("&&"));
}

// Escaped alone it would show &amp; where nothing else makes it HTML.
QString toolTip(const QString &words)
{
    return words.isEmpty()
        ? QString()
        : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(words.toHtmlEscaped());
}

} // namespace doorstep::style
