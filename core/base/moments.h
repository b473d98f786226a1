// Moments as they are stored (Clock::stamp()), for the screen.
#pragma once

#include <QDateTime>
#include <QString>

namespace doorstep {

// "12 Mar 2019, 09:42" in local time; a text that is no moment comes back as it is.
QString momentForPeople(const QString &stamp);
QString momentForPeople(const QDateTime &local);

} // namespace doorstep
