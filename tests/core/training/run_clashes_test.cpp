// What two runs want on one day, and the days on which nobody works.
#include "training/run_clashes.h"

#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"
#include "training/bank_holidays.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

class TwoRuns {
public:
    TwoRuns()
    {
        ann = hub.person("Ann").key;
        held("intro1", "");
    }
    // The run that is there already: Ann, in the Library, from ten to noon.
    void held(const char *id, const char *status)
    {
        hub.run(id, "intro", day("2019-03-09"), {}, [&](CourseRun &run) {
            run.venue = QStringLiteral("The Library");
            run.leadTrainer.key = ann;
            run.status.code = QString::fromLatin1(status);
        });
        CourseSession session;
        session.run.key =
            keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(), QString::fromLatin1(id));
        session.heldOn = day("2019-03-09");
        session.startsAt = QTime(10, 0);
        session.endsAt = QTime(12, 0);
        hub.add(session);
    }
    QString clashes(const char *venue, qint64 trainer, const char *on, QTime from = {}, QTime to = {})
    {
        CourseRun run;
        run.venue = QString::fromLatin1(venue);
        run.secondTrainer.key = trainer;
        return clashesOf(hub.connection(), hub.file().ownHub(), run, {{day(on), from, to}})
            .join(QLatin1Char('|'));
    }
    HubBuilder hub;
    qint64 ann = 0;
};

} // namespace

TEST_CASE("A trainer or a room that is wanted twice on a day is pointed out")
{
    TwoRuns two;
    CHECK(two.clashes("Ward 7 Hall", two.ann, "2019-03-09")
          == QStringLiteral("Ann also trains on Sat 9 Mar 2019, 10:00 to 12:00: Introduction to Community "
                            "Organising"));
    CHECK(two.clashes("the library", 0, "2019-03-09")
          == QStringLiteral("The Library is also used on Sat 9 Mar 2019, 10:00 to 12:00: Introduction to "
                            "Community Organising"));
    CHECK(
        two.clashes("The Library", two.ann, "2019-03-09", QTime(11, 0), QTime(13, 0)).count(QLatin1Char('|'))
        == 1);
    // The room is free in the afternoon; the trainer is told of it.
    CHECK(two.clashes("The Library", 0, "2019-03-09", QTime(12, 0), QTime(13, 0)).isEmpty());
    CHECK_FALSE(two.clashes("", two.ann, "2019-03-09", QTime(13, 0), QTime(16, 0)).isEmpty());
    CHECK(two.clashes("The Library", two.ann, "2019-03-10").isEmpty());
    CHECK(two.clashes("", 0, "2019-03-09").isEmpty());
}

TEST_CASE("A cancelled run is in nobody's way, nor a run in its own")
{
    TwoRuns two;
    const CourseRun own = *find(two.hub.connection(),
                                Id<CourseRun>(keyOf(two.hub.connection(), CourseRun::table(),
                                                    two.hub.file().ownHub(), QStringLiteral("intro1"))));
    CHECK(clashesOf(two.hub.connection(), own).isEmpty());
    two.held("intro2", "");
    CHECK(clashesOf(two.hub.connection(), own).size() == 2);
    CourseRun cancelled = own;
    cancelled.status.code = QStringLiteral("cancelled");
    CHECK(clashesOf(two.hub.connection(), cancelled).isEmpty());
    Change change(two.hub.file(), QStringLiteral("Cancel"));
    CourseRun other = *find(two.hub.connection(),
                            Id<CourseRun>(keyOf(two.hub.connection(), CourseRun::table(),
                                                two.hub.file().ownHub(), QStringLiteral("intro2"))));
    other.status.code = QStringLiteral("cancelled");
    change.save(other);
    change.commit();
    CHECK(clashesOf(two.hub.connection(), own).isEmpty());
}

TEST_CASE("Bank holidays of England and Wales, with the days given instead")
{
    const auto year = [](int which) {
        QStringList days;
        for (const QDate day : bankHolidays(which))
            days.append(day.toString(QStringLiteral("d.M")));
        return days.join(QLatin1Char(' '));
    };
    CHECK(year(2019) == QStringLiteral("1.1 19.4 22.4 6.5 27.5 26.8 25.12 26.12"));
    // New Year on a Saturday; Christmas on a Sunday.
    CHECK(year(2022) == QStringLiteral("1.1 3.1 15.4 18.4 2.5 30.5 29.8 25.12 26.12 27.12"));
    // Boxing Day on a Saturday; both on a weekend.
    CHECK(year(2020) == QStringLiteral("1.1 10.4 13.4 4.5 25.5 31.8 25.12 26.12 28.12"));
    CHECK(year(2027) == QStringLiteral("1.1 26.3 29.3 3.5 31.5 30.8 25.12 26.12 27.12 28.12"));
}
