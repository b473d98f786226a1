// The measures hub by hub in a national file: each hub as if it were alone, beside the whole.
#include "measures/hub_figures.h"

#include "core/measures/as_received.h"
#include "core/measures/figure_of.h"

using namespace doorstep;
using namespace doorstep::tests;

namespace {

// Two hubs know Rose, who was activated at HUB01 a year before HUB02 first brought her in.
class TwoHubs : public HubBuilder {
public:
    TwoHubs() : HubBuilder("coep-2017-2020", "NATIONAL", true)
    {
        const Id<Person> rose =
            inHub("HUB01").person("rose", [](Person &p) { p.gender.code = QStringLiteral("woman"); });
        conversation(day("2018-03-05"), "olu", "rose", agreed);
        conversation(day("2019-03-05"), "olu", "rose");
        conversation(day("2019-06-01"), "olu", "sam");
        conversation(day("2019-06-02"), "olu", "");
        funding(day("2019-05-01"), 100050, "secured");
        const Id<Person> roze = inHub("HUB02").person("roze");
        conversation(day("2019-02-01"), "ann", "roze", agreed);
        funding(day("2019-07-01"), 20000, "secured");
        asReceived(*this);
        connection()
            .prepare("INSERT INTO linked_people (person, unique_person) VALUES (?1, ?1), (?2, ?1)")
            .bind(1, rose.key)
            .bind(2, roze.key)
            .execute();
        connection()
            .prepare("INSERT INTO received_people (person, hub, imd_decile) SELECT key, hub, 3 FROM"
                     " people WHERE key = ?")
            .bind(1, rose.key)
            .execute();
    }
    HubValues values(const char *name)
    {
        NoProgress quiet;
        return hubValues(connection(), programme(), year2019, {&measure(name)}, quiet).value(0);
    }
    QString parts(const char *name, BreakdownId by, const char *hub)
    {
        QStringList texts;
        for (const Category &part :
             hubParts(connection(), programme(), year2019, measure(name), by).value(QString::fromLatin1(hub)))
            texts.append(QStringLiteral("%1 %2").arg(part.name).arg(part.value));
        return texts.join(QStringLiteral(", "));
    }
    Programme programme() { return currentProgramme(connection()); }

private:
    static void agreed(Conversation &c)
    {
        c.activatedOn = c.heldOn;
        c.activation.code = QStringLiteral("declared");
    }
};

const QString hub1 = QStringLiteral("HUB01");
const QString hub2 = QStringLiteral("HUB02");

} // namespace

TEST_CASE("a linked person is in each hub's figure, and once in the whole")
{
    TwoHubs file;
    const HubValues people = file.values("people_in_conversation");
    CHECK(people.of(hub1) == 3); // Rose, Sam and somebody not named
    CHECK(people.of(hub2) == 1);
    CHECK(people.sumOfHubs() == 4);
    CHECK(people.whole == 3);
}

TEST_CASE("a hub's figure is as its own program has it, whatever others know of the same person")
{
    TwoHubs file;
    const HubValues activated = file.values("people_activated");
    CHECK(activated.whole == 0); // Rose was, the year before, elsewhere
    CHECK(activated.of(hub1) == 0);
    CHECK(activated.of(hub2) == 1);
    CHECK(figureOf(file, "people_in_conversation", year2019) == 3); // links are there again
}

TEST_CASE("money adds up in pence, and a hub with nothing is not among them")
{
    TwoHubs file;
    const HubValues funding = file.values("funding_leveraged");
    CHECK(funding.of(hub1) == 100050);
    CHECK(funding.sumOfHubs() == 120050);
    CHECK(funding.whole == 120050);
    CHECK(file.values("groups_formed").byHub.isEmpty());
}

TEST_CASE("who a hub's people are is what its own returns say")
{
    TwoHubs file;
    CHECK(file.parts("people_in_conversation", BreakdownId::ImdDecile, "HUB01")
          == QStringLiteral("3 1, not_recorded 2"));
    CHECK(file.parts("people_in_conversation", BreakdownId::ImdDecile, "HUB02")
          == QStringLiteral("not_recorded 1")); // though HUB01 knows the decile of the same person
    CHECK(file.parts("people_in_conversation", BreakdownId::Gender, "HUB01")
          == QStringLiteral("woman 1, not_recorded 2"));
    CHECK(file.parts("people_in_conversation", BreakdownId::Month, "HUB01")
          == QStringLiteral("2019-03 1, 2019-06 2"));
    CHECK(file.parts("funding_leveraged", BreakdownId::Month, "HUB02") == QStringLiteral("2019-07 20000"));
    CHECK_THROWS_AS(
        hubParts(file.connection(), file.programme(), year2019, measure("conversations"), BreakdownId::Theme),
        std::logic_error);
}

TEST_CASE("behind a hub's figure stand as many records as it counts")
{
    TwoHubs file;
    const QList<RecordKeys> records =
        hubRecordKeys(file.connection(), file.programme(), year2019, measure("people_in_conversation"), hub1);
    REQUIRE(records.size() == 2); // people, and a conversation with nobody named
    CHECK(records[0].keys.size() == 2);
    CHECK(records[1].keys.size() == 1);
    CHECK(hubRecordKeys(file.connection(), file.programme(), year2019, measure("people_activated"), hub2)
              .value(0)
              .keys.size()
          == 1);
}

TEST_CASE("a hub's target is its row in the pack, or its share, over the target's own days")
{
    TwoHubs file;
    Programme programme = file.programme();
    const Period years{QDate(2018, 1, 1), QDate(2019, 12, 31)};
    programme.hubs = {{hub1, hub1}, {hub2, hub2}};
    programme.targets = {{QStringLiteral("people_in_conversation"), year2019, 11, {}},
                         {QStringLiteral("people_in_conversation"), year2019, 8, hub2},
                         {QStringLiteral("conversations"), years, 40, {}}};
    NoProgress quiet;
    const QList<const Measure *> wanted{&measure("people_in_conversation"), &measure("conversations")};
    const QList<HubValues> values = hubValues(file.connection(), programme, year2019, wanted, quiet);
    const HubTargets targets = hubTargets(file.connection(), programme, year2019, values,
                                          {hub1, hub2, QStringLiteral("OTHER")}, QDate(2019, 12, 31), quiet);
    const TargetProgress share = targets[hub1].value(wanted[0]);
    CHECK(share.target.amount == 6); // half of 11, rounded
    CHECK(share.reached == 3);
    CHECK(targets[hub2].value(wanted[0]).target.amount == 8);
    const TargetProgress longer = targets[hub1].value(wanted[1]);
    CHECK(longer.target.amount == 20);
    CHECK(longer.reached == 4); // the conversation of 2018 counts towards it
    CHECK(longer.expected == 20);
    CHECK(targets.value(QStringLiteral("OTHER")).isEmpty());
}
