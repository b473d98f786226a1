// Files of training: every wrong cell is refused by file, line, column and value, what is right goes in, and
// all that a register, its assessors and its certificates hold comes out as it went in.
#include "interchange_hub.h"
#include "support/catch_strings.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const Folder fine = {
    {QStringLiteral("people"), "id,given_name\nann,Ann\nben,Ben\ntre,Tre\n"},
    {QStringLiteral("organisations"), "id,name\no1,St Mary's\n"},
    {QStringLiteral("courses"), "code,title,kind,sessions_required\nlocal,Our evening,qualification,2\n"},
    {QStringLiteral("course_units"),
     "course_code,code,title,required\nlocal,u-1,One,yes\nlocal,u-2,Two,no\n"},
    {QStringLiteral("course_runs"),
     "id,course_code,starts_on,ends_on,capacity,status\nr1,local,2019-03-01,2019-03-08,0,delivered\n"
     "r2,local,2019-05-01,,,cancelled\n"},
    {QStringLiteral("course_sessions"),
     "id,run_id,held_on,starts_at,ends_at\ns1,r1,2019-03-01,09:30,12:30\ns2,r1,2019-03-01,13:30,\n"},
};

struct BadCell {
    const char *file;
    const char *header;
    const char *row; // with % where the value goes
    const char *column;
    const char *value;
};

const char enrolments[] =
    "run_id,person_id,enrolled_on,booked_by_organisation_id,outcome,completed_on,rating";
const char results[] = "run_id,person_id,unit_code,assessed_on,assessor_id,result";

const std::vector<BadCell> badCells = {
    {"enrolments", enrolments, "%,ann,,,,,", "run_id", "r9"},
    {"enrolments", enrolments, "r1,%,,,,,", "person_id", "nobody"},
    {"enrolments", enrolments, "r1,%,,,,,", "person_id", ""},
    {"enrolments", enrolments, "r1,ann,%,,,,", "enrolled_on", "01/03/2019"},
    {"enrolments", enrolments, "r1,ann,%,,,,", "enrolled_on", "2019-02-29"},
    {"enrolments", enrolments, "r1,ann,,%,,,", "booked_by_organisation_id", "o9"},
    {"enrolments", enrolments, "r1,ann,,,%,,", "outcome", "finished"},
    {"enrolments", enrolments, "r1,ann,,,,%,", "completed_on", "soon"},
    {"enrolments", enrolments, "r1,ann,,,,,%", "rating", "0"},
    {"enrolments", enrolments, "r1,ann,,,,,%", "rating", "6"},
    {"enrolments", enrolments, "r1,ann,,,,,%", "rating", "4.5"},
    {"attendance", "session_id,person_id,mark", "%,ann,present", "session_id", "s9"},
    {"attendance", "session_id,person_id,mark", "s1,%,present", "person_id", "nobody"},
    {"attendance", "session_id,person_id,mark", "s1,ann,%", "mark", "P"},
    {"attendance", "session_id,person_id,mark", "s1,ann,%", "mark", ""},
    {"unit_results", results, "%,ann,u-1,2019-04-01,,passed", "run_id", "r9"},
    {"unit_results", results, "r1,%,u-1,2019-04-01,,passed", "person_id", "nobody"},
    {"unit_results", results, "r1,ann,%,2019-04-01,,passed", "unit_code", ""},
    {"unit_results", results, "r1,ann,u-1,%,,passed", "assessed_on", "2019-02-30"},
    {"unit_results", results, "r1,ann,u-1,%,,passed", "assessed_on", ""},
    {"unit_results", results, "r1,ann,u-1,2019-04-01,%,passed", "assessor_id", "nobody"},
    {"unit_results", results, "r1,ann,u-1,2019-04-01,,%", "result", "completed"},
    {"course_runs", "id,course_code,starts_on,ends_on,capacity,status", "r3,%,2019-01-01,,,", "course_code",
     "none"},
    {"course_runs", "id,course_code,starts_on,ends_on,capacity,status", "r3,local,2019-03-01,%,,", "ends_on",
     "2019-02-28"},
    {"course_runs", "id,course_code,starts_on,ends_on,capacity,status", "r3,local,2019-03-01,,%,", "capacity",
     "-1"},
    {"course_runs", "id,course_code,starts_on,ends_on,capacity,status", "r3,local,2019-03-01,,,%", "status",
     "done"},
    {"course_sessions", "id,run_id,held_on,starts_at,ends_at", "s3,r1,2019-03-01,09:30,%", "ends_at",
     "09:00"},
    {"course_sessions", "id,run_id,held_on,starts_at,ends_at", "s3,r1,2019-03-01,%,", "starts_at", "9:30"},
    {"courses", "code,title,kind,sessions_required", "c,C,%,", "kind", "workshop"},
    {"courses", "code,title,kind,sessions_required", "c,C,youth,%", "sessions_required", "-1"},
};

} // namespace

