#include "app/cli/terminal_progress.h"

#include "app/cli/interrupt.h"

namespace doorstep {

TerminalProgress::TerminalProgress(Console &console) : m_console(console)
{
}

TerminalProgress::~TerminalProgress()
{
    if (m_showing)
        m_console.showOnTerminal(QStringLiteral("\r\x1b[K"));
}

void TerminalProgress::report(const QString &doing, qint64 done, qint64 total)
{
    constexpr qint64 between = 100; // milliseconds: as often as can be read
    if (!m_console.showsProgress() || (m_showing && m_shown.elapsed() < between))
        return;
    QString text = QStringLiteral("\r\x1b[K") + doing;
    if (total > 0)
        text += QStringLiteral(" %1%").arg(done * 100 / total);
    m_console.showOnTerminal(text);
    m_showing = true;
    m_shown.start();
}

bool TerminalProgress::cancelled() const
{
    return wasInterrupted();
}

} // namespace doorstep
