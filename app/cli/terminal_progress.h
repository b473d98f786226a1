// Tells on a terminal, and only there, how far work has come; stops it when the program was told to stop.
#pragma once

#include "app/cli/console.h"
#include "base/progress.h"

#include <QElapsedTimer>

namespace doorstep {

class TerminalProgress : public Progress {
public:
    explicit TerminalProgress(Console &console);
    ~TerminalProgress() override; // clears the line
    Q_DISABLE_COPY_MOVE(TerminalProgress)

    void report(const QString &doing, qint64 done, qint64 total) override;
    bool cancelled() const override;

private:
    Console &m_console;
    QElapsedTimer m_shown;
    bool m_showing = false;
};

} // namespace doorstep
