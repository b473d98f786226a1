// Certificates: numbered without gaps or doubles, taken back, printed again as they were.
#include "training/certificates.h"

#include "base/progress.h"
#include "storage/certificate_rows.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"
#include "training/reference_letters.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

using State = CertificateStanding::State;

class CertificateHub {
public:
    CertificateHub() : CertificateHub("power") { }
    explicit CertificateHub(const char *course)
    {
        hub.run("first", course, day("2019-03-09"), {day("2019-03-09"), day("2019-03-16")},
                [](CourseRun &run) { run.venue = QStringLiteral("Town hall"); });
        hub.enrol("Ann", "first", "completed").enrol("Bob", "first", "completed");
        hub.enrol("Cy", "first", "booked")
            .mark("Cy", "first/1", "present")
            .enrol("Dee", "first", "withdrawn");
        hub.run("second", "listening", day("2019-05-04"), {day("2019-05-04")});
        hub.enrol("Ann", "second", "completed").enrol("Eve", "second", "attended");
    }
    qint64 run(const char *id)
    {
        return keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(), QString::fromLatin1(id));
    }
    qint64 issue(const char *id, int expected)
    {
        Change change(hub.file(), QStringLiteral("Certificates"));
        CHECK(issueCertificates(change, run(id), day("2019-06-01")) == expected);
        return change.commit();
    }
    qint64 takeBack(qint64 change)
    {
        NoProgress progress;
        return undo(hub.file(), change, progress);
    }
    QString numbers(const char *id)
    {
        QStringList numbers;
        for (const CertificateStanding &one : certificatesOfRun(hub.connection(), run(id)).learners)
            numbers.append(one.learner.enrolment.certificateNumber);
        return numbers.join(QLatin1Char(','));
    }
    Enrolment enrolment(const char *id, int learner)
    {
        return certificatesOfRun(hub.connection(), run(id)).learners[learner].learner.enrolment;
    }
    // As an import would bring it in.
    void number(const char *id, int learner, const char *number)
    {
        Enrolment changed = enrolment(id, learner);
        changed.certificateNumber = QString::fromLatin1(number);
        Change change(hub.file(), QStringLiteral("Import"));
        change.save(changed);
        change.commit();
    }
    CertificateSheet sheet(const char *id, int learner, CertificateKind kind = CertificateKind::Certificate)
    {
        return certificateSheet(hub.file(), enrolment(id, learner).key, kind, day("2019-07-01")).value();
    }
    HubBuilder hub;
};

} // namespace

TEST_CASE("Who completed gets a number, in one change; who did not is told why")
{
    CertificateHub course;
    const RunCertificates before = certificatesOfRun(course.hub.connection(), course.run("first"));
    REQUIRE(before.learners.size() == 4);
    CHECK(before.count(State::Gets) == 2);
    CHECK(before.learners[2].why == QStringLiteral("1 of 2 sessions: 1 more to complete"));
    CHECK(before.learners[3].why == QStringLiteral("Withdrawn"));
    CHECK_FALSE(before.isYouth);
    course.issue("first", 2);
    CHECK(course.numbers("first") == QStringLiteral("HUB01-0001,HUB01-0002,,"));
    course.issue("first", 0);
    course.issue("second", 2);
    CHECK(course.numbers("second") == QStringLiteral("HUB01-0003,HUB01-0004"));
}

