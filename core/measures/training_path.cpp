#include "measures/training_path.h"

#include "measures/measure_sql.h"
#include "measures/path_runs.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace doorstep {

namespace {

// An enrolment as the path takes it.
struct Step {
    qint64 unit = 0;
    QDate attendedOn;
    QDate completedOn;
    qint64 enrolment = 0;
    qint64 person = 0;
    qint64 hub = 0;
    int course = 0; // one number for all of that code
    PathStage stage = PathStage::Introduction;
    bool mayBegin = false; // completed, within the scope

    QDate lastDay() const { return completedOn.isValid() ? qMax(completedOn, attendedOn) : attendedOn; }
};

PathStage stageOf(QByteArrayView kind)
{
    if (kind == "youth")
        return PathStage::Youth;
    if (kind == "follow_on")
        return PathStage::FollowOn;
    return kind == "qualification" ? PathStage::Qualification : PathStage::Introduction;
}

// Youth stands beside the introduction: from one to the other is not further on.
int rankOf(PathStage stage)
{
    return stage == PathStage::Youth ? 0 : static_cast<int>(stage);
}

void takeEarlier(QDate &first, QDate day)
{
    if (day.isValid() && (!first.isValid() || day < first))
        first = day;
}

void takeLater(QDate &last, QDate day)
{
    if (day.isValid() && (!last.isValid() || day > last))
        last = day;
}

// All steps of everybody who may begin a path, those of a person together, by day.
class Steps {
public:
    Steps(Connection &connection, const Programme &programme, const PathScope &scope, const PathUnits &units)
        : m_scope(scope), m_units(units)
    {
        readCourses(connection);
        const std::optional<QList<qint64>> runs = runsOfScope(connection, scope, units);
        Statement rows = connection.prepare(
            MeasureSql::resource(QStringLiteral("parts/training_path"), MeasureSql::isNational(connection),
                                 MeasureSql::Parts::InQuery, runs ? QStringLiteral(":run") : QString()));
        bindQuestion(rows, programme, {QDate(1, 1, 1), QDate(9999, 12, 31)});
        for (const qint64 run : runs.value_or(QList<qint64>{0})) {
            if (runs)
                rows.bindNamed(":run", run);
            while (rows.step())
                m_steps.push_back(stepOf(rows));
            rows.reset();
        }
        std::sort(m_steps.begin(), m_steps.end(), [](const Step &one, const Step &other) {
            return std::tuple(one.unit, one.attendedOn, rankOf(one.stage), one.enrolment)
                < std::tuple(other.unit, other.attendedOn, rankOf(other.stage), other.enrolment);
        });
    }

    // Calls with the steps of each person.
    template <class Take>
    void eachPerson(Take &&take) const
    {
        for (auto first = m_steps.begin(); first != m_steps.end();) {
            const auto last = std::find_if(
                first, m_steps.end(), [unit = first->unit](const Step &step) { return step.unit != unit; });
            take(std::span<const Step>(first, last));
            first = last;
        }
    }

private:
    // Each hub has its own record of a course; what they have in common is its code.
    void readCourses(Connection &connection)
    {
        QHash<QString, int> codes;
        Statement rows = connection.prepare("SELECT key, code FROM courses");
        while (rows.step()) {
            const QString code = rows.text(1);
            if (!codes.contains(code))
                codes.insert(code, int(codes.size()));
            m_courses.insert(rows.integer(0), codes[code]);
        }
    }

    Step stepOf(const Statement &row) const
    {
        Step step;
        step.enrolment = row.integer(0);
        step.person = row.integer(1);
        step.unit = row.integer(2);
        step.stage = stageOf(row.utf8(3));
        step.attendedOn = row.date(4);
        step.completedOn = row.date(5);
        step.course = m_courses.value(row.integer(8));
        step.hub = row.integer(11);
        step.mayBegin = row.integer(6) != 0 && isInScope(step, row);
        return step;
    }

    bool isInScope(const Step &step, const Statement &row) const
    {
        switch (m_scope.of) {
        case PathScope::Of::Course:
            return step.course == m_courses.value(m_scope.key, -1);
        case PathScope::Of::Run:
            return row.integer(7) == m_scope.key;
        case PathScope::Of::Trainer:
            return isTrainer(row.integer(9)) || isTrainer(row.integer(10));
        case PathScope::Of::Everyone:
            break;
        }
        return true;
    }

