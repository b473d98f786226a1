// Values out of a pack's JSON, with the place of each for what is said when it cannot be.
#pragma once

#include "base/dates.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace doorstep {

class PackValue {
public:
    PackValue(QString sourceName, QString place, QJsonValue value);

    // The member of that name; throws Error(Refused) where this is not an object, or has no such member.
    PackValue at(const char *name) const;
    // As above, but an absent or null member is an undefined value.
    PackValue optional(const char *name) const;
    // The values of a list; an undefined value is an empty one. Throws where it is something else, or too
    // long.
    QList<PackValue> list() const;
    // The members of an object; an undefined value has none.
    QList<std::pair<QString, PackValue>> members() const;

    bool isGiven() const { return !m_value.isUndefined() && !m_value.isNull(); }
    const QJsonValue &json() const { return m_value; }
    // One line of text, trimmed; numbers and yes/no are taken as files spell them. Empty where nothing is
    // given.
    QString text() const;
    QString requiredText() const;
    int count() const; // a whole number from 0 to a million
    bool flag() const; // true, false, "yes" or "no"; not given is false
    QDate date() const;
    QDate dateIfGiven() const; // null where nothing is given, or an empty text
    Period period() const; // its members `from` and `to`

    // Throws Error(Refused) naming the source, the place and the value.
    [[noreturn]] void refuse(const QString &why) const;

private:
    QString m_sourceName;
    QString m_place; // "targets[3].measure"; empty for the pack itself
    QJsonValue m_value;
};

} // namespace doorstep
