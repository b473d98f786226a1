#include "core/measures/figure_of.h"

using namespace doorstep;
using namespace doorstep::tests;

namespace {

// A hub in which most things are recorded for some and not for others.
void build(HubBuilder &hub)
{
    hub.person("rose", [](Person &p) {
        p.birthDate = day("2008-01-01"); // eleven on the last day of 2019
        p.gender.code = QStringLiteral("woman");
        p.ethnicGroup.code = QStringLiteral("white_british");
        p.lsoa = QStringLiteral("E01000001");
        p.localAuthority = QStringLiteral("E09000002");
    });
    hub.person("lee", [](Person &p) {
        p.birthYear = 2001;
        p.gender.code = QStringLiteral("man");
        p.disability.code = QStringLiteral("yes_a_little");
        p.lsoa = QStringLiteral("E01000002");
    });
    hub.person("ann", [](Person &p) {
        p.birthDate = day("1954-12-31");
        p.gender.code = QStringLiteral("woman");
        p.setting.code = QStringLiteral("community");
        p.lsoa = QStringLiteral("E01000009"); // not in the table of areas
    });
    hub.connection().execute("INSERT INTO areas (edition, lsoa, decile) VALUES ('imd2019', 'E01000001', 10), "
                             "('imd2019', 'E01000002', 2), ('imd2025', 'E01000009', 1)");
    const auto about = [](const char *themes) {
        return
            [themes](Conversation &c) { c.themes.codes = QString::fromUtf8(themes).split(QLatin1Char(';')); };
    };
    hub.conversation(day("2019-01-31"), "olu", "rose", about("health"))
        .conversation(day("2019-02-01"), "olu", "rose", about("health;transport"));
    hub.conversation(day("2019-02-28"), "olu", "lee")
        .conversation(day("2019-12-31"), "olu", "ann", about("transport"));
    hub.conversation(day("2019-12-31"), "olu", "bea").conversation(day("2019-03-01"), "olu", "");
    hub.group("g", day("2019-03-01"), [](Group &g) { g.themes.codes = {QStringLiteral("environment")}; });
    hub.member("g", "rose", day("2019-03-01")).funding(day("2019-04-01"), 12345, "secured");
    hub.run("run", "power", day("2019-03-04"))
        .enrol("rose", "run", "completed")
        .enrol("bea", "run", "completed");
    hub.trainer("ann", day("2019-01-01"));
}

} // namespace

TEST_CASE("people by what is recorded of them")
{
    HubBuilder hub;
    build(hub);
    const auto by = [&hub](BreakdownId id) { return partsOf(hub, "people_in_conversation", id, year2019); };
    CHECK(by(BreakdownId::AgeBand) == QStringLiteral("0-11 1, 12-18 1, 65+ 1, not_recorded 2"));
    CHECK(by(BreakdownId::Gender) == QStringLiteral("woman 2, man 1, not_recorded 2"));
    CHECK(by(BreakdownId::EthnicGroup) == QStringLiteral("white_british 1, not_recorded 4"));
    CHECK(by(BreakdownId::Disability) == QStringLiteral("yes_a_little 1, not_recorded 4"));
    CHECK(by(BreakdownId::Setting) == QStringLiteral("community 1, not_recorded 4"));
    CHECK(by(BreakdownId::ImdDecile) == QStringLiteral("2 1, 10 1, not_recorded 3"));
    CHECK(by(BreakdownId::LocalAuthority) == QStringLiteral("E09000002 1, not_recorded 4"));
    CHECK(by(BreakdownId::Hub) == QStringLiteral("HUB01 5"));
    CHECK(by(BreakdownId::Month) == QStringLiteral("2019-01 1, 2019-02 1, 2019-03 1, 2019-12 2"));
}

TEST_CASE("a record may have several themes, or none")
{
    HubBuilder hub;
    build(hub);
    CHECK(partsOf(hub, "conversations", BreakdownId::Theme, year2019)
          == QStringLiteral("health 2, transport 2, not_recorded 3"));
    CHECK(partsOf(hub, "groups_formed", BreakdownId::Theme, year2019) == QStringLiteral("environment 1"));
}

TEST_CASE("the parts of every measure add up to the whole, and so do the records behind them")
{
    HubBuilder hub;
    build(hub);
    const Programme programme = currentProgramme(hub.connection());
    for (const auto &[measure, value] : figures(hub.connection(), programme, year2019))
        for (const BreakdownId by : measure->breakdowns) {
            if (by == BreakdownId::Theme)
                continue; // a record may have several
            INFO(measure->name << " by " << breakdownName(by).toStdString());
            qint64 sum = 0;
            for (const Category &part : breakdown(hub.connection(), programme, year2019, *measure, by)) {
                sum += part.value;
                qint64 behind = 0;
                for (const RecordKeys &keys :
                     recordKeys(hub.connection(), programme, year2019, *measure, by, part.name))
                    behind += keys.keys.size();
                CHECK((measure->unit == MeasureUnit::Money || behind == part.value));
            }
            CHECK(sum == value);
        }
}

TEST_CASE("categories as people read them")
{
    CHECK(categoryLabel(BreakdownId::Month, QStringLiteral("2019-03")) == QStringLiteral("Mar 2019"));
    CHECK(categoryLabel(BreakdownId::Gender, QStringLiteral("woman")) == QStringLiteral("Woman"));
    CHECK(categoryLabel(BreakdownId::ImdDecile, QStringLiteral("1")) == QStringLiteral("1 (most deprived)"));
    CHECK(categoryLabel(BreakdownId::AgeBand, QStringLiteral("not_recorded"))
          == QStringLiteral("Not recorded"));
}