TEST_CASE("Numbers that were taken back are given again, and the numbers go on without gaps")
{
    CertificateHub course;
    const qint64 first = course.issue("first", 2);
    course.issue("second", 2);
    const qint64 back = course.takeBack(first);
    CHECK(course.numbers("first") == QStringLiteral(",,,"));
    SECTION("the undoing is taken back: the same numbers, and what was printed")
    {
        course.takeBack(back);
        CHECK(course.numbers("first") == QStringLiteral("HUB01-0001,HUB01-0002,,"));
        CHECK(course.sheet("first", 0).facts.issuedOn == day("2019-06-01"));
    }
    SECTION("they are given again")
    {
        course.issue("first", 2);
        CHECK(course.numbers("first") == QStringLiteral("HUB01-0001,HUB01-0002,,"));
        CHECK_THROWS_AS(course.takeBack(back), Error);
    }
    SECTION("somebody else has them since: they are not given twice")
    {
        course.hub.run("third", "listening", day("2019-05-11"), {day("2019-05-11")});
        course.hub.enrol("Fay", "third", "completed");
        course.issue("third", 1);
        CHECK(course.numbers("third") == QStringLiteral("HUB01-0001"));
        CHECK_THROWS_AS(course.takeBack(back), Error);
        course.issue("first", 2);
        CHECK(course.numbers("first") == QStringLiteral("HUB01-0005,HUB01-0002,,"));
    }
}

TEST_CASE("Numbers from elsewhere: the next go on behind the highest, and doubles are pointed out")
{
    CertificateHub course;
    course.number("second", 0, "HUB01-0041");
    course.number("second", 1, "HUB01-0041");
    const RunCertificates read = certificatesOfRun(course.hub.connection(), course.run("second"));
    CHECK(read.learners[0].sharedWith == QStringList(QStringLiteral("Eve")));
    CHECK(read.learners[1].sharedWith == QStringList(QStringLiteral("Ann")));
    course.issue("first", 2);
    CHECK(course.numbers("first") == QStringLiteral("HUB01-0042,HUB01-0043,,"));
    CHECK(course.sheet("second", 0).facts.name == QStringLiteral("Ann"));
    course.number("second", 0, "HUB01-0042"); // what was printed under it is another's
    CHECK(course.sheet("second", 0).facts.course != course.sheet("first", 0).facts.course);
}

TEST_CASE("A number is not given again when the enrolment that had it is deleted")
{
    CertificateHub course;
    course.issue("first", 2);
    Change change(course.hub.file(), QStringLiteral("Delete"));
    change.remove(Enrolment::table(), course.enrolment("first", 1).key);
    change.commit();
    course.issue("second", 2);
    CHECK(course.numbers("second") == QStringLiteral("HUB01-0003,HUB01-0004"));
}

TEST_CASE("A number that what is recorded does not bear out is pointed out")
{
    CertificateHub course;
    course.number("first", 2, "HUB01-0009");
    const CertificateStanding cy =
        certificatesOfRun(course.hub.connection(), course.run("first")).learners[2];
    CHECK(cy.state == State::Has);
    CHECK(cy.why == QStringLiteral("1 of 2 sessions: 1 more to complete"));
}

TEST_CASE("Printed again it is the same, whatever the name, the course and the template are since")
{
    CertificateHub course;
    course.issue("first", 2);
    const QByteArray printed = sheetToJson(course.sheet("first", 0));
    course.hub.person("Ann", [](Person &ann) { ann.familyName = QStringLiteral("Married"); });
    {
        Change change(course.hub.file(), QStringLiteral("Template"));
        CertificateTemplate words = usualTemplate(CertificateKind::Certificate);
        words.heading = QStringLiteral("Diploma");
        words.hubLogo = keepCertificatePicture(change, QByteArrayLiteral("picture"));
        keepTemplate(change, CertificateKind::Certificate, words);
        CourseRun run = find(course.hub.connection(), Id<CourseRun>(course.run("first"))).value();
        run.startsOn = day("2019-03-10");
        change.save(run);
        change.commit();
    }
    CHECK(sheetToJson(course.sheet("first", 0)) == printed);
    CHECK(course.sheet("second", 0).words.heading == QStringLiteral("Diploma"));
    CHECK(course.sheet("second", 0).facts.name == QStringLiteral("Ann Married"));
}

