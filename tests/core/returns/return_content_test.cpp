// What a return holds: the rows of its period and what they need, and nothing that stays at the hub.
#include "return_hub.h"

#include "base/error.h"
#include "records/conversations.h"
#include "returns/return_schema.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

QStringList list(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString figureOf(const ReturnContent &content, const char *measure)
{
    for (const QHash<QString, QString> &row : namedRows(content, "figures"))
        if (row.value(QStringLiteral("measure")) == QLatin1String(measure)
            && row.value(QStringLiteral("breakdown")).isEmpty())
            return row.value(QStringLiteral("value"));
    return {};
}

} // namespace

TEST_CASE("The files and columns of a return are those of the contract")
{
    ReturnHub hub;
    const ReturnContent content = hub.build(secondQuarter);
    QStringList headers;
    for (const ReturnFile &file : content.files)
        headers.append(file.name + QLatin1Char(':')
                       + QString::fromUtf8(file.content.left(file.content.indexOf('\r'))));
    const QStringList expected{
        QStringLiteral(
            "people.csv:id,match_keys,age_band,birth_year,gender,ethnic_group,disability,setting,lsoa,"
            "local_authority,imd_decile,network_member_from,network_member_to"),
        QStringLiteral(
            "conversations.csv:id,held_on,organiser_id,person_id,lsoa,method,minutes,themes,activated_on,"
            "activation"),
        QStringLiteral("activations.csv:person_id,day,evidenced_on"),
        QStringLiteral("groups.csv:id,kind,lsoa,themes,formed_on,closed_on,support"),
        QStringLiteral("group_members.csv:group_id,person_id,role,joined_on,left_on"),
        QStringLiteral(
            "courses.csv:code,title,kind,strand,level,sessions_required,hours,awarding_body,follows_code"),
        QStringLiteral(
            "course_runs.csv:id,course_code,starts_on,ends_on,setting,lead_trainer_id,second_trainer_id,"
            "capacity,status"),
        QStringLiteral("course_sessions.csv:id,run_id,held_on"),
        QStringLiteral("enrolments.csv:run_id,person_id,enrolled_on,outcome,completed_on"),
        QStringLiteral("attendance.csv:session_id,person_id,mark"),
        QStringLiteral("completions.csv:run_id,person_id,attended_on,completed_on,young"),
        QStringLiteral("trainers.csv:person_id,quality_assured_on,expires_on,course_codes"),
        QStringLiteral("organisations.csv:id,name,setting,charity_number,introduced_on"),
        QStringLiteral("actions.csv:id,group_id,organiser_id,themes,started_on,ended_on"),
        QStringLiteral("action_people.csv:action_id,person_id,role,joined_on"),
        QStringLiteral(
            "funding.csv:id,received_on,reference,kind,status,amount,group_id,action_id,organisation_id"),
        QStringLiteral("stories.csv:id,title,told_on,text"),
        QStringLiteral("figures.csv:measure,breakdown,category,value"),
    };
    REQUIRE(headers == expected);
}

TEST_CASE("A return carries the rows of its period and every person they refer to")
{
    ReturnHub hub;
    hub.loadSmallLife();
    const ReturnContent content = hub.build(secondQuarter);
    REQUIRE(column(namedRows(content, "conversations"), "id") == list("c1 c2"));
    // org2 leads the run, p3 withdrew from it, p4 was activated before; all are referred to.
    REQUIRE(column(namedRows(content, "people"), "id") == list("org1 org2 p1 p2 p3 p4"));
    REQUIRE(column(namedRows(content, "group_members"), "person_id") == list("p2"));
    REQUIRE(column(namedRows(content, "attendance"), "session_id") == list("s1"));
    REQUIRE(column(namedRows(content, "funding"), "amount") == list("120.50"));
    // Only the course that was given, not the whole catalogue.
    REQUIRE(column(namedRows(content, "courses"), "code") == list("youth1"));
}

TEST_CASE("Activations are everyone's by the last day, completions say what was worked out")
{
    ReturnHub hub;
    hub.loadSmallLife();
    const ReturnContent content = hub.build(secondQuarter);
    const NamedRows activations = namedRows(content, "activations");
    REQUIRE(column(activations, "person_id") == list("p1 p2 p4"));
    REQUIRE(rowWith(activations, "person_id", "p4").value(QStringLiteral("evidenced_on"))
            == QLatin1String("2019-02-02"));
    REQUIRE(rowWith(activations, "person_id", "p1").value(QStringLiteral("evidenced_on")).isEmpty());
    const NamedRows completions = namedRows(content, "completions");
    REQUIRE(completions.size() == 1);
    REQUIRE(completions[0].value(QStringLiteral("completed_on")) == QLatin1String("2019-05-10"));
    REQUIRE(completions[0].value(QStringLiteral("young")) == QLatin1String("yes")); // a youth course
}

