// Signing off, revisions, drafts, and what is frozen.
#include "return_hub.h"

#include "base/clock.h"
#include "base/error.h"
#include "returns/check_package.h"
#include "returns/return_history.h"
#include "storage/change.h"
#include "storage/return_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

SignOptions options(ReturnHub &hub)
{
    SignOptions signing;
    signing.signedBy = QStringLiteral("Ann Organiser");
    signing.outFolder = hub.path(QStringLiteral("out"));
    return signing;
}

QByteArray description(const QString &path, const QString &password = {})
{
    NoProgress progress;
    return readPackage(path, password, progress).descriptionJson;
}

Error refusal(ReturnHub &hub, const SignOptions &signing)
{
    try {
        hub.sign(secondQuarter, signing);
    } catch (const Error &error) {
        return error;
    }
    FAIL("it was signed");
    return Error(Error::Kind::System, {}, {});
}

} // namespace

TEST_CASE("Signing writes the package and freezes figures, evidence and files")
{
    const ClockSetTo clock(QDateTime(day(2019, 7, 2), QTime(9, 30), Qt::UTC));
    ReturnHub hub;
    hub.loadSmallLife();
    const SignedReturn made = hub.sign(secondQuarter);
    REQUIRE(made.isNew);
    REQUIRE(made.revision == 1);
    REQUIRE(QFileInfo(made.path).fileName() == QLatin1String("HUB01_2019-04-01_2019-06-30_r1.zip"));
    const QList<SentReturn> sent = sentReturns(hub.file());
    REQUIRE(sent.size() == 1);
    REQUIRE(sent[0].signedBy == QLatin1String("Ann Organiser"));
    REQUIRE(sent[0].signedAt == QLatin1String("2019-07-02T09:30:00Z"));
    const QList<FrozenEvidence> evidence =
        frozenEvidence(hub.connection(), sent[0].key, QStringLiteral("conversations"));
    REQUIRE(evidence.size() == 2);
    REQUIRE(evidence[0].id == QLatin1String("c1"));
    REQUIRE(evidence[0].day == day(2019, 4, 2));
    REQUIRE(frozenReturn(hub.connection(), sent[0].key).manifest == description(made.path));
}

TEST_CASE("Signing again with nothing changed makes no revision but brings a missing file back")
{
    ReturnHub hub;
    hub.loadSmallLife();
    const SignedReturn first = hub.sign(secondQuarter);
    const QByteArray bytes = bytesOf(first.path);
    SignedReturn again = hub.sign(secondQuarter);
    REQUIRE_FALSE(again.isNew);
    REQUIRE_FALSE(again.written);
    REQUIRE(again.revision == 1);
    REQUIRE(QFile::remove(first.path));
    again = hub.sign(secondQuarter);
    REQUIRE_FALSE(again.isNew);
    REQUIRE(again.written);
    REQUIRE(bytesOf(again.path) == bytes);
    // A file that was damaged since is made whole.
    writeBytes(first.path, bytes.first(bytes.size() / 2));
    REQUIRE(hub.sign(secondQuarter).written);
    REQUIRE(bytesOf(first.path) == bytes);
    // Something that no return holds was changed: still the same.
    hub.load("people", "id,given_name,notes\norg1,Ann,Likes tea\n");
    REQUIRE_FALSE(hub.sign(secondQuarter).isNew);
    REQUIRE(sentReturns(hub.file()).size() == 1);
}