TEST_CASE("A sheet says what is known and leaves out what is not")
{
    CertificateFacts facts;
    facts.name = QStringLiteral("Ann Lee");
    facts.course = QStringLiteral("Power");
    facts.dates = QStringLiteral("9 Mar 2019");
    facts.number = QStringLiteral("HUB01-0001");
    CertificateTemplate words = usualTemplate(CertificateKind::Certificate);
    words.bodyLogo = QStringLiteral("of the awarding body");
    CertificateSheet sheet = filledSheet(CertificateKind::Certificate, words, facts);
    CHECK(sheet.words.wording == QStringLiteral("9 Mar 2019"));
    CHECK(sheet.words.bodyLogo.isEmpty());
    CHECK(sheet.foot == QStringLiteral("Certificate HUB01-0001"));
    facts.level = QStringLiteral("2");
    facts.awardingBody = QStringLiteral("[course]"); // words of a record are never read as a placeholder
    facts.issuedOn = day("2019-03-12");
    words.after = QStringLiteral("[Name] [nobody] passed [unfinished");
    sheet = filledSheet(CertificateKind::Certificate, words, facts);
    CHECK(sheet.words.wording == QStringLiteral("Level 2 \u00B7 Awarded by [course]\n9 Mar 2019"));
    CHECK(sheet.words.after == QStringLiteral("Ann Lee [nobody] passed [unfinished"));
    CHECK(sheet.foot == QStringLiteral("Certificate HUB01-0001 \u00B7 Issued on 12 Mar 2019"));
    CHECK_FALSE(sheet.words.bodyLogo.isEmpty());
    CHECK(sheetToJson(sheetFromJson(sheetToJson(sheet))) == sheetToJson(sheet));
}

TEST_CASE("A signature stands only under a name that is written out")
{
    CertificateTemplate words = usualTemplate(CertificateKind::Certificate);
    words.signatories[0].picture = QStringLiteral("Ann's");
    words.signatories[1] = {QStringLiteral("Bob Ray"), QStringLiteral("For [hub]"), QStringLiteral("Bob's")};
    CertificateFacts facts;
    facts.leadTrainer = QStringLiteral("Cy Day");
    facts.hub = QStringLiteral("Hub");
    const CertificateSheet sheet = filledSheet(CertificateKind::Certificate, words, facts);
    CHECK(sheet.words.signatories[0].name == QStringLiteral("Cy Day"));
    CHECK(sheet.words.signatories[0].picture.isEmpty());
    CHECK(sheet.words.signatories[1].role == QStringLiteral("For Hub"));
    CHECK(sheet.words.signatories[1].picture == QStringLiteral("Bob's"));
}

TEST_CASE("On a youth course missing consent is pointed out, and a letter goes with the certificate")
{
    CertificateHub course("youth");
    course.hub.person("Bob", [](Person &bob) { bob.birthYear = 1980; });
    course.issue("first", 2);
    RunCertificates read = certificatesOfRun(course.hub.connection(), course.run("first"));
    CHECK(read.isYouth);
    CHECK(read.learners[0].lacksConsent);
    CHECK_FALSE(read.learners[1].lacksConsent);
    course.hub.person("Ann", [](Person &ann) { ann.guardianConsentOn = day("2019-03-01"); });
    read = certificatesOfRun(course.hub.connection(), course.run("first"));
    CHECK_FALSE(read.learners[0].lacksConsent);
    const CertificateSheet letter = course.sheet("first", 0, CertificateKind::Letter);
    CHECK(letter.foot == QStringLiteral("1 Jul 2019"));
    CHECK(
        letter.words.wording.contains(QStringLiteral("The course was held on 9 Mar 2019 and 16 Mar 2019.")));
    CHECK_FALSE(letter.words.wording.contains(QLatin1Char('[')));
    CHECK_FALSE(letter.words.wording.contains(QStringLiteral("led by")));
}

