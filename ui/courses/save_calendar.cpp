#include "ui/courses/save_calendar.h"

#include "base/clock.h"
#include "base/error.h"
#include "base/file_writer.h"
#include "ui/shell/app_context.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::SaveCalendar)
};

} // namespace

void saveCalendar(AppContext &context, const QString &title, const QList<CalendarEvent> &events,
                  QWidget *parent)
{
    const QString path =
        context.dialogs().fileToSave(parent, Text::tr("Save for a calendar"), QStringLiteral("calendar"),
                                     title + QStringLiteral(".ics"), Text::tr("Calendar files (*.ics)"));
    if (path.isEmpty())
        return;
    try {
        FileWriter file(path);
        file.write(calendarFile(title, events, Clock::now()));
        file.commit();
        context.say(
            Text::tr("Saved %1. Opened again after a change, it brings the calendar up to date.").arg(path));
    } catch (const Error &error) {
        context.sayError(error);
    }
}

} // namespace doorstep
