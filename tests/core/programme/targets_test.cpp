#include "programme/targets.h"
#include "support/builders.h"
#include "support/catch_strings.h"

using namespace doorstep;
using namespace doorstep::tests;
using Source = TargetValue::Source;

namespace {

const Period whole = period("2017-04-01", "2020-03-31");
const QString trained = QStringLiteral("people_trained");

std::optional<TargetValue> targetOf(HubBuilder &hub, const QString &measure, const Period &asked)
{
    return targetFor(hub.file(), currentProgramme(hub.connection()), measure, asked);
}

} // namespace

TEST_CASE("the hub's own target before the pack's for the hub before its share")
{
    HubBuilder hub;
    CHECK(targetOf(hub, trained, whole)->amount == 160);
    CHECK(targetOf(hub, trained, whole)->source == Source::PackForHub);
    CHECK(!targetOf(hub, QStringLiteral("conversations"), whole));
    hub.target("people_trained", whole, "200");
    CHECK(targetOf(hub, trained, whole)->amount == 200);
    CHECK(targetOf(hub, trained, whole)->source == Source::Hub);

    HubBuilder stranger("coep-2017-2020", "ELSEWHERE");
    CHECK(targetOf(stranger, trained, whole)->amount == 159); // 3500 / 22
    CHECK(targetOf(stranger, trained, whole)->source == Source::PackShare);
    HubBuilder national("coep-2017-2020", "ALL", true);
    CHECK(targetOf(national, trained, whole)->amount == 3500);
}

TEST_CASE("the period that fits best")
{
    HubBuilder hub("open");
    hub.target("conversations", period("2019-01-01", "2019-12-31"), "1200")
        .target("conversations", period("2019-01-01", "2019-06-30"), "500");
    hub.target("conversations", period("2019-01-01", "2019-03-31"), "200")
        .target("funding_leveraged", period("2019-01-01", "2019-12-31"), "1000.50");
    const QString measure = QStringLiteral("conversations");
    CHECK(targetOf(hub, measure, period("2019-01-01", "2019-06-30"))->amount == 500);
    CHECK(targetOf(hub, measure, period("2019-05-01", "2019-05-31"))->amount == 500);
    CHECK(targetOf(hub, measure, period("2019-05-01", "2019-08-31"))->amount == 1200);
    CHECK(targetOf(hub, measure, period("2018-01-01", "2020-12-31"))->amount == 1200);
    CHECK(!targetOf(hub, measure, period("2021-01-01", "2021-12-31")));
    CHECK(targetOf(hub, QStringLiteral("funding_leveraged"), period("2019-01-01", "2019-12-31"))->amount
          == 100050);
}

TEST_CASE("expected by a day, in equal daily steps")
{
    const TargetValue target{365, period("2019-01-01", "2019-12-31"), Source::Hub};
    CHECK(expectedBy(target, day("2018-12-31")) == 0);
    CHECK(expectedBy(target, day("2019-01-01")) == 1);
    CHECK(expectedBy(target, day("2019-07-01")) == 182);
    CHECK(expectedBy(target, day("2019-12-31")) == 365);
    CHECK(expectedBy(target, day("2025-01-01")) == 365);
}
