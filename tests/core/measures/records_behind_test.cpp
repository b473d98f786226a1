#include "core/measures/figure_of.h"
#include "measures/worked_out.h"
#include "records/record_table.h"

using namespace doorstep;
using namespace doorstep::tests;

namespace {

QStringList rowsOf(HubBuilder &hub, const char *name)
{
    QStringList rows;
    records(hub.connection(), currentProgramme(hub.connection()), year2019, measure(name),
            [&rows](const CountedRecord &row) {
                rows.append(QStringList{row.hub, row.table->tableName(), row.id, row.uniqueId,
                                        dateToText(row.day), QString::number(row.amount)}
                                .join(QLatin1Char(' ')));
            });
    return rows;
}

} // namespace

TEST_CASE("the records behind a figure, by day")
{
    HubBuilder hub;
    const auto named = [](const char *id, const char *lsoa) {
        return [id, lsoa](Conversation &c) {
            c.id = QString::fromUtf8(id);
            c.lsoa = QString::fromUtf8(lsoa);
        };
    };
    hub.conversation(day("2019-06-01"), "olu", "rose", named("c1", "E01000001"));
    hub.conversation(day("2019-05-01"), "olu", "", named("c2", "E01000001"));
    hub.conversation(day("2019-05-02"), "olu", "rose", named("c3", "E01000001"));
    hub.run("r", "power", day("2019-03-04"))
        .enrol("rose", "r", "completed")
        .trainer("lee", day("2019-01-01"));
    hub.funding(day("2019-04-01"), 12345, "secured");
    CHECK(rowsOf(hub, "people_in_conversation")
          == QStringList{QStringLiteral("HUB01 conversations c2 HUB01/c2 2019-05-01 1"),
                         QStringLiteral("HUB01 people rose HUB01/rose 2019-05-02 1")});
    CHECK(rowsOf(hub, "follow_on_attendances")
          == QStringList{QStringLiteral("HUB01 enrolments r/rose HUB01/r/rose 2019-03-04 1")});
    CHECK(rowsOf(hub, "neighbourhoods_reached")
          == QStringList{QStringLiteral("HUB01 conversations c2 E01000001 2019-05-01 1")});
    CHECK(rowsOf(hub, "trainers_quality_assured")
          == QStringList{QStringLiteral("HUB01 people lee HUB01/lee  1")});
    CHECK(rowsOf(hub, "funding_leveraged").first().endsWith(QStringLiteral(" 2019-04-01 12345")));

    const auto keys = recordKeys(hub.connection(), currentProgramme(hub.connection()), year2019,
                                 measure("people_in_conversation"));
    REQUIRE(keys.size() == 2);
    CHECK(keys[0].table == &Person::table());
    CHECK(keys[0].keys == QList<qint64>{hub.person("rose").key});
    CHECK(keys[1].keys.size() == 1);
}

TEST_CASE("every measure's records add up to its figure")
{
    HubBuilder hub;
    hub.conversation(day("2019-06-01"), "olu", "rose").conversation(day("2019-06-01"), "olu", "");
    hub.run("r", "power", day("2019-03-04")).enrol("rose", "r", "completed").enrol("lee", "r", "attended");
    hub.group("g", day("2019-03-01"))
        .member("g", "rose", day("2019-03-04"))
        .action("a", day("2019-05-01"))
        .joinAction("a", "ann");
    hub.organisation("o", day("2019-05-01")).funding(day("2019-04-01"), 12345, "secured");
    const Programme programme = currentProgramme(hub.connection());
    for (const auto &[measure, value] : figures(hub.connection(), programme, year2019)) {
        INFO(measure->name);
        qint64 sum = 0;
        QSet<QString> units;
        records(hub.connection(), programme, year2019, *measure, [&](const CountedRecord &row) {
            sum += row.amount;
            CHECK(!units.contains(row.uniqueId));
            units.insert(row.uniqueId);
        });
        CHECK(sum == value);
    }
}

TEST_CASE("what is worked out for a return")
{
    HubBuilder hub;
    hub.person("rose", [](Person &p) { p.birthYear = 2005; });
    hub.run("r", "power", day("2019-03-04"), {day("2019-03-05")});
    hub.enrol("rose", "r", "completed")
        .mark("rose", "r/1", "present")
        .enrol("lee", "r", "no_show")
        .enrol("ann", "r", "referred");
    hub.group("g", day("2019-01-01")).member("g", "ann", day("2019-07-01"));
    hub.conversation(day("2019-02-01"), "olu", "ann", [](Conversation &c) { c.activatedOn = c.heldOn; });
    QStringList enrolments;
    workedOutEnrolments(
        hub.connection(), currentProgramme(hub.connection()), [&](const WorkedOutEnrolment &e) {
            enrolments.append(dateToText(e.attendedOn) + QLatin1Char(' ') + dateToText(e.completedOn)
                              + (e.young ? QStringLiteral(" young") : QString()));
        });
    CHECK(enrolments
          == QStringList{QStringLiteral("2019-03-05 2019-03-05 young"), QStringLiteral("2019-03-04 ")});
    QStringList activations;
    workedOutActivations(hub.connection(), [&](const WorkedOutActivation &a) {
        CHECK(a.person == hub.person("ann").key);
        activations.append(dateToText(a.day) + QLatin1Char(' ') + dateToText(a.evidencedOn));
    });
    CHECK(activations == QStringList{QStringLiteral("2019-02-01 2019-07-01")});
}