TEST_CASE("A correction is a new revision that names the one before")
{
    ReturnHub hub;
    hub.loadSmallLife();
    const SignedReturn first = hub.sign(secondQuarter);
    const QByteArray firstDescription = description(first.path);
    hub.load("conversations",
             "id,held_on,organiser_id,minutes\nc1,2019-04-02,org1,45\nc5,2019-06-02,org1,5\n");
    const SignedReturn second = hub.sign(secondQuarter);
    REQUIRE(second.revision == 2);
    REQUIRE(second.path.endsWith(QLatin1String("_r2.zip")));
    NoProgress progress;
    const PackageReport report = checkPackage(second.path, {hub.programme()}, {}, progress);
    REQUIRE(report.isWhole());
    REQUIRE(report.description.previousSha256.toLatin1()
            == QCryptographicHash::hash(firstDescription, QCryptographicHash::Sha256).toHex());
    REQUIRE(QFile::exists(first.path));

    const QList<SentReturn> sent = sentReturns(hub.file(), secondQuarter);
    REQUIRE(sent.size() == 2);
    REQUIRE_FALSE(sent[0].isLatest);
    REQUIRE(sent[1].isLatest);
    const ReturnDifference changed = difference(hub.file(), sent[0].key, sent[1].key);
    REQUIRE(changed.figures[0].measure == QLatin1String("conversations"));
    REQUIRE(changed.figures[0].before == 2);
    REQUIRE(changed.figures[0].after == 3);
    REQUIRE(changed.records.size() == 2);
    REQUIRE(changed.records[0].key == QLatin1String("c1"));
    REQUIRE(changed.records[0].cells.size() == 1);
    REQUIRE(changed.records[0].cells[0].before == QLatin1String("10"));
    REQUIRE(changed.records[0].cells[0].after == QLatin1String("45"));
    REQUIRE(changed.records[1].what == RecordDifference::What::Added);
    REQUIRE(changed.records[1].key == QLatin1String("c5"));
    REQUIRE(difference(hub.file(), sent[1].key, sent[1].key).isEmpty());
    REQUIRE(differenceFromNow(hub.file(), sent[1].key, progress).isEmpty());
    REQUIRE_FALSE(differenceFromNow(hub.file(), sent[0].key, progress).isEmpty());
}

TEST_CASE("A locked package comes back locked, and unlocked where that is asked for")
{
    ReturnHub hub;
    hub.loadSmallLife();
    SignOptions signing = options(hub);
    signing.password = QStringLiteral("a password");
    const SignedReturn made = hub.sign(secondQuarter, signing);
    NoProgress progress;
    REQUIRE(readPackage(made.path, signing.password, progress).isLocked);
    REQUIRE_FALSE(hub.sign(secondQuarter, signing).written);
    const QByteArray sealed = description(made.path, signing.password);
    REQUIRE_FALSE(hub.sign(secondQuarter, options(hub)).isNew);
    REQUIRE(description(made.path) == sealed);
    // The password is nowhere in the hub file.
    REQUIRE_FALSE(bytesOf(hub.file().path()).contains("a password"));
}

TEST_CASE("Warnings want a reason, which goes with the return")
{
    ReturnHub hub;
    hub.loadSmallLife();
    hub.load("enrolments", "run_id,person_id,outcome\nr1,p4,booked\n");
    hub.load("groups", "id,name,formed_on\ng7,Empty,2019-05-01\n");
    hub.load("conversations", "id,held_on,organiser_id\nearly,2019-05-01,org2\n");
    hub.load("organisers", "person_id,started_on\norg2,2019-06-01\n");
    hub.load("attendance", "session_id,person_id,mark\ns1,p2,present\n");
    NoProgress progress;
    const ReturnChecks checks = checkReturn(hub.file(), hub.programme(), secondQuarter, progress);
    REQUIRE_FALSE(checks.hasErrors());
    REQUIRE(checks.warnings()
            == QStringList{QStringLiteral("booked_long_ago"), QStringLiteral("group_without_members"),
                           QStringLiteral("conversation_before_organiser"),
                           QStringLiteral("mark_without_enrolment")});
    for (const ReturnFinding &finding : checks.findings)
        if (finding.severity == ReturnFinding::Severity::Warning) {
            REQUIRE(finding.table);
            REQUIRE(finding.key > 0);
            REQUIRE_FALSE(finding.id.isEmpty());
        }

    SignOptions signing = options(hub);
    signing.reasons = {{QStringLiteral("booked_long_ago"), QStringLiteral("Course put off")},
                       {QStringLiteral("group_without_members"), QStringLiteral("  ")}};
    const Error refused = refusal(hub, signing);
    REQUIRE(refused.kind() == Error::Kind::Refused);
    REQUIRE(refused.why().contains(QLatin1String("group_without_members (1)")));
    REQUIRE_FALSE(refused.why().contains(QLatin1String("booked_long_ago")));
    REQUIRE(sentReturns(hub.file()).isEmpty());
    REQUIRE_FALSE(QDir(signing.outFolder).exists(QStringLiteral("HUB01_2019-04-01_2019-06-30_r1.zip")));

    signing.reasons.insert(QStringLiteral("all"), QStringLiteral("Known"));
    const SignedReturn made = hub.sign(secondQuarter, signing);
    const PackageReport report = checkPackage(made.path, {}, {}, progress);
    REQUIRE(report.isWhole());
    REQUIRE(report.description.reasons.size() == 4);
    REQUIRE(report.description.reasons.value(QStringLiteral("booked_long_ago"))
            == QLatin1String("Course put off"));
    REQUIRE(report.description.reasons.value(QStringLiteral("mark_without_enrolment"))
            == QLatin1String("Known"));
}

