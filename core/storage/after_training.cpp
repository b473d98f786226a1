#include "storage/after_training.h"

#include "base/dates.h"

namespace doorstep {

namespace {

// As resources/measures/parts/enrolments_worked_out.sql says when an enrolment counts as completed, asked of
// one person by index; a test holds the two together.
constexpr auto completedCourses = R"(
SELECT e.key, e.run_id, c.title, CASE
           WHEN e.outcome IN ('completed', 'passed')
               OR (e.outcome = 'attended' AND (m.run_id IS NULL
                   OR (m.sessions >= 1 AND m.sessions >= coalesce(c.sessions_required, 1))))
               THEN coalesce(e.completed_on, m.last_day, r.ends_on, r.starts_on)
       END AS day
FROM enrolments e
JOIN course_runs r ON r.key = e.run_id
JOIN courses c ON c.key = r.course_code
LEFT JOIN (SELECT s.run_id,
                  count(CASE WHEN a.mark IN ('present', 'late') THEN 1 END) AS sessions,
                  max(CASE WHEN a.mark IN ('present', 'late') THEN s.held_on END) AS last_day
           FROM attendance a
           JOIN course_sessions s ON s.key = a.session_id
           WHERE a.person_id = :person
           GROUP BY s.run_id) m ON m.run_id = e.run_id
WHERE e.person_id = :person AND coalesce(r.status, '') <> 'cancelled'
ORDER BY day DESC, e.key DESC
)";

QList<AfterCourse> completed(Connection &connection, qint64 person, int windowMonths)
{
    QList<AfterCourse> courses;
    Statement rows = connection.prepare(completedCourses);
    rows.bindNamed(":person", person);
    while (rows.step()) {
        if (rows.isNull(3))
            continue;
        AfterCourse course;
        course.enrolment = rows.integer(0);
        course.run = rows.integer(1);
        course.course = rows.text(2);
        course.completedOn = rows.date(3);
        course.until = addMonths(course.completedOn, windowMonths);
        courses.append(course);
    }
    return courses;
}

QStringList named(Connection &connection, const char *sql, qint64 person, const AfterCourse &course)
{
    QStringList names;
    Statement rows = connection.prepare(sql);
    rows.bind(1, person).bind(2, course.completedOn).bind(3, course.until);
    while (rows.step())
        if (!names.contains(rows.text(0)))
            names.append(rows.text(0));
    return names;
}

} // namespace

QList<AfterCourse> afterTraining(Connection &connection, qint64 person, int windowMonths)
{
    const ReadTogether moment(connection);
    QList<AfterCourse> courses = completed(connection, person, windowMonths);
    for (AfterCourse &course : courses) {
        Statement talks = connection.prepare(
            "SELECT count(*) FROM conversations WHERE organiser_id = ? AND held_on BETWEEN ? AND ?");
        talks.bind(1, person).bind(2, course.completedOn).bind(3, course.until).step();
        course.conversations = int(talks.integer(0));
        course.groups = named(connection,
                              "SELECT g.name FROM group_members m JOIN groups g ON g.key = m.group_id"
                              " WHERE m.person_id = ? AND m.joined_on BETWEEN ? AND ? ORDER BY m.joined_on",
                              person, course);
        course.actions = named(connection,
                               "SELECT a.title FROM action_people p JOIN actions a ON a.key = p.action_id"
                               " WHERE p.person_id = ?"
                               " AND coalesce(p.joined_on, a.started_on) BETWEEN ? AND ? ORDER BY a.title",
                               person, course);
    }
    return courses;
}

} // namespace doorstep
