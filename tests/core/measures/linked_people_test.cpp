// A national file, in which two hubs know one person.
#include "core/measures/as_received.h"
#include "core/measures/figure_of.h"

using namespace doorstep;
using namespace doorstep::tests;

namespace {

class NationalHub : public HubBuilder {
public:
    NationalHub() : HubBuilder("coep-2017-2020", "NATIONAL", true) { bringInCourse(); }

    // Two hubs know Rose; what HUB01 does not know of her, HUB02 does.
    void linkRose()
    {
        const Id<Person> first = inHub("HUB01").person("rose");
        const Id<Person> second = inHub("HUB02").person("roze", [](Person &p) {
            p.gender.code = QStringLiteral("woman");
            p.birthYear = 1990;
        });
        connection()
            .prepare("INSERT INTO linked_people (person, unique_person) VALUES (?1, ?1), (?2, ?1)")
            .bind(1, first.key)
            .bind(2, second.key)
            .execute();
    }

private:
    // As it would come with a hub's return.
    void bringInCourse()
    {
        for (const char *code : {"HUB01", "HUB02"}) {
            Course course;
            course.code = course.title = QStringLiteral("a");
            course.kind.code = QStringLiteral("follow_on");
            inHub(code).add(course);
        }
    }
};

} // namespace

TEST_CASE("a linked person counts once, and in each of their hubs")
{
    NationalHub hub;
    hub.linkRose();
    hub.inHub("HUB01")
        .run("r", "a", day("2019-05-01"))
        .enrol("rose", "r", "completed")
        .enrol("lee", "r", "completed");
    hub.inHub("HUB02").run("r", "a", day("2019-03-01")).enrol("roze", "r", "completed");
    CHECK(figureOf(asReceived(hub), "people_trained", year2019) == 2);
    CHECK(figureOf(asReceived(hub), "follow_on_attendances", year2019) == 3);
    CHECK(partsOf(asReceived(hub), "people_trained", BreakdownId::Hub, year2019)
          == QStringLiteral("HUB01 2, HUB02 1"));
    CHECK(partsOf(asReceived(hub), "people_trained", BreakdownId::Month, year2019)
          == QStringLiteral("2019-03 1, 2019-05 1"));
    CHECK(partsOf(asReceived(hub), "people_trained", BreakdownId::Gender, year2019)
          == QStringLiteral("woman 1, not_recorded 1"));
    CHECK(partsOf(asReceived(hub), "people_trained", BreakdownId::AgeBand, year2019)
          == QStringLiteral("25-44 1, not_recorded 1"));
    QStringList rows;
    records(hub.connection(), currentProgramme(hub.connection()), year2019, measure("people_trained"),
            [&rows](const CountedRecord &row) {
                rows.append(row.hub + QLatin1Char(' ') + row.id + QLatin1Char(' ') + row.uniqueId);
            });
    CHECK(rows
          == QStringList{QStringLiteral("HUB01 rose HUB01/rose"), QStringLiteral("HUB01 lee HUB01/lee")});
}

TEST_CASE("activated at one hub before the period is not new at another")
{
    NationalHub hub;
    hub.linkRose();
    hub.inHub("HUB01").group("g", day("2010-01-01")).member("g", "rose", day("2019-05-01"));
    CHECK(figureOf(asReceived(hub), "people_activated", year2019) == 1);
    const auto agreed = [](Conversation &c) {
        c.activatedOn = c.heldOn;
        c.activation.code = QStringLiteral("declared");
    };
    hub.inHub("HUB02").conversation(day("2019-02-01"), "olu", "roze", agreed);
    CHECK(figureOf(asReceived(hub), "people_activated", year2019) == 1);
    CHECK(figureOf(asReceived(hub), "people_activated_evidenced", year2019) == 1);
    CHECK(partsOf(asReceived(hub), "people_activated", BreakdownId::Month, year2019)
          == QStringLiteral("2019-02 1"));
    hub.conversation(day("2018-02-01"), "olu", "roze", agreed);
    CHECK(figureOf(asReceived(hub), "people_activated", year2019) == 0);
    CHECK(figureOf(asReceived(hub), "people_activated_evidenced", year2019) == 0);
}

TEST_CASE("trained at one hub, acting at another")
{
    NationalHub hub;
    hub.linkRose();
    hub.inHub("HUB01")
        .run("r", "a", day("2019-03-01"))
        .enrol("rose", "r", "completed")
        .enrol("lee", "r", "completed");
    hub.inHub("HUB02").conversation(day("2019-06-01"), "roze", "");
    CHECK(figureOf(asReceived(hub), "trained_then_acted", year2019) == 1);
}

TEST_CASE("a neighbourhood that two hubs reached is one")
{
    NationalHub hub;
    for (const char *code : {"HUB01", "HUB02"})
        hub.inHub(code).conversation(day("2019-06-01"), "olu", "",
                                     [](Conversation &c) { c.lsoa = QStringLiteral("E01000001"); });
    CHECK(figureOf(asReceived(hub), "neighbourhoods_reached", year2019) == 1);
    CHECK(partsOf(asReceived(hub), "neighbourhoods_reached", BreakdownId::Hub, year2019)
          == QStringLiteral("HUB01 1, HUB02 1"));
}
