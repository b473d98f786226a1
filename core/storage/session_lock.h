// Who has a hub file open for writing. SQLite's own locks last only for a transaction; this one lasts for as
// long as somebody works with the file, on any system and share, and is let go by itself when the program
// dies.
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

namespace doorstep {

class SessionLock {
public:
    // Takes the lock beside the file; isHeld() says whether it was to be had.
    explicit SessionLock(const QString &hubFile);
    ~SessionLock();
    Q_DISABLE_COPY_MOVE(SessionLock)

    enum class State { Held, HeldByAnother, CannotWrite };
    State state() const { return m_state; }
    // "maria on OFFICE-PC since 12 Mar 2019 09:30", as far as it is known.
    QString holder() const;

private:
    QString m_path;
    QLockFile m_file;
    State m_state;
};

} // namespace doorstep
