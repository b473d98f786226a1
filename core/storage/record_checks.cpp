#include "storage/record_checks.h"

#include "base/dates.h"
#include "records/courses.h"
#include "records/groups.h"
#include "records/validation.h"
#include "storage/record_store.h"

#include <QCoreApplication>
#include <QSet>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::RecordChecks)
};

void checkIdentity(Connection &connection, const AnyRecord &record, qint64 hub, Problems &problems)
{
    const std::vector<const Field *> keys = record.table().keyFields();
    for (const Field *field : keys)
        if (isEmpty(*field, record.data()) && (field->isRequired() || keys.size() == 1))
            return; // told by validate(), or to be given by the store
    const qint64 holder = keyOfSame(connection, record, hub);
    if (holder != 0 && holder != record.head().key)
        problems.append({keys.back()->name(), toFileText(*keys.back(), record.data()),
                         Text::tr("there is such a record already: %1")
                             .arg(titleOf(connection, record.table(), holder))});
}

void checkReferences(Connection &connection, const AnyRecord &record, Problems &problems)
{
    for (const Field &field : record.table().fields) {
        if (field.kind != FieldKind::Reference || isEmpty(field, record.data()))
            continue;
        const qint64 key = *static_cast<const qint64 *>(field.at(const_cast<void *>(record.data())));
        Statement &row = connection.cached(
            QStringLiteral("SELECT 1 FROM %1 WHERE key = ?").arg(field.target().tableName()));
        const bool there = row.bind(1, key).step();
        row.reset();
        if (!there)
            problems.append({field.name(), QString::number(key), Text::tr("refers to nothing")});
    }
}

// Nobody is twice in a group at one time; `left_on` is the first day that no longer counts.
void checkMembership(Connection &connection, const GroupMember &member, Problems &problems)
{
    Statement &row = connection.cached(QStringLiteral(
        "SELECT joined_on, left_on FROM group_members WHERE group_id = ?1 AND person_id = ?2 AND key <> ?3 "
        "AND (?5 IS NULL OR joined_on < ?5) AND (left_on IS NULL OR left_on > ?4) LIMIT 1"));
    row.bind(1, member.group.key).bind(2, member.person.key).bind(3, member.key);
    row.bind(4, member.joinedOn).bind(5, member.leftOn);
    if (row.step())
        problems.append(
            {QStringLiteral("joined_on"), dateToText(member.joinedOn),
             Text::tr("this person is in the group already, since %1").arg(dateForPeople(row.date(0)))});
    row.reset();
}

void checkCourseOrder(Connection &connection, const Course &course, Problems &problems)
{
    QSet<qint64> seen = {course.key};
    for (Id<Course> next = course.follows; next;) {
        if (seen.contains(next.key)) {
            problems.append({QStringLiteral("follows_code"),
                             idOf(connection, Course::table(), course.follows.key),
                             Text::tr("the course would come to follow itself")});
            return;
        }
        seen.insert(next.key);
        const std::optional<Course> before = find(connection, next);
        next = before ? before->follows : Id<Course>();
    }
}

void checkMark(Connection &connection, const Attendance &mark, Problems &problems)
{
    Statement &row =
        connection.cached(QStringLiteral("SELECT 1 FROM course_sessions s JOIN enrolments e ON e.run_id = "
                                         "s.run_id WHERE s.key = ? AND e.person_id = ?"));
    const bool enrolled = row.bind(1, mark.session.key).bind(2, mark.person.key).step();
    row.reset();
    if (!enrolled)
        problems.append({QStringLiteral("person_id"),
                         idOf(connection, *tableNamed(u"people"), mark.person.key),
                         Text::tr("has a mark but is not enrolled on the run; it counts nowhere"),
                         Problem::Severity::Warning});
}

// Of a course whose units are known only those; a course without units takes what assessors write.
void checkUnit(Connection &connection, const UnitResult &result, Problems &problems)
{
    Statement &row = connection.cached(QStringLiteral(
        "SELECT count(*), count(CASE WHEN u.code = ?2 THEN 1 END) FROM course_runs r JOIN course_units u ON "
        "u.course_code = r.course_code WHERE r.key = ?1"));
    row.bind(1, result.run.key).bind(2, result.unitCode).step();
    const bool isUnknown = row.integer(0) > 0 && row.integer(1) == 0;
    row.reset();
    if (isUnknown)
        problems.append({QStringLiteral("unit_code"), result.unitCode,
                         Text::tr("is not a unit of the run's course; it brings nobody nearer to passing"),
                         Problem::Severity::Warning});
}

} // namespace

Problems checkAgainstFile(Connection &connection, const AnyRecord &record, qint64 hub)
{
    Problems problems;
    checkIdentity(connection, record, hub, problems);
    checkReferences(connection, record, problems);
    if (&record.table() == &GroupMember::table())
        checkMembership(connection, record.as<GroupMember>(), problems);
    else if (&record.table() == &Course::table())
        checkCourseOrder(connection, record.as<Course>(), problems);
    else if (&record.table() == &Attendance::table())
        checkMark(connection, record.as<Attendance>(), problems);
    else if (&record.table() == &UnitResult::table())
        checkUnit(connection, record.as<UnitResult>(), problems);
    return problems;
}

Problems checkRecord(Connection &connection, const AnyRecord &record, qint64 hub, const CodeLists &codes)
{
    return validate(record, codes) + checkAgainstFile(connection, record, hub);
}

} // namespace doorstep
