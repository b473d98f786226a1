// Errors of circumstance: something outside the program (a file, a disk, a password, a caller's words) stands
// in the way. Problems with what a person typed are values instead (problem.h). Caught once, at the edge: the
// command line turns the kind into its exit status, the window into a message.
#pragma once

#include <QString>
#include <exception>

namespace doorstep {

class Error : public std::exception {
public:
    // The numbers are the exit statuses of doorstep-cli (its contract): never renumber.
    enum class Kind { Refused = 1, Usage = 2, CannotOpen = 3, Password = 4, System = 5, Cancelled = 130 };

    // `what`: the thing concerned (a file, a command); `why`: what went wrong; `remedy`: what to do next.
    // All are plain sentences' text without markup; `remedy` may be empty.
    Error(Kind kind, QString what, QString why, QString remedy = {});

    Kind kind() const { return m_kind; }
    const QString &subject() const { return m_what; }
    const QString &why() const { return m_why; }
    const QString &remedy() const { return m_remedy; }
    // "WHAT: WHY. WHAT TO DO" on one line.
    QString message() const;
    const char *what() const noexcept override { return m_utf8.constData(); }

private:
    Kind m_kind;
    QString m_what;
    QString m_why;
    QString m_remedy;
    QByteArray m_utf8;
};

} // namespace doorstep
