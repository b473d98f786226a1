// The national body's file: which returns are taken in, replaced, kept aside and refused, and who counts
// once.
#include "national.h"

#include "base/money.h"
#include "measures/figures.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "returns/package_reader.h"
#include "returns/receive.h"
#include "returns/return_package.h"
#include "storage/change.h"
#include "storage/verify.h"
#include "support/catch_strings.h"
#include "support/shared_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;
using Outcome = Receipt::Outcome;

namespace {

// The package with its description changed and signed again.
QString rewritten(ReturnHub &hub, const QString &path, const std::function<void(QJsonObject &)> &change)
{
    NoProgress progress;
    const PackageBytes bytes = readPackage(path, {}, progress);
    QJsonObject json = QJsonDocument::fromJson(bytes.descriptionJson).object();
    change(json);
    QList<ReturnFile> members{{QStringLiteral("datapackage.json"), 0, QJsonDocument(json).toJson()}};
    members.append({QStringLiteral("signature.txt"), 0,
                    packageSignature(members.first().content, hub.programme().secret)});
    members.append(bytes.files);
    const QString changed = hub.path(QStringLiteral("changed.zip"));
    writeBytes(changed, zipOf(members, QStringLiteral("2019-07-01T10:00:00Z"), {}));
    return changed;
}

} // namespace

TEST_CASE("A return is taken in, and again changes nothing; its figures are the hub's")
{
    ReturnHub hub;
    hub.loadSmallLife();
    const QString path = hub.sign(halfYear).path;
    National national;
    CHECK(national.take(path) == Outcome::Accepted);
    for (const Figure &figure : figures(hub.connection(), hub.programme(), halfYear)) {
        INFO(figure.measure->name);
        CHECK(national.figure(figure.measure->name) == figure.value);
    }
    CHECK(national.figure("hubs_reporting") == 1);
    CHECK(national.faults() == QStringList());
    const qint64 changes = national.rows("changes");
    CHECK(national.take(path) == Outcome::AlreadyHeld);
    CHECK(national.rows("changes") == changes);
}

TEST_CASE("A hub counts on the days that its returns cover and no others")
{
    ReturnHub hub;
    hub.loadSmallLife();
    National national;
    CHECK(national.take(hub.sign(thirdQuarter).path) == Outcome::Accepted);
    CHECK(national.figure("conversations") == 1);
    CHECK(national.figure("groups_formed") == 0); // the group came with it, formed a quarter before
    CHECK(national.figure("people_activated") == 0);
    CHECK(national.figure("hubs_reporting") == 0);
    CHECK(national.take(hub.sign(secondQuarter).path) == Outcome::Accepted);
    CHECK(national.figure("conversations") == 3);
    CHECK(national.figure("groups_formed") == 1);
    CHECK(national.figure("hubs_reporting") == 1);
    National whole;
    CHECK(whole.take(hub.sign(halfYear).path) == Outcome::Accepted);
    CHECK(whole.figures(halfYear) == national.figures(halfYear));
    CHECK(whole.figures(secondQuarter) == national.figures(secondQuarter));
}

TEST_CASE("Revisions replace and are kept aside, whatever order they come in")
{
    ReturnHub hub;
    hub.loadSmallLife();
    const QString first = hub.sign(secondQuarter).path;
    const QString third = hub.sign(thirdQuarter).path;
    hub.load("conversations", "id,held_on,organiser_id,person_id\nc9,2019-06-09,org1,p4\n");
    const QString second = hub.sign(secondQuarter).path;
    const QString half = hub.sign(halfYear).path;
    National national;
    CHECK(national.take(first) == Outcome::Accepted);
    CHECK(national.take(third) == Outcome::Accepted);
    CHECK(national.figure("conversations") == 3);
    CHECK(national.take(second) == Outcome::Replaced);
    CHECK(national.figure("conversations") == 4);
    CHECK(national.take(first) == Outcome::AlreadyHeld);
    CHECK(national.receive(half).replaced.size() == 2);
    CHECK(national.figure("conversations") == 4);
    CHECK(national.faults() == QStringList());
    National late;
    CHECK(late.take(second) == Outcome::Accepted);
    CHECK(late.take(first) == Outcome::KeptAside);
    CHECK(late.take(third) == Outcome::Accepted);
    CHECK(late.figures(halfYear) == national.figures(halfYear));
    const Period overlapping{day(2019, 6, 1), day(2019, 8, 31)};
    CHECK(late.take(hub.sign(overlapping).path) == Outcome::Refused);
    CHECK(late.figures(halfYear) == national.figures(halfYear));
}

TEST_CASE(
    "A corrected first quarter is followed: a learner withdraws, a conversation gets its person, one goes")
{
    ReturnHub hub;
    hub.loadSmallLife();
    National national;
    for (const Period &quarter : {secondQuarter, thirdQuarter})
        national.take(hub.sign(quarter).path);
    CHECK(national.figure("people_trained") == 1);
    CHECK(national.figure("people_in_conversation") == 3);
    hub.load("enrolments", "run_id,person_id,outcome\nr1,p1,withdrawn\n");
    hub.load("conversations", "id,person_id,held_on,organiser_id\nc2,p2,2019-05-02,org1\n");
    {
        Change change(hub.file(), QStringLiteral("Delete"));
        change.remove(
            *tableNamed(u"conversations"),
            hub.connection().number(QStringLiteral("SELECT key FROM conversations WHERE id = 'c1'")).value());
        change.commit();
    }
    CHECK(national.take(hub.sign(secondQuarter).path) == Outcome::Replaced);
    for (const Figure &figure : figures(hub.connection(), hub.programme(), halfYear)) {
        INFO(figure.measure->name);
        CHECK(national.figure(figure.measure->name) == figure.value);
    }
    CHECK(national.faults() == QStringList());
}

