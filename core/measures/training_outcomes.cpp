#include "measures/training_outcomes.h"

#include "measures/measure_sql.h"
#include "records/courses.h"
#include "records/people.h"
#include "storage/record_store.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::TrainingOutcomes)
};

struct StepWords {
    NextStep step;
    const char *name;
    const char *label;
    const char *definition;
};

// In the order of NextStep.
constexpr StepWords s_steps[] = {
    {NextStep::Conversation, "conversation",
     QT_TRANSLATE_NOOP("doorstep::TrainingOutcomes", "Held a conversation"),
     QT_TRANSLATE_NOOP("doorstep::TrainingOutcomes",
                       "Held a conversation as an organiser, on the day they completed or after.")},
    {NextStep::Group, "group", QT_TRANSLATE_NOOP("doorstep::TrainingOutcomes", "Joined a group"),
     QT_TRANSLATE_NOOP("doorstep::TrainingOutcomes",
                       "Joined a group (who forms one joins it), on the day they completed or after.")},
    {NextStep::Action, "action", QT_TRANSLATE_NOOP("doorstep::TrainingOutcomes", "Joined an action"),
     QT_TRANSLATE_NOOP("doorstep::TrainingOutcomes",
                       "Took part in an action, on the day they completed or after.")},
    {NextStep::Acted, "acted", QT_TRANSLATE_NOOP("doorstep::TrainingOutcomes", "Any of these three"),
     QT_TRANSLATE_NOOP(
         "doorstep::TrainingOutcomes",
         "Held a conversation as an organiser, joined a group or joined an action, on the day they "
         "completed or after.")},
    {NextStep::FurtherCourse, "further_course",
     QT_TRANSLATE_NOOP("doorstep::TrainingOutcomes", "Another course"),
     QT_TRANSLATE_NOOP("doorstep::TrainingOutcomes",
                       "Attended a course other than the one they completed, on a later day.")},
};

const StepWords &wordsOf(NextStep step)
{
    return s_steps[static_cast<int>(step)];
}

QDate earliest(std::initializer_list<QDate> days)
{
    QDate first;
    for (const QDate day : days)
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    return first;
}

// The person records of the outcomes that `counts` takes, one for each unique person.
template <class Counts>
QList<qint64> keysOf(const QList<TrainingOutcome> &outcomes, Counts &&counts)
{
    QSet<qint64> seen;
    QList<qint64> keys;
    for (const TrainingOutcome &outcome : outcomes) {
        if (!counts(outcome) || seen.contains(outcome.unit))
            continue;
        seen.insert(outcome.unit);
        keys.append(outcome.person);
    }
    return keys;
}

// What of a run says in which groups its outcomes belong.
struct RunFacts {
    qint64 course = 0;
    QList<qint64> trainers; // none: { 0 }
    QDate startsOn;
};

RunFacts factsOf(Connection &connection, qint64 run)
{
    // Each hub has its own record of a course: one stands for all of that code.
    Statement row = connection.prepare(QStringLiteral(
        "SELECT (SELECT min(o.key) FROM courses c JOIN courses o ON o.code = c.code WHERE c.key = "
        "r.course_code),"
        " r.lead_trainer_id, r.second_trainer_id, r.starts_on FROM course_runs r WHERE r.key = ?1"));
    row.bind(1, run);
    RunFacts facts;
    if (!row.step())
        return facts;
    facts.course = row.integer(0);
    for (const int column : {1, 2})
        if (const qint64 trainer = row.integer(column); trainer != 0 && !facts.trainers.contains(trainer))
            facts.trainers.append(trainer);
    if (facts.trainers.isEmpty())
        facts.trainers.append(0);
    facts.startsOn = row.date(3);
    return facts;
}

// A group before it has its words: `order` sorts where the name does not.
struct Draft {
    OutcomeGroup group;
    QString order;
};

QDate quarterOf(QDate day)
{
    constexpr int monthsInQuarter = 3;
    return QDate(day.year(), (day.month() - 1) / monthsInQuarter * monthsInQuarter + 1, 1);
}

Draft quarterDraft(QDate first)
{
    Draft draft;
    draft.group.name = periodForPeople({first, first.addMonths(3).addDays(-1)});
    draft.order = dateToText(first);
    return draft;
}

Draft trainerDraft(Connection &connection, qint64 trainer)
{
    Draft draft;
    draft.group.key = trainer;
    draft.group.name =
        trainer == 0 ? Text::tr("No trainer recorded") : titleOf(connection, Person::table(), trainer);
    draft.order =
        (trainer == 0 ? QStringLiteral("1") : QStringLiteral("0")) + draft.group.name.toCaseFolded();
    return draft;
}

Draft recordDraft(Connection &connection, const RecordTable &table, qint64 key, QDate day)
{
    Draft draft;
    draft.group.key = key;
    draft.group.name = titleOf(connection, table, key);
    draft.order = dateToText(day) + draft.group.name.toCaseFolded();
    return draft;
}

class Grouping {
public:
    Grouping(Connection &connection, TrainedBy by) : m_connection(connection), m_by(by) { }

