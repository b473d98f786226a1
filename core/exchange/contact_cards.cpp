#include "exchange/contact_cards.h"

#include "base/text.h"
#include "exchange/content_line.h"

#include <algorithm>

namespace doorstep {

namespace {

// Outlook takes a card for one of its own old letters unless a line says otherwise; everybody else passes
// over the word.
QByteArray line(const QByteArray &name, const QString &value)
{
    const bool isPlain =
        std::all_of(value.begin(), value.end(), [](QChar letter) { return letter.unicode() < 0x80; });
    return contentLine(isPlain ? name : name + ";CHARSET=UTF-8", value);
}

QByteArray lineIfAny(const QByteArray &name, const QString &text)
{
    return text.isEmpty() ? QByteArray() : line(name, contentText(text));
}

// Who has no other name is listed under the one that they are known by.
QByteArray nameLine(const Person &person)
{
    const bool hasName = !person.familyName.isEmpty() || !person.givenName.isEmpty();
    return line(
        "N",
        QStringLiteral("%1;%2;;;")
            .arg(contentText(person.familyName), contentText(hasName ? person.givenName : person.knownAs)));
}

// Outlook and phones put a number where its kind says; a British mobile begins with 07.
QByteArray phoneLine(const QString &phone)
{
    const bool isMobile = normalPhone(phone).startsWith(QLatin1String("447"));
    return lineIfAny(isMobile ? "TEL;TYPE=CELL,VOICE" : "TEL;TYPE=HOME,VOICE", phone);
}

// Post box, extended address, street, town, county, postcode, country.
QByteArray addressLine(const Person &person)
{
    if (person.address.isEmpty() && person.postcode.isEmpty())
        return {};
    return line("ADR;TYPE=HOME",
                QStringLiteral(";;%1;;;%2;").arg(contentText(person.address), contentText(person.postcode)));
}

QByteArray tagsLine(const QStringList &tags)
{
    QStringList escaped;
    for (const QString &tag : tags)
        escaped.append(contentText(tag));
    return escaped.isEmpty() ? QByteArray() : line("CATEGORIES", escaped.join(QLatin1Char(',')));
}

QByteArray card(const Person &person)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Doorstep//Doorstep//EN\r\n" + nameLine(person)
        + line("FN", contentText(personName(person))) + lineIfAny("NICKNAME", person.knownAs)
        + lineIfAny("EMAIL;TYPE=INTERNET", person.email) + phoneLine(person.phone) + addressLine(person)
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
