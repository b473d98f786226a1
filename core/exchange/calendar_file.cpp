#include "exchange/calendar_file.h"

#include "exchange/content_line.h"

namespace doorstep {

namespace {

// Great Britain since 1996: summer time from the last Sunday of March to the last of October.
const char s_britishTime[] = "BEGIN:VTIMEZONE\r\n"
                             "TZID:Europe/London\r\n"
                             "BEGIN:DAYLIGHT\r\n"
                             "TZOFFSETFROM:+0000\r\n"
                             "TZOFFSETTO:+0100\r\n"
                             "TZNAME:BST\r\n"
                             "DTSTART:19960331T010000\r\n"
                             "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                             "END:DAYLIGHT\r\n"
                             "BEGIN:STANDARD\r\n"
                             "TZOFFSETFROM:+0100\r\n"
                             "TZOFFSETTO:+0000\r\n"
                             "TZNAME:GMT\r\n"
                             "DTSTART:19961027T020000\r\n"
                             "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                             "END:STANDARD\r\n"
                             "END:VTIMEZONE\r\n";

QString dayText(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd"));
}

QByteArray timeLine(const QByteArray &name, QDate day, QTime time)
{
    return contentLine(name + ";TZID=Europe/London",
                       dayText(day) + time.toString(QStringLiteral("'T'HHmmss")));
}

QByteArray times(const CalendarEvent &event)
{
    if (!event.startsAt.isValid())
        return contentLine("DTSTART;VALUE=DATE", dayText(event.day))
            + contentLine("DTEND;VALUE=DATE", dayText(event.day.addDays(1)));
    const QDateTime start(event.day, event.startsAt, Qt::UTC);
    const bool hasEnd = event.endsAt.isValid() && event.endsAt > event.startsAt;
    const QDateTime end = hasEnd ? QDateTime(event.day, event.endsAt, Qt::UTC) : start.addSecs(60 * 60);
    return timeLine("DTSTART", start.date(), start.time()) + timeLine("DTEND", end.date(), end.time());
}

QByteArray eventText(const CalendarEvent &event, const QString &stamp)
{
    QByteArray text = "BEGIN:VEVENT\r\n" + contentLine("UID", contentText(event.uid))
        + contentLine("DTSTAMP", stamp) + contentLine("SEQUENCE", QString::number(event.sequence))
        + times(event) + contentLine("SUMMARY", contentText(event.title));
    if (!event.place.isEmpty())
        text += contentLine("LOCATION", contentText(event.place));
    if (!event.notes.isEmpty())
        text += contentLine("DESCRIPTION", contentText(event.notes));
    text +=
        contentLine("STATUS", event.isCancelled ? QStringLiteral("CANCELLED") : QStringLiteral("CONFIRMED"));
    return text + "END:VEVENT\r\n";
}

} // namespace

QByteArray calendarFile(const QString &name, const QList<CalendarEvent> &events, const QDateTime &madeAt)
{
    const QString stamp = madeAt.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QByteArray text = "BEGIN:VCALENDAR\r\n"
                      "VERSION:2.0\r\n"
                      "PRODID:-//Doorstep//Doorstep//EN\r\n"
                      "CALSCALE:GREGORIAN\r\n"
                      "METHOD:PUBLISH\r\n"
        + contentLine("X-WR-CALNAME", contentText(name)) + s_britishTime;
    for (const CalendarEvent &event : events)
        if (event.day.isValid())
            text += eventText(event, stamp);
    return text + "END:VCALENDAR\r\n";
}

} // namespace doorstep
