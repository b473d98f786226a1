// Events saved as a file for a calendar, wherever the person at the desk says.
#pragma once

#include "exchange/calendar_file.h"

class QWidget;

namespace doorstep {

class AppContext;

// `title`: what the calendar and the file are called.
void saveCalendar(AppContext &context, const QString &title, const QList<CalendarEvent> &events,
                  QWidget *parent);

} // namespace doorstep
