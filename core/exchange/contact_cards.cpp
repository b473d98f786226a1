#include "exchange/contact_cards.h"

#include "exchange/content_line.h"

namespace doorstep {

namespace {

QByteArray lineIfAny(const QByteArray &name, const QString &text)
{
    return text.isEmpty() ? QByteArray() : contentLine(name, contentText(text));
}

// Post box, extended address, street, town, county, postcode, country.
QByteArray addressLine(const Person &person)
{
    if (person.address.isEmpty() && person.postcode.isEmpty())
        return {};
    return contentLine(
        "ADR", QStringLiteral(";;%1;;;%2;").arg(contentText(person.address), contentText(person.postcode)));
}

QByteArray tagsLine(const QStringList &tags)
{
    QStringList escaped;
    for (const QString &tag : tags)
        escaped.append(contentText(tag));
    return escaped.isEmpty() ? QByteArray() : contentLine("CATEGORIES", escaped.join(QLatin1Char(',')));
}

QByteArray card(const Person &person)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n"
        + contentLine(
               "N",
               QStringLiteral("%1;%2;;;").arg(contentText(person.familyName), contentText(person.givenName)))
        + contentLine("FN", contentText(personName(person))) + lineIfAny("NICKNAME", person.knownAs)
        + lineIfAny("EMAIL", person.email) + lineIfAny("TEL", person.phone) + addressLine(person)
        + tagsLine(person.tags) + "END:VCARD\r\n";
}

} // namespace

QByteArray contactCards(const QList<Person> &people)
{
    QByteArray cards;
    for (const Person &person : people)
        cards += card(person);
    return cards;
}

} // namespace doorstep
