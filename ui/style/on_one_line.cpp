#include "ui/style/on_one_line.h"

namespace doorstep::style {

QString onOneLine(QStringList facts)
{
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" \u00B7 "));
}

} // namespace doorstep::style
