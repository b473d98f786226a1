// The periods that somebody may mean by a name, worked out from the programme and the day.
#pragma once

#include "programme/programme.h"

#include <QList>

namespace doorstep {

struct PeriodChoice {
    QString
        id; // kept in settings and links: "this-quarter", or "2019-04-01/2019-06-30" for a return's period
    QString name; // "This quarter"; of a return's period its months
    Period period;
    bool isReturn = false; // one of the pack's return periods
};

// In the order in which they are offered: quarters, programme years, the whole programme, the return periods
// that have begun, newest first. A programme without an end runs until `today`, or the last return period
// that has begun.
QList<PeriodChoice> periodChoices(const Programme &programme, QDate today);
// What to show first: the quarter that is running, or the whole of a programme that is over or not begun.
QString usualChoice(const Programme &programme, QDate today);
// The same where returns have come up to a day and no further (none: a null date): the usual one if they
// reach into it, else the newest return period that they do, else the whole programme.
QString usualChoice(const Programme &programme, QDate today, QDate lastReturned);

// As many whole months before, or as many days where it is not made of whole months.
Period periodBefore(const Period &period);
// As above, the other way.
Period periodAfter(const Period &period);

// "2019-04-01/2019-06-30" and back; an invalid period for any other text.
QString periodToText(const Period &period);
Period periodFromText(const QString &text);

} // namespace doorstep
