// What becomes of rows (DATA.md 1).
#include "exchange/import_batches.h"
#include "interchange_hub.h"
#include "records/conversations.h"
#include "records/courses.h"
#include "records/people.h"
#include "storage/change.h"
#include "storage/engine/search_index.h"
#include "storage/history.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const QString people = QStringLiteral("people");
const QString talks = QStringLiteral("conversations");

// Two people and a talk.
Folder small()
{
    return {{people, "id,given_name,family_name,phone\np1,Rose,Okafor,07700 900001\np2,Sam,Hill,\n"},
            {talks, "id,held_on,organiser_id,person_id,heard\nc1,2019-03-12,p1,p2,Damp in the stairwell\n"}};
}

} // namespace

TEST_CASE("Rows are created, the same rows change nothing, other content updates")
{
    InterchangeHub hub;
    const ImportResult first = hub.import(small());
    CHECK(outcome(first, "people") == QStringLiteral("2/0/0/0"));
    CHECK(outcome(first, "conversations") == QStringLiteral("1/0/0/0"));
    CHECK(first.batch > 0);
    const ImportResult again = hub.import(small());
    CHECK(outcome(again, "people") == QStringLiteral("0/0/2/0"));
    CHECK(again.batch == 0);
    CHECK(lastChange(hub.connection()) == first.batch);

    // Any columns in any order: an absent one leaves the field alone, an empty cell empties it.
    const ImportResult third = hub.import({{people, "phone,id\n,p1\n07700 900002,p2\n"}});
    CHECK(outcome(third, "people") == QStringLiteral("0/2/0/0"));
    CHECK(hub.text("SELECT given_name FROM people WHERE id = 'p1'") == QStringLiteral("Rose"));
    CHECK(hub.text("SELECT coalesce(phone, 'none') FROM people WHERE id = 'p1'") == QStringLiteral("none"));
    CHECK(hub.text("SELECT phone_digits FROM people WHERE id = 'p2'") == QStringLiteral("447700900002"));
    CHECK(searchIndexHolds(hub.connection(), Person::table()));
    CHECK(searchIndexHolds(hub.connection(), Conversation::table()));
}

TEST_CASE("A bad row is refused with its place, value and reason, and good rows go on")
{
    InterchangeHub hub;
    ImportOptions options;
    options.refusedFolder = hub.path(QStringLiteral("refused"));
    const Folder files = {
        {people,
         "\xEF\xBB\xBFgiven_name,id,birth_date,gender,shoe_size\r\nRose,p1,1950-02-30,woman,4\r\n"
         "Sam,p2,,\"man\",5\r\n,p3,,,6\r\nAda,p4,,lady,\"7\r\n\"\r\nJo,p5\r\n"},
        {talks, "id,held_on,organiser_id\nc1,2019-03-12,p2\nc2,2019-03-12,p1\nc3,,p2\n"}};
    const ImportResult result = hub.import(files, options);
    CHECK(outcome(result, "people") == QStringLiteral("1/0/0/4"));
    CHECK(outcome(result, "conversations") == QStringLiteral("1/0/0/2"));
    CHECK(result.files[0].unknownColumns == QStringList{QStringLiteral("shoe_size")});
    CHECK(result.isPartial());
    REQUIRE(result.problems.size() == 6);
    CHECK(result.problems[0].line == 2);
    CHECK(result.problems[0].column == QStringLiteral("birth_date"));
    CHECK(result.problems[0].value == QStringLiteral("1950-02-30"));
    CHECK(result.problems[1].line == 4); // no name of any kind
    CHECK(result.problems[2].value == QStringLiteral("lady"));
    CHECK(result.problems[3].line == 7); // too few cells, after a row of two lines
    CHECK(result.problems[4].column == QStringLiteral("organiser_id")); // p1 was refused
    CHECK(result.problems[5].column == QStringLiteral("held_on"));

    // What was refused comes back with the header and cells that it had, mended or not.
    const Folder refused = readFolder(options.refusedFolder);
    CHECK(refused[people]
          == "\xEF\xBB\xBFgiven_name,id,birth_date,gender,shoe_size\r\nRose,p1,1950-02-30,woman,4\r\n"
             ",p3,,,6\r\nAda,p4,,lady,\"7\r\n\"\r\nJo,p5\r\n");
    CHECK(refused[talks] == "\xEF\xBB\xBFid,held_on,organiser_id\r\nc2,2019-03-12,p1\r\nc3,,p2\r\n");
    CHECK(refused[QStringLiteral("problems")].count('\n') == 7);
    Folder mended = refused;
    mended[people].replace("1950-02-30", "1950-02-28");
    const ImportResult second = hub.import(mended);
    CHECK(outcome(second, "people") == QStringLiteral("1/0/0/3"));
    CHECK(outcome(second, "conversations") == QStringLiteral("1/0/0/1"));
    CHECK(second.unknownFiles == QStringList{QStringLiteral("problems.csv")});
}