TEST_CASE("Hubs that know one person: once, through chains; never within a hub alone, nor against their will")
{
    const auto hubWith = [](const char *code, const char *people, const char *conversations) {
        auto hub = std::make_unique<ReturnHub>(code);
        hub->load({{"people", people}, {"conversations", conversations}});
        return hub;
    };
    const char *held = "id,held_on,organiser_id,person_id\nc1,2019-04-02,o,a\nc2,2019-04-03,o,b\n";
    // HUB01 knows her by two records, HUB02 by e-mail and phone, HUB03 by that phone; one said no.
    const auto one = hubWith("HUB01",
                             "id,given_name,family_name,email,phone,share_consent\no,Ann,Organiser,,,\n"
                             "a,Rose,Hill,rose@example.org,,\nb,Rose,Hall,rose@example.org,,\n",
                             held);
    National national;
    national.take(one->sign(secondQuarter).path);
    CHECK(national.figure("people_in_conversation") == 2);
    const auto two = hubWith("HUB02",
                             "id,given_name,family_name,email,phone,share_consent\no,Ben,Organiser,,,\n"
                             "a,Rose,Fox,rose@example.org,01632 960 001,\nb,Kit,Ng,kit@example.org,,no\n",
                             held);
    national.take(two->sign(secondQuarter).path);
    CHECK(national.figure("people_in_conversation") == 2); // Rose and Kit
    const auto three = hubWith("HUB03",
                               "id,given_name,family_name,email,phone,share_consent\no,Cy,Organiser,,,\n"
                               "a,Rose,Moss,,+44 1632 960001,\nb,Kit,Ng,kit@example.org,,\n",
                               held);
    national.take(three->sign(secondQuarter).path);
    CHECK(national.figure("people_in_conversation") == 3); // Kit of HUB02 is not to be matched
    CHECK(national.figure("conversations") == 6);
    CHECK(national.rows("linked_people") == 4);
    CHECK(national.faults() == QStringList());
}

TEST_CASE("What is not in order is refused whole, with the reason")
{
    ReturnHub hub;
    hub.loadSmallLife();
    const QString path = hub.sign(secondQuarter).path;
    National national;
    const auto refused = [&](const QString &package, const char *why) {
        const Receipt receipt = national.receive(package);
        INFO(receipt.why.toStdString());
        CHECK(receipt.outcome == Outcome::Refused);
        CHECK(receipt.why.contains(QString::fromUtf8(why)));
        CHECK(national.rows("returns") == 0);
        CHECK(national.rows("people") == 0);
    };
    const auto with = [&](const char *name, const QJsonValue &value) {
        return rewritten(hub, path,
                         [&](QJsonObject &json) { json.insert(QString::fromLatin1(name), value); });
    };
    refused(with("draft", true), "draft");
    refused(with("programme", QStringLiteral("other")), "programme");
    refused(with("secret_id", QStringLiteral("unknown")), "secret");
    refused(with("signed_off_at", QStringLiteral("yesterday")), "no time");
    refused(with("interchange_version", 2), "version");
    refused(with("hub", QStringLiteral("NATIONAL")), "own");
    QByteArray damaged = bytesOf(path);
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 1);
    writeBytes(hub.path(QStringLiteral("damaged.zip")), damaged);
    CHECK(national.take(hub.path(QStringLiteral("damaged.zip"))) == Outcome::Refused);
    CHECK(national.take(path) == Outcome::Accepted);
    const Receipt other = national.receive(with("covering_note", QStringLiteral("Otherwise")));
    CHECK(other.outcome == Outcome::Refused);
    CHECK(other.why.contains(QStringLiteral("other content")));
}

TEST_CASE("A locked return wants its password")
{
    ReturnHub hub;
    hub.loadSmallLife();
    SignOptions options;
    options.signedBy = QStringLiteral("Ann");
    options.reasons = {{QStringLiteral("all"), QStringLiteral("known")}};
    options.outFolder = hub.path(QStringLiteral("out"));
    options.password = QStringLiteral("rötlich");
    const QString path = hub.sign(secondQuarter, options).path;
    National national;
    CHECK(national.receive(path).kind == Error::Kind::Password);
    CHECK(national.receive(path, QStringLiteral("rot")).kind == Error::Kind::Password);
    CHECK(national.receive(path, options.password).outcome == Outcome::Accepted);
}

TEST_CASE("Only the national body's file takes in returns")
{
    ReturnHub hub;
    hub.loadSmallLife();
    const QString path = hub.sign(secondQuarter).path;
    NoProgress progress;
    CHECK_THROWS_AS(receiveReturn(hub.file(), path, {}, progress), Error);
}

TEST_CASE("A replayed hub gives the same from a return for all as from twelve quarters")
{
    const QString folder = sharedData(QStringLiteral("replay/coep/HUB07"));
    if (folder.isEmpty())
        return;
    ReturnHub hub("HUB07");
    hub.loadFolder(folder);
    const Period all{day(2017, 4, 1), day(2020, 3, 31)};
    National whole;
    National quarters;
    REQUIRE(whole.take(hub.sign(all).path) == Outcome::Accepted);
    for (QDate from = all.from; from < all.to; from = from.addMonths(3))
        REQUIRE(quarters.take(hub.sign({from, from.addMonths(3).addDays(-1)}).path) == Outcome::Accepted);
    CHECK(quarters.figures(all) == whole.figures(all));
    for (const Figure &figure : figures(hub.connection(), hub.programme(), all)) {
        INFO(figure.measure->name);
        CHECK(whole.figure(figure.measure->name, all) == figure.value);
    }
    CHECK(quarters.faults() == QStringList());
}
