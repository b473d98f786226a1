// Packs issued by the national body and the returns made under them: older ones, and those of an older
// secret, are still received, and links between hubs hold.
#include "return_hub.h"

#include "programme/issue_pack.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "returns/check_package.h"
#include "returns/receive.h"
#include "storage/verify.h"
#include "support/catch_strings.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;
using Outcome = Receipt::Outcome;

namespace {

const Period fourthQuarter{day(2019, 10, 1), day(2019, 12, 31)};
const QString shipped = QStringLiteral("coep-2017-2020");

class Body {
public:
    Body()
        : m_file(createHub(m_folder.filePath(QStringLiteral("N.doorstep")),
                           {QStringLiteral("NATIONAL"), QStringLiteral("The body"), true}, packBytes(shipped),
                           shipped))
    {
    }

    IssuedPack issue() { return issuePack(*m_file, m_folder.filePath(QStringLiteral("pack.json"))); }
    IssuedPack issueWithNewSecret()
    {
        draftNewSecret(*m_file, true);
        return issue();
    }
    IssuedPack issueChanged(int threshold)
    {
        Programme programme = packDraft(m_file->connection()).programme;
        programme.smallNumberThreshold = threshold;
        draftPack(*m_file, programme, QStringLiteral("Change"));
        return issue();
    }
    Outcome take(const SignedReturn &made)
    {
        NoProgress progress;
        const Receipt receipt = receiveReturn(*m_file, made.path, {}, progress);
        INFO(receipt.why.toStdString());
        CHECK(receipt.why.isEmpty());
        return receipt.outcome;
    }
    qint64 linked()
    {
        return m_file->connection().number(QStringLiteral("SELECT count(*) FROM linked_people")).value_or(0);
    }
    QStringList faults()
    {
        NoProgress progress;
        return verify(m_file->connection(), progress).faults();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<HubFile> m_file;
};

// A hub that in each of three quarters talks to a person of its own and to one whom the other hub knows too.
void live(ReturnHub &hub)
{
    hub.load({{"people",
               "id,given_name,email,share_consent\n"
               "org,Ann,,\n"
               "first,Rose,rose@example.org,yes\n"
               "second,Sam,sam@example.org,yes\n"
               "third,Kit,kit@example.org,yes\n"},
              {"organisers", "person_id,started_on\norg,2018-01-01\n"},
              {"conversations",
               "id,held_on,organiser_id,person_id\n"
               "c1,2019-04-02,org,first\n"
               "c2,2019-08-02,org,second\n"
               "c3,2019-11-02,org,third\n"}});
}

void load(ReturnHub &hub, const IssuedPack &issued)
{
    loadPack(hub.file(), issued.json, QStringLiteral("pack.json"));
}

} // namespace

TEST_CASE("Returns made under an older pack, and under an older secret, are still received; links hold")
{
    Body body;
    ReturnHub one("HUB01");
    ReturnHub other("HUB02");
    live(one);
    live(other);
    const SignedReturn practice = other.sign(secondQuarter); // before anything was issued
    const IssuedPack first = body.issue();
    CHECK(body.take(practice) == Outcome::Accepted);

    load(one, first);
    CHECK(body.take(one.sign(secondQuarter)) == Outcome::Accepted);
    CHECK(body.linked() == 0); // keys under two secrets never meet
    load(other, first);
    CHECK(body.take(other.sign(thirdQuarter)) == Outcome::Accepted);
    const IssuedPack second = body.issueChanged(10); // version up, same secret
    CHECK(second.programme.secretId == first.programme.secretId);
    CHECK(body.take(one.sign(thirdQuarter)) == Outcome::Accepted);
    CHECK(body.linked() == 2); // Sam; one made it under the older version

    const IssuedPack third = body.issueWithNewSecret();
    CHECK(third.programme.secretId != first.programme.secretId);
    CHECK(body.linked() == 2);
    load(one, third);
    const SignedReturn old = other.sign(fourthQuarter); // has not loaded it yet
    CHECK(body.take(one.sign(fourthQuarter)) == Outcome::Accepted);
    CHECK(body.take(old) == Outcome::Accepted);
    CHECK(body.linked() == 2); // Kit not, Sam still
    load(other, third);
    other.load("conversations", "id,held_on,organiser_id,person_id\nc4,2019-12-02,org,third\n");
    CHECK(body.take(other.sign(fourthQuarter)) == Outcome::Replaced);
    CHECK(body.linked() == 4);
    CHECK(body.faults() == QStringList());
}

TEST_CASE("A return is proven by the secret that it was made under, whichever pack is in force")
{
    Body body;
    ReturnHub hub;
    live(hub);
    const IssuedPack first = body.issue();
    load(hub, first);
    const QString path = hub.sign(secondQuarter).path;
    const IssuedPack second = body.issueWithNewSecret();
    NoProgress progress;
    using Origin = PackageReport::Origin;
    CHECK(checkPackage(path, {second.programme}, {}, progress).origin == Origin::NotChecked);
    CHECK(checkPackage(path, {second.programme, first.programme}, {}, progress).origin == Origin::Proven);
}