TEST_CASE("The outcome as the command line prints it")
{
    InterchangeHub hub;
    const QJsonObject json = hub.import({{people, "id,given_name,x\np1,Rose,\n;,Sam,\n"}}).toJson();
    const QByteArray text =
        QJsonDocument(json[QStringLiteral("files")].toObject()).toJson(QJsonDocument::Compact);
    CHECK(text
          == R"({"people":{"created":1,"refused":1,"unchanged":0,"unknown_columns":["x"],"updated":0}})");
    CHECK(json[QStringLiteral("batch")].toInteger() > 0);
    const QJsonObject problem = json[QStringLiteral("problems")][0].toObject();
    CHECK(problem.keys()
          == QStringList{QStringLiteral("column"), QStringLiteral("file"), QStringLiteral("line"),
                         QStringLiteral("reason"), QStringLiteral("value")});
    CHECK(problem[QStringLiteral("value")] == QStringLiteral(";"));
}

TEST_CASE("All or nothing, and a dry run, leave the file as it was")
{
    InterchangeHub hub;
    hub.import(small());
    const qint64 before = lastChange(hub.connection());
    const Folder files = {{people, "id,given_name\np3,Ada\np1,Rosa\n;,x\n"}};
    ImportOptions options;
    options.allOrNothing = true;
    const ImportResult held = hub.import(files, options);
    CHECK(outcome(held, "people") == QStringLiteral("1/1/0/1"));
    CHECK(held.heldBack);
    CHECK(held.batch == 0);
    options = {};
    options.dryRun = true;
    const ImportResult dry = hub.import(files, options);
    CHECK(outcome(dry, "people") == QStringLiteral("1/1/0/1"));
    CHECK(dry.batch == 0);
    CHECK(hub.count("people") == 2);
    CHECK(lastChange(hub.connection()) == before);
    CHECK(importBatches(hub.connection()).size() == 1);
    options.dryRun = false;
    CHECK(hub.import(files, options).batch == before + 1);
}

TEST_CASE("Rows without an id are known again by their cells, the nth by the nth")
{
    InterchangeHub hub;
    hub.import(small());
    const Folder files = {
        {talks, "organiser_id,held_on,method\np1,2019-05-01,door\np1,2019-05-01,door\np1,2019-05-02,door\n"}};
    CHECK(outcome(hub.import(files), "conversations") == QStringLiteral("3/0/0/0"));
    CHECK(outcome(hub.import(files), "conversations") == QStringLiteral("0/0/3/0"));
    // A third like the first two, other order of columns, an empty id column: only the third is new.
    const Folder more = {{talks,
                          "id,method,held_on,organiser_id\n,door,2019-05-01,p1\n,door,2019-05-01,p1\n , "
                          "door,2019-05-01,p1\n"}};
    CHECK(outcome(hub.import(more), "conversations") == QStringLiteral("1/0/2/0"));
    CHECK(hub.count("conversations") == 5);
    CHECK(hub.text("SELECT max(length(id)) FROM conversations") == QStringLiteral("36"));
}

TEST_CASE("A record that a row without id became may be gone; the row then makes a new one")
{
    InterchangeHub hub;
    const Folder files = {{people, "given_name\nRose\n"}};
    const ImportResult first = hub.import(files);
    NoProgress progress;
    undoImport(hub.file(), first.batch, progress);
    CHECK(hub.count("people") == 0);
    CHECK(outcome(hub.import(files), "people") == QStringLiteral("1/0/0/0"));
    CHECK(outcome(hub.import(files), "people") == QStringLiteral("0/0/1/0"));
}

TEST_CASE(
    "An id twice in a file: the same again is unchanged, anything else is refused naming the first line")
{
    InterchangeHub hub;
    const ImportResult result = hub.import({{people, "id,given_name\np1,Rose\np1,Rose\np1,Rosa\np2,Sam\n"}});
    CHECK(outcome(result, "people") == QStringLiteral("2/0/1/1"));
    CHECK(result.problems[0].line == 4);
    CHECK(result.problems[0].reason.contains(QStringLiteral("line 2")));
    // Also where the first of them found its record there already.
    const ImportResult again = hub.import({{people, "id,given_name\np2,Samuel\np2,Sam\np1,Rose\np1,Rosa\n"}});
    CHECK(outcome(again, "people") == QStringLiteral("0/1/1/2"));
    CHECK(hub.text("SELECT given_name FROM people WHERE id = 'p2'") == QStringLiteral("Samuel"));
}

