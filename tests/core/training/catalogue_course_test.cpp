// Courses of the catalogue: whose they are, in what order, with which codes, who may lead them, their runs.
#include "training/catalogue_course.h"

#include "storage/record_list.h"
#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

Course course(HubBuilder &hub, const char *code)
{
    return *find(
        hub.connection(),
        Id<Course>(keyOf(hub.connection(), Course::table(), hub.file().ownHub(), QString::fromUtf8(code))));
}

Course own(HubBuilder &hub, const char *title, const char *kind, const char *strand = "",
           Id<Course> follows = {})
{
    Course made;
    made.title = QString::fromUtf8(title);
    made.code = freeCourseCode(hub.connection(), hub.file().ownHub(), made.title);
    made.kind.code = QString::fromLatin1(kind);
    made.strand.code = QString::fromLatin1(strand);
    made.follows = follows;
    return hub.add(made);
}

QStringList titlesInOrder(HubBuilder &hub)
{
    ListQuery query;
    query.table = &Course::table();
    query.sortColumn = QStringLiteral("kind");
    RecordList list(hub.connection(), query);
    list.waitUntilComplete();
    QStringList titles;
    for (const ListRow &row : list.fetch(0, 100))
        titles.append(row.record.as<Course>().title);
    return titles;
}

} // namespace

TEST_CASE("Whose a course is: the programme's, the programme's changed here, the hub's")
{
    HubBuilder hub;
    const Programme programme = currentProgramme(hub.connection());
    Course listening = course(hub, "listening");
    CHECK(ownerOf(hub.connection(), programme, listening) == CourseOwner::Programme);
    listening.hours = QStringLiteral("5");
    hub.add(listening);
    CHECK(ownerOf(hub.connection(), programme, listening) == CourseOwner::ChangedHere);
    const Course carers = own(hub, "Listening for carers", "follow_on");
    CHECK(ownerOf(hub.connection(), programme, carers) == CourseOwner::Hub);
}

TEST_CASE("A code is made up from the title, and is nobody else's")
{
    HubBuilder hub;
    const auto code = [&hub](const char *title) {
        return freeCourseCode(hub.connection(), hub.file().ownHub(), QString::fromUtf8(title));
    };
    CHECK(code("Listening for carers!") == QStringLiteral("listening-for-carers"));
    CHECK(code("Listening") == QStringLiteral("listening-2")); // the programme has one of that code
    CHECK(code("  Łódź & Köln: \"walks\"  ") == QStringLiteral("lodz-koln-walks"));
    CHECK(code("؟") == QStringLiteral("course"));
    CHECK(code("=1+1") == QStringLiteral("1-1"));
    CHECK(code(QByteArray(300, 'a').constData()).size() == 48);
    own(hub, "Listening for carers", "follow_on");
    CHECK(code("Listening for carers") == QStringLiteral("listening-for-carers-2"));

    const Course q2 = course(hub, "q2");
    CHECK(freeUnitCode(hub.connection(), q2, QStringLiteral("Listening"))
          == QStringLiteral("q2-listening-2"));
    CHECK(freeUnitCode(hub.connection(), q2, QStringLiteral("First steps"))
          == QStringLiteral("q2-first-steps"));
}

TEST_CASE("The catalogue is in the order of kind, strand, what follows what, and title")
{
    HubBuilder hub;
    const Course listening = course(hub, "listening");
    own(hub, "A tea-time taster", "introduction");
    own(hub, "Deeper listening", "follow_on", "listening", Id<Course>(listening.key));
    own(hub, "A course that fits nowhere", "follow_on", "other");
    CHECK(titlesInOrder(hub)
          == QStringList{
              QStringLiteral("A tea-time taster"), QStringLiteral("Introduction to Community Organising"),
              QStringLiteral("Listening"), QStringLiteral("Deeper listening"),
              QStringLiteral("Action for Change"), QStringLiteral("Building Power"),
              QStringLiteral("A course that fits nowhere"), QStringLiteral("Award in Community Organising"),
              QStringLiteral("Certificate in Community Organising"), QStringLiteral("Young Organisers")});
}

TEST_CASE("Courses that follow one another in a circle are listed all the same")
{
    HubBuilder hub;
    Course one = own(hub, "One", "follow_on");
    const Course two = own(hub, "Two", "follow_on", "", Id<Course>(one.key));
    one.follows = Id<Course>(two.key);
    hub.add(one);
    CHECK(titlesInOrder(hub).size() == 9);
    CHECK(coursesAfter(hub.connection(), two.key).first().title == QStringLiteral("One"));
}

