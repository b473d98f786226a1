#include "core/measures/figure_of.h"

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("conversations and the people in them")
{
    HubBuilder hub;
    hub.conversation(day("2019-01-01"), "olu", "rose").conversation(day("2019-12-31"), "olu", "rose");
    hub.conversation(day("2019-06-01"), "olu", "").conversation(day("2019-06-01"), "olu", "");
    hub.conversation(day("2018-12-31"), "olu", "lee").conversation(day("2020-01-01"), "olu", "");
    CHECK(figureOf(hub, "conversations", year2019) == 4);
    CHECK(figureOf(hub, "people_in_conversation", year2019) == 3);
}

TEST_CASE("activated for the first time in the period")
{
    HubBuilder hub;
    const auto agreed = [](const char *on, const char *how) {
        return [on, how](Conversation &c) {
            c.activatedOn = day(on);
            c.activation.code = QString::fromUtf8(how);
        };
    };
    hub.group("g", day("2015-01-01")).action("a", day("2019-05-01"));
    SECTION("by a conversation, on the day of its activation")
    {
        hub.conversation(day("2018-12-01"), "olu", "rose", agreed("2019-01-01", "declared"));
        CHECK(figureOf(hub, "people_activated", year2019) == 1);
        CHECK(figureOf(hub, "people_activated_evidenced", year2019) == 0);
    }
    SECTION("not where it was before")
    {
        hub.conversation(day("2018-12-01"), "olu", "rose", agreed("2018-12-31", "declared"));
        hub.conversation(day("2019-02-01"), "olu", "rose", agreed("2019-02-01", "evidenced"))
            .member("g", "rose", day("2019-02-01"));
        CHECK(figureOf(hub, "people_activated", year2019) == 0);
        CHECK(figureOf(hub, "people_activated_evidenced", year2019) == 0);
    }
    SECTION("by joining a group or an action, which is evidence")
    {
        hub.member("g", "rose", day("2019-02-01"))
            .joinAction("a", "lee", day("2019-12-31"))
            .joinAction("a", "ann");
        hub.joinAction("a", "too_late", day("2020-01-01"));
        CHECK(figureOf(hub, "people_activated", year2019) == 3);
        CHECK(figureOf(hub, "people_activated_evidenced", year2019) == 3);
    }
    SECTION("without any date it counts nowhere")
    {
        hub.action("undated", QDate()).joinAction("undated", "rose");
        CHECK(figureOf(hub, "people_activated", year2019) == 0);
    }
    SECTION("evidence may come later, but not after the last day")
    {
        hub.conversation(day("2019-02-01"), "olu", "rose", agreed("2019-02-01", "declared"));
        hub.conversation(day("2019-02-01"), "olu", "lee", agreed("2019-02-01", "declared"));
        hub.member("g", "rose", day("2019-12-31")).member("g", "lee", day("2020-01-01"));
        CHECK(figureOf(hub, "people_activated", year2019) == 2);
        CHECK(figureOf(hub, "people_activated_evidenced", year2019) == 1);
    }
    SECTION("nobody named counts for each conversation, and never as evidenced")
    {
        hub.conversation(day("2019-02-01"), "olu", "", agreed("2019-02-01", "evidenced"));
        hub.conversation(day("2019-02-01"), "olu", "", agreed("2019-03-01", "declared"));
        hub.conversation(day("2019-02-01"), "olu", "", agreed("2020-01-01", "declared"));
        CHECK(figureOf(hub, "people_activated", year2019) == 2);
        CHECK(figureOf(hub, "people_activated_evidenced", year2019) == 0);
    }
}

TEST_CASE("trained, then acted within the window")
{
    struct Act {
        const char *what;
        const char *on;
        bool counts;
    };
    const Act acts[] = {
        {"the day before", "2019-02-27", false},
        {"the same day", "2019-02-28", true},
        {"the last day of the window", "2020-02-28", true},
        {"the day after the window", "2020-02-29", false},
    };
    for (const Act &act : acts) {
        INFO(act.what);
        HubBuilder hub;
        hub.run("run", "intro", day("2019-02-28"));
        for (const char *who : {"rose", "lee", "ann", "bea"})
            hub.enrol(who, "run", "completed");
        hub.conversation(day(act.on), "rose", "")
            .group("g", day("2015-01-01"))
            .member("g", "lee", day(act.on));
        hub.action("a", day("2010-01-01")).joinAction("a", "ann", day(act.on));
        hub.action("b", day(act.on)).joinAction("b", "bea");
        CHECK(figureOf(hub, "trained_then_acted", year2019) == (act.counts ? 4 : 0));
    }
}

TEST_CASE("a conversation with somebody who was trained is not an act of theirs")
{
    HubBuilder hub;
    hub.run("run", "intro", day("2019-02-28")).enrol("rose", "run", "completed");
    hub.conversation(day("2019-03-01"), "olu", "rose");
    CHECK(figureOf(hub, "trained_then_acted", year2019) == 0);
}

TEST_CASE("neighbourhoods, actions, organisations and funding")
{
    HubBuilder hub;
    const auto in = [](const char *lsoa) {
        return [lsoa](Conversation &c) { c.lsoa = QString::fromUtf8(lsoa); };
    };
    hub.conversation(day("2019-01-01"), "olu", "", in("E01000001"))
        .conversation(day("2019-02-01"), "olu", "", in("E01000001"));
    hub.conversation(day("2019-02-01"), "olu", "", in("E01000002"))
        .conversation(day("2019-02-01"), "olu", "", in(""));
    hub.conversation(day("2020-02-01"), "olu", "", in("E01000003"));
    CHECK(figureOf(hub, "neighbourhoods_reached", year2019) == 2);
    hub.action("a", day("2019-01-01")).action("b", day("2020-01-01")).action("c", QDate());
    CHECK(figureOf(hub, "actions_started", year2019) == 1);
    hub.organisation("o", day("2019-12-31")).organisation("p", QDate());
    CHECK(figureOf(hub, "organisations_introduced", year2019) == 1);
    hub.funding(day("2019-01-01"), 12345, "secured").funding(day("2019-12-31"), 55, "secured");
    hub.funding(day("2019-06-01"), 900, "pledged")
        .funding(day("2020-01-01"), 900, "secured")
        .funding(day("2019-06-01"), 900, "");
    CHECK(figureOf(hub, "funding_leveraged", year2019) == 12400);
}