TEST_CASE("Merged ids lead to the record that remains, erased ones are refused")
{
    InterchangeHub hub;
    hub.import(small());
    hub.connection().execute(
        "INSERT INTO former_ids (hub, record_type, id, key) SELECT hub, 'people', 'old', key "
        "FROM people WHERE id = 'p2'");
    hub.connection().execute(
        "INSERT INTO former_ids (hub, record_type, id) SELECT max(hub), 'people', 'gone' FROM people");
    const ImportResult result = hub.import({{people, "id,known_as\nold,Sammy\ngone,X\n"},
                                            {talks,
                                             "id,held_on,organiser_id,person_id\nc2,2019-04-01,p1,old\nc3,"
                                             "2019-04-01,p1,gone\nc4,2019-04-01,gone,\n"}});
    CHECK(outcome(result, "people") == QStringLiteral("0/1/0/1"));
    CHECK(outcome(result, "conversations") == QStringLiteral("1/0/0/2"));
    CHECK(hub.text("SELECT p.id || p.known_as FROM conversations c JOIN people p ON p.key = c.person_id "
                   "WHERE c.id = 'c2'")
          == QStringLiteral("p2Sammy"));
    CHECK(hub.count("people") == 2);
}

TEST_CASE("An import is one batch and is taken back whole")
{
    InterchangeHub hub;
    hub.import(small());
    const Folder before = hub.exported();
    const ImportResult result = hub.import(
        {{people, "id,given_name\np1,Rosa\np3,Ada\n"},
         {talks, "id,held_on,organiser_id,heard\nc1,2019-03-13,p3,Rats\nc2,2019-03-14,p3,Rats again\n"},
         {QStringLiteral("courses"),
          "code,title,kind,follows_code\nb,B,follow_on,a\na,A,introduction,\nc,C,follow_on,b\n"}});
    CHECK(problemText(result).toStdString() == "");
    const QList<ImportBatch> batches = importBatches(hub.connection());
    REQUIRE(batches.size() == 2);
    CHECK(batches[0].number == result.batch);
    CHECK(batches[0].summary[people][QStringLiteral("updated")].toInt() == 1);
    CHECK_FALSE(batches[0].undone);
    NoProgress progress;
    const qint64 undone = undoImport(hub.file(), result.batch, progress);
    CHECK(hub.exported() == before);
    CHECK(importBatches(hub.connection())[0].undone);
    CHECK(searchIndexHolds(hub.connection(), Conversation::table()));
    CHECK_THROWS_AS(undoImport(hub.file(), result.batch, progress), Error);
    CHECK_THROWS_AS(undoImport(hub.file(), 99, progress), Error);
    undo(hub.file(), undone, progress); // and put forward again
    CHECK(hub.count("people") == 3);
    CHECK(hub.count("courses") == 3);
    // Not where later work built on it.
    hub.import({{talks, "id,held_on,organiser_id\nc9,2019-03-15,p3\n"}});
    CHECK_THROWS_AS(undoImport(hub.file(), result.batch, progress), Error);
}

TEST_CASE("The pack's courses become the hub's own with the first import that has them")
{
    InterchangeHub hub;
    {
        Change change(hub.file(), QStringLiteral("Pack"), ChangeKind::Pack);
        Id<Course> before;
        for (const char *code : {"intro", "power", "deep"}) { // each follows the one before
            Course course;
            course.code = QString::fromLatin1(code);
            course.title = QStringLiteral("Introduction");
            course.kind.code = QStringLiteral("introduction");
            course.follows = before;
            before = change.save(course);
        }
        change.commit();
    }
    CHECK(hub.exported().isEmpty());
    const QString courses = QStringLiteral("courses");
    const QString runs = QStringLiteral("course_runs");
    const ImportResult result = hub.import({{courses, "code,title,kind\nintro,Introduction,introduction\n"}});
    CHECK(outcome(result, "courses") == QStringLiteral("1/0/0/0"));
    CHECK(hub.exported().keys() == QStringList{courses});
    NoProgress progress;
    undoImport(hub.file(), result.batch, progress);
    CHECK(hub.exported().isEmpty());
    // A run makes use of the pack's course, which then travels with it, and with it what it follows.
    CHECK(outcome(hub.import({{runs, "id,course_code,starts_on\nr1,power,2019-01-01\n"}}), "course_runs")
          == QStringLiteral("1/0/0/0"));
    const Folder out = hub.exported();
    CHECK(out.keys() == QStringList{runs, courses});
    CHECK(out[courses].count('\n') == 3);
    InterchangeHub withoutPack;
    CHECK_FALSE(withoutPack.import(out).isPartial());
    CHECK(withoutPack.exported() == out);
}

