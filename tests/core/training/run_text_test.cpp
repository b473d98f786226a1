// Joining instructions and reminders, whom they go to, and the file for a mail merge.
#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"
#include "training/run_mailing.h"

#include <QUrlQuery>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

class WrittenRun {
public:
    WrittenRun()
    {
        hub.run("power1", "power", day("2026-03-07"), {day("2026-03-07"), day("2026-03-14")},
                [](CourseRun &made) { made.venue = QStringLiteral("Ward 7 Hall"); });
        run = keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(), QStringLiteral("power1"));
        learner("Ann", "yes", "ann@x.org", "booked");
        learner("Ben", "yes", "", "booked");
        learner("Cy", "no", "cy@x.org", "booked");
        learner("Di", "", "di@x.org", "booked");
        learner("Eve", "yes", "eve@x.org", "waiting");
        learner("Flo", "yes", "flo@x.org", "withdrawn");
    }
    void learner(const char *name, const char *consent, const char *email, const char *outcome)
    {
        hub.person(name, [=](Person &person) {
            person.givenName = QString::fromLatin1(name);
            person.familyName = QStringLiteral("Lee");
            person.contactConsent.code = QString::fromLatin1(consent);
            person.email = QString::fromLatin1(email);
        });
        hub.enrol(name, "power1", outcome);
    }
    HubBuilder hub;
    qint64 run = 0;
};

} // namespace

TEST_CASE("A text is filled in for the run; what is not known is said, other brackets stay")
{
    WrittenRun written;
    const RunFacts facts = runFacts(written.hub.file(), written.run);
    CHECK(filledRunText(QStringLiteral("[Name]: [course], [dates] at [place] with [trainers]. [sic] [ [hub"),
                        facts, QStringLiteral("Ann"))
          == QStringLiteral("Ann: Building Power, Sat 7 Mar 2026\nSat 14 Mar 2026 at Ward 7 Hall with (to be "
                            "confirmed). [sic] [ [hub"));
    // What is filled in is not read again.
    CHECK(filledRunText(QStringLiteral("[name]"), facts, QStringLiteral("[course]"))
          == QStringLiteral("[course]"));
}

TEST_CASE("The hub's own words are kept in the file until they are the usual ones again")
{
    WrittenRun written;
    HubFile &file = written.hub.file();
    const RunText usual = usualRunText(RunTextKind::Reminder);
    CHECK(runText(file, RunTextKind::Reminder) == usual);
    const RunText own{QStringLiteral("See you"), QStringLiteral("[dates]")};
    keepRunText(file, RunTextKind::Reminder, own);
    written.hub.reopen();
    CHECK(runText(written.hub.file(), RunTextKind::Reminder) == own);
    CHECK(runText(written.hub.file(), RunTextKind::Joining) == usualRunText(RunTextKind::Joining));
    keepRunText(written.hub.file(), RunTextKind::Reminder, usual);
    CHECK(runText(written.hub.file(), RunTextKind::Reminder) == usual);
}

TEST_CASE("Only who agreed is written to; who cannot be is told with the reason")
{
    WrittenRun written;
    const QList<RunRecipient> recipients = recipientsOf(written.hub.connection(), written.run);
    QStringList told;
    for (const RunRecipient &recipient : recipients)
        told.append(recipient.person.givenName + QLatin1Char(':') + recipient.whyNot);
    CHECK(told.join(QLatin1Char('\n'))
          == QStringLiteral("Ann:\nBen:has no e-mail address\nCy:does not want to be written to\nDi:has not "
                            "been asked whether we may write"));
    CHECK(addressesOf(recipients) == QStringList{QStringLiteral("ann@x.org")});
    const RunFacts facts = runFacts(written.hub.file(), written.run);
    const QByteArray merged =
        mergeFile(recipients, facts, {QStringLiteral("=1+1"), QStringLiteral("Dear [name],\n[dates]")});
    CHECK(merged.startsWith("\xEF\xBB\xBFname,first_name,"));
    CHECK(merged.contains("Ann Lee,Ann,Lee,ann@x.org,"));
    CHECK(merged.contains("'=1+1,\"Dear Ann,\nSat 7 Mar 2026\nSat 14 Mar 2026\""));
    CHECK(merged.contains("Ben Lee,Ben,")); // by post or phone
    for (const char *name : {"Cy", "Di", "Eve", "Flo"})
        CHECK_FALSE(merged.contains(name));
}

