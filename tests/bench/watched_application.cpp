#include "watched_application.h"

#include <QAbstractEventDispatcher>
#include <QMetaEnum>
#include <QThread>

namespace doorstep::bench {

namespace {

constexpr int s_worthNaming = 5; // milliseconds

int loopLevel()
{
    return QThread::currentThread()->loopLevel();
}

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv), m_schedule(QStringLiteral("/proc/self/schedstat"))
{
    (void)m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    // A loop within a step (a file that is closed waits for its backup) answers while it waits.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        if (m_depth > 0)
            note({}, 0);
    });
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this,
            [this] { restart(); });
}

// "running waiting slices", of the thread that the window lives on.
qint64 WatchedApplication::waited()
{
    if (!m_schedule.isOpen())
        return 0;
    m_schedule.seek(0);
    return m_schedule.read(100).split(' ').value(1).toLongLong();
}

void WatchedApplication::restart()
{
    m_waited = waited();
    m_time.start();
}

void WatchedApplication::note(const char *name, int type)
{
    const double taken = double(m_time.nsecsElapsed() - (waited() - m_waited)) / 1e6;
    restart();
    if (taken <= m_longest.milliseconds)
        return;
    const char *kind = type ? QMetaEnum::fromType<QEvent::Type>().valueToKey(type) : nullptr;
    m_longest = {taken,
                 name && taken > s_worthNaming
                     ? QStringLiteral("%1 %2").arg(QLatin1String(name), QLatin1String(kind))
                     : QStringLiteral("the step itself")};
}

void WatchedApplication::act(const std::function<void()> &does)
{
    begin();
    does();
    note({}, 0);
    --m_depth;
}

void WatchedApplication::begin()
{
    if (m_depth > 0)
        note({}, 0); // of the event that began the loop in which this one comes
    m_level = loopLevel();
    ++m_depth;
    restart();
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0 && loopLevel() <= m_level) // sent while another is dealt with: part of it
        return QApplication::notify(receiver, event);
    // The receiver may be gone afterwards.
    const char *name = receiver->metaObject()->className();
    const int type = event->type();
    const int level = m_level;
    begin();
    const bool handled = QApplication::notify(receiver, event);
    note(name, type);
    --m_depth;
    m_level = level;
    return handled;
}

} // namespace doorstep::bench
