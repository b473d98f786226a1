// Numbers of certificates: neither gaps nor doubles, whatever becomes of them. A table of what may happen,
// then a long walk of anything in any order.
#include "numbered_hub.h"

#include "support/catch_strings.h"

#include <QRandomGenerator>
#include <QSet>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

using Hub = NumberedHub;

struct Case {
    const char *what;
    void (*happens)(Hub &hub);
    const char *numbers;
    const char *withdrawn;
};

const std::vector<Case> cases = {
    {"taken back before any paper was made: given to whoever comes next",
     [](Hub &hub) {
         hub.issue(1);
         hub.undoLast();
         hub.issue(2);
     },
     "- - 1 2", ""},
    {"taken back, the paper is about: the number stays theirs, on record",
     [](Hub &hub) {
         hub.issue(1);
         hub.print(1);
         hub.undoLast();
         hub.issue(2);
     },
     "- - 2 3", "1 taken back"},
    {"taken back, the paper is about, given again: the same number to the same person",
     [](Hub &hub) {
         hub.issue(1);
         hub.print(1);
         hub.print(2);
         hub.undoLast();
         hub.issue(2);
         hub.issue(1);
     },
     "1 2 3 4", ""},
    {"taken back and taken back again",
     [](Hub &hub) {
         hub.issue(1);
         hub.undoLast();
         hub.undoLast();
         hub.issue(2);
     },
     "1 2 3 4", ""},
    {"the enrolment was deleted",
     [](Hub &hub) {
         hub.issue(1);
         hub.remove(2);
         hub.issue(2);
     },
     "1 x 3 4", "2 deleted"},
    {"the enrolment was deleted and is back",
     [](Hub &hub) {
         hub.issue(1);
         hub.remove(2);
         hub.undoLast();
         hub.issue(2);
     },
     "1 2 3 4", ""},
    {"an import emptied the column",
     [](Hub &hub) {
         hub.issue(1);
         hub.set(1, "");
         hub.issue(2);
     },
     "- 2 3 4", "1 removed"},
    {"an import emptied the column, then it is given again",
     [](Hub &hub) {
         hub.issue(1);
         hub.set(1, "");
         hub.issue(2);
         hub.issue(1);
     },
     "1 2 3 4", ""},
    {"an import put another system's number in its place",
     [](Hub &hub) {
         hub.issue(1);
         hub.set(1, "DS/7");
         hub.issue(2);
     },
     "DS/7 2 3 4", "1 removed"},
    {"replaced: the old number goes to nobody",
     [](Hub &hub) {
         hub.issue(1);
         hub.replace(1);
         hub.issue(2);
     },
     "3 2 4 5", "1 replaced by 3"},
    {"replaced twice",
     [](Hub &hub) {
         hub.issue(1);
         hub.replace(1);
         hub.replace(1);
     },
     "4 2 - -", "1 replaced by 3, 3 replaced by 4"},
    {"replaced, and that taken back",
     [](Hub &hub) {
         hub.issue(1);
         hub.replace(1);
         hub.undoLast();
         hub.issue(2);
     },
     "1 2 3 4", ""},
    {"replaced and printed, and that taken back",
     [](Hub &hub) {
         hub.issue(1);
         hub.replace(1);
         hub.print(1);
         hub.undoLast();
         hub.issue(2);
     },
     "1 2 4 5", "3 taken back"},
    {"a number from elsewhere is replaced",
     [](Hub &hub) {
         hub.set(1, "DS/7");
         hub.replace(1);
         hub.issue(1);
     },
     "1 2 - -", ""},
    {"two people made one, on runs of their own",
     [](Hub &hub) {
         hub.issue(1);
         hub.issue(2);
         hub.merge(1, 3);
         hub.issue(3);
     },
     "1 2 3 4", ""},
    {"two people made one, both on the run",
     [](Hub &hub) {
         hub.issue(1);
         hub.merge(1, 2);
         hub.issue(2);
     },
     "1 1 3 4", "2 deleted"},
    {"two people made one, and that taken back",
     [](Hub &hub) {
         hub.issue(1);
         hub.merge(1, 2);
         hub.undoLast();
         hub.issue(2);
     },
     "1 2 3 4", ""},
    {"brought in without capitals",
     [](Hub &hub) {
         hub.set(1, "hub01-0004");
         hub.issue(2);
     },
     "hub01-0004 - 5 6", ""},
    {"brought in with fewer and with more noughts",
     [](Hub &hub) {
         hub.set(1, "HUB01-4");
         hub.set(2, "HUB01-000005");
         hub.issue(2);
     },
     "HUB01-4 HUB01-000005 6 7", ""},
    {"brought in, and no number of ours",
     [](Hub &hub) {
         hub.set(1, "HUB01-12a");
         hub.set(2, "HUB01-99999999999999999999");
         hub.issue(2);
     },
     "HUB01-12a HUB01-99999999999999999999 1 2", ""},
};

} // namespace

