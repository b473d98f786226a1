// Places that an organisation takes before it says who comes.
#include "training/unnamed_places.h"

#include "base/progress.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"
#include "training/booking_list.h"
#include "training/register.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

class SchoolOnRun {
public:
    SchoolOnRun()
    {
        hub.run("intro1", "intro", day("2019-03-09"), {day("2019-03-09")});
        run = keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(), QStringLiteral("intro1"));
        book(2);
    }
    void book(int count)
    {
        Change change(hub.file(), QStringLiteral("Book"));
        bookAll(change, run, unnamedPlaces(hub.connection(), run, QStringLiteral("St Mary's"), count),
                day("2019-02-01"));
        change.commit();
    }
    QString names()
    {
        QStringList names;
        for (const RegisterLearner &learner : readRegister(hub.connection(), run).learners)
            names.append(learner.name);
        return names.join(QLatin1Char('|'));
    }
    Enrolment first() { return readRegister(hub.connection(), run).learners.first().enrolment; }
    bool name(const Person &who)
    {
        Change change(hub.file(), QStringLiteral("Name"));
        const bool isDone = nameLearner(change, first().key, who);
        number = change.commit();
        return isDone;
    }
    HubBuilder hub;
    qint64 run = 0;
    qint64 number = 0;
};

} // namespace

TEST_CASE("Places not yet named are numbered on")
{
    SchoolOnRun school;
    CHECK(school.names() == QStringLiteral("Learner 1 from St Mary's|Learner 2 from St Mary's"));
    school.book(1);
    CHECK(school.names().endsWith(QStringLiteral("|Learner 3 from St Mary's")));
}

TEST_CASE("A new person's name takes the place of the unnamed one's")
{
    SchoolOnRun school;
    Person rose;
    rose.givenName = QStringLiteral("Rose");
    rose.familyName = QStringLiteral("Okafor");
    rose.email = QStringLiteral("rose@x.org");
    const qint64 before = school.first().person.key;
    CHECK(school.name(rose));
    CHECK(school.names() == QStringLiteral("Learner 2 from St Mary's|Rose Okafor"));
    CHECK(personName(*find(school.hub.connection(), Id<Person>(before))) == QStringLiteral("Rose Okafor"));
    NoProgress progress;
    undo(school.hub.file(), school.number, progress);
    CHECK(school.names().startsWith(QStringLiteral("Learner 1 from St Mary's|")));
}

TEST_CASE("Somebody known takes the place over with its marks; the unnamed person goes")
{
    SchoolOnRun school;
    Connection &connection = school.hub.connection();
    const Person ann = *find(connection, school.hub.person("Ann"));
    const Id<Person> unnamed = school.first().person;
    {
        Change change(school.hub.file(), QStringLiteral("Mark"));
        setMark(change, readRegister(connection, school.run).sessions[0].key, unnamed.key,
                QStringLiteral("present"));
        change.commit();
    }
    CHECK(school.name(ann));
    CHECK(school.names() == QStringLiteral("Ann|Learner 2 from St Mary's"));
    CHECK(readRegister(connection, school.run).learners[0].marks[0] == QStringLiteral("present"));
    CHECK_FALSE(find(connection, unnamed));
    NoProgress progress;
    undo(school.hub.file(), school.number, progress);
    CHECK(school.names() == QStringLiteral("Learner 1 from St Mary's|Learner 2 from St Mary's"));
    CHECK(readRegister(connection, school.run).learners[0].marks[0] == QStringLiteral("present"));
}

TEST_CASE("Nobody takes two places, and a learner with a name keeps it")
{
    SchoolOnRun school;
    school.hub.enrol("Ann", "intro1", "booked");
    const Person ann = *find(school.hub.connection(), school.hub.person("Ann"));
    Change change(school.hub.file(), QStringLiteral("Name"));
    CHECK_FALSE(nameLearner(change, school.first().key, Person()));
    for (const RegisterLearner &learner : readRegister(school.hub.connection(), school.run).learners)
        CHECK_FALSE(nameLearner(change, learner.enrolment.key, ann));
}
