// The national body's own pack: drafted, undone, issued, issued again.
#include "base/file_writer.h"
#include "base/progress.h"
#include "programme/issue_pack.h"
#include "programme/pack_edits.h"
#include "programme/shipped_packs.h"
#include "storage/history.h"
#include "support/builders.h"
#include "support/catch_strings.h"

#include <QFile>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const QString label = QStringLiteral("Change the programme");

class National : public HubBuilder {
public:
    National() : HubBuilder("coep-2017-2020", "NATIONAL", true) { }

    PackDraft draft() { return packDraft(connection()); }
    qint64 edit(const std::function<void(Programme &)> &change)
    {
        Programme programme = draft().programme;
        change(programme);
        return draftPack(file(), programme, label);
    }
    IssuedPack issue(const QString &version = {}) { return issuePack(file(), path("out.json"), version); }
    QString said(const std::function<void(Programme &)> &change)
    {
        try {
            edit(change);
        } catch (const Error &error) {
            return error.why();
        }
        return {};
    }
    qint64 takeBack(qint64 change)
    {
        NoProgress progress;
        return undo(file(), change, progress);
    }
};

Programme packAt(const QString &path)
{
    return parseProgramme(readWholeFile(path, 1 << 22), path);
}

} // namespace

TEST_CASE("the first issue of a shipped pack makes a secret of its own, and the next keeps it")
{
    National body;
    CHECK(body.draft().isFirstIssue);
    CHECK(body.draft().hasNews());
    const IssuedPack first = body.issue();
    CHECK(first.isNew);
    CHECK(first.programme.version == QStringLiteral("2"));
    CHECK_FALSE(first.programme.isForPractice());
    CHECK(first.programme.secret.size() == 64);
    CHECK(first.programme.secretId.startsWith(QStringLiteral("coep-2017-2020-")));
    CHECK(packAt(body.path("out.json")).secret == first.programme.secret);
    CHECK(QFile::permissions(body.path("out.json"))
              .testAnyFlags(QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)
          == false);
    CHECK(currentProgramme(body.connection()).secretId == first.programme.secretId);
    CHECK(loadedProgrammes(body.connection()).size() == 2);

    SECTION("with nothing changed, the pack in force is written again to the byte")
    {
        const QByteArray bytes = readWholeFile(body.path("out.json"), 1 << 22);
        const IssuedPack again = body.issue();
        CHECK_FALSE(again.isNew);
        CHECK(readWholeFile(body.path("out.json"), 1 << 22) == bytes);
        CHECK(loadedProgrammes(body.connection()).size() == 2);
    }
    SECTION("with something changed, the version goes up and the secret stays")
    {
        body.edit([](Programme &p) { p.smallNumberThreshold = 10; });
        CHECK(body.draft().lines == QStringList{QStringLiteral("Smallest number to publish: 10, was 5")});
        const IssuedPack second = body.issue();
        CHECK(second.programme.version == QStringLiteral("3"));
        CHECK(second.programme.secret == first.programme.secret);
        CHECK(second.programme.secretId == first.programme.secretId);
        CHECK(currentProgramme(body.connection()).smallNumberThreshold == 10);
        CHECK_FALSE(body.draft().hasNews());
        CHECK(wordsToHubs(second).contains(QStringLiteral("Smallest number to publish: 10, was 5")));
        CHECK_FALSE(wordsToHubs(second).contains(second.programme.secret));
    }
    SECTION("a new secret is made when it is asked for, and the old one is kept")
    {
        const qint64 change = draftNewSecret(body.file(), true);
        CHECK(draftNewSecret(body.file(), true) == 0);
        CHECK(body.draft().hasNews());
        body.takeBack(change);
        CHECK_FALSE(body.draft().hasNews());
        draftNewSecret(body.file(), true);
        const IssuedPack second = body.issue();
        CHECK(second.programme.secret != first.programme.secret);
        CHECK(second.programme.secretId != first.programme.secretId);
        CHECK(loadedProgrammes(body.connection()).at(1).secret == first.programme.secret);
        CHECK_FALSE(body.draft().isNewSecretWanted);
    }
}

