// An application that watches its own window: how long each event keeps it from answering the next. Time for
// which other programs had the processor is left out where the system tells of it (Linux).
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>

#include <functional>
#include <utility>

namespace doorstep::bench {

class WatchedApplication : public QApplication {
public:
    WatchedApplication(int &argc, char **argv);

    struct Stall {
        double milliseconds = 0;
        QString at; // whose event, of which kind
    };
    // The longest since it was last asked.
    Stall takeLongest() { return std::exchange(m_longest, {}); }
    // Does something as an event would, watched like one.
    void act(const std::function<void()> &does);

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void begin();
    void note(const char *name, int type);
    void restart();
    qint64 waited(); // nanoseconds, for a processor, since the program began
    int m_depth = 0; // how many loops are within one another, each at an event
    int m_level = 0; // of the loop whose event is dealt with
    QElapsedTimer m_time; // since the window last answered
    qint64 m_waited = 0; // before that
    QFile m_schedule;
    Stall m_longest;
};

} // namespace doorstep::bench
