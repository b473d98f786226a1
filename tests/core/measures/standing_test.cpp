// Measures that look at how things stand on the period's last day.
#include "core/measures/figure_of.h"

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("trainers: expires_on is the last day that counts")
{
    HubBuilder hub;
    hub.trainer("no_end", day("2010-01-01")).trainer("last_day", day("2019-12-31"), day("2019-12-31"));
    hub.trainer("over", day("2019-01-01"), day("2019-12-30")).trainer("not_yet", day("2020-01-01"));
    hub.trainer("twice", day("2018-01-01")).trainer("twice", day("2019-01-01"));
    CHECK(figureOf(hub, "trainers_quality_assured", year2019) == 3);
}

TEST_CASE("network members: network_member_to is the last day that counts")
{
    HubBuilder hub;
    const auto member = [&hub](const char *who, const char *from, const char *to) {
        hub.person(who, [from, to](Person &p) {
            p.networkMemberFrom = *from ? day(from) : QDate();
            p.networkMemberTo = *to ? day(to) : QDate();
        });
    };
    member("no_end", "2019-12-31", "");
    member("last_day", "2010-01-01", "2019-12-31");
    member("over", "2010-01-01", "2019-12-30");
    member("not_yet", "2020-01-01", "");
    member("no_start", "", "2025-01-01");
    CHECK(figureOf(hub, "network_members", year2019) == 2);
}

TEST_CASE("groups: left_on and closed_on are the first day that does not count")
{
    HubBuilder hub;
    const auto group = [&hub](const char *id, const char *formed, const char *closed, int members,
                              const char *joined, const char *left) {
        hub.group(id, *formed ? day(formed) : QDate(),
                  [closed](Group &g) { g.closedOn = *closed ? day(closed) : QDate(); });
        for (int i = 0; i < members; ++i)
            hub.member(id, QByteArray::number(i).prepend('m').constData(), day(joined),
                       *left ? day(left) : QDate());
    };
    group("enough", "2019-12-31", "", 21, "2019-12-31", "");
    group("one_short", "2019-01-01", "", 20, "2019-01-01", "");
    group("left_on_the_last_day", "2019-01-01", "", 21, "2019-01-01", "2019-12-31");
    group("leave_the_day_after", "2019-01-01", "", 21, "2019-01-01", "2020-01-01");
    group("closed_on_the_last_day", "2019-01-01", "2019-12-31", 21, "2019-01-01", "");
    group("closes_the_day_after", "2010-01-01", "2020-01-01", 21, "2019-01-01", "");
    group("never_formed", "", "", 21, "2019-01-01", "");
    group("not_yet_joined", "2019-01-01", "", 21, "2020-01-01", "");
    CHECK(figureOf(hub, "groups_recognised", year2019) == 3);
    CHECK(figureOf(hub, "groups_formed", year2019) == 6);

    // Who left and came back is one member.
    hub.group("back", day("2019-01-01"));
    for (int i = 0; i < 20; ++i)
        hub.member("back", QByteArray::number(i).prepend('m').constData(), day("2019-01-01"));
    hub.member("back", "n", day("2018-01-01"), day("2018-06-01"));
    CHECK(figureOf(hub, "groups_recognised", year2019) == 3);
    hub.member("back", "n", day("2019-06-01"));
    CHECK(figureOf(hub, "groups_recognised", year2019) == 4);
}