TEST_CASE("what is drafted is nothing to anybody until it is issued, and is undone and redone")
{
    National body;
    body.issue();
    const qint64 first = body.edit([](Programme &p) { p.youngPersonMaxAge = 21; });
    const qint64 second = body.edit([](Programme &p) { p.name = QStringLiteral("COEP, our way"); });
    CHECK(first > 0);
    CHECK(changeInfo(body.connection(), first).label == label);
    CHECK(currentProgramme(body.connection()).youngPersonMaxAge == 18);
    CHECK(body.draft().programme.youngPersonMaxAge == 21);
    CHECK(body.draft().lines.size() == 2);
    CHECK(body.edit([](Programme &) {}) == 0);
    const qint64 undone = body.takeBack(first);
    CHECK(body.draft().programme.youngPersonMaxAge == 18);
    CHECK(body.draft().programme.name == QStringLiteral("COEP, our way"));
    body.takeBack(undone);
    CHECK(body.draft().programme.youngPersonMaxAge == 21);

    body.edit([](Programme &p) { p.youngPersonMaxAge = 25; });
    CHECK_THROWS_AS(body.takeBack(first), Error); // it would change nothing
    body.reopen();
    CHECK(body.draft().programme.youngPersonMaxAge == 25);
    body.issue();
    CHECK_THROWS_AS(body.takeBack(second), Error); // it is in force now
    CHECK(currentProgramme(body.connection()).name == QStringLiteral("COEP, our way"));
}

TEST_CASE("what no hub could load is not drafted, and the reason names it")
{
    National body;
    body.issue();
    const qint64 before = lastChange(body.connection());
    CHECK(body.said([](Programme &p) {
                  p.hubs.append({QStringLiteral("HUB01"), {}});
              })
              .contains(QStringLiteral("twice")));
    CHECK(body.said([](Programme &p) { p.courses.first().course.title.clear(); })
              .contains(QStringLiteral("title")));
    CHECK(body.said([](Programme &p) { p.courses.first().followsCode = QStringLiteral("listening"); })
              .contains(QStringLiteral("leads back")));
    CHECK(body.said([](Programme &p) { p.to = p.from.addDays(-1); }).contains(QStringLiteral("before")));
    CHECK(body.said([](Programme &p) {
                  p.targets.append(
                      {QStringLiteral("people_trained"), {p.from, p.to}, 5, QStringLiteral("HUB99")});
              })
              .contains(QStringLiteral("HUB99")));
    CHECK(body.said([](Programme &p) { p.targets.append(p.targets.first()); })
              .contains(QStringLiteral("two targets")));
    CHECK(body.said([](Programme &p) { p.code = QStringLiteral("other"); })
              .contains(QStringLiteral("coep-2017-2020")));
    CHECK(lastChange(body.connection()) == before);
}

TEST_CASE("a version that was issued is not issued again; any other may be chosen")
{
    National body;
    body.edit([](Programme &p) { p.code = QStringLiteral("ours"); }); // before the first issue it may be
    CHECK(body.issue(QStringLiteral("2027.9")).programme.version == QStringLiteral("2027.9"));
    body.edit([](Programme &p) { p.groupRecognitionMembers = 15; });
    CHECK_THROWS_AS(body.issue(QStringLiteral("2027.9")), Error);
    CHECK(body.issue().programme.version == QStringLiteral("2027.10"));
    CHECK(versionAfter(QStringLiteral("first")) == QStringLiteral("first.2"));
}

TEST_CASE("a pack that cannot be written is not in force")
{
    National body;
    CHECK_THROWS_AS(issuePack(body.file(), body.path("."), {}), Error);
    CHECK(body.draft().isFirstIssue);
}

TEST_CASE("only the national file drafts and issues")
{
    HubBuilder hub;
    CHECK_THROWS_AS(issuePack(hub.file(), hub.path("out.json")), Error);
    CHECK_THROWS_AS(draftNewSecret(hub.file(), true), Error);
    CHECK_THROWS_AS(draftPack(hub.file(), currentProgramme(hub.connection()), label), Error);
}

