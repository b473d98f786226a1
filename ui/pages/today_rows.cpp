#include "ui/pages/today_rows.h"

#include "base/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::TodayRows)
};

constexpr int s_week = 7;

enum class When { Overdue, Today, Week, Later, Undated };

When whenOf(const DueStep &step, QDate today)
{
    if (!step.due.isValid())
        return When::Undated;
    if (step.due <= today)
        return step.due < today ? When::Overdue : When::Today;
    return step.due <= today.addDays(s_week) ? When::Week : When::Later;
}

QString headingOf(When when, const DueSteps &steps)
{
    switch (when) {
    case When::Overdue:
        return Text::tr("Overdue (%L1)").arg(steps.overdue);
    case When::Today:
        return Text::tr("Today (%L1)").arg(steps.today);
    case When::Week:
        return Text::tr("In the next seven days");
    case When::Later:
        return Text::tr("Later");
    case When::Undated:
        break;
    }
    return Text::tr("No day was said (%L1)").arg(steps.undated);
}

QString dueText(const DueStep &step, When when, QDate today)
{
    switch (when) {
    case When::Overdue:
        return Text::tr("due %1, %2").arg(dateForPeople(step.due), daysFromToday(step.due, today));
    case When::Today:
        return Text::tr("today");
    case When::Week:
        return QLocale().toString(step.due, QStringLiteral("dddd d MMM"));
    case When::Later:
        return dateForPeople(step.due);
    case When::Undated:
        break;
    }
    return {};
}

TodayRow rowOf(const DueStep &step, When when, QDate today)
{
    TodayRow row;
    row.kind = TodayRow::Kind::Step;
    row.id = step.conversation;
    row.title = step.words.isEmpty() ? Text::tr("Go back to them") : step.words;
    row.when = dueText(step, when, today);
    row.isUrgent = when == When::Overdue;
    QStringList about{step.who.isEmpty() ? Text::tr("Nobody named") : step.who, step.phone, step.place};
    about.removeAll(QString());
    about.append(Text::tr("for %1").arg(step.organiserName));
    row.about = about.join(QStringLiteral("  ·  "));
    const QString day = dateForPeople(step.heldOn);
    row.words = step.heard.isEmpty() ? Text::tr("Spoken with on %1").arg(day)
                                     : Text::tr("%1: “%2”").arg(day, step.heard);
    return row;
}

TodayRow heading(const QString &text, bool isUrgent = false)
{
    TodayRow row;
    row.title = text;
    row.isUrgent = isUrgent;
    return row;
}

} // namespace

QList<TodayRow> rowsOf(const DueSteps &steps, QDate today)
{
    QList<TodayRow> rows;
    std::optional<When> last;
    for (const DueStep &step : steps.steps) {
        const When when = whenOf(step, today);
        if (last != when)
            rows.append(heading(headingOf(when, steps), when == When::Overdue));
        last = when;
        rows.append(rowOf(step, when, today));
    }
    const qsizetype more = steps.all() - steps.steps.size();
    if (more > 0)
        rows.append(heading(Text::tr("and %L1 more, which come up as these are done").arg(more)));
    return rows;
}

} // namespace doorstep