TEST_CASE("A figure that fell since the last revision is a warning")
{
    ReturnHub hub;
    hub.loadSmallLife();
    hub.sign(secondQuarter);
    hub.load("conversations", "id,held_on,organiser_id\nc2,2019-07-02,org1\n");
    NoProgress progress;
    const ReturnChecks checks = checkReturn(hub.file(), hub.programme(), secondQuarter, progress);
    REQUIRE(checks.warnings() == QStringList{QStringLiteral("figure_fell")});
    REQUIRE(checks.unanswered({}).size() == 1);
}

TEST_CASE("An error blocks the return")
{
    ReturnHub hub;
    hub.loadSmallLife();
    // Past the checks of every door, as an older program might have left it.
    hub.connection().execute("UPDATE groups SET closed_on = '2019-01-01' WHERE id = 'g1'");
    hub.connection().execute("UPDATE conversations SET method = 'pigeon' WHERE id = 'c1'");
    NoProgress progress;
    const ReturnChecks checks = checkReturn(hub.file(), hub.programme(), secondQuarter, progress);
    REQUIRE(checks.hasErrors());
    REQUIRE(checks.findings[0].id == QLatin1String("c1"));
    REQUIRE(checks.findings[0].column == QLatin1String("method"));
    REQUIRE(checks.findings[1].id == QLatin1String("g1"));
    SignOptions signing = options(hub);
    signing.reasons = {{QStringLiteral("all"), QStringLiteral("no matter")}};
    REQUIRE(refusal(hub, signing).kind() == Error::Kind::Refused);
    REQUIRE(sentReturns(hub.file()).isEmpty());
}

TEST_CASE("A return wants a signature and a period")
{
    ReturnHub hub;
    SignOptions signing = options(hub);
    signing.signedBy = QStringLiteral(" ");
    REQUIRE(refusal(hub, signing).kind() == Error::Kind::Usage);
    REQUIRE_THROWS_AS(hub.sign(Period{day(2019, 2, 1), day(2019, 1, 1)}, options(hub)), Error);
}

TEST_CASE("A draft is named so and freezes nothing, on a file that is open to read too")
{
    ReturnHub hub;
    hub.loadSmallLife();
    hub.load("groups", "id,name,formed_on\ng7,Empty,2019-05-01\n");
    const auto reader = HubFile::open(hub.file().path(), HubFile::Access::Read);
    NoProgress progress;
    SignOptions signing = options(hub);
    signing.signedBy.clear();
    const SignedReturn draft = draftReturn(*reader, secondQuarter, signing, progress);
    REQUIRE(draft.path.endsWith(QLatin1String("/HUB01_2019-04-01_2019-06-30_draft.zip")));
    REQUIRE(draft.checks.unanswered({}).size() == 1);
    const PackageReport report = checkPackage(draft.path, {hub.programme()}, {}, progress);
    REQUIRE(report.isWhole());
    REQUIRE(report.description.isDraft);
    REQUIRE(sentReturns(hub.file()).isEmpty());
}

TEST_CASE("Where the package cannot be written nothing is frozen")
{
    ReturnHub hub;
    hub.loadSmallLife();
    SignOptions signing = options(hub);
    writeBytes(hub.path(QStringLiteral("blocked")), "a file, not a folder");
    signing.outFolder = hub.path(QStringLiteral("blocked"));
    REQUIRE(refusal(hub, signing).kind() == Error::Kind::System);
    REQUIRE(sentReturns(hub.file()).isEmpty());
}

TEST_CASE("Periods that are odd are noted, never refused")
{
    ReturnHub hub("ELSEWHERE");
    hub.loadSmallLife();
    hub.sign(secondQuarter);
    NoProgress progress;
    const ReturnChecks checks =
        checkReturn(hub.file(), hub.programme(), {day(2019, 5, 1), day(2019, 7, 31)}, progress);
    QStringList notes;
    for (const ReturnFinding &finding : checks.findings)
        if (finding.severity == ReturnFinding::Severity::Note)
            notes.append(finding.code);
    for (const char *note : {"off_calendar", "hub_not_listed", "practice", "overlaps"})
        REQUIRE(notes.contains(QString::fromLatin1(note)));
}