TEST_CASE("a hub that loads the issued pack is told what is different")
{
    National body;
    HubBuilder hub;
    loadPack(hub.file(), body.issue().json, QStringLiteral("pack.json"));
    body.edit([](Programme &p) {
        setTarget(p, QStringLiteral("people_trained"), QStringLiteral("HUB01"), {p.from, p.to}, 200);
        p.periods = periodsInARow({p.from, p.to}, PeriodLength::Quarter, 6);
        p.measures.first().isHeadline = false;
        p.codes.append({CodeListId::Theme, QStringLiteral("allotments")});
        p.measures.swapItemsAt(1, 2);
        removeCourse(p, QStringLiteral("q3"));
    });
    const QStringList drafted = body.draft().lines;
    const PackChanges changes = loadPack(hub.file(), body.issue().json, QStringLiteral("pack.json"));
    const QString lines = changes.lines.join(QLatin1Char('\n'));
    INFO(lines.toStdString());
    CHECK(changes.lines.size() == drafted.size() + 1); // and the version
    CHECK(lines.contains(QStringLiteral("Version: 3, was 2")));
    CHECK(lines.contains(QStringLiteral(
        "Target: People trained in community organising, Apr 2017 to Mar 2020, HUB01: 200, was 160")));
    CHECK(lines.contains(QStringLiteral("Periods: 12 changed")));
    CHECK(lines.contains(QStringLiteral("is no headline any more")));
    CHECK(lines.contains(QStringLiteral("Codes: new allotments")));
    CHECK(lines.contains(QStringLiteral("Courses: no longer q3")));
    CHECK(hub.file().codes().contains(CodeListId::Theme, QStringLiteral("allotments")));
    CHECK_FALSE(currentProgramme(hub.connection()).isForPractice());
}

TEST_CASE("a list in another order is a difference as well")
{
    National body;
    body.issue();
    body.edit([](Programme &p) { p.measures.swapItemsAt(0, 1); });
    CHECK(body.draft().lines == QStringList{QStringLiteral("Figures: in another order")});
}

TEST_CASE("a calendar is made in one step")
{
    const auto quarters = periodsInARow(period("2017-04-01", "2018-02-15"), PeriodLength::Quarter, 4);
    REQUIRE(quarters.size() == 4);
    CHECK(quarters.first().period == period("2017-04-01", "2017-06-30"));
    CHECK(quarters.first().due == day("2017-07-28"));
    CHECK(quarters.last().period == period("2018-01-01", "2018-02-15"));
    const auto months = periodsInARow(period("2019-01-31", "2019-05-30"), PeriodLength::Month, 0);
    CHECK(months.at(1).period == period("2019-02-28", "2019-03-30"));
    CHECK(months.last().period.to == day("2019-05-30"));
    CHECK(periodsInARow(period("2019-02-01", "2019-01-01"), PeriodLength::Year, 1).isEmpty());
    CHECK(periodsInARow(period("1000-01-01", "2999-12-31"), PeriodLength::Month, 1).size() == 400);
}

TEST_CASE("hubs and courses are renamed and taken out with what refers to them")
{
    Programme programme = parseProgramme(packBytes(QStringLiteral("coep-2017-2020")), {});
    const Period whole{programme.from, programme.to};
    renameHub(programme, QStringLiteral("HUB01"), QStringLiteral("BRI"));
    CHECK(targetOf(programme, QStringLiteral("people_trained"), QStringLiteral("BRI"), whole) == 160);
    removeHub(programme, QStringLiteral("BRI"));
    CHECK_FALSE(targetOf(programme, QStringLiteral("people_trained"), QStringLiteral("BRI"), whole));
    CHECK(programme.hubs.size() == 21);
    renameCourse(programme, QStringLiteral("intro"), QStringLiteral("start"));
    CHECK(programme.courses.at(1).followsCode == QStringLiteral("start"));
    removeCourse(programme, QStringLiteral("start"));
    CHECK(programme.courses.first().followsCode.isEmpty());
    CHECK(targetPeriods(programme).first() == whole);
    CHECK(parseProgramme(toJson(programme), {}).courses.size() == 6);
}
