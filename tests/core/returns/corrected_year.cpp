#include "corrected_year.h"

#include "records/record_table.h"
#include "returns/return_history.h"
#include "storage/change.h"
#include "support/catch_strings.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace doorstep::tests {

CorrectedYear::CorrectedYear()
{
    hub.load({
        {"people",
         "id,given_name,email,share_consent,gender,birth_date,network_member_from\n"
         "ann,Ann,ann@example.org,yes,woman,1980-01-01,2019-05-01\n"
         "ben,Ben,,yes,man,2001-08-01,\n"
         "cy,Cy,,yes,,,\n"
         "dot,Dot,,yes,woman,1960-01-01,2018-01-01\n"
         "eve,Eve,,yes,,,\n"
         "fay,Fay,,,,,\n"},
        {"organisers", "person_id,started_on\nann,2018-01-01\n"},
        {"trainers", "person_id,quality_assured_on\ndot,2019-04-15\n"},
        {"courses",
         "code,title,kind,sessions_required\nbp,Building Power,follow_on,2\naw,Award,qualification,1\n"},
        {"course_runs",
         "id,course_code,starts_on,ends_on\nr1,bp,2019-06-20,2019-07-10\nr2,aw,2019-08-01,\n"
         "r3,bp,2019-11-01,\n"},
        {"course_sessions",
         "id,run_id,held_on\ns1,r1,2019-06-20\ns2,r1,2019-07-10\ns3,r2,2019-08-01\ns4,r3,2019-11-01\n"},
        {"enrolments",
         "run_id,person_id,enrolled_on,outcome\n"
         "r1,ben,2019-05-01,completed\nr1,cy,,completed\nr2,ben,,booked\nr2,eve,2019-06-01,completed\n"
         "r3,eve,,attended\n"},
        {"attendance",
         "session_id,person_id,mark\ns1,ben,present\ns2,ben,present\ns1,cy,present\ns4,eve,present\n"},
        {"conversations",
         "id,held_on,organiser_id,person_id,lsoa,themes,activated_on,activation\n"
         "c1,2019-04-10,ann,ben,E01025518,health,2019-04-10,declared\n"
         "c2,2019-05-10,ann,,E01025382,,2019-05-10,declared\n"
         "c3,2019-06-10,ann,cy,,health,2019-08-10,declared\n"
         "c4,2019-08-20,ann,dot,E01025518,youth,,\n"
         "c5,2019-12-01,ben,eve,,,2019-12-01,evidenced\n"
         "c6,2020-02-01,ann,ben,E01010435,,,\n"},
        {"groups",
         "id,name,formed_on\ng1,Ward 7 Together,2019-05-01\ng2,The Green,2019-09-01\ng3,Old "
         "Friends,2018-01-01\n"},
        {"group_members",
         "group_id,person_id,joined_on\ng1,ben,2019-06-01\ng1,cy,2019-10-15\ng2,eve,2019-09-10\n"
         "g3,dot,2018-02-01\n"},
        {"actions", "id,title,started_on\na1,Crossing,2019-06-15\na2,Lights,2019-11-15\n"},
        {"action_people",
         "action_id,person_id,role,joined_on\na1,fay,lead,\na2,cy,helped,2019-12-05\na2,dot,helped,\n"},
        {"organisations", "id,name,introduced_on\no1,Chapel,2019-05-05\n"},
        {"funding",
         "id,received_on,source,amount,status\nf1,2019-06-01,Council,100.00,secured\n"
         "f2,2019-12-01,Lottery,50.50,pledged\n"},
    });
}

Receipt::Outcome CorrectedYear::send(int quarter)
{
    return national.take(hub.sign(quarters[quarter - 1]).path);
}

void CorrectedYear::sendAll()
{
    for (const int quarter : {1, 2, 3, 4})
        REQUIRE(send(quarter) == Receipt::Outcome::Accepted);
}

int CorrectedYear::sendRevisions()
{
    NoProgress progress;
    const QList<Period> periods = periodsNeedingRevision(hub.file(), progress);
    for (const Period &period : periods)
        REQUIRE(national.take(hub.sign(period).path) == Receipt::Outcome::Replaced);
    return static_cast<int>(periods.size());
}

void CorrectedYear::remove(const char *table, const char *where)
{
    const QString name = QString::fromLatin1(table);
    Statement row = hub.connection().prepare(
        QStringLiteral("SELECT key FROM %1 WHERE %2").arg(name, QString::fromLatin1(where)));
    REQUIRE(row.step());
    const qint64 key = row.integer(0);
    REQUIRE_FALSE(row.step());
    row.reset();
    Change change(hub.file(), QStringLiteral("Delete"));
    change.remove(*tableNamed(name), key);
    change.commit();
}

QStringList CorrectedYear::differences()
{
    QStringList differences;
    Connection &here = hub.connection();
    Connection &there = national.file().connection();
    const Programme programme = hub.programme();
    const auto compare = [&](const QString &what, qint64 nationally, qint64 own) {
        if (nationally != own)
            differences.append(
                QStringLiteral("%1 %2, not %3").arg(what, QString::number(nationally), QString::number(own)));
    };
    const auto textOf = [](const QList<Category> &parts) {
        QStringList texts;
        for (const Category &part : parts)
            texts.append(QStringLiteral("%1=%2").arg(part.name).arg(part.value));
        return texts.join(QLatin1Char(' '));
    };
    int number = 0;
    for (const Period &period : {quarters[0], quarters[1], quarters[2], quarters[3], year}) {
        const QString name = ++number <= 4 ? QStringLiteral("Q%1 ").arg(number) : QStringLiteral("Year ");
        const QList<Figure> nationally = figures(there, programme, period);
        for (const Figure &own : figures(here, programme, period)) {
            const Measure &measure = *own.measure;
            const auto same = std::find_if(nationally.begin(), nationally.end(),
                                           [&](const Figure &one) { return one.measure == own.measure; });
            REQUIRE(same != nationally.end());
            compare(name + measure.nameText(), same->value, own.value);
            if (period != year)
                continue; // the year's months tell its parts apart
            for (const BreakdownId by : {BreakdownId::Month, BreakdownId::Gender, BreakdownId::Theme}) {
                if (!measure.has(by))
                    continue;
                const QString received = textOf(breakdown(there, programme, period, measure, by));
                const QString locally = textOf(breakdown(here, programme, period, measure, by));
                if (received != locally)
                    differences.append(name + measure.nameText() + QStringLiteral(" by ") + breakdownName(by)
                                       + QStringLiteral(": ") + received + QStringLiteral(", not ")
                                       + locally);
            }
        }
    }
    return differences;
}

} // namespace doorstep::tests
