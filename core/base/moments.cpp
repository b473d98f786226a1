#include "base/moments.h"

#include "base/dates.h"

namespace doorstep {

QString momentForPeople(const QString &stamp)
{
    const QDateTime moment = QDateTime::fromString(stamp, Qt::ISODate);
    return moment.isValid() ? momentForPeople(moment.toLocalTime()) : stamp;
}

QString momentForPeople(const QDateTime &local)
{
    return dateForPeople(local.date()) + local.toString(QStringLiteral(", HH:mm"));
}

} // namespace doorstep