TEST_CASE("A mail link hides the addresses from one another, says all, and never grows too long")
{
    QStringList addresses{QStringLiteral("o'neil+a&b@x.org")};
    for (int i = 0; i < 99; ++i)
        addresses.append(QStringLiteral("somebody.with.a.long.name%1@example.org").arg(i));
    const QString body = QStringLiteral("When & where:\n100% 7 Mar\n\u00A3?#");
    const QList<QUrl> links = mailLinks(addresses, QStringLiteral("Hello & welcome"), body);
    CHECK(links.size() > 1);
    QStringList to;
    for (const QUrl &link : links) {
        CHECK(link.toEncoded().size() <= 1900);
        CHECK(link.path().isEmpty()); // nobody in To
        const QUrlQuery query(link);
        to += query.queryItemValue(QStringLiteral("bcc"), QUrl::FullyDecoded).split(QLatin1Char(','));
        CHECK(query.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded)
              == QStringLiteral("Hello & welcome"));
        CHECK(query.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded).remove(QLatin1Char('\r'))
              == body);
    }
    CHECK(to == addresses);
    CHECK(links.first().toEncoded().contains("%0D%0A"));
    CHECK(mailLinks(addresses, {}, QString(3000, QLatin1Char('x'))).isEmpty());
    CHECK(mailLinks({}, {}, {}).isEmpty());
}

TEST_CASE("Those with a place, who waits, both, or who has not come are written to")
{
    WrittenRun written;
    written.hub.mark("Ann", "power1/1", "late").mark("Ben", "power1/1", "absent");
    const auto whom = [&](RunAudience audience) {
        QStringList names;
        for (const RunRecipient &recipient : recipientsOf(written.hub.connection(), written.run, audience))
            names.append(recipient.person.givenName);
        return names.join(QLatin1Char(' '));
    };
    CHECK(whom(RunAudience::WithPlace) == QStringLiteral("Ann Ben Cy Di"));
    CHECK(whom(RunAudience::Waiting) == QStringLiteral("Eve"));
    CHECK(whom(RunAudience::Everybody) == QStringLiteral("Ann Ben Cy Di Eve"));
    CHECK(whom(RunAudience::NotCome) == QStringLiteral("Ben Cy Di"));
    CHECK(audienceOf(RunTextKind::Waiting) == RunAudience::Waiting);
    CHECK(audienceOf(RunTextKind::Reminder) == RunAudience::WithPlace);
}

TEST_CASE("Each kind of text is kept by itself")
{
    WrittenRun written;
    using Kind = RunTextKind;
    const QList<Kind> kinds{Kind::Joining, Kind::Reminder, Kind::Waiting, Kind::MovedUp, Kind::Missed};
    for (const Kind kind : kinds)
        keepRunText(written.hub.file(), kind,
                    {QString::number(int(kind)), QStringLiteral("Text %1").arg(int(kind))});
    for (const Kind kind : kinds) {
        CHECK(runText(written.hub.file(), kind).subject == QString::number(int(kind)));
        CHECK(usualRunText(kind).body.contains(QStringLiteral("[name]")));
    }
}

TEST_CASE("What a mail program would read as more than one address is written to by nobody")
{
    for (const char *bad :
         {"a@x.org,b@x.org", "a@x.org;b@x.org", "a@x.org\r\nBcc: b@x.org", "<b@x.org>a@x.org", "a@@x", "@",
          "a b@x.org", "mailto:a@x.org", "\"a\"@x.org", "a@x.org\xE2\x80\xAE"}) {
        WrittenRun written;
        written.learner("Gus", "yes", bad, "booked");
        CAPTURE(bad);
        CHECK(addressesOf(recipientsOf(written.hub.connection(), written.run))
              == QStringList{QStringLiteral("ann@x.org")});
    }
    WrittenRun written;
    written.learner("Gus", "yes", (QByteArray(3000, 'x') + "@x.org").constData(), "booked");
    CHECK_FALSE(
        mailLinks(addressesOf(recipientsOf(written.hub.connection(), written.run)), {}, {}).isEmpty());
}
