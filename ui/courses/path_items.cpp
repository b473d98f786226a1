#include "ui/courses/path_items.h"

#include <QCoreApplication>
#include <QLocale>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PathItems)
};

QString percent(qint64 part, qint64 of)
{
    const double share = 100.0 * double(part) / double(of);
    // Nobody is not "0%", and all but a few are not "100%".
    if (part > 0 && share < 1)
        return Text::tr("<1%");
    if (part < of && share > 99)
        return Text::tr(">99%");
    return QLocale().toString(qRound(share)) + QLatin1Char('%');
}

PathMembers together(const QList<PathBand> &bands, const PathPlace &from)
{
    PathMembers all;
    for (const PathBand &band : bands)
        if (band.from == from)
            all += band.members;
    return all;
}

class Listing {
public:
    explicit Listing(const PathReading &reading) : m_reading(reading), m_all(reading.path.people.size()) { }

    QList<PathItem> take()
    {
        if (m_all == 0)
            return {};
        addBefore();
        for (const PathStageSum &sum : m_reading.flow.stages)
            addStage(sum);
        addSince();
        for (PathItem &item : m_items)
            if (item.form != PathItem::Form::Head)
                item.days = medianDays(item.members);
        return m_items;
    }

private:
    PathItem &add(PathItem::Form form, const PathPlace &from, const QString &label,
                  const PathMembers &members, qint64 of)
    {
        PathItem item;
        item.form = form;
        item.from = from;
        item.label = item.title = label;
        item.members = members;
        item.of = of;
        m_items.append(item);
        return m_items.last();
    }

    void addBefore()
    {
        PathItem &head = add(PathItem::Form::Head, PathPlace::of(PathOrigin::New),
                             Text::tr("Before their first course"), pathMembers(m_reading.path), 0);
        head.title = Text::tr("Everyone on the path");
        head.definition = Text::tr("Everybody whose first completed course lies here. What somebody did "
                                   "before it counts to the day before.");
        for (const Earlier kind : allEarlier())
            if (const PathMembers had = whoHad(m_reading.path, kind); !had.isEmpty()) {
                PathItem &fact =
                    add(PathItem::Form::Fact, PathPlace::of(PathOrigin::New), earlierLabel(kind), had, m_all);
                fact.title = Text::tr("Before their first course: %1").arg(fact.label);
                fact.definition = earlierDefinition(kind);
                fact.until = PathUntil::Stage;
            }
        for (const PathOrigin origin :
             {PathOrigin::Acted, PathOrigin::ListenedTo, PathOrigin::Trained, PathOrigin::New}) {
            const PathMembers members = together(m_reading.flow.bands, PathPlace::of(origin));
            if (members.isEmpty())
                continue;
            PathItem &band =
                add(PathItem::Form::Band, PathPlace::of(origin), pathOriginLabel(origin), members, m_all);
            band.title = Text::tr("Before their first course: %1").arg(band.label);
            band.definition = pathOriginDefinition(origin);
            band.until = PathUntil::Stage;
            addThreads(origin, band);
        }
    }

    // Where all of them begin with the same stage they are one with the band.
    void addThreads(PathOrigin origin, PathItem &whole)
    {
        QList<const PathBand *> threads;
        for (const PathBand &band : m_reading.flow.bands)
            if (band.from == PathPlace::of(origin))
                threads.append(&band);
        whole.to = threads.size() == 1 ? threads.first()->to : whole.from;
        if (threads.size() == 1)
            return;
        for (const PathBand *band : std::as_const(threads)) {
            PathItem &thread = add(PathItem::Form::Thread, band->from,
                                   Text::tr("%1, then %2", "what came before, then a stage")
                                       .arg(pathOriginLabel(origin), pathStageLabel(band->to.stage)),
                                   band->members, m_all);
            thread.to = band->to;
            thread.definition = pathOriginDefinition(origin);
            thread.until = PathUntil::Stage;
        }
    }

    void addStage(const PathStageSum &sum)
    {
        const PathPlace place = PathPlace::of(sum.stage);
        const QString stage = pathStageLabel(sum.stage);
        const qint64 here = sum.members.size();
        PathItem &head = add(PathItem::Form::Head, place, stage, sum.members, m_all);
        head.definition = pathStageDefinition(sum.stage);
        head.until = PathUntil::Stage;
        const auto fact = [&](const QString &label, const QString &definition, const PathMembers &members,
                              PathUntil until) {
            PathItem &made = add(PathItem::Form::Fact, place, label, members, here);
            made.title = Text::tr("%1: %2", "a stage of the path: a part of its people").arg(stage, label);
            made.definition = definition;
            made.until = until;
        };
        PathMembers begun;
        for (const PathBand &band : m_reading.flow.bands)
            if (band.from.kind == PathPlace::Kind::Origin && band.to == place)
                begun += band.members;
        if (!begun.isEmpty() && begun.size() < here)
            fact(Text::tr("began here"), Text::tr("Completed it as the first course of their path."), begun,
                 PathUntil::Stage);
        if (sum.stage == PathStage::FollowOn)
            fact(Text::tr("completed"), Text::tr("Completed a course of this stage; the others attended."),
                 sum.completed, PathUntil::Completion);
        fact(Text::tr("acted since"),
             Text::tr("Held a conversation as an organiser, joined a group or joined an action since they "
                      "came to this stage, whether they went on or not."),
             sum.acted, PathUntil::Act);
        if (!sum.several.isEmpty())
            fact(Text::tr("took several courses"), Text::tr("Attended more than one course of this stage."),
                 sum.several, PathUntil::Stage);
        for (const PathBand &band : m_reading.flow.bands)
            if (band.from == place)
                addBand(band, stage, here);
    }

