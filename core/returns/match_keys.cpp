#include "returns/match_keys.h"

#include "base/dates.h"
#include "base/text.h"

#include <QMessageAuthenticationCode>

namespace doorstep {

namespace {

constexpr int keyBytes = 16;

QString matchKey(const QStringList &parts, const QByteArray &secret)
{
    const QByteArray hash = QMessageAuthenticationCode::hash(parts.join(QLatin1Char('|')).toUtf8(), secret,
                                                             QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(keyBytes).toHex());
}

} // namespace

QStringList matchKeys(const Person &person, const QString &secret)
{
    // What people write where they have no birth date.
    static const QDate placeholder(1900, 1, 1);
    const QString given = normalName(person.givenName);
    const QString family = normalName(person.familyName);
    const QString email = normalEmail(person.email);
    const QString phone = normalPhone(person.phone);
    const QString birthDate = person.birthDate == placeholder ? QString() : dateToText(person.birthDate);
    const QString postcode = normalPostcode(person.postcode);

    QStringList keys;
    const QByteArray secretBytes = secret.toUtf8();
    for (const QStringList &parts :
         {QStringList{QStringLiteral("e"), email, given}, QStringList{QStringLiteral("p"), phone, given},
          QStringList{QStringLiteral("n"), given, family, birthDate},
          QStringList{QStringLiteral("c"), given, family, postcode}})
        if (!parts.contains(QString()))
            keys.append(matchKey(parts, secretBytes));
    return keys;
}

} // namespace doorstep