TEST_CASE("An enrolment is carried whole wherever its period cuts through it")
{
    ReturnHub hub;
    hub.loadSmallLife();
    hub.load("course_runs", "id,course_code,starts_on,ends_on\nr2,bp,2019-06-28,2019-07-05\n");
    hub.load("course_sessions", "id,run_id,held_on\ns2,r2,2019-06-28\ns3,r2,2019-07-05\n");
    hub.load("enrolments", "run_id,person_id,outcome\nr2,p4,attended\n");
    hub.load("attendance", "session_id,person_id,mark\ns2,p4,present\ns3,p4,late\n");
    for (const Period &period : {secondQuarter, thirdQuarter}) {
        const ReturnContent content = hub.build(period);
        REQUIRE(column(namedRows(content, "attendance"), "session_id").mid(period == secondQuarter ? 1 : 0)
                == list("s2 s3"));
        const auto done = rowWith(namedRows(content, "completions"), "run_id", "r2");
        REQUIRE(done.value(QStringLiteral("attended_on")) == QLatin1String("2019-06-28"));
        REQUIRE(done.value(QStringLiteral("completed_on")) == QLatin1String("2019-07-05"));
        REQUIRE(done.value(QStringLiteral("young")) == QLatin1String("no"));
    }
    REQUIRE(figureOf(hub.build(secondQuarter), "follow_on_attendances") == QLatin1String("1"));
    REQUIRE(figureOf(hub.build(thirdQuarter), "follow_on_attendances") == QLatin1String("0"));
}

TEST_CASE("What people trained in the period did within the window after comes along")
{
    ReturnHub hub;
    hub.loadSmallLife();
    // p1 is trained on 10 May 2019: a conversation on the last day of twelve months counts, one a day later
    // does not.
    hub.load("conversations",
             "id,held_on,organiser_id,person_id\nlate1,2020-05-10,p1,p2\nlate2,2020-05-11,p1,p2\n"
             "before,2019-03-01,p1,p2\nothers,2020-01-01,org1,p2\n");
    hub.load("groups", "id,name,formed_on\ng2,Later group,2019-11-01\n");
    hub.load("group_members", "group_id,person_id,joined_on\ng2,p1,2019-12-01\ng2,p4,2019-12-01\n");
    hub.load("actions", "id,title,started_on\na1,Clean air,2019-10-01\n");
    hub.load("action_people", "action_id,person_id,role,joined_on\na1,p1,lead,\na1,p4,helped,\n");
    const ReturnContent content = hub.build(secondQuarter);
    REQUIRE(column(namedRows(content, "conversations"), "id") == list("c1 c2 late1"));
    REQUIRE(column(namedRows(content, "groups"), "id") == list("g1 g2"));
    REQUIRE(column(namedRows(content, "group_members"), "person_id") == list("p2 p1"));
    REQUIRE(column(namedRows(content, "action_people"), "person_id") == list("p1"));
    REQUIRE(column(namedRows(content, "actions"), "id") == list("a1"));
    REQUIRE(figureOf(content, "trained_then_acted") == QLatin1String("1"));
}

TEST_CASE("Whole sets begun by the last day, network members included")
{
    ReturnHub hub;
    hub.loadSmallLife();
    hub.load("people",
             "id,given_name,network_member_from,network_member_to\nn1,Old,2015-01-01,2016-01-01\n"
             "n2,New,2019-07-01,\n");
    hub.load("trainers",
             "person_id,quality_assured_on,expires_on,course_codes\np4,2016-01-01,2017-01-01,bp\n");
    hub.load("groups",
             "id,name,formed_on,closed_on\ng0,Closed long ago,2014-01-01,2015-01-01\ng9,Undated,,\n");
    const ReturnContent content = hub.build(secondQuarter);
    REQUIRE(column(namedRows(content, "people"), "id").contains(QStringLiteral("n1")));
    REQUIRE_FALSE(column(namedRows(content, "people"), "id").contains(QStringLiteral("n2")));
    REQUIRE(column(namedRows(content, "groups"), "id") == list("g0 g1"));
    REQUIRE(column(namedRows(content, "trainers"), "person_id") == list("p4"));
    REQUIRE(column(namedRows(content, "courses"), "code") == list("bp youth1")); // that the trainer may lead
}

