// Who of a pasted list is known, and booking them all.
#include "training/booking_list.h"

#include "base/text.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

class ListedRun {
public:
    ListedRun()
    {
        hub.run("intro1", "intro", day("2019-03-09"), {day("2019-03-09")},
                [](CourseRun &made) { made.capacity = 3; });
        run = keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(), QStringLiteral("intro1"));
        named("rose", "Rose", "Okafor", "rose@x.org", "07700900123");
        named("sam1", "Sam", "Lee", "", "");
        named("sam2", "Sam", "Lee", "sam@x.org", "");
        named("liz", "Elizabeth", "Turner", "", "");
        named("ben", "Ben", "Carter", "", "");
        hub.enrol("ben", "intro1", "booked");
    }
    void named(const char *id, const char *given, const char *family, const char *email, const char *phone)
    {
        keys[QString::fromLatin1(id)] = hub.person(id,
                                                   [=](Person &person) {
                                                       person.givenName = QString::fromLatin1(given);
                                                       person.familyName = QString::fromLatin1(family);
                                                       person.knownAs.clear();
                                                       person.email = QString::fromLatin1(email);
                                                       person.phone = QString::fromLatin1(phone);
                                                   })
                                            .key;
    }
    QList<BookingLine> match(const char *text)
    {
        NoProgress progress;
        return matchToRun(hub.connection(), run, readPeopleList(QString::fromUtf8(text)), progress);
    }
    HubBuilder hub;
    qint64 run = 0;
    QHash<QString, qint64> keys;
};

struct Row {
    const char *pasted;
    BookingLine::Match match;
    const char *who; // empty: nobody yet
};

} // namespace

TEST_CASE("A line of a list is known, new, unsure or on the run already")
{
    using Match = BookingLine::Match;
    ListedRun listed;
    const Row row = GENERATE(values<Row>({
        {"rose okafor", Match::Known, "rose"},
        {"Okafor, Rose", Match::Known, "rose"},
        {"ROSE@X.ORG", Match::Known, "rose"},
        {"Rosie Okafor <rose@x.org>", Match::Known, "rose"},
        {"Rose Okafor\t+44 7700 900123", Match::Known, "rose"},
        {"Rose Okafor <other@x.org>", Match::Unsure, ""}, // the name alone, with another address
        {"Kofi Mensah <rose@x.org>", Match::Unsure, ""}, // the address alone, with another name
        {"Sam Lee", Match::Unsure, ""}, // two of the name
        {"Sam Lee <sam@x.org>", Match::Known, "sam2"},
        {"Rosa Okafor\t07700 900123", Match::Known, "rose"}, // a letter apart, the same phone
        {"Ben Carter", Match::OnIt, "ben"},
        {"Nobody Here", Match::New, ""},
        {"Rose", Match::New, ""},
    }));
    CAPTURE(row.pasted);
    const QList<BookingLine> lines = listed.match(row.pasted);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].match == row.match);
    CHECK(lines[0].person == listed.keys.value(QString::fromLatin1(row.who)));
    CHECK(lines[0].candidates.isEmpty() == (row.match == Match::New));
}

TEST_CASE("Who stands in the list twice is booked once")
{
    using Match = BookingLine::Match;
    ListedRun listed;
    const QList<BookingLine> lines =
        listed.match("Rose Okafor\nrose@x.org\nKofi Mensah\nKofi Mensah\nKofi Mensah <k@x.org>");
    REQUIRE(lines.size() == 5);
    CHECK(lines[1].match == Match::Twice);
    CHECK(lines[3].match == Match::Twice);
    CHECK(lines[4].match == Match::New);
}

TEST_CASE("Members of a group on the day are booked by an organisation, wait beyond the capacity, all undone")
{
    ListedRun listed;
    listed.hub.organisation("school", day("2019-01-01"));
    listed.hub.group("ward7", day("2019-01-01"));
    listed.hub.member("ward7", "rose", day("2019-01-02"));
    listed.hub.member("ward7", "ben", day("2019-01-02"));
    listed.hub.member("ward7", "sam1", day("2019-01-02"), day("2019-02-01")); // has left
    listed.hub.member("ward7", "sam2", day("2019-01-02"));
    listed.hub.member("ward7", "liz", day("2019-01-03"));
    Connection &connection = listed.hub.connection();
    const qint64 group =
        keyOf(connection, Group::table(), listed.hub.file().ownHub(), QStringLiteral("ward7"));
    const qint64 school =
        keyOf(connection, Organisation::table(), listed.hub.file().ownHub(), QStringLiteral("school"));
    const QList<BookingLine> lines = membersForRun(connection, listed.run, group, day("2019-02-01"));
    QStringList names;
    QList<Person> people;
    for (const BookingLine &line : lines) {
        names.append(line.text);
        people.append(line.candidates.first().person);
    }
    CHECK(names.join(QLatin1Char(',')) == QStringLiteral("Ben Carter,Elizabeth Turner,Rose Okafor,Sam Lee"));
    CHECK(lines[0].match == BookingLine::Match::OnIt);
    Person fresh;
    fresh.givenName = QStringLiteral("Kofi");
    people.append(fresh);

    Change change(listed.hub.file(), QStringLiteral("Book"));
    const BookedPeople done =
        bookAll(change, listed.run, people, day("2019-02-01"), Id<Organisation>(school));
    const qint64 number = change.commit();
    CHECK(done.booked == 2);
    CHECK(done.waiting == 2);
    CHECK(done.wereOnIt == 1);
    for (const Enrolment &enrolment : referring<Enrolment>(connection, "run_id", listed.run))
        CHECK((enrolment.bookedBy.key == school)
              == (enrolment.person.key != listed.keys[QStringLiteral("ben")]));
    NoProgress progress;
    undo(listed.hub.file(), number, progress);
    CHECK(placesOf(connection, listed.run).taken == 1);
    CHECK(placesOf(connection, listed.run).waiting.isEmpty());
}

TEST_CASE("A blank e-mail or phone is filled in from the list; what is recorded is never written over")
{
    ListedRun listed;
    const auto stored = [&](const char *id) {
        return *find(listed.hub.connection(), Id<Person>(listed.keys[QString::fromLatin1(id)]));
    };
    const QList<BookingLine> lines =
        listed.match("Elizabeth Turner\tliz@x.org\t07700 900111\nrose@x.org\t020 7946 0123\n");
    REQUIRE(lines.size() == 2);
    const ContactNews liz = contactNews(stored("liz"), lines[0].typed);
    CHECK(liz.email == QStringLiteral("liz@x.org"));
    CHECK(liz.phone == QStringLiteral("07700 900111"));
    const ContactNews rose = contactNews(stored("rose"), lines[1].typed);
    CHECK(rose.email.isEmpty());
    CHECK(rose.phone.isEmpty());
    CHECK(rose.differs == QStringList(QStringLiteral("020 7946 0123")));

    QList<Person> people;
    for (const BookingLine &line : lines) {
        people.append(stored(line.person == listed.keys[QStringLiteral("liz")] ? "liz" : "rose"));
        people.last().email = line.typed.email;
        people.last().phone = line.typed.phone;
    }
    Change change(listed.hub.file(), QStringLiteral("Book"));
    bookAll(change, listed.run, people, day("2019-02-01"));
    const qint64 number = change.commit();
    CHECK(stored("liz").email == QStringLiteral("liz@x.org"));
    CHECK(normalPhone(stored("rose").phone) == QStringLiteral("447700900123"));
    NoProgress progress;
    undo(listed.hub.file(), number, progress);
    CHECK(stored("liz").email.isEmpty());
}
