// Why a national figure is what it is: hubs by themselves, links, and what missing keys leave open.
#include "measures/national_figures.h"

#include "core/measures/as_received.h"
#include "core/measures/figure_of.h"
#include "storage/people_links.h"

#include <random>
#include <set>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

class NationalHub : public HubBuilder {
public:
    NationalHub() : HubBuilder("coep-2017-2020", "NATIONAL", true)
    {
        for (const char *code : {"HUB01", "HUB02", "HUB03"}) {
            Course course;
            course.code = course.title = QStringLiteral("a");
            course.kind.code = QStringLiteral("follow_on");
            inHub(code).add(course);
        }
    }
    // Talked to in HUB, with these match keys (none: nothing to tell them by).
    void talked(const char *hub, const char *id, const QStringList &keys, QDate on = day("2019-06-01"))
    {
        inHub(hub).conversation(on, "olu", id);
        hasKeys(hub, id, keys);
    }
    void hasKeys(const char *hub, const char *id, const QStringList &keys)
    {
        const Id<Person> person = inHub(hub).person(id);
        for (const QString &key : keys)
            connection()
                .prepare("INSERT INTO match_keys (match_key, hub, person) SELECT ?1, hub, key FROM people "
                         "WHERE key = ?2")
                .bind(1, key)
                .bind(2, person.key)
                .execute();
        PeopleLinks links(connection());
        links.loosen(person.key);
        links.link(0, 0);
    }
    NationalFigure national(const char *name, const Period &period = year2019)
    {
        asReceived(*this);
        return nationalFigure(connection(), currentProgramme(connection()), period, measure(name));
    }
    // "HUB01/a + HUB02/b = 1 (2 keys)", and a hub's part in brackets where the hub does not count it.
    QStringList shared(const char *name)
    {
        asReceived(*this);
        QStringList units;
        for (const SharedUnit &unit :
             sharedUnits(connection(), currentProgramme(connection()), year2019, measure(name))) {
            QStringList parts;
            for (const SharedUnit::Part &part : unit.parts) {
                const QString text = part.id.isEmpty() ? part.hub : part.hub + QLatin1Char('/') + part.id;
                parts.append(part.isCounted ? text : QStringLiteral("(%1)").arg(text));
            }
            units.append(QStringLiteral("%1 = %2 (%3 keys)")
                             .arg(parts.join(QStringLiteral(" + ")))
                             .arg(int(unit.isCounted))
                             .arg(unit.keysInCommon));
        }
        return units;
    }
};

std::string inShort(const NationalFigure &figure)
{
    return QStringLiteral("%1 of %2, %3 links, %4 to %5, %6 without keys")
        .arg(figure.value)
        .arg(figure.sumOfHubs)
        .arg(figure.links)
        .arg(figure.atLeast)
        .arg(figure.atMost)
        .arg(figure.withoutKeys)
        .toStdString();
}

std::string perHub(const NationalFigure &figure)
{
    QStringList hubs;
    for (const HubAlone &hub : figure.hubs)
        hubs.append(QStringLiteral("%1 %2").arg(hub.code).arg(hub.value));
    return hubs.join(QStringLiteral(", ")).toStdString();
}

