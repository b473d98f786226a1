// An application that watches its own window: how long each event keeps it from answering the next.
#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace doorstep::bench {

class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;

    struct Stall {
        double milliseconds = 0;
        QString at; // whose event, of which kind
    };
    // The longest since it was last asked.
    Stall takeLongest() { return std::exchange(m_longest, {}); }
    // Does something as an event would, watched like one.
    void act(const char *what, const std::function<void()> &does);

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void note(const QElapsedTimer &time, const QString &at);
    int m_depth = 0; // events sent while another is dealt with are part of it
    Stall m_longest;
};

} // namespace doorstep::bench
