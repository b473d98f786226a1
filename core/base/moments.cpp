#include "base/moments.h"

#include <QLocale>

namespace doorstep {

QString momentForPeople(const QString &stamp)
{
    const QDateTime moment = QDateTime::fromString(stamp, Qt::ISODate);
    return moment.isValid() ? momentForPeople(moment.toLocalTime()) : stamp;
}

QString momentForPeople(const QDateTime &local)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return british.toString(local, QStringLiteral("d MMM yyyy, HH:mm"));
}

} // namespace doorstep
