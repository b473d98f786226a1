// Nothing of a hub stays in the national file that none of its accepted returns holds any more.
#include "corrected_year.h"
#include "whole_file.h"

#include "records/record_table.h"
#include "storage/change.h"
#include "support/catch_strings.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;
using Outcome = Receipt::Outcome;

namespace {

// A quarter in which Ann talked to Rose, whom the body knows by an e-mail address; in the third quarter the
// hub made Pat a trainer, wrote down her mark on a run that she is not enrolled on, a course, an action and
// an organisation that have no day, and a story that may be published.
class ShortLife {
public:
    ReturnHub hub;
    National national;

    ShortLife()
    {
        hub.load(
            {{"people",
              "id,given_name,email,share_consent,gender,birth_year\nann,Ann,,yes,woman,1980\n"
              "rose,Rose,rose@example.org,yes,woman,1990\npat,Pat,pat@example.org,yes,man,2002\n"},
             {"trainers", "person_id,quality_assured_on\npat,2019-08-13\n"},
             {"courses", "code,title,kind\nbp,Building Power,follow_on\n"},
             {"course_runs", "id,course_code,starts_on\nr1,bp,2019-09-02\n"},
             {"course_sessions", "id,run_id,held_on\ns1,r1,2019-09-02\n"},
             {"attendance", "session_id,person_id,mark\ns1,pat,present\n"},
             {"organisations", "id,name\no1,Chapel\n"},
             {"actions", "id,title\na1,Crossing\n"},
             {"action_people", "action_id,person_id,role,joined_on\na1,pat,lead,2019-08-20\n"},
             {"funding", "id,received_on,source,amount,organisation_id\nf1,2019-08-01,Council,10.00,o1\n"},
             {"stories", "id,title,text,publish_consent\nt1,Pat,What Pat did,yes\n"},
             {"conversations",
              "id,held_on,organiser_id,person_id\nc1,2019-05-10,ann,rose\nc2,2019-08-20,ann,rose\n"
              "c3,2019-11-20,ann,rose\nc4,2020-02-20,ann,rose\n"}});
    }
    QString sign(const Period &period)
    {
        SignOptions options;
        options.signedBy = QStringLiteral("Ann Organiser");
        options.reasons = {{QStringLiteral("all"), QStringLiteral("known")}};
        options.outFolder = hub.path(QStringLiteral("out"));
        if (m_hasStory && period.contains(day(2019, 8, 1)))
            options.storyIds = {QStringLiteral("t1")};
        return hub.sign(period, options).path;
    }
    // Pat was somebody else all along, and all that was written down was a mistake.
    void forgetPat()
    {
        Change change(hub.file(), QStringLiteral("Delete"));
        for (const char *gone :
             {"stories WHERE id = 't1'", "funding WHERE id = 'f1'", "organisations WHERE id = 'o1'",
              "action_people WHERE role = 'lead'", "actions WHERE id = 'a1'",
              "attendance WHERE mark = 'present'", "course_sessions WHERE id = 's1'",
              "course_runs WHERE id = 'r1'", "courses WHERE code = 'bp'",
              "trainers WHERE quality_assured_on = '2019-08-13'", "people WHERE id = 'pat'"})
            change.remove(
                *tableNamed(QString::fromLatin1(gone).section(QLatin1Char(' '), 0, 0)),
                hub.connection().number(QStringLiteral("SELECT key FROM ") + QLatin1String(gone)).value());
        change.commit();
        m_hasStory = false;
    }
    // Tables of the national file in which something of Pat, or of what went with him, is left.
    static QStringList left(National &national)
    {
        QStringList left;
        for (const char *table :
             {"people WHERE id = 'pat'", "trainers WHERE true", "attendance WHERE true",
              "course_sessions WHERE true", "course_runs WHERE true", "courses WHERE code = 'bp'",
              "actions WHERE true", "action_people WHERE true", "organisations WHERE true",
              "funding WHERE true", "stories WHERE true", "received_activations WHERE true",
              "match_keys WHERE person NOT IN (SELECT key FROM people WHERE id IN ('ann', 'rose'))",
              "received_people WHERE person NOT IN (SELECT key FROM people WHERE id IN ('ann', 'rose'))"})
            if (national.rows((QByteArray(table) + " AND hub = (SELECT key FROM hubs WHERE code = 'HUB01')")
                                  .constData())
                != 0)
                left.append(QString::fromLatin1(table).section(QLatin1Char(' '), 0, 0));
        return left;
    }

private:
    bool m_hasStory = true;
};

} // namespace