TEST_CASE("Rows that only others make right wait for them")
{
    InterchangeHub hub;
    const QString courses = QStringLiteral("courses");
    QByteArray chain = "code,title,kind,follows_code\n";
    for (int i = 0; i < 300; ++i)
        chain += "c" + QByteArray::number(i) + ",C,follow_on,c" + QByteArray::number(i + 1) + '\n';
    CHECK(outcome(hub.import({{courses, chain + "c300,C,introduction,\n"}}), "courses")
          == QStringLiteral("301/0/0/0"));
    // Cycles, of two and of one, and a follower of nothing.
    const ImportResult cycles =
        hub.import({{courses,
                     "code,title,kind,follows_code\nx,X,follow_on,y\ny,Y,follow_on,x\nz,Z,follow_on,z\n"
                     "w,W,follow_on,nothing\nc300,C,introduction,c0\n"}});
    CHECK(outcome(cycles, "courses") == QStringLiteral("0/0/0/5"));

    const QString members = QStringLiteral("group_members");
    hub.import(small());
    hub.import({{QStringLiteral("groups"), "id,name\ng1,Ward 7\n"},
                {members, "group_id,person_id,joined_on\ng1,p1,2018-01-01\n"}});
    const ImportResult twice = hub.import({{members, "group_id,person_id,joined_on\ng1,p1,2019-01-01\n"}});
    CHECK(outcome(twice, "group_members") == QStringLiteral("0/0/0/1"));
    const ImportResult rejoined = hub.import(
        {{members,
          "group_id,person_id,joined_on,left_on\ng1,p1,2019-01-01,\ng1,p1,2018-01-01,2018-12-31\n"}});
    CHECK(outcome(rejoined, "group_members") == QStringLiteral("1/1/0/0"));
}

TEST_CASE("What is only odd is kept with a warning")
{
    InterchangeHub hub;
    const ImportResult result =
        hub.import({{people, "id,given_name,postcode\np1,Rose,nowhere\n"},
                    {QStringLiteral("courses"), "code,title,kind\nintro,I,introduction\n"},
                    {QStringLiteral("course_runs"), "id,course_code,starts_on\nr1,intro,2019-01-01\n"},
                    {QStringLiteral("course_sessions"), "id,run_id,held_on\ns1,r1,2019-01-01\n"},
                    {QStringLiteral("attendance"), "session_id,person_id,mark\ns1,p1,present\n"}});
    CHECK_FALSE(result.isPartial());
    REQUIRE(result.warnings.size() == 2);
    CHECK(result.warnings[0].value == QStringLiteral("nowhere"));
    CHECK(result.warnings[1].file == QStringLiteral("attendance"));
    CHECK(result.warnings[1].line == 2);
}

TEST_CASE("A result of a unit that the course has not is odd")
{
    InterchangeHub hub;
    const ImportResult result = hub.import(
        {{people, "id,given_name\np1,Rose\n"},
         {QStringLiteral("courses"), "code,title,kind\nq,Award,qualification\nbare,No units,qualification\n"},
         {QStringLiteral("course_units"), "course_code,code,title\nq,q-1,One\n"},
         {QStringLiteral("course_runs"), "id,course_code,starts_on\nr1,q,2019-01-01\nr2,bare,2019-01-01\n"},
         {QStringLiteral("enrolments"), "run_id,person_id\nr1,p1\nr2,p1\n"},
         {QStringLiteral("unit_results"),
          "run_id,person_id,unit_code,assessed_on,result\nr1,p1,q-1,2019-02-01,passed\n"
          "r1,p1,q-9,2019-02-01,passed\nr2,p1,anything,2019-02-01,passed\n"}});
    CHECK_FALSE(result.isPartial());
    QStringList told;
    for (const ImportProblem &warning : result.warnings)
        told.append(QStringLiteral("%1 %2 %3 %4")
                        .arg(warning.file)
                        .arg(warning.line)
                        .arg(warning.column, warning.value));
    CHECK(told == QStringList{QStringLiteral("unit_results 3 unit_code q-9")});
}

TEST_CASE("Many rows at once keep indexes, search and undo as few do")
{
    InterchangeHub hub;
    QByteArray rows = "id,held_on,organiser_id,heard\n";
    for (int i = 0; i < 21'000; ++i)
        rows += "c" + QByteArray::number(i) + ",2019-03-12,p1,Rats no " + QByteArray::number(i) + '\n';
    const qint64 indexes =
        hub.connection()
            .number(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'index'"))
            .value();
    hub.import(small());
    const ImportResult result = hub.import({{talks, rows}});
    CHECK(outcome(result, "conversations") == QStringLiteral("20999/1/0/0"));
    CHECK(hub.connection().number(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'index'"))
          == indexes);
    CHECK(searchIndexHolds(hub.connection(), Conversation::table()));
    CHECK(hub.text("PRAGMA integrity_check") == QStringLiteral("ok"));
    NoProgress progress;
    undoImport(hub.file(), result.batch, progress);
    CHECK(hub.count("conversations") == 1);
    CHECK(hub.text("SELECT heard FROM conversations") == QStringLiteral("Damp in the stairwell"));
}
