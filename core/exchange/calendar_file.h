// Sessions as a calendar file (.ics, RFC 5545) that Outlook, Google and Thunderbird take: brought in again,
// an event with a known UID and a higher sequence takes the place of what was there, a cancelled one goes.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace doorstep {

struct CalendarEvent {
    QString uid; // the same for good: "SESSION-ID@HUB01.doorstep"
    int sequence = 0; // goes up with every change
    QDate day;
    QDate lastDay; // of several whole days; null: `day`
    QTime startsAt; // null: the whole day
    QTime endsAt; // null: an hour after `startsAt`
    QString title;
    QString place;
    QString notes;
    bool isCancelled = false;
    bool isTentative = false; // it is not sure that they come
    QDateTime changedAt; // UTC; null: not known
};

// UTF-8, CRLF. Times are British ones. To be brought in by a person, not sent as an invitation: METHOD is
// PUBLISH, also for what is cancelled. Google and Thunderbird take that out of the calendar or strike it
// through; Outlook keeps it, so its title says it too and it takes up no time. `name`: what the calendar is
// called; `madeAt`: a moment in UTC. Events without a day are left out.
QByteArray calendarFile(const QString &name, const QList<CalendarEvent> &events, const QDateTime &madeAt);

} // namespace doorstep
