// What else waits, in words and with where it leads.
#include "base/dates.h"
#include "records/courses.h"
#include "records/groups.h"
#include "ui/pages/organisers_page.h"
#include "ui/pages/today_rows.h"
#include "ui/pages/trainers_view.h"
#include "ui/shell/app_context.h"
#include "ui/shell/page_list.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::TodayRows)
};

class Matters {
public:
    Matters(const TodayReading &reading, const AgainstReturn *against)
        : m_reading(reading), m_today(reading.day), m_against(against)
    {
    }

    QList<TodayMatter> all()
    {
        addReturn();
        addShortRuns();
        addRegisters();
        addLateRuns();
        addTrainers();
        addGroups();
        return m_matters;
    }

private:
    void addHeading(const QString &text)
    {
        TodayRow row;
        row.title = text;
        m_matters.append({row, {}});
    }
    void add(const char *icon, const QString &title, const QString &when, bool isUrgent, const QString &about,
             std::function<void(AppContext &)> open)
    {
        TodayRow row;
        row.kind = TodayRow::Kind::Matter;
        row.id = m_matters.size() + 1;
        row.icon = QString::fromLatin1(icon);
        row.title = title;
        row.when = when;
        row.isUrgent = isUrgent;
        row.about = about;
        m_matters.append({row, std::move(open)});
    }
    static std::function<void(AppContext &)> toRecord(const RecordTable &table, qint64 key)
    {
        return [&table, key](AppContext &context) { context.openRecord(table, key); };
    }
    // The rest of a kind, on the page where they all are.
    template <class Thing>
    void addMore(const FirstFew<Thing> &few, const char *icon, const RecordTable &table)
    {
        addMore(few, icon, [&table](AppContext &context) { context.openPage(pageOf(table)); });
    }
    template <class Thing>
    void addMore(const FirstFew<Thing> &few, const char *icon, std::function<void(AppContext &)> open)
    {
        if (const qsizetype more = few.all - few.shown.size(); more > 0)
            add(icon, Text::tr("and %L1 more").arg(more), {}, false, {}, std::move(open));
    }

    void addReturn()
    {
        const NextReturn &next = m_reading.next;
        if (!next.period.isValid())
            return;
        addHeading(Text::tr("Next return"));
        const bool isLate = next.due < m_today;
        QString stands;
        if (!m_against)
            stands = Text::tr("Looking at what stands against it…");
        else if (m_against->errors + m_against->warnings == 0)
            stands = Text::tr("Nothing stands against it");
        else
            stands = Text::tr("%1 and %2 stand against it")
                         .arg(Text::tr("%Ln error(s)", nullptr, m_against->errors),
                              Text::tr("%Ln warning(s)", nullptr, m_against->warnings));
        const QString argument = dateToText(next.period.from) + QLatin1Char('/') + dateToText(next.period.to);
        const QString days = daysFromToday(next.due, m_today);
        const QString due = Text::tr("Due %1").arg(dateForPeople(next.due));
        add("returns", periodForPeople(next.period),
            isLate ? Text::tr("was due %1").arg(days) : Text::tr("due %1").arg(days), isLate,
            due + QStringLiteral("  ·  ") + stands,
            [argument](AppContext &context) { context.openPage(QStringLiteral("returns"), argument); });
    }

    void addShortRuns()
    {
        const auto &runs = m_reading.matters.shortRuns;
        if (runs.all)
            addHeading(Text::tr("Courses short of learners"));
        for (const ShortRun &run : runs.shown) {
            QStringList about{run.places ? Text::tr("%1 of %2 places taken").arg(run.booked).arg(run.places)
                                         : Text::tr("nobody booked yet")};
            if (run.waiting)
                about.append(Text::tr("%Ln waiting", nullptr, run.waiting));
            if (!run.venue.isEmpty())
                about.append(run.venue);
            add("courses", run.course, starts(run.startsOn), false, about.join(QStringLiteral("  ·  ")),
                toRecord(CourseRun::table(), run.run));
        }
        addMore(runs, "courses", CourseRun::table());
    }
    QString starts(QDate day) const { return Text::tr("starts %1").arg(daysFromToday(day, m_today)); }

    void addRegisters()
    {
        const auto &registers = m_reading.matters.registers;
        if (registers.all)
            addHeading(Text::tr("Registers not marked"));
        for (const OpenRegister &each : registers.shown)
            add("attendance", each.course, dateForPeople(each.heldOn), false,
                Text::tr("%Ln still booked, nobody marked", nullptr, each.booked),
                toRecord(CourseSession::table(), each.session));
        addMore(registers, "attendance", CourseSession::table());
    }

    void addLateRuns()
    {
        const auto &runs = m_reading.matters.lateRuns;
        if (runs.all)
            addHeading(Text::tr("Over, and still “planned”"));
        for (const LateRun &run : runs.shown)
            add("courses", run.course, Text::tr("ended %1").arg(dateForPeople(run.endedOn)), false,
                Text::tr("Was it delivered or cancelled?"), toRecord(CourseRun::table(), run.run));
        addMore(runs, "courses", CourseRun::table());
    }

    void addTrainers()
    {
        const auto &trainers = m_reading.trainers;
        if (trainers.all)
            addHeading(Text::tr("Trainers whose quality assurance runs out"));
        for (const TrainerPerson &trainer : trainers.shown)
            add("organisers", trainer.name, trainer.assuranceText(),
                !trainer.comingWithout(m_today).isEmpty(), aboutTrainer(trainer),
                [person = trainer.person.key](AppContext &context) { openTrainer(context, person); });
        addMore(trainers, "organisers", [](AppContext &context) {
            context.openPage(QStringLiteral("organisers"), TrainersView::argumentFor(0));
        });
    }
    // The first run that they are down for without, or after it ends.
    QString aboutTrainer(const TrainerPerson &trainer) const
    {
        const QList<TrainersRun> without = trainer.comingWithout(m_today); // newest first
        if (!without.isEmpty())
            return Text::tr("%Ln run(s) to come without it, first %1", nullptr, int(without.size()))
                .arg(dateForPeople(without.last().without.first().day));
        const QList<TrainersRun> after = trainer.comingAfter(trainer.until);
        if (!after.isEmpty())
            return Text::tr("A run is planned for %1").arg(dateForPeople(after.last().run.lastDay()));
        return Text::tr("No run is planned after it");
    }

    void addGroups()
    {
        const auto &groups = m_reading.matters.groups;
        if (groups.all)
            addHeading(Text::tr("Groups that have not met for a while"));
        for (const QuietGroup &group : groups.shown)
            add("groups", group.name,
                group.lastMet.isValid() ? Text::tr("met last %1").arg(dateForPeople(group.lastMet))
                                        : Text::tr("no meeting written down"),
                false, {}, toRecord(Group::table(), group.group));
        addMore(groups, "groups", Group::table());
    }

    const TodayReading &m_reading;
    QDate m_today;
    const AgainstReturn *m_against;
    QList<TodayMatter> m_matters;
};

} // namespace

QList<TodayMatter> mattersOf(const TodayReading &reading, const AgainstReturn *against)
{
    return Matters(reading, against).all();
}

} // namespace doorstep
