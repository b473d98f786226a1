// Whose turn it is to write among the connections of one program to one file. Long work beside the window (an
// import) holds the file for minutes; whoever sits at the window is told so at once and goes on when it is
// over, instead of standing still before the engine's lock.
#pragma once

#include <QObject>
#include <atomic>

namespace doorstep {

class HubFile;

class WriteTurn : public QObject {
    Q_OBJECT
public:
    // Whether a connection other than that of `file` is writing.
    bool isTakenByAnother(const HubFile &file) const
    {
        const HubFile *holder = m_holder;
        return holder && holder != &file;
    }
    void take(const HubFile &file) { m_holder = &file; }
    void give(const HubFile &file)
    {
        const HubFile *holder = &file;
        if (m_holder.compare_exchange_strong(holder, nullptr))
            Q_EMIT freed();
    }

Q_SIGNALS:
    // On the thread that wrote: connect with a queue from any other.
    void freed();

private:
    std::atomic<const HubFile *> m_holder = nullptr;
};

// Holds the turn until end(), for as long as it lives at most.
class HeldTurn {
public:
    // Throws Error(Refused) at once where `file` is the window's own and its turn has not come.
    explicit HeldTurn(HubFile &file);
    ~HeldTurn() { end(); }
    void end();
    Q_DISABLE_COPY_MOVE(HeldTurn)

private:
    HubFile &m_file;
    bool m_isHeld = true;
};

} // namespace doorstep
