#include "measures/path_people.h"

#include "records/courses.h"
#include "records/people.h"
#include "storage/record_store.h"

#include <QCoreApplication>
#include <QHash>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PathPeople)
};

class Describing {
public:
    explicit Describing(Connection &connection)
        : m_connection(connection)
        , m_courseOf(connection.prepare("SELECT r.course_code FROM enrolments e"
                                        " JOIN course_runs r ON r.key = e.run_id WHERE e.key = ?1"))
    {
    }

    QString from(const PathPerson &person, QDate day)
    {
        if (!day.isValid())
            return {};
        if (day < person.startedOn())
            for (const Earlier kind : allEarlier())
                if (person.firstDay(kind) == day)
                    return earlierLabel(kind);
        const PathVisit *visit = visitOn(person, day);
        return visit ? course(*visit) : QString();
    }

    QString to(const PathPerson &person, const PathMember &member, PathUntil until, NextStep step)
    {
        if (!member.to.isValid())
            return {};
        const PathVisit *visit = visitOn(person, until == PathUntil::Stage ? member.to : member.from);
        switch (until) {
        case PathUntil::Stage:
            return visit ? course(*visit) : QString();
        case PathUntil::Completion:
            return Text::tr("Completed a course");
        case PathUntil::Act:
            return visit ? nextStepLabel(visit->actedBy) : QString();
        case PathUntil::Step:
            if (step == NextStep::FurtherCourse)
                return course(person.furtherEnrolment);
            return nextStepLabel(step == NextStep::Acted ? person.visits.first().actedBy : step);
        case PathUntil::Nothing:
            break;
        }
        return {};
    }

private:
    // Of two stages on one day the later.
    static const PathVisit *visitOn(const PathPerson &person, QDate day)
    {
        const auto found = std::find_if(person.visits.rbegin(), person.visits.rend(),
                                        [day](const PathVisit &visit) { return visit.on == day; });
        return found == person.visits.rend() ? nullptr : &*found;
    }

    QString course(const PathVisit &visit)
    {
        const QString title = course(visit.enrolment);
        return visit.stage == PathStage::Qualified ? Text::tr("%1 (completed)").arg(title) : title;
    }

    QString course(qint64 enrolment)
    {
        m_courseOf.bind(1, enrolment);
        const qint64 key = m_courseOf.step() ? m_courseOf.integer(0) : 0;
        m_courseOf.reset();
        if (!m_titles.contains(key))
            m_titles.insert(key, titleOf(m_connection, Course::table(), key));
        return m_titles[key];
    }

    Connection &m_connection;
    Statement m_courseOf;
    QHash<qint64, QString> m_titles; // of courses
};

} // namespace

QList<PathRow> pathRows(Connection &connection, const TrainingPath &path, const PathMembers &members,
                        PathUntil until, NextStep step)
{
    const ReadTogether moment(connection);
    Describing describing(connection);
    QList<PathRow> rows;
    rows.reserve(members.size());
    for (const PathMember &member : members) {
        const PathPerson &person = path.people[member.person];
        PathRow row;
        row.person = person.person;
        row.name = titleOf(connection, Person::table(), person.person);
        row.from = describing.from(person, member.from);
        row.fromDay = member.from;
        row.to = describing.to(person, member, until, step);
        row.toDay = member.to;
        row.did = person.did;
        rows.append(row);
    }
    return rows;
}

} // namespace doorstep
