#include "base/clock.h"

#include <QMutex>

namespace doorstep {

namespace {

QMutex s_mutex; // workers ask for the time too
QDateTime s_fixed;

QDateTime exchangeFixed(const QDateTime &moment)
{
    const QMutexLocker locker(&s_mutex);
    return std::exchange(s_fixed, moment);
}

} // namespace

QDateTime Clock::now()
{
    const QMutexLocker locker(&s_mutex);
    return s_fixed.isValid() ? s_fixed.toUTC() : QDateTime::currentDateTimeUtc();
}

QDate Clock::today()
{
    return now().toLocalTime().date();
}

QString Clock::stamp()
{
    return now().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

ClockSetTo::ClockSetTo(const QDateTime &moment) : m_before(exchangeFixed(moment))
{
}

ClockSetTo::ClockSetTo(QDate day) : ClockSetTo(QDateTime(day, QTime(12, 0)))
{
}

ClockSetTo::~ClockSetTo()
{
    exchangeFixed(m_before);
}

} // namespace doorstep
