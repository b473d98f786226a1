#include "ui/courses/save_calendar.h"

#include "base/clock.h"
#include "base/file_writer.h"
#include "ui/shell/app_context.h"

#include <QCoreApplication>
#include <memory>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::SaveCalendar)
};

// What is in it, so that nobody wonders where a cancelled session went.
QString savedText(const QString &path, int sessions, int cancelled)
{
    QStringList held;
    if (sessions > 0 || cancelled == 0)
        held.append(Text::tr("%Ln session(s)", nullptr, sessions));
    if (cancelled > 0)
        held.append(Text::tr("%Ln cancelled", nullptr, cancelled));
    return Text::tr("Saved %1 with %2. Opened again after a change, it brings the calendar up to date.")
        .arg(path, held.join(QStringLiteral(", ")));
}

} // namespace

void saveCalendar(
    AppContext &context, const QString &title,
    const std::function<QList<CalendarEvent>(Connection &connection, const QString &hubCode)> &events,
    QWidget *parent)
{
    QString name = title; // what no file may be called
    name.replace(QLatin1Char('/'), QLatin1Char('-')).replace(QLatin1Char('\\'), QLatin1Char('-'));
    const QString path =
        context.dialogs().fileToSave(parent, Text::tr("Save for a calendar"), QStringLiteral("calendar"),
                                     name + QStringLiteral(".ics"), Text::tr("Calendar files (*.ics)"));
    if (path.isEmpty())
        return;
    const auto cancelled = std::make_shared<int>(0);
    const auto all = std::make_shared<int>(0);
    context.runTask({
        .title = Text::tr("Saving the calendar"),
        .work =
            [=](HubFile &file, Progress &) {
                const QList<CalendarEvent> found = events(file.connection(), file.identity().hubCode);
                FileWriter out(path);
                out.write(calendarFile(title, found, Clock::now()));
                out.commit();
                for (const CalendarEvent &event : found)
                    ++*(event.isCancelled ? cancelled : all);
            },
        .done = [=, &context] { context.say(savedText(path, *all, *cancelled)); },
    });
}

} // namespace doorstep
