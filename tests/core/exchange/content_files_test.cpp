// Calendar files and contact cards, as other programs read them.
#include "exchange/calendar_file.h"
#include "exchange/contact_cards.h"
#include "exchange/content_line.h"

#include "support/catch_strings.h"

#include <catch2/catch.hpp>

using namespace doorstep;

TEST_CASE("Long lines are folded at 75 bytes and never within a character")
{
    const QString words = QStringLiteral("Siân’s café ").repeated(30);
    const QByteArray folded = contentLine("SUMMARY", words);
    QByteArray unfolded = folded;
    unfolded.replace("\r\n ", "");
    CHECK(QString::fromUtf8(unfolded) == QStringLiteral("SUMMARY:") + words + QStringLiteral("\r\n"));
    for (const QByteArray &line : folded.split('\n')) {
        CHECK(line.size() <= 76); // with its carriage return
        CHECK(QString::fromUtf8(line).toUtf8() == line);
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
}

TEST_CASE("What has a meaning in such files is escaped")
{
    CHECK(contentText(QStringLiteral("a,b;c\\d\r\ne\rf\ng\x01"))
          == QStringLiteral("a\\,b\\;c\\\\d\\ne\\nf\\ng"));
}

TEST_CASE("No sign that a reader may take for the end of a line is left in a text")
{
    for (const char16_t end : {u'\n', u'\r', u'\u0085', u'\u2028', u'\u2029'})
        CHECK(contentText(QStringLiteral("a%1BEGIN:VEVENT").arg(QChar(end)))
              == QStringLiteral("a\\nBEGIN:VEVENT"));
}

TEST_CASE("A session in a calendar: stable UID, sequence, British time, cancelled ones")
{
    CalendarEvent evening;
    evening.uid = QStringLiteral("s1@HUB01.doorstep");
    evening.sequence = 3;
    evening.day = QDate(2019, 6, 4);
    evening.startsAt = QTime(18, 30);
    evening.endsAt = QTime(21, 0);
    evening.title = QStringLiteral("Building Power, session 1 of 2");
    evening.place = QStringLiteral("Ward 7 Hall, High St");
    CalendarEvent whole = evening;
    whole.uid = QStringLiteral("s2@HUB01.doorstep");
    whole.startsAt = {};
    whole.isCancelled = true;
    CalendarEvent never;
    never.uid = QStringLiteral("s3@HUB01.doorstep");
    const QByteArray file = calendarFile(QStringLiteral("Courses"), {evening, whole, never},
                                         QDateTime(QDate(2019, 3, 1), QTime(9, 0, 0), Qt::UTC));
    CHECK(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    CHECK(file.count("BEGIN:VEVENT\r\n") == 2);
    CHECK(file.contains("UID:s1@HUB01.doorstep\r\nDTSTAMP:20190301T090000Z\r\nSEQUENCE:3\r\n"
                        "DTSTART;TZID=Europe/London:20190604T183000\r\n"
                        "DTEND;TZID=Europe/London:20190604T210000\r\n"
                        "SUMMARY:Building Power\\, session 1 of 2\r\n"
                        "LOCATION:Ward 7 Hall\\, High St\r\nSTATUS:CONFIRMED\r\n"));
    CHECK(file.contains("DTSTART;VALUE=DATE:20190604\r\nDTEND;VALUE=DATE:20190605\r\n"));
    CHECK(file.contains("STATUS:CANCELLED\r\n"));
    CHECK(file.endsWith("END:VCALENDAR\r\n"));
}

TEST_CASE("A session without an end lasts an hour, past midnight too")
{
    CalendarEvent late;
    late.uid = QStringLiteral("s");
    late.day = QDate(2019, 6, 4);
    late.startsAt = QTime(23, 30);
    CHECK(calendarFile({}, {late}, QDateTime(late.day, QTime(9, 0), Qt::UTC))
              .contains("DTEND;TZID=Europe/London:20190605T003000\r\n"));
}

TEST_CASE("A contact card says how to reach somebody, and nothing of what is the hub's own affair")
{
    Person rose;
    rose.givenName = QStringLiteral("Rose");
    rose.familyName = QStringLiteral("Okafor; Silva");
    rose.email = QStringLiteral("rose@example.org");
    rose.phone = QStringLiteral("07700 900123");
    rose.address = QStringLiteral("14 High St\nHalifax");
    rose.postcode = QStringLiteral("HX1 1AA");
    rose.notes = QStringLiteral("private");
    rose.gender.code = QStringLiteral("woman");
    rose.tags = {QStringLiteral("tenants"), QStringLiteral("a, b")};
    Person unnamed;
    unnamed.knownAs = QStringLiteral("woman at no. 14");
    const QByteArray cards = contactCards({rose, unnamed});
    CHECK(cards.startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Doorstep//Doorstep//EN\r\n"
                           "N:Okafor\\; Silva;Rose;;;\r\n"));
    CHECK(cards.contains(
        "EMAIL;TYPE=INTERNET:rose@example.org\r\nTEL;TYPE=CELL,VOICE:07700 900123\r\n"
        "ADR;TYPE=HOME:;;14 High St\\nHalifax;;;HX1 1AA;\r\nCATEGORIES:tenants,a\\, b\r\nEND:VCARD\r\n"));
    CHECK(cards.contains("N:;woman at no. 14;;;\r\nFN:woman at no. 14\r\nNICKNAME:woman at no. 14\r\n"));
    CHECK_FALSE(cards.contains("private"));
    CHECK_FALSE(cards.contains("woman\r\n"));
    CHECK(cards.count("BEGIN:VCARD") == 2);
}

TEST_CASE("A card says which letters it is written in, and what kind of number a number is")
{
    Person person;
    person.givenName = QStringLiteral("Siân");
    person.familyName = QStringLiteral("Jones");
    person.tags = {QStringLiteral("café")};
    const auto cardWith = [&](const char *phone) {
        person.phone = QString::fromLatin1(phone);
        return contactCards({person});
    };
    const QByteArray cards = cardWith("01422 360 123");
    CHECK(cards.contains("N;CHARSET=UTF-8:Jones;Siân;;;\r\nFN;CHARSET=UTF-8:Siân Jones\r\n"));
    CHECK(cards.contains("CATEGORIES;CHARSET=UTF-8:café\r\n"));
    CHECK(cards.contains("TEL;TYPE=HOME,VOICE:01422 360 123\r\n"));
    for (const char *mobile : {"07700 900123", "+44 7700 900123", "0044 7700 900123", "+44 (0)7700 900123"})
        CHECK(cardWith(mobile).contains("TEL;TYPE=CELL,VOICE:"));
    CHECK_FALSE(cardWith("").contains("TEL"));
}

TEST_CASE("A cancelled event says so in words too, and takes up no time; a place in the queue is tentative")
{
    CalendarEvent event;
    event.uid = QStringLiteral("s1@HUB01.doorstep");
    event.day = QDate(2019, 6, 4);
    event.lastDay = QDate(2019, 6, 6);
    event.title = QStringLiteral("Listening");
    event.changedAt = QDateTime(QDate(2019, 3, 1), QTime(9, 0, 0), Qt::UTC);
    const auto file = [&] { return calendarFile({}, {event}, event.changedAt); };
    CHECK(file().contains("LAST-MODIFIED:20190301T090000Z\r\n"
                          "DTSTART;VALUE=DATE:20190604\r\nDTEND;VALUE=DATE:20190607\r\n"
                          "SUMMARY:Listening\r\nSTATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\n"
                          "X-MICROSOFT-CDO-BUSYSTATUS:BUSY\r\n"));
    event.isTentative = true;
    CHECK(file().contains("SUMMARY:Waiting: Listening\r\nSTATUS:TENTATIVE\r\n"));
    event.isCancelled = true;
    CHECK(file().contains("SUMMARY:Cancelled: Listening\r\nSTATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n"
                          "X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n"));
    CHECK(file().contains("METHOD:PUBLISH\r\n"));
}