    bool isTrainer(qint64 person) const
    {
        return person != 0 && m_units.unitOf(person) == m_units.unitOf(m_scope.key);
    }

    PathScope m_scope;
    const PathUnits &m_units;
    QHash<qint64, int> m_courses;
    std::vector<Step> m_steps;
};

PathVisit visitOf(PathStage stage, QDate on, QDate completedOn, qint64 enrolment)
{
    PathVisit visit;
    visit.stage = stage;
    visit.on = on;
    visit.completedOn = completedOn;
    visit.enrolment = enrolment;
    return visit;
}

// The visits after the first: the first attended course of each later stage; and a qualification that was
// completed.
void addVisits(PathPerson &person, const Step &start, std::span<const Step> steps)
{
    const Step *qualified = nullptr;
    for (const Step &step : steps) {
        if (step.course == start.course || !(step.attendedOn > start.completedOn))
            continue;
        if (!person.furtherCourseOn.isValid()) { // by day
            person.furtherCourseOn = step.attendedOn;
            person.furtherEnrolment = step.enrolment;
        }
        if (rankOf(step.stage) > rankOf(person.visits.last().stage))
            person.visits.append(visitOf(step.stage, step.attendedOn, {}, step.enrolment));
        if (step.stage == PathStage::Qualification && step.completedOn.isValid()
            && (!qualified || step.completedOn < qualified->completedOn))
            qualified = &step;
    }
    if (qualified && person.visits.last().stage == PathStage::Qualification)
        person.visits.append(visitOf(PathStage::Qualified,
                                     qMax(qualified->completedOn, person.visits.last().on),
                                     qualified->completedOn, qualified->enrolment));
}

bool isOfStage(const Step &step, PathStage stage)
{
    return step.stage == stage || (stage == PathStage::Qualified && step.stage == PathStage::Qualification);
}

void countCourses(PathPerson &person, const Step &start, std::span<const Step> steps)
{
    for (PathVisit &visit : person.visits) {
        const bool isStart = &visit == &person.visits.first();
        QList<int> courses;
        if (isStart)
            courses.append(start.course);
        for (const Step &step : steps) {
            const bool isLater = isStart ? step.attendedOn > visit.on : step.attendedOn >= visit.on;
            if (!isOfStage(step, visit.stage) || !isLater)
                continue;
            if (!courses.contains(step.course))
                courses.append(step.course);
            if (!isStart && visit.stage != PathStage::Qualified)
                takeEarlier(visit.completedOn, step.completedOn);
        }
        visit.courses = qMax(1, int(courses.size()));
    }
}

PathPerson personOf(const Step &start, std::span<const Step> steps)
{
    PathPerson person;
    person.unit = start.unit;
    person.person = start.person;
    const PathStage first = start.stage == PathStage::Qualification ? PathStage::Qualified : start.stage;
    person.visits.append(visitOf(first, start.completedOn, start.completedOn, start.enrolment));
    addVisits(person, start, steps);
    countCourses(person, start, steps);
    person.lastTrainedOn = start.completedOn;
    for (const Step &step : steps) {
        takeLater(person.lastTrainedOn, step.lastDay());
        if (step.course != start.course && step.attendedOn < start.completedOn)
            takeEarlier(person.earlier[static_cast<std::size_t>(Earlier::Trained)], step.attendedOn);
    }
    return person;
}

// Until when it is recorded what happened at a hub.
class KnownUntil {
public:
    KnownUntil(Connection &connection, QDate today) : m_today(today)
    {
        if (!MeasureSql::isNational(connection))
            return;
        m_isNational = true;
        Statement rows = connection.prepare("SELECT hub, max(last_day) FROM coverage GROUP BY hub");
        while (rows.step())
            m_days.insert(rows.integer(0), rows.date(1));
    }

    QDate of(std::span<const Step> steps) const
    {
        if (!m_isNational)
            return m_today;
        QDate last;
        for (const Step &step : steps)
            takeLater(last, m_days.value(step.hub));
        return last.isValid() ? qMin(last, m_today) : m_today;
    }

private:
    QDate m_today;
    bool m_isNational = false;
    QHash<qint64, QDate> m_days;
};

// What people did, read for all of them.
class Doings {
public:
    Doings(Connection &connection, const PathUnits &units, QList<PathPerson> &people)
        : m_connection(connection), m_people(people)
    {
        for (qsizetype i = 0; i < people.size(); ++i)
            for (const qint64 record : units.peopleOf(people[i].unit))
                m_indexes.insert(record, i);
    }

