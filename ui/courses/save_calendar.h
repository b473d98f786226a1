// Sessions saved as a file for a calendar, wherever the person at the desk says.
#pragma once

#include "exchange/calendar_file.h"
#include "storage/engine/connection.h"

#include <functional>

class QWidget;

namespace doorstep {

class AppContext;

// Asks for the file and writes it beside the window; `events` is asked there, with a connection of its own,
// and is given the hub's code. `title`: what the calendar and the file are called.
void saveCalendar(
    AppContext &context, const QString &title,
    const std::function<QList<CalendarEvent>(Connection &connection, const QString &hubCode)> &events,
    QWidget *parent);

} // namespace doorstep
