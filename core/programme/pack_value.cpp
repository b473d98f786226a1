#include "programme/pack_value.h"

#include "base/error.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Pack)
};

constexpr qsizetype longestText = 2000;
constexpr qsizetype longestList = 20'000;
constexpr int greatestCount = 1'000'000;

// Short enough to be read, whatever was sent.
QString shown(const QJsonValue &value)
{
    QString text;
    if (value.isString())
        text = value.toString();
    else if (value.isArray())
        text = Text::tr("a list");
    else if (value.isObject())
        text = Text::tr("an object");
    else
        text = value.toVariant().toString();
    text = visibleControls(text);
    return text.size() > 60 ? text.left(60) + QChar(0x2026) : text;
}

} // namespace

PackValue::PackValue(QString sourceName, QString place, QJsonValue value)
    : m_sourceName(std::move(sourceName)), m_place(std::move(place)), m_value(std::move(value))
{
}

void PackValue::refuse(const QString &why) const
{
    const QString remedy = Text::tr("Ask the national body for a pack that is whole; nothing was changed");
    if (!isGiven())
        throw Error(Error::Kind::Refused, m_sourceName, Text::tr("“%1” %2").arg(m_place, why), remedy);
    throw Error(Error::Kind::Refused, m_sourceName,
                Text::tr("“%1” is “%2”, which %3").arg(m_place, shown(m_value), why), remedy);
}

PackValue PackValue::optional(const char *name) const
{
    if (!m_value.isObject())
        refuse(Text::tr("is not an object"));
    const QString key = QString::fromLatin1(name);
    const QJsonValue value = m_value.toObject().value(key);
    const QString place = m_place.isEmpty() ? key : m_place + QLatin1Char('.') + key;
    return {m_sourceName, place, value.isNull() ? QJsonValue(QJsonValue::Undefined) : value};
}

PackValue PackValue::at(const char *name) const
{
    PackValue value = optional(name);
    if (!value.isGiven())
        value.refuse(Text::tr("is missing"));
    return value;
}

QList<PackValue> PackValue::list() const
{
    if (!isGiven())
        return {};
    if (!m_value.isArray())
        refuse(Text::tr("is not a list"));
    const QJsonArray array = m_value.toArray();
    if (array.size() > longestList)
        refuse(Text::tr("has more than %1 entries").arg(longestList));
    QList<PackValue> values;
    values.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        values.append({m_sourceName, QStringLiteral("%1[%2]").arg(m_place).arg(i + 1), array[i]});
    return values;
}

QList<std::pair<QString, PackValue>> PackValue::members() const
{
    if (!isGiven())
        return {};
    if (!m_value.isObject())
        refuse(Text::tr("is not an object"));
    const QJsonObject object = m_value.toObject();
    QList<std::pair<QString, PackValue>> values;
    for (auto it = object.begin(); it != object.end(); ++it)
        values.append({it.key(), {m_sourceName, m_place + QLatin1Char('.') + it.key(), it.value()}});
    return values;
}

QString PackValue::text() const
{
    if (!isGiven())
        return {};
    if (m_value.isBool())
        return m_value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (m_value.isDouble())
        return m_value.toVariant().toString();
    if (!m_value.isString())
        refuse(Text::tr("is not a text"));
    const QString text = m_value.toString().trimmed();
    if (text.size() > longestText)
        refuse(Text::tr("is longer than %1 characters").arg(longestText));
    for (const QChar c : text)
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            refuse(Text::tr("has a character in it that cannot be shown"));
    return text;
}

QString PackValue::requiredText() const
{
    const QString found = text();
    if (found.isEmpty())
        refuse(Text::tr("is empty"));
    return found;
}

int PackValue::count() const
{
    bool isNumber = false;
    const int number = text().toInt(&isNumber);
    if (!isNumber || number < 0 || number > greatestCount)
        refuse(Text::tr("is not a whole number from 0 to %1").arg(greatestCount));
    return number;
}

bool PackValue::flag() const
{
    const QString found = text();
    if (!found.isEmpty() && found != QLatin1String("yes") && found != QLatin1String("no"))
        refuse(Text::tr("is neither true nor false"));
    return found == QLatin1String("yes");
}

QDate PackValue::dateIfGiven() const
{
    return text().isEmpty() ? QDate() : date();
}

QDate PackValue::date() const
{
    const std::optional<QDate> found = m_value.isString() ? dateFromText(text()) : std::nullopt;
    if (!found)
        refuse(Text::tr("is not a date such as 2017-04-01"));
    return *found;
}

Period PackValue::period() const
{
    const Period period{at("from").date(), at("to").date()};
    if (!period.isValid())
        at("to").refuse(Text::tr("is before the start, %1").arg(dateToText(period.from)));
    return period;
}

} // namespace doorstep
