#include "base/error.h"

namespace doorstep {

Error::Error(Kind kind, QString what, QString why, QString remedy)
    : m_kind(kind), m_what(std::move(what)), m_why(std::move(why)), m_remedy(std::move(remedy))
{
    m_utf8 = message().toUtf8();
}

QString Error::message() const
{
    QString text = m_what + QStringLiteral(": ") + m_why;
    if (!m_remedy.isEmpty())
        text += QStringLiteral(". ") + m_remedy;
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace doorstep