TEST_CASE("Every wrong cell of training is refused by file, line, column and value; the right row goes in")
{
    InterchangeHub hub;
    REQUIRE_FALSE(hub.import(fine).isPartial());
    for (const BadCell &bad : badCells) {
        INFO(bad.file << ' ' << bad.column << " \"" << bad.value << '"');
        const QByteArray row = QByteArray(bad.row).replace('%', bad.value);
        const ImportResult result =
            hub.import({{QString::fromLatin1(bad.file), QByteArray(bad.header) + '\n' + row + '\n'}});
        CHECK(outcome(result, bad.file) == QStringLiteral("0/0/0/1"));
        REQUIRE(result.problems.size() == 1);
        CHECK(result.problems[0].file == QLatin1String(bad.file));
        CHECK(result.problems[0].line == 2);
        CHECK(result.problems[0].column == QLatin1String(bad.column));
        CHECK(result.problems[0].value == QLatin1String(bad.value));
        CHECK_FALSE(result.problems[0].reason.isEmpty());
    }
    for (const char *table : {"enrolments", "attendance", "unit_results"})
        CHECK(hub.count(table) == 0);
}

TEST_CASE("Registers, results of units, reasons and certificates come out as they went in")
{
    Folder life = fine;
    life[QStringLiteral("enrolments")] =
        "run_id,person_id,enrolled_on,booked_by_organisation_id,outcome,completed_on,override_reason,rating,"
        "feedback,certificate_number\n"
        "r1,ann,2019-02-01,o1,completed,2019-03-09,\"Made up \"\"the rest\"\" on 2 Apr, in Hull\",5,\"A "
        "line\n"
        "and another; =1+1\",DS-000001\n"
        "r1,ben,,,referred,,,1,,\nr2,ann,,,withdrawn,,,,'=odd,\nr2,tre,2019-04-01,,waiting,,,,,\n";
    life[QStringLiteral("attendance")] =
        "session_id,person_id,mark\ns1,ann,present\ns1,ben,apologies\ns2,ann,absent\n"
        "s2,tre,late\n"; // without an enrolment
    life[QStringLiteral("unit_results")] =
        "run_id,person_id,unit_code,assessed_on,assessor_id,result\n"
        "r1,ann,u-1,2019-04-01,tre,referred\nr1,ann,u-1,2019-05-01,tre,passed\n"
        "r1,ben,u-2,2019-04-01,,failed\n";
    InterchangeHub one;
    CHECK_FALSE(one.import(life).isPartial());
    const Folder exported = one.exported();
    CHECK(exported.size() == life.size());
    InterchangeHub other;
    CHECK_FALSE(other.import(exported).isPartial());
    CHECK(other.exported() == exported);
    CHECK(outcome(one.import(exported), "enrolments") == QStringLiteral("0/0/4/0"));
    CHECK(one.text("SELECT override_reason FROM enrolments WHERE override_reason IS NOT NULL")
          == QStringLiteral("Made up \"the rest\" on 2 Apr, in Hull"));
    CHECK(exported[QStringLiteral("enrolments")].contains("\"A line\nand another; =1+1\",DS-000001\r\n"));
}