TEST_CASE("Who may lead a course, and whose assurance ran out lately")
{
    HubBuilder hub;
    const auto assured = [&hub](const char *person, const char *from, const char *until,
                                const QStringList &courses = {}) {
        Trainer trainer;
        trainer.person = hub.person(person);
        trainer.qualityAssuredOn = day(from);
        trainer.expiresOn = *until ? day(until) : QDate();
        trainer.courseCodes = courses;
        hub.add(trainer);
    };
    assured("zoe", "2019-01-01", "2019-12-31");
    assured("ann", "2019-01-01", "", {QStringLiteral("power")});
    assured("bob", "2018-01-01", "2019-02-28"); // ran out lately
    assured("cat", "2015-01-01", "2016-12-31"); // long ago
    assured("dan", "2019-01-01", "", {QStringLiteral("listening")}); // another course
    assured("eve", "2018-01-01", "2018-12-31");
    assured("eve", "2019-01-01", "2021-12-31"); // renewed
    QStringList names;
    for (const MayLead &trainer : whoMayLead(hub.connection(), QStringLiteral("power"), day("2019-06-01")))
        names.append(trainer.name + QLatin1Char(' ') + trainer.standing.text());
    CHECK(names
          == QStringList{QStringLiteral("ann Quality assured"),
                         QStringLiteral("eve Quality assured until 31 Dec 2021"),
                         QStringLiteral("zoe Quality assured until 31 Dec 2019"),
                         QStringLiteral("bob Quality assurance ran out on 28 Feb 2019")});
}

TEST_CASE("The runs of a course: those to come with their places, and the last ones")
{
    HubBuilder hub;
    const auto cancelled = [](CourseRun &run) { run.status.code = QStringLiteral("cancelled"); };
    hub.run("OLD", "power", day("2019-01-05"), {day("2019-01-05"), day("2019-01-12")});
    hub.run("OLDER", "power", day("2018-01-05"));
    hub.run("OFF", "power", day("2019-08-05"), {}, cancelled);
    hub.run("SOON", "power", day("2019-06-08"), {day("2019-06-08")},
            [](CourseRun &run) { run.capacity = 1; });
    hub.run("LATER", "power", day("2019-09-08"));
    hub.run("ON", "power", day("2019-05-25"), {}, [](CourseRun &run) { run.endsOn = day("2019-06-01"); });
    hub.run("OTHER", "intro", day("2019-06-08"));
    hub.enrol("ada", "SOON", "booked").enrol("ben", "SOON", "waiting").enrol("ada", "OLD", "completed");
    NoProgress progress;
    const RunsOfCourse runs =
        readRunsOfCourse(hub.connection(), course(hub, "power").key, day("2019-06-01"), 2, progress);
    const auto ids = [](const QList<RunOfCourse> &list) {
        QStringList found;
        for (const RunOfCourse &run : list)
            found.append(run.run.id);
        return found.join(QLatin1Char(' '));
    };
    CHECK(ids(runs.coming) == QStringLiteral("ON SOON LATER"));
    CHECK(ids(runs.past) == QStringLiteral("OFF OLD"));
    CHECK(runs.keys.size() == 6);
    CHECK(runs.coming[1].taken == 1);
    CHECK(runs.coming[1].waiting == 1);
    CHECK(runs.past[1].numbers.completed.enrolments == 1);
}

TEST_CASE("What a file brought in as the pack has it stays the programme's, and goes with the next pack")
{
    HubBuilder hub;
    Connection &connection = hub.connection();
    Course listening = course(hub, "listening");
    listening.hours = QStringLiteral("5");
    hub.add(listening);
    listening.hours = QStringLiteral("6"); // as the pack has it, though no longer the pack's row
    hub.add(listening);
    Course power = course(hub, "power");
    power.hours = QStringLiteral("8");
    hub.add(power);
    const Programme programme = currentProgramme(connection);
    CHECK(ownerOf(connection, programme, course(hub, "listening")) == CourseOwner::Programme);
    CHECK(ownerOf(connection, programme, power) == CourseOwner::ChangedHere);

    QByteArray next = packJsonInForce(connection);
    next.replace("\"version\": \"1\"", "\"version\": \"2\"");
    next.replace("\"title\": \"Listening\"", "\"title\": \"Listening well\"");
    next.replace("\"title\": \"Building Power\"", "\"title\": \"Power\"");
    loadPack(hub.file(), next, QStringLiteral("next"));
    CHECK(course(hub, "listening").title == QStringLiteral("Listening well"));
    CHECK(course(hub, "power").title == QStringLiteral("Building Power"));
    CHECK(course(hub, "power").hours == QStringLiteral("8"));
    CHECK(course(hub, "listening").follows.key == course(hub, "intro").key);
}

TEST_CASE("A list says of each course whether the programme offers it")
{
    HubBuilder hub;
    const Course carers = own(hub, "Listening for carers", "follow_on");
    const auto isOffered = [&hub](qint64 key) {
        return listRowsOf(hub.connection(), Course::table(), {key}).first().extras.isFromPack;
    };
    CHECK(isOffered(course(hub, "power").key) == true);
    CHECK(isOffered(carers.key) == false);
    ListQuery query;
    query.table = &Course::table();
    query.filters = {{QStringLiteral("from_pack"), Filter::Operator::Equals, {QStringLiteral("no")}}};
    RecordList list(hub.connection(), query);
    list.waitUntilComplete();
    CHECK(list.keys(0, 10) == QList<qint64>{carers.key});
    const QList<DistinctValue> values = distinctValues(hub.connection(), Course::table(), "from_pack");
    REQUIRE(values.size() == 2);
    CHECK(values[0].count == 7);
}