    void addBand(const PathBand &band, const QString &stage, qint64 here)
    {
        const bool isEnd = band.to.kind == PathPlace::Kind::End;
        const QString label = isEnd
            ? pathEndLabel(band.to.end, band.to.stage)
            : Text::tr("Went on: %1", "to a stage").arg(pathStageLabel(band.to.stage));
        PathItem &made = add(PathItem::Form::Band, band.from, label, band.members, here);
        made.to = band.to;
        made.title = Text::tr("%1: %2", "a stage of the path: a part of its people").arg(stage, label);
        made.definition = isEnd ? pathEndDefinition(band.to.end, band.to.stage, m_reading.months)
                                : pathStageDefinition(band.to.stage);
        made.until = !isEnd                 ? PathUntil::Stage
            : band.to.end == PathEnd::Acted ? PathUntil::Act
                                            : PathUntil::Nothing;
    }

    void addSince()
    {
        const PathPlace place = PathPlace::of(PathEnd::Acted, PathStage::Introduction);
        PathItem &head = add(PathItem::Form::Head, place, Text::tr("Since their first course"),
                             whoDid(m_reading.path, NextStep::Acted), m_all);
        head.title = Text::tr("Acted since their first course");
        head.definition = nextStepDefinition(NextStep::Acted);
        head.until = PathUntil::Step;
        for (const NextStep step : allNextSteps()) {
            PathItem &bar =
                add(PathItem::Form::Bar, place, nextStepLabel(step), whoDid(m_reading.path, step), m_all);
            bar.title = Text::tr("Since their first course: %1").arg(bar.label);
            bar.definition = nextStepDefinition(step);
            bar.until = PathUntil::Step;
            bar.step = step;
        }
    }

    const PathReading &m_reading;
    qint64 m_all;
    QList<PathItem> m_items;
};

QString pathSummary(const PathReading &reading, QDate today)
{
    const TrainingPath &path = reading.path;
    const int all = int(path.people.size());
    qint64 wentOn = 0;
    qint64 actedFirst = 0;
    for (const PathPerson &person : path.people)
        wentOn += person.visits.size() > 1 ? 1 : 0;
    for (const PathItem &item : reading.items)
        if (item.form == PathItem::Form::Band && item.from == PathPlace::of(PathOrigin::Acted))
            actedFirst = item.count();
    const qint64 acted = whoDid(path, NextStep::Acted).size();
    const auto written = [all](qint64 number) {
        return Text::tr("%1 (%2)", "a number (its share)")
            .arg(QLocale().toString(number), percent(number, all));
    };
    QString text = Text::tr("Of %Ln people, ", nullptr, all)
        + Text::tr(
              "%1 went on to a later stage and %2 turned to action after their first course; %3 had acted "
              "before it.")
              .arg(written(wentOn), written(acted), written(actedFirst));
    if (path.completed > all)
        text += QLatin1Char(' ')
            + Text::tr("%Ln more completed a course in this period, but not as their first.", nullptr,
                       int(path.completed) - all);
    QDate known;
    for (const PathPerson &person : path.people)
        known = qMax(known, person.knownUntil);
    if (known < today)
        text += QLatin1Char(' ') + Text::tr("What is known here ends on %1.").arg(dateForPeople(known));
    return text;
}

} // namespace

QString daysForPeople(int days)
{
    constexpr int daysInMonths = 60; // up to so many they are told in days
    constexpr double month = 365.25 / 12;
    constexpr int monthsInYears = 36;
    if (days == 0)
        return Text::tr("the same day");
    if (days <= daysInMonths)
        return Text::tr("%n day(s)", nullptr, days);
    const int months = qRound(days / month);
    return months < monthsInYears ? Text::tr("%n month(s)", nullptr, months)
                                  : Text::tr("%n year(s)", nullptr, qRound(months / 12.0));
}

QString PathItem::share() const
{
    return of > 0 ? percent(count(), of) : QString();
}

QString PathItem::when() const
{
    if (!days)
        return {};
    if (from.kind == PathPlace::Kind::Origin)
        return Text::tr("typically %1 before").arg(daysForPeople(*days));
    return *days == 0 ? Text::tr("typically on the same day")
                      : Text::tr("typically after %1").arg(daysForPeople(*days));
}

QString PathItem::sentence() const
{
    const QString number = QLocale().toString(count());
    QString text =
        of > 0 ? Text::tr("%1: %2 (%3)").arg(title, number, share()) : Text::tr("%1: %2").arg(title, number);
    if (const QString after = when(); !after.isEmpty())
        text = Text::tr("%1, %2", "a number of people, typically after so long").arg(text, after);
    return text;
}

void countPath(PathReading &reading, QDate today)
{
    reading.flow = pathFlow(reading.path, reading.months);
    reading.items = Listing(reading).take();
    reading.summary = reading.items.isEmpty() ? QString() : pathSummary(reading, today);
}

NumberTable pathNumbers(const PathReading &reading)
{
    NumberTable table{pathTitle(reading),
                      {Text::tr("Part of the path"), Text::tr("People"), Text::tr("Share of"),
                       Text::tr("Share"), Text::tr("Days, median")},
                      {}};
    for (const PathItem &item : reading.items) {
        table.rows.append({item.title, item.count(), item.of > 0 ? QVariant(item.of) : QVariant(),
                           item.of > 0 ? QVariant(double(item.count()) / double(item.of)) : QVariant(),
                           item.days ? QVariant(qint64(*item.days)) : QVariant()});
    }
    return table;
}

QString pathTitle(const PathReading &reading)
{
    const QString title = Text::tr("From training to action: %1").arg(reading.scopeName);
    return reading.path.scope.of == PathScope::Of::Run
        ? title
        : Text::tr("%1, %2", "a title, a period").arg(title, periodForPeople(reading.path.period));
}

} // namespace doorstep