TEST_CASE("What becomes of a number")
{
    for (const Case &one : cases) {
        INFO(one.what);
        Hub hub;
        one.happens(hub);
        CHECK(hub.numbers() == QString::fromLatin1(one.numbers));
        CHECK(hub.withdrawn() == QString::fromLatin1(one.withdrawn));
    }
}

TEST_CASE("Numbers that are cut off in the middle were not given; two windows give none twice")
{
    Hub hub;
    {
        Change change(hub.hub.file(), QStringLiteral("Killed"));
        issueCertificates(change, find(hub.hub.connection(), Id<Enrolment>(hub.key(1)))->run.key,
                          day("2019-06-01"));
    }
    CHECK(hub.numbers() == QStringLiteral("- - - -"));
    const std::unique_ptr<HubFile> other = hub.hub.file().sibling();
    {
        Change change(*other, QStringLiteral("Issue"));
        issueCertificates(change, find(other->connection(), Id<Enrolment>(hub.key(1)))->run.key,
                          day("2019-06-01"));
        change.commit();
    }
    hub.issue(1); // as a window would that has not heard of it
    hub.issue(2);
    CHECK(hub.numbers() == QStringLiteral("1 2 3 4"));
}

TEST_CASE("A replacement says so, with the name as it is now; what it replaces is printed no more")
{
    Hub hub;
    hub.issue(1);
    hub.hub.person("p1", [](Person &person) { person.familyName = QStringLiteral("Married"); });
    hub.replace(1);
    const auto sheet =
        certificateSheet(hub.hub.file(), hub.key(1), CertificateKind::Certificate, day("2019-08-01")).value();
    CHECK(sheet.facts.name == QStringLiteral("p1 Married"));
    CHECK(sheet.foot
          == QStringLiteral(
              "Certificate HUB01-0003 \u00B7 Issued on 1 Jul 2019 \u00B7 In place of HUB01-0001"));
    CHECK(sheetFromJson(sheetToJson(sheet)).facts.replaces == QStringLiteral("HUB01-0001"));
}

TEST_CASE("Whatever happens in whatever order: no doubles, no gaps, and paper keeps its number")
{
    QRandomGenerator random(11);
    for (int walk = 0; walk < 6; ++walk) {
        Hub hub;
        QHash<QString, qint64> printed; // number to enrolment
        for (int step = 0; step < 40; ++step) {
            const int person = 1 + int(random.bounded(8));
            const bool isThere = hub.key(person) != 0;
            switch (random.bounded(7)) {
            case 0:
            case 1:
                hub.issue((person + 1) / 2);
                break;
            case 2:
                if (isThere)
                    hub.replace(person);
                break;
            case 3:
                if (isThere)
                    hub.print(person);
                break;
            case 4:
                if (isThere && random.bounded(4) == 0)
                    hub.remove(person);
                break;
            case 5:
                if (isThere && random.bounded(3) == 0)
                    hub.set(person, "");
                break;
            default:
                try {
                    if (hub.last)
                        hub.undoLast();
                } catch (const Error &) { // it cannot be taken back any more
                }
            }
            QSet<QString> borne;
            int highest = 0;
            for (int one = 1; one <= 8; ++one) {
                const qint64 of = hub.key(one);
                if (!of)
                    continue;
                const QString number =
                    find(hub.hub.connection(), Id<Enrolment>(of)).value().certificateNumber;
                if (number.isEmpty())
                    continue;
                INFO("step " << step << ' ' << number.toStdString());
                CHECK_FALSE(borne.contains(number));
                CHECK(printed.value(number, of) == of);
                borne.insert(number);
                highest = std::max(highest, number.mid(6).toInt());
            }
            QSet<QString> known = borne;
            for (const GivenNumber &given :
                 certificatesGiven(hub.hub.connection(), QStringLiteral("HUB01-"))) {
                if (given.isPrinted)
                    printed.insert(given.number, given.enrolment);
                if (!given.stands && !given.isPrinted)
                    known.insert(given.number); // free
            }
            for (const WithdrawnNumber &one : withdrawnCertificates(
                     hub.hub.connection(), hub.hub.file().ownHub(), QStringLiteral("HUB01")))
                known.insert(one.number);
            for (int number = 1; number <= highest; ++number)
                CHECK(known.contains(QStringLiteral("HUB01-%1").arg(number, 4, 10, QLatin1Char('0'))));
        }
    }
}
