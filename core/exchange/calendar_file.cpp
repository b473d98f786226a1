#include "exchange/calendar_file.h"

#include "exchange/content_line.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::CalendarFile)
};

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
            + contentLine("DTEND;VALUE=DATE", dayText(std::max(event.day, event.lastDay).addDays(1)));
    const QDateTime start(event.day, event.startsAt, Qt::UTC);
    const bool hasEnd = event.endsAt.isValid() && event.endsAt > event.startsAt;
    const QDateTime end = hasEnd ? QDateTime(event.day, event.endsAt, Qt::UTC) : start.addSecs(60 * 60);
    return timeLine("DTSTART", start.date(), start.time()) + timeLine("DTEND", end.date(), end.time());
}

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

QString titleText(const CalendarEvent &event)
{
    if (event.isCancelled)
        return Text::tr("Cancelled: %1").arg(event.title);
    return event.isTentative ? Text::tr("Waiting: %1").arg(event.title) : event.title;
}

// Whether it stands, and whether it takes up the time.
QByteArray stateLines(const CalendarEvent &event)
{
    if (event.isCancelled)
        return "STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\nX-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n";
    if (event.isTentative)
        return "STATUS:TENTATIVE\r\nTRANSP:OPAQUE\r\nX-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE\r\n";
    return "STATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\nX-MICROSOFT-CDO-BUSYSTATUS:BUSY\r\n";
}

QByteArray eventText(const CalendarEvent &event, const QString &stamp)
{
    QByteArray text = "BEGIN:VEVENT\r\n" + contentLine("UID", contentText(event.uid))
        + contentLine("DTSTAMP", stamp) + contentLine("SEQUENCE", QString::number(event.sequence));
    if (event.changedAt.isValid())
        text += contentLine("LAST-MODIFIED", momentText(event.changedAt));
    text += times(event) + contentLine("SUMMARY", contentText(titleText(event)));
    if (!event.place.isEmpty())
        text += contentLine("LOCATION", contentText(event.place));
    if (!event.notes.isEmpty())
        text += contentLine("DESCRIPTION", contentText(event.notes));
    return text + stateLines(event) + "END:VEVENT\r\n";
}

} // namespace

QByteArray calendarFile(const QString &name, const QList<CalendarEvent> &events, const QDateTime &madeAt)
{
    const QString stamp = momentText(madeAt);
    QByteArray text = "BEGIN:VCALENDAR\r\n"
                      "VERSION:2.0\r\n"
                      "PRODID:-//Doorstep//Doorstep//EN\r\n"
                      "CALSCALE:GREGORIAN\r\n"
                      "METHOD:PUBLISH\r\n"
        + contentLine("X-WR-CALNAME", contentText(name))
        + contentLine("X-WR-TIMEZONE", QStringLiteral("Europe/London")) + s_britishTime;
    for (const CalendarEvent &event : events)
        if (event.day.isValid())
            text += eventText(event, stamp);
    return text + "END:VCALENDAR\r\n";
}

} // namespace doorstep
