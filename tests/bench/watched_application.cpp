#include "watched_application.h"

#include <QMetaEnum>

namespace doorstep::bench {

void WatchedApplication::note(const QElapsedTimer &time, const QString &at)
{
    const double taken = double(time.nsecsElapsed()) / 1e6;
    if (taken > m_longest.milliseconds)
        m_longest = {taken, at};
}

void WatchedApplication::act(const char *what, const std::function<void()> &does)
{
    QElapsedTimer time;
    time.start();
    ++m_depth;
    does();
    --m_depth;
    note(time, QString::fromLatin1(what));
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    // The receiver may be gone afterwards.
    const char *name = receiver->metaObject()->className();
    const int type = event->type();
    QElapsedTimer time;
    time.start();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    if (time.elapsed() > 5)
        note(time,
             QStringLiteral("%1, %2").arg(
                 QString::fromLatin1(name),
                 QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(type))));
    return handled;
}

} // namespace doorstep::bench
