#include "ui/pages/received_reminders.h"

#include "base/text.h"
#include "ui/pages/received_words.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReceivedReminders)
};

bool isOverdue(const ReminderAbout &about)
{
    return about.grid.periods[about.period].due < about.grid.asOf;
}

QString heading(const ReminderAbout &about)
{
    return periodHeading(about.grid.periods[about.period].period);
}

QString dueSentence(const ReminderAbout &about)
{
    const QString day = dateForPeople(about.grid.periods[about.period].due);
    return isOverdue(about) ? Text::tr("It was due on %1.").arg(day) : Text::tr("It is due on %1.").arg(day);
}

// What of the period is missing, where some of it came.
QString missingPart(const ReminderAbout &about, int hub)
{
    const CompletenessHub &of = about.grid.hubs[hub];
    const CompletenessCell &cell = of.cells[about.period];
    if (cell.state != CompletenessCell::State::InPart)
        return {};
    return stretchesText(uncovered(of, cell, about.grid.periods[about.period].period));
}

QString howTo()
{
    return Text::tr(
        "In Doorstep it is made under Returns: choose the period, look through the checks, sign off, "
        "and send us the file that it saves. If something stands in the way, or you need more time, "
        "let us know and we will help.");
}

QString ending(const ReminderAbout &about)
{
    const QString from =
        about.programme.nationalBody.isEmpty() ? about.programme.name : about.programme.nationalBody;
    return Text::tr("With thanks") + QLatin1Char('\n') + from;
}

QString nameOf(const CompletenessHub &hub)
{
    return QStringLiteral("%1 %2").arg(hub.code, visibleControls(hub.name));
}

// What else this hub owes: periods whose due day is over.
QString alsoMissing(const ReminderAbout &about, int hub)
{
    const CompletenessHub &of = about.grid.hubs[hub];
    QStringList others;
    for (int i = 0; i < about.grid.periods.size(); ++i)
        if (i != about.period && of.cells[i].isMissing)
            others.append(Text::tr("  %1, which was due on %2")
                              .arg(periodHeading(about.grid.periods[i].period),
                                   dateForPeople(about.grid.periods[i].due)));
    if (others.isEmpty())
        return {};
    return Text::tr("We are also still missing your return for:") + QLatin1Char('\n')
        + others.join(QLatin1Char('\n'));
}

QString joined(QStringList paragraphs)
{
    paragraphs.removeAll(QString());
    return paragraphs.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

} // namespace

QList<int> hubsToRemind(const Completeness &grid, int period)
{
    QList<int> hubs;
    for (int i = 0; i < grid.hubs.size(); ++i)
        if (const CompletenessCell &cell = grid.hubs[i].cells[period]; cell.isWaitedFor && !cell.isIn())
            hubs.append(i);
    return hubs;
}

QList<int> periodsToRemind(const Completeness &grid)
{
    QList<int> periods;
    for (int i = int(grid.periods.size()) - 1; i >= 0; --i) {
        const Programme::DuePeriod &due = grid.periods[i];
        if (due.due.isValid() && due.period.from <= grid.asOf && !hubsToRemind(grid, i).isEmpty())
            periods.append(i);
    }
    return periods;
}

QString reminderForAll(const ReminderAbout &about, const QList<int> &hubs)
{
    const PeriodSummary summary = about.grid.summary(about.period);
    QString thanks;
    if (summary.in > 0)
        thanks = Text::tr("Thank you to the %Ln hubs whose return for %1 is in.", nullptr, summary.in)
                     .arg(heading(about))
            + QLatin1Char(' ');
    QStringList list;
    for (const int hub : hubs) {
        const QString part = missingPart(about, hub);
        const QString name = QStringLiteral("  ") + nameOf(about.grid.hubs[hub]);
        list.append(part.isEmpty() ? name : Text::tr("%1 (still missing: %2)").arg(name, part));
    }
    return joined({Text::tr("Dear all,"),
                   thanks
                       + Text::tr("The return for %1 has not reached us yet from the hubs below. %2")
                             .arg(heading(about), dueSentence(about)),
                   list.join(QLatin1Char('\n')), howTo(), ending(about)});
}

QString reminderForOne(const ReminderAbout &about, int hub)
{
    const CompletenessHub &of = about.grid.hubs[hub];
    const QString part = missingPart(about, hub);
    const QString what = part.isEmpty()
        ? Text::tr("Your return for %1 has not reached us yet. %2").arg(heading(about), dueSentence(about))
        : Text::tr("Thank you for what you sent for %1. Still missing is %2. %3")
              .arg(heading(about), part, dueSentence(about));
    return joined({Text::tr("Dear %1,").arg(visibleControls(of.name)), what, alsoMissing(about, hub), howTo(),
                   ending(about)});
}

} // namespace doorstep