    void read()
    {
        readActs("SELECT organiser_id, held_on FROM conversations WHERE organiser_id", 0);
        readActs("SELECT person_id, joined_on FROM group_members WHERE person_id", 1);
        readActs("SELECT p.person_id, coalesce(p.joined_on, a.started_on) FROM action_people p"
                 " JOIN actions a ON a.key = p.action_id WHERE p.person_id",
                 2);
        readDays("SELECT person_id, held_on FROM conversations WHERE person_id",
                 [](PathPerson &person, QDate day) {
                     if (day < person.startedOn())
                         takeEarlier(person.earlier[static_cast<std::size_t>(Earlier::ListenedTo)], day);
                 });
    }

private:
    void readActs(const char *sql, std::size_t kind)
    {
        readDays(sql, [kind](PathPerson &person, QDate day) {
            if (day < person.startedOn()) {
                takeEarlier(person.earlier[static_cast<std::size_t>(Earlier::HeldConversation) + kind], day);
                return;
            }
            takeEarlier(person.did[kind], day);
            for (PathVisit &visit : person.visits)
                if (day >= visit.on && (!visit.actedOn.isValid() || day < visit.actedOn)) {
                    visit.actedOn = day;
                    visit.actedBy = allNextSteps()[qsizetype(kind)];
                }
        });
    }

    // `sql` ends in the column of the person: of a few people each is asked for, of many all rows are looked
    // through.
    template <class Take>
    void readDays(const char *sql, Take &&take)
    {
        constexpr int few = 1000;
        const auto readRows = [&](Statement &rows) {
            while (rows.step())
                if (const auto found = m_indexes.constFind(rows.integer(0)); found != m_indexes.constEnd())
                    if (const QDate day = rows.date(1); day.isValid())
                        take(m_people[*found], day);
        };
        if (m_indexes.size() > few) {
            Statement all = m_connection.prepare(QLatin1String(sql) + QStringLiteral(" IS NOT NULL"));
            readRows(all);
            return;
        }
        Statement one = m_connection.prepare(QLatin1String(sql) + QStringLiteral(" = ?1"));
        for (auto person = m_indexes.keyBegin(); person != m_indexes.keyEnd(); ++person) {
            one.bind(1, *person);
            readRows(one);
            one.reset();
        }
    }

    Connection &m_connection;
    QList<PathPerson> &m_people;
    QHash<qint64, qsizetype> m_indexes; // by person record
};

} // namespace

const QList<Earlier> &allEarlier()
{
    static const QList<Earlier> all{Earlier::ListenedTo, Earlier::HeldConversation, Earlier::JoinedGroup,
                                    Earlier::JoinedAction, Earlier::Trained};
    return all;
}

QDate PathPerson::firstDay(NextStep step) const
{
    if (step == NextStep::FurtherCourse)
        return furtherCourseOn;
    if (step == NextStep::Acted)
        return visits.first().actedOn;
    return did[static_cast<std::size_t>(step)];
}

TrainingPath trainingPath(Connection &connection, const Programme &programme, const PathScope &scope,
                          const Period &period, QDate today)
{
    const ReadTogether moment(connection);
    const PathUnits units(connection);
    const KnownUntil known(connection, today);
    TrainingPath path{scope, period, {}, 0};
    const Steps everybody(connection, programme, scope, units);
    everybody.eachPerson([&](std::span<const Step> steps) {
        const Step *start = nullptr;
        bool isCompleted = false;
        for (const Step &step : steps) {
            if (!step.mayBegin)
                continue;
            isCompleted = isCompleted || period.contains(step.completedOn);
            if (!start
                || std::tuple(step.completedOn, step.enrolment)
                    < std::tuple(start->completedOn, start->enrolment))
                start = &step;
        }
        path.completed += isCompleted ? 1 : 0;
        if (!start || !period.contains(start->completedOn))
            return;
        path.people.append(personOf(*start, steps));
        path.people.last().knownUntil = known.of(steps);
    });
    std::sort(path.people.begin(), path.people.end(), [](const PathPerson &one, const PathPerson &other) {
        return std::tuple(one.startedOn(), one.visits.first().enrolment)
            < std::tuple(other.startedOn(), other.visits.first().enrolment);
    });
    Doings(connection, units, path.people).read();
    return path;
}

} // namespace doorstep