QStringList keys(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("a chain over three hubs is one person, counted three times by the hubs")
{
    NationalHub hub;
    hub.talked("HUB01", "a", keys("x"));
    hub.talked("HUB02", "b", keys("x y z"));
    hub.talked("HUB03", "c", keys("y z w"));
    hub.talked("HUB03", "d", keys("v"));
    hub.inHub("HUB01").conversation(day("2019-07-01"), "olu", "");
    const NationalFigure figure = hub.national("people_in_conversation");
    CHECK(inShort(figure) == "3 of 5, 1 links, 3 to 3, 0 without keys");
    CHECK(perHub(figure) == "HUB01 2, HUB02 1, HUB03 2");
    CHECK(figure.hubs.first().name.toStdString() == "HUB01");
    CHECK(hub.shared("people_in_conversation")
          == QStringList{QStringLiteral("HUB01/a + HUB02/b + HUB03/c = 1 (3 keys)")});
    CHECK(inShort(hub.national("conversations")) == "5 of 5, 0 links, 5 to 5, 0 without keys");
    CHECK(hub.shared("conversations").isEmpty());
}

TEST_CASE("two people of one hub are one by way of somebody at another")
{
    NationalHub hub;
    hub.talked("HUB01", "a", keys("x"));
    hub.talked("HUB01", "b", keys("x y")); // nobody elsewhere has x: alone they would be two
    CHECK(inShort(hub.national("people_in_conversation")) == "2 of 2, 0 links, 2 to 2, 0 without keys");
    hub.hasKeys("HUB02", "c", keys("x")); // known there, but nobody talked to them
    CHECK(inShort(hub.national("people_in_conversation")) == "1 of 2, 1 links, 1 to 1, 0 without keys");
    CHECK(hub.shared("people_in_conversation")
          == QStringList{QStringLiteral("HUB01/a + HUB01/b + (HUB02/c) = 1 (1 keys)")});
}

TEST_CASE("a link that changes nothing is not among those that make the difference")
{
    NationalHub hub;
    hub.talked("HUB01", "a", keys("x"));
    hub.hasKeys("HUB02", "b", keys("x"));
    CHECK(inShort(hub.national("people_in_conversation")) == "1 of 1, 0 links, 1 to 1, 0 without keys");
    CHECK(hub.shared("people_in_conversation").isEmpty());
}

TEST_CASE("new to one hub and known to another before; trained at one and acting at another")
{
    NationalHub hub;
    const auto agreed = [](Conversation &c) {
        c.activatedOn = c.heldOn;
        c.activation.code = QStringLiteral("declared");
    };
    hub.hasKeys("HUB01", "a", keys("x"));
    hub.hasKeys("HUB02", "b", keys("x"));
    hub.inHub("HUB01").conversation(day("2018-06-01"), "olu", "a", agreed);
    hub.inHub("HUB02").conversation(day("2019-06-01"), "olu", "b", agreed);
    CHECK(inShort(hub.national("people_activated")) == "0 of 1, 1 links, 0 to 0, 0 without keys");
    CHECK(hub.shared("people_activated") == QStringList{QStringLiteral("(HUB01/a) + HUB02/b = 0 (1 keys)")});
    hub.inHub("HUB01").run("r", "a", day("2019-03-01")).enrol("a", "r", "completed");
    hub.inHub("HUB02").conversation(day("2019-06-01"), "b", "");
    CHECK(inShort(hub.national("trained_then_acted")) == "1 of 0, 1 links, 1 to 1, 0 without keys");
    CHECK(hub.shared("trained_then_acted")
          == QStringList{QStringLiteral("(HUB01/a) + (HUB02/b) = 1 (1 keys)")});
}

TEST_CASE("an area that two hubs reached is one")
{
    NationalHub hub;
    const auto there = [](Conversation &c) { c.lsoa = QStringLiteral("E01000001"); };
    hub.inHub("HUB01").conversation(day("2019-06-01"), "olu", "", there);
    hub.inHub("HUB03").conversation(day("2019-07-01"), "olu", "", there);
    hub.inHub("HUB03").conversation(day("2019-08-01"), "olu", "", there);
    CHECK(inShort(hub.national("neighbourhoods_reached")) == "1 of 2, 1 links, 1 to 1, 0 without keys");
    CHECK(hub.shared("neighbourhoods_reached") == QStringList{QStringLiteral("HUB01 + HUB03 = 1 (0 keys)")});
}

TEST_CASE("who could be whom, worked out by hand")
{
    NationalHub hub;
    hub.talked("HUB01", "a1", keys("x"));
    hub.talked("HUB01", "a2", keys("y"));
    hub.talked("HUB02", "b1", keys("x"));
    for (const char *id : {"n1", "n2", "n3"})
        hub.talked("HUB01", id, {});
    hub.talked("HUB02", "m1", {});
    hub.inHub("HUB02").conversation(day("2019-06-02"), "olu", ""); // nobody named: one, whoever it was
    // HUB01 knows both who have keys, so its three are three more; HUB02's one may be a2.
    CHECK(inShort(hub.national("people_in_conversation")) == "7 of 8, 1 links, 6 to 7, 4 without keys");
    // Two more elsewhere: two of HUB01's three may be they.
    hub.talked("HUB03", "c1", keys("z"));
    hub.talked("HUB03", "c2", keys("w"));
    CHECK(inShort(hub.national("people_in_conversation")) == "9 of 10, 1 links, 6 to 9, 4 without keys");
    // Known to HUB01 although it did not talk to them: then they are none of its three.
    hub.hasKeys("HUB01", "d", keys("z"));
    CHECK(inShort(hub.national("people_in_conversation")) == "9 of 10, 1 links, 7 to 9, 4 without keys");
}

namespace {

// The smallest number of people by trying everything: a person without keys is put to each group in which
// nobody is of their hub, or makes a group.
size_t fewest(std::vector<std::set<int>> groups, const std::vector<int> &hubs, size_t at = 0)
{
    if (at == hubs.size())
        return groups.size();
    size_t best = std::numeric_limits<size_t>::max();
    for (size_t i = 0; i < groups.size(); ++i)
        if (!groups[i].contains(hubs[at])) {
            std::vector<std::set<int>> put = groups;
            put[i].insert(hubs[at]);
            best = std::min(best, fewest(std::move(put), hubs, at + 1));
        }
    groups.push_back({hubs[at]});
    return std::min(best, fewest(std::move(groups), hubs, at + 1));
}

} // namespace

TEST_CASE("the least is what trying everything gives")
{
    NationalHub hub;
    std::mt19937 random(4);
    const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
    const char *codes[] = {"HUB01", "HUB02", "HUB03"};
    for (int round = 0; round < 24; ++round) {
        const QDate on(1980 + round, 5, 1);
        const QByteArray name = QByteArray::number(round);
        std::vector<std::set<int>> groups;
        std::vector<int> without;
        for (int person = upTo(4); person > 0; --person) {
            std::set<int> at{upTo(2)};
            if (upTo(2) == 0)
                at.insert(upTo(2));
            const QString key = QStringLiteral("k%1-%2").arg(round).arg(person);
            for (const int where : at)
                hub.talked(codes[where], (name + "-" + QByteArray::number(person)).constData(), {key}, on);
            groups.push_back(at);
        }
        for (int person = upTo(5); person > 0; --person) {
            without.push_back(upTo(2));
            hub.talked(codes[without.back()], (name + "-n" + QByteArray::number(person)).constData(), {}, on);
        }
        INFO("round " << round);
        const NationalFigure figure = hub.national("people_in_conversation", {on, on});
        CHECK(figure.atMost == qint64(groups.size() + without.size()));
        CHECK(figure.withoutKeys == qint64(without.size()));
        CHECK(figure.atLeast == qint64(fewest(groups, without)));
    }
}

TEST_CASE("several measures at once are what each is alone")
{
    NationalHub hub;
    hub.talked("HUB01", "a", keys("x"));
    hub.talked("HUB02", "b", keys("x"));
    hub.inHub("HUB02").funding(day("2019-03-01"), 12345, "secured");
    asReceived(hub);
    const Programme programme = currentProgramme(hub.connection());
    const QList<NationalFigure> all = nationalFigures(hub.connection(), programme, year2019);
    CHECK(all.size() == measuresOf(hub.connection()).size());
    for (const NationalFigure &figure : all) {
        INFO(figure.measure->name);
        CHECK(inShort(figure) == inShort(hub.national(figure.measure->name)));
        CHECK(figure.value == doorstep::figure(hub.connection(), programme, year2019, *figure.measure));
    }
    HubBuilder own;
    CHECK_THROWS_AS(nationalFigures(own.connection(), programme, year2019), std::logic_error);
}
