#include "base/uuid7.h"

#include <QUuid>

#include "base/clock.h"

#include <QMutex>
#include <QRandomGenerator>

namespace doorstep {

QString newUuid7()
{
    static QMutex mutex;
    static quint64 lastStamp =
        0; // 48 bits of milliseconds and 12 of a counter: keeps the order within a millisecond
    quint64 stamp = static_cast<quint64>(Clock::now().toMSecsSinceEpoch()) << 12;
    {
        const QMutexLocker locker(&mutex);
        stamp = std::max(stamp, lastStamp + 1);
        lastStamp = stamp;
    }
    const quint64 high = (stamp >> 12 << 16) | 0x7000 | (stamp & 0xfff);
    const quint64 low = (QRandomGenerator::system()->generate64() >> 2) | (quint64(1) << 63);
    const QString hex =
        QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    return hex.left(8) + QLatin1Char('-') + hex.mid(8, 4) + QLatin1Char('-') + hex.mid(12, 4)
        + QLatin1Char('-') + hex.mid(16, 4) + QLatin1Char('-') + hex.mid(20);
}

QString shortId(const QString &id)
{
    constexpr qsizetype digits = 8;
    constexpr qsizetype longest = 16;
    if (!QUuid::fromString(id).isNull())
        return id.right(digits);
    return id.size() > longest ? QChar(0x2026) + id.right(longest - 1) : id;
}

} // namespace doorstep