TEST_CASE("A letter is kept as it was written; own words stand in the place of the template's")
{
    CertificateHub course("youth");
    const qint64 ann = course.enrolment("first", 0).key;
    const qint64 bob = course.enrolment("first", 1).key;
    const auto write = [&](const QList<qint64> &learners) {
        Change change(course.hub.file(), QStringLiteral("Letters"));
        const int written = writeLetters(change, learners, day("2019-06-20"));
        change.commit();
        return written;
    };
    CHECK(write({ann, bob}) == 2);
    CHECK(write({ann, bob}) == 0);
    course.hub.person("Ann", [](Person &person) { person.familyName = QStringLiteral("Married"); });
    CHECK(course.sheet("first", 0, CertificateKind::Letter).foot == QStringLiteral("20 Jun 2019"));
    CHECK(course.sheet("first", 0, CertificateKind::Letter).facts.name == QStringLiteral("Ann"));
    CHECK(certificatesOfRun(course.hub.connection(), course.run("first")).learners[0].letterOn
          == day("2019-06-20"));
    CertificateTemplate own = usualTemplate(CertificateKind::Letter);
    own.wording = QStringLiteral("[first name] led the litter pick.");
    qint64 written = 0;
    {
        Change change(course.hub.file(), QStringLiteral("Own words"));
        writeLetter(change, ann, own, day("2019-06-21"));
        written = change.commit();
    }
    CHECK(course.sheet("first", 0, CertificateKind::Letter).words.wording
          == QStringLiteral("Ann led the litter pick."));
    course.takeBack(written);
    CHECK(course.sheet("first", 0, CertificateKind::Letter).foot == QStringLiteral("20 Jun 2019"));
}

TEST_CASE("A course may have a template of its own, and goes by the hub's again")
{
    CertificateHub course;
    Connection &connection = course.hub.connection();
    const auto keep = [&](const char *heading, qint64 of) {
        Change change(course.hub.file(), QStringLiteral("Template"));
        CertificateTemplate words = usualTemplate(CertificateKind::Certificate);
        words.heading = QString::fromLatin1(heading);
        keepTemplate(change, CertificateKind::Certificate, words, of);
        return change.commit();
    };
    const qint64 power = find(connection, Id<CourseRun>(course.run("first")))->course.key;
    const qint64 own = keep("Diploma", power);
    const qint64 hubs = keep("Of the hub", 0);
    CHECK(course.sheet("first", 0).words.heading == QStringLiteral("Diploma"));
    CHECK(course.sheet("second", 0).words.heading == QStringLiteral("Of the hub"));
    CHECK(hasOwnTemplate(connection, CertificateKind::Certificate, power));
    CHECK_FALSE(hasOwnTemplate(connection, CertificateKind::Letter, power));
    course.takeBack(own); // the hub's, changed since, does not stand in its way
    CHECK(course.sheet("first", 0).words.heading == QStringLiteral("Of the hub"));
    keep("Diploma", power);
    qint64 given = 0;
    {
        Change change(course.hub.file(), QStringLiteral("As the hub"));
        giveUpTemplate(change, CertificateKind::Certificate, power);
        given = change.commit();
    }
    CHECK_FALSE(hasOwnTemplate(connection, CertificateKind::Certificate, power));
    course.issue("first", 2);
    CHECK(course.sheet("first", 0).words.heading == QStringLiteral("Of the hub"));
    course.takeBack(given);
    CHECK(course.sheet("first", 0).words.heading == QStringLiteral("Of the hub")); // as it was printed
    course.takeBack(hubs);
    CHECK(certificateTemplate(connection, CertificateKind::Certificate)
          == usualTemplate(CertificateKind::Certificate));
}

TEST_CASE("A template is a change like any other; an earlier one stays under a later")
{
    CertificateHub course;
    const auto set = [&](const char *heading) {
        Change change(course.hub.file(), QStringLiteral("Template"));
        CertificateTemplate words = usualTemplate(CertificateKind::Certificate);
        words.heading = QString::fromLatin1(heading);
        keepTemplate(change, CertificateKind::Certificate, words);
        return change.commit();
    };
    const auto heading = [&] {
        return certificateTemplate(course.hub.connection(), CertificateKind::Certificate).heading;
    };
    const qint64 first = set("One");
    const qint64 second = set("Two");
    CHECK(heading() == QStringLiteral("Two"));
    CHECK_THROWS_AS(course.takeBack(first), Error);
    const qint64 back = course.takeBack(second);
    CHECK(heading() == QStringLiteral("One"));
    course.takeBack(back);
    CHECK(heading() == QStringLiteral("Two"));
}