    void add(const TrainingOutcome &outcome)
    {
        if (m_by == TrainedBy::Quarter) {
            const QDate quarter = quarterOf(outcome.completedOn);
            take(outcome, quarter.toJulianDay(), [&] { return quarterDraft(quarter); });
            return;
        }
        if (!m_runs.contains(outcome.run))
            m_runs.insert(outcome.run, factsOf(m_connection, outcome.run));
        const RunFacts &facts = m_runs[outcome.run];
        if (m_by == TrainedBy::Run)
            take(outcome, outcome.run,
                 [&] { return recordDraft(m_connection, CourseRun::table(), outcome.run, facts.startsOn); });
        else if (m_by == TrainedBy::Course)
            take(outcome, facts.course,
                 [&] { return recordDraft(m_connection, Course::table(), facts.course, {}); });
        else
            for (const qint64 trainer : facts.trainers)
                take(outcome, trainer, [&] { return trainerDraft(m_connection, trainer); });
    }

    QList<OutcomeGroup> inOrder() const
    {
        QList<Draft> drafts = m_drafts.values();
        std::stable_sort(drafts.begin(), drafts.end(), [](const Draft &a, const Draft &b) {
            return QString::localeAwareCompare(a.order, b.order) < 0;
        });
        QList<OutcomeGroup> groups;
        for (const Draft &draft : std::as_const(drafts))
            groups.append(draft.group);
        return groups;
    }

private:
    template <class Make>
    void take(const TrainingOutcome &outcome, qint64 id, Make &&make)
    {
        if (!m_drafts.contains(id))
            m_drafts.insert(id, make());
        m_drafts[id].group.outcomes.append(outcome);
    }

    Connection &m_connection;
    TrainedBy m_by;
    QHash<qint64, RunFacts> m_runs;
    QMap<qint64, Draft> m_drafts;
};

} // namespace

const QList<NextStep> &allNextSteps()
{
    static const QList<NextStep> all = [] {
        QList<NextStep> steps;
        for (const StepWords &words : s_steps)
            steps.append(words.step);
        return steps;
    }();
    return all;
}

QString nextStepName(NextStep step)
{
    return QString::fromLatin1(wordsOf(step).name);
}

QString nextStepLabel(NextStep step)
{
    return Text::tr(wordsOf(step).label);
}

QString nextStepDefinition(NextStep step)
{
    return Text::tr(wordsOf(step).definition);
}

const QList<TrainedBy> &allTrainedBy()
{
    static const QList<TrainedBy> all{TrainedBy::Course, TrainedBy::Run, TrainedBy::Trainer,
                                      TrainedBy::Quarter};
    return all;
}

QString trainedByLabel(TrainedBy by)
{
    switch (by) {
    case TrainedBy::Course:
        return Text::tr("Course");
    case TrainedBy::Run:
        return Text::tr("Course run");
    case TrainedBy::Trainer:
        return Text::tr("Trainer");
    case TrainedBy::Quarter:
        break;
    }
    return Text::tr("Quarter");
}

QDate TrainingOutcome::firstDay(NextStep step) const
{
    switch (step) {
    case NextStep::Conversation:
        return conversationOn;
    case NextStep::Group:
        return groupOn;
    case NextStep::Action:
        return actionOn;
    case NextStep::Acted:
        return earliest({conversationOn, groupOn, actionOn});
    case NextStep::FurtherCourse:
        break;
    }
    return furtherCourseOn;
}

bool TrainingOutcome::led(NextStep step, int months) const
{
    const QDate first = firstDay(step);
    return first.isValid() && first <= addMonths(completedOn, months);
}

QList<TrainingOutcome> trainingOutcomes(Connection &connection, const Programme &programme,
                                        const Period &period)
{
    Statement rows = connection.prepare(
        MeasureSql::resource(QStringLiteral("parts/training_outcomes"), MeasureSql::isNational(connection)));
    bindQuestion(rows, programme, period);
    QList<TrainingOutcome> outcomes;
    while (rows.step())
        outcomes.append({rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3), rows.date(4),
                         rows.date(5), rows.date(6), rows.date(7), rows.date(8)});
    return outcomes;
}

qint64 OutcomeGroup::people() const
{
    return peopleKeys().size();
}

qint64 OutcomeGroup::went(NextStep step, int months) const
{
    return wentKeys(step, months).size();
}

qint64 OutcomeGroup::mayYet(NextStep step, int months, QDate day) const
{
    QSet<qint64> may;
    for (const TrainingOutcome &outcome : outcomes)
        if (addMonths(outcome.completedOn, months) > day)
            may.insert(outcome.unit);
    for (const TrainingOutcome &outcome : outcomes)
        if (outcome.led(step, months))
            may.remove(outcome.unit);
    return may.size();
}

QList<qint64> OutcomeGroup::peopleKeys() const
{
    return keysOf(outcomes, [](const TrainingOutcome &) { return true; });
}

QList<qint64> OutcomeGroup::wentKeys(NextStep step, int months) const
{
    return keysOf(outcomes, [=](const TrainingOutcome &outcome) { return outcome.led(step, months); });
}

OutcomeGroup allOutcomes(const QList<TrainingOutcome> &outcomes)
{
    return {0, Text::tr("Everyone who completed a course"), outcomes};
}

QList<OutcomeGroup> outcomesBy(Connection &connection, TrainedBy by, const QList<TrainingOutcome> &outcomes)
{
    Grouping grouping(connection, by);
    for (const TrainingOutcome &outcome : outcomes)
        grouping.add(outcome);
    return grouping.inOrder();
}

} // namespace doorstep
