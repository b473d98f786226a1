#include "records/courses.h"
#include "storage/record_checks.h"
#include "temp_hub.h"

using namespace doorstep;
using namespace doorstep::tests;

namespace {

Problems checked(TempHub &hub, const AnyRecord &record)
{
    return checkAgainstFile(hub.connection(), record, hub.file().ownHub());
}

template <class Record>
QString complaint(TempHub &hub, const Record &record)
{
    const Problems problems = checked(hub, AnyRecord::of(record));
    return problems.isEmpty() ? QString() : problems.first().column;
}

Course course(const char *code, const Course *follows = nullptr)
{
    Course made;
    made.code = QString::fromUtf8(code);
    made.title = made.code;
    made.kind.code = QStringLiteral("follow_on");
    if (follows)
        made.follows = Id<Course>(follows->key);
    return made;
}

} // namespace

TEST_CASE("an id that another record has is pointed out, a record's own is not")
{
    TempHub hub;
    Person rose = hub.person("Rose");
    CHECK(complaint(hub, rose).isEmpty());
    Person other = makePerson("Other");
    other.id = rose.id;
    CHECK(complaint(hub, other) == QStringLiteral("id"));
}

TEST_CASE("a reference to nothing is pointed out")
{
    TempHub hub;
    const Person rose = hub.person("Rose");
    Conversation conversation = hub.conversation(rose, rose, QDate(2019, 3, 2), "damp");
    conversation.person = Id<Person>(rose.key + 1000);
    CHECK(complaint(hub, conversation) == QStringLiteral("person_id"));
}

TEST_CASE("nobody is twice in a group at one time, and may come back on the day of leaving")
{
    TempHub hub;
    const Person rose = hub.person("Rose");
    const Group group = hub.group("Ward 7 Together");
    GroupMember first = hub.member(group, rose, QDate(2018, 1, 1));
    GroupMember again = first;
    again.key = 0;
    again.joinedOn = QDate(2019, 1, 1);
    CHECK(complaint(hub, again) == QStringLiteral("joined_on"));
    first.leftOn = QDate(2019, 1, 1); // the first day on which it no longer counts
    hub.save(first);
    CHECK(complaint(hub, again).isEmpty());
    again.joinedOn = QDate(2018, 12, 31);
    CHECK(complaint(hub, again) == QStringLiteral("joined_on"));
    again.joinedOn = QDate(2017, 1, 1); // begun before, and never left
    CHECK(complaint(hub, again) == QStringLiteral("joined_on"));
    again.leftOn = QDate(2018, 1, 1);
    CHECK(complaint(hub, again).isEmpty());
}

TEST_CASE("courses do not follow in a ring")
{
    TempHub hub;
    Course a = hub.save(course("a"));
    const Course b = hub.save(course("b", &a));
    const Course c = hub.save(course("c", &b));
    CHECK(complaint(hub, c).isEmpty());
    a.follows = Id<Course>(c.key);
    CHECK(complaint(hub, a) == QStringLiteral("follows_code"));
    a.follows = Id<Course>(a.key);
    CHECK(complaint(hub, a) == QStringLiteral("follows_code"));
}

TEST_CASE("a mark without an enrolment is a warning and no more")
{
    TempHub hub;
    const Person rose = hub.person("Rose");
    const Course power = hub.save(course("power"));
    CourseRun run;
    run.course = Id<Course>(power.key);
    run.startsOn = QDate(2019, 4, 3);
    run = hub.save(run);
    CourseSession session;
    session.run = Id<CourseRun>(run.key);
    session.heldOn = run.startsOn;
    session = hub.save(session);
    Attendance mark;
    mark.session = Id<CourseSession>(session.key);
    mark.person = Id<Person>(rose.key);
    mark.mark.code = QStringLiteral("present");
    const Problems problems = checked(hub, AnyRecord::of(mark));
    REQUIRE(problems.size() == 1);
    CHECK_FALSE(hasErrors(problems));
    Enrolment enrolment;
    enrolment.run = Id<CourseRun>(run.key);
    enrolment.person = Id<Person>(rose.key);
    hub.save(enrolment);
    CHECK(checked(hub, AnyRecord::of(mark)).isEmpty());
}