TEST_CASE("Equality and place details leave with consent only, match keys unless somebody said no")
{
    ReturnHub hub;
    hub.loadSmallLife();
    const NamedRows people = hub.rows(secondQuarter, "people");
    const auto yes = rowWith(people, "id", "p1");
    const auto blank = rowWith(people, "id", "p2");
    const auto no = rowWith(people, "id", "p3");
    REQUIRE(yes.value(QStringLiteral("age_band")) == QLatin1String("25-44"));
    REQUIRE(yes.value(QStringLiteral("gender")) == QLatin1String("woman"));
    REQUIRE(yes.value(QStringLiteral("lsoa")) == QLatin1String("E01025518"));
    REQUIRE(yes.value(QStringLiteral("local_authority")) == QLatin1String("E07000127"));
    REQUIRE(yes.value(QStringLiteral("match_keys")).split(QLatin1Char(';')).size() == 2);
    for (const auto &hidden : {blank, no})
        for (const char *kept : {"age_band", "birth_year", "gender", "ethnic_group", "disability", "lsoa",
                                 "local_authority", "imd_decile"})
            REQUIRE(hidden.value(QString::fromLatin1(kept)).isEmpty());
    REQUIRE_FALSE(blank.value(QStringLiteral("match_keys")).isEmpty());
    REQUIRE(no.value(QStringLiteral("match_keys")).isEmpty());
}

TEST_CASE("Age is of the period's last day")
{
    ReturnHub hub;
    hub.loadSmallLife();
    hub.load("people",
             "id,given_name,share_consent,birth_date,birth_year,network_member_from\n"
             "a1,A,yes,2000-06-30,,2019-01-01\na2,A,yes,2000-07-01,,2019-01-01\na3,A,yes,,2000,2019-01-01\n"
             "a4,A,yes,,,2019-01-01\n");
    const NamedRows people = hub.rows(secondQuarter, "people");
    REQUIRE(rowWith(people, "id", "a1").value(QStringLiteral("age_band")) == QLatin1String("19-24"));
    REQUIRE(rowWith(people, "id", "a2").value(QStringLiteral("age_band")) == QLatin1String("12-18"));
    REQUIRE(rowWith(people, "id", "a3").value(QStringLiteral("age_band")) == QLatin1String("19-24"));
    REQUIRE(rowWith(people, "id", "a4").value(QStringLiteral("age_band")).isEmpty());
    REQUIRE(rowWith(people, "id", "a3").value(QStringLiteral("birth_year")) == QLatin1String("2000"));
}

TEST_CASE("The hub's own themes travel as other, in rows and in figures")
{
    ReturnHub hub;
    hub.file().addHubCode(CodeListId::Theme, QStringLiteral("allotments"));
    hub.file().addHubCode(CodeListId::Theme, QStringLiteral("bats"));
    hub.loadSmallLife();
    hub.load("conversations",
             "id,held_on,organiser_id,themes\nt1,2019-04-03,org1,allotments;health;bats\nt2,2019-04-03,org1,"
             "other;bats\n"
             "t3,2019-04-03,org1,transport\n");
    const ReturnContent content = hub.build(secondQuarter);
    const NamedRows conversations = namedRows(content, "conversations");
    REQUIRE(rowWith(conversations, "id", "t1").value(QStringLiteral("themes"))
            == QLatin1String("other;health"));
    REQUIRE(rowWith(conversations, "id", "t2").value(QStringLiteral("themes")) == QLatin1String("other"));
    QMap<QString, QString> themes;
    for (const auto &row : namedRows(content, "figures"))
        if (row.value(QStringLiteral("measure")) == QLatin1String("conversations")
            && row.value(QStringLiteral("breakdown")) == QLatin1String("theme"))
            themes.insert(row.value(QStringLiteral("category")), row.value(QStringLiteral("value")));
    REQUIRE(themes
            == QMap<QString, QString>{{QStringLiteral("health"), QStringLiteral("2")},
                                      {QStringLiteral("transport"), QStringLiteral("1")},
                                      {QStringLiteral("other"), QStringLiteral("2")},
                                      {QStringLiteral("not_recorded"), QStringLiteral("1")}});
}

TEST_CASE("Stories go only where they were ticked and may be published")
{
    ReturnHub hub;
    hub.loadSmallLife();
    hub.load("stories",
             "id,title,told_on,text,publish_consent\ny1,Yes,2019-05-01,We did it,yes\ny2,Yes "
             "too,2019-05-01,Us too,yes\n"
             "n1,No,2019-05-01,Secret,no\nb1,Blank,2019-05-01,Secret,\nl1,Later,2019-08-01,Later,yes\n");
    REQUIRE(hub.rows(secondQuarter, "stories").isEmpty());
    REQUIRE(column(namedRows(hub.build(secondQuarter, {QStringLiteral("y1")}), "stories"), "text")
            == QStringList{QStringLiteral("We did it")});
    for (const char *forbidden : {"n1", "b1", "nobody"})
        REQUIRE_THROWS_AS(hub.build(secondQuarter, {QString::fromLatin1(forbidden)}), Error);
    const QList<OfferedStory> offered = offeredStories(hub.file(), secondQuarter);
    REQUIRE(offered.size() == 2);
    REQUIRE(offered[0].id == QLatin1String("y1"));
}