TEST_CASE("Somebody whom a revision does not carry any more goes with all that came with them")
{
    ShortLife life;
    // Another hub knows Pat by the same address: who he is there does not rest on this hub's word any more.
    ReturnHub other("HUB02");
    other.load({{"people", "id,given_name,email\nben,Ben,\np,Pat,pat@example.org\n"},
                {"conversations", "id,held_on,organiser_id,person_id\nc1,2019-05-11,ben,p\n"}});
    REQUIRE(life.national.take(other.sign(quarters[0]).path) == Outcome::Accepted);
    QStringList sent;
    const int first = GENERATE(1, 2);
    const int last = GENERATE(2, 3);
    for (int quarter = first; quarter <= last; ++quarter)
        sent.append(life.sign(quarters[quarter - 1]));
    for (const QString &path : std::as_const(sent))
        REQUIRE(life.national.take(path) == Outcome::Accepted);
    CHECK(life.national.rows("people WHERE id = 'pat'") == 1);
    CHECK(life.national.rows("linked_people") == 2);
    CHECK(life.national.rows("stories") == 1);
    life.forgetPat();
    for (int quarter = 2; quarter <= last; ++quarter)
        REQUIRE(life.national.take(life.sign(quarters[quarter - 1])) == Outcome::Replaced);
    CHECK(ShortLife::left(life.national) == QStringList());
    CHECK(life.national.rows("linked_people") == 0);
    CHECK(life.national.faults() == QStringList());
    requireAsTakenTogether(life.national.file(), QStringLiteral("HUB01"));
}

TEST_CASE("In whatever order returns and revisions come, nobody stays whom the accepted ones do not hold")
{
    ShortLife life;
    QStringList sent;
    for (const int quarter : {1, 2, 3})
        sent.append(life.sign(quarters[quarter - 1]));
    life.forgetPat();
    for (const int quarter : {2, 3, 4})
        sent.append(life.sign(quarters[quarter - 1]));
    sent.removeDuplicates();
    std::sort(sent.begin(), sent.end());
    std::mt19937 random(11);
    for (int i = 0; i < 12; ++i) {
        National national;
        for (const QString &path : std::as_const(sent)) {
            REQUIRE(national.take(path) != Outcome::Refused);
            requireAsTakenTogether(national.file(), QStringLiteral("HUB01"));
        }
        INFO(sent.join(QLatin1Char(' ')).toStdString());
        CHECK(ShortLife::left(national) == QStringList());
        CHECK(national.faults() == QStringList());
        std::shuffle(sent.begin(), sent.end(), random);
    }
}

TEST_CASE("Somebody who was only a trainer goes when the next quarter does not know them as one")
{
    ShortLife life;
    life.hub.load(
        {{"people", "id,given_name,email,share_consent,birth_year\nmo,Mo,mo@example.org,yes,1970\n"},
         {"trainers", "person_id,quality_assured_on\nmo,2019-04-15\n"}});
    REQUIRE(life.national.take(life.sign(quarters[0])) == Outcome::Accepted);
    CHECK(life.national.rows("people WHERE id = 'mo'") == 1);
    Change change(life.hub.file(), QStringLiteral("Delete"));
    change.remove(
        *tableNamed(QStringLiteral("trainers")),
        life.hub.connection()
            .number(QStringLiteral("SELECT key FROM trainers WHERE quality_assured_on = '2019-04-15'"))
            .value());
    change.commit();
    const Outcome outcome = life.national.take(life.sign(quarters[1]));
    CHECK(outcome == Outcome::Accepted);
    CHECK(life.national.rows("people WHERE id = 'mo'") == 0);
    requireAsTakenTogether(life.national.file(), QStringLiteral("HUB01"));
}