TEST_CASE("Nothing that stays at the hub is in any byte of a return")
{
    ReturnHub hub;
    hub.load("people",
             "id,given_name,family_name,known_as,email,phone,address,postcode,birth_date,share_consent,"
             "guardian_name,"
             "guardian_contact,tags,notes,network_member_from\n"
             "x1,Canarygiven,Canaryfamily,Canaryknown,canary@mail.example,07700900999,Canaryaddress,ZE1 "
             "9ZZ,1971-12-13,yes,"
             "Canaryguardian,Canarycontact,canarytag,Canarynotes,2019-01-01\n");
    hub.load("organisers", "person_id,started_on,patch,notes\nx1,2018-01-01,Canarypatch,Canarynotes\n");
    hub.load("trainers", "person_id,quality_assured_on,observed_by\nx1,2019-01-01,Canaryobserver\n");
    hub.load("organisations",
             "id,name,postcode,website,introduced_on,notes\no1,Plain name,ZE1 "
             "9ZZ,canary.example,2019-05-01,Canarynotes\n");
    hub.load("conversations",
             "id,held_on,organiser_id,described_as,place,postcode,heard,next_step\n"
             "c1,2019-05-01,x1,Canarydescribed,Canaryplace,ZE1 9ZZ,Canaryheard,Canarynext\n");
    hub.load("groups",
             "id,name,neighbourhood,postcode,formed_on,notes\ng1,Canaryname,Canaryhood,ZE1 "
             "9ZZ,2019-05-01,Canarynotes\n");
    hub.load("group_members", "group_id,person_id,joined_on\ng1,x1,2019-05-01\n");
    hub.load("meetings", "id,group_id,held_on,notes\nm1,g1,2019-05-01,Canarynotes\n");
    hub.load("courses", "code,title,kind\ny,Young,youth\n");
    hub.load(
        "course_runs",
        "id,course_code,starts_on,venue,postcode,notes\nr1,y,2019-05-01,Canaryvenue,ZE1 9ZZ,Canarynotes\n");
    hub.load("enrolments",
             "run_id,person_id,outcome,override_reason,feedback,certificate_number\n"
             "r1,x1,completed,Canaryreason,Canaryfeedback,Canarycertificate\n");
    hub.load("actions",
             "id,title,neighbourhood,started_on,aim,what_changed\na1,Canarytitle,Canaryhood,2019-05-01,"
             "Canaryaim,Canarychanged\n");
    hub.load("funding", "id,received_on,source,amount,basis\nf1,2019-05-01,Canarysource,1.00,Canarybasis\n");
    hub.load("stories", "id,title,told_on,text,publish_consent\ns1,Canarystory,2019-05-01,Canarytext,no\n");

    const ReturnContent content = hub.build(secondQuarter);
    for (const ReturnFile &file : content.files) {
        INFO(file.name.toStdString());
        const QByteArray lower = file.content.toLower();
        for (const char *word : {"canary", "ze1", "07700900999", "7700900999", "1971-12-13", "1971"})
            REQUIRE_FALSE(lower.contains(word));
    }
    // The rows themselves are there.
    REQUIRE(column(namedRows(content, "people"), "id") == list("x1"));
    REQUIRE(namedRows(content, "funding").size() == 1);
}

TEST_CASE("Names of what leaves are guarded against being taken for formulas")
{
    ReturnHub hub;
    hub.loadSmallLife();
    hub.load("organisations", "id,name,introduced_on\no1,'=cmd(),2019-05-01\n");
    const ReturnContent content = hub.build(secondQuarter);
    REQUIRE(content.file(u"organisations.csv")->content.contains("o1,'=cmd(),"));
    REQUIRE(column(namedRows(content, "organisations"), "name") == list("=cmd()"));
}

TEST_CASE("A return reads a hub that is open to read only and leaves nothing behind")
{
    ReturnHub hub;
    hub.loadSmallLife();
    const auto reader = HubFile::open(hub.file().path(), HubFile::Access::Read);
    NoProgress progress;
    const ReturnContent content = buildReturn(*reader, hub.programme(), secondQuarter, {}, progress);
    REQUIRE(content.files == hub.build(secondQuarter).files);
    REQUIRE(content.files == buildReturn(*reader, hub.programme(), secondQuarter, {}, progress).files);
}
