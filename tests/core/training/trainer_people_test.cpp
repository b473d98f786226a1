// Everyone who trains: what holds until when, what they lead without, what wants doing first.
#include "base/clock.h"
#include "base/progress.h"
#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"
#include "training/trainer_people.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;
using Assurance = TrainerPerson::Assurance;

namespace {

const QDate s_today(2026, 11, 23);
const QString s_power = QStringLiteral("power");
const QString s_intro = QStringLiteral("intro");

struct Assured {
    const char *from;
    const char *to; // empty: no end
    QStringList courses = {};
};

class Desk {
public:
    TrainerPerson trainer(const char *name, const QList<Assured> &assured)
    {
        for (const Assured &each : assured) {
            Trainer record;
            record.person = hub.person(name);
            record.qualityAssuredOn = day(each.from);
            if (*each.to)
                record.expiresOn = day(each.to);
            record.courseCodes = each.courses;
            hub.add(record);
        }
        return read(name);
    }
    void run(const char *id, const char *course, const char *trainer, const QList<QDate> &sessions,
             const char *status = "planned")
    {
        hub.run(id, course, sessions.first(), sessions, [&](CourseRun &run) {
            run.leadTrainer = hub.person(trainer);
            run.status.code = QString::fromLatin1(status);
        });
    }
    TrainerPerson read(const char *name)
    {
        const Id<Person> person = hub.person(name);
        for (const TrainerPerson &each : trainerPeople(hub.connection(), s_today))
            if (each.person == person)
                return each;
        throw std::logic_error("nobody of that name trains");
    }
    QStringList order()
    {
        QStringList names;
        for (const TrainerPerson &each : trainerPeople(hub.connection(), s_today))
            names.append(each.name);
        return names;
    }

    ClockSetTo clock{s_today};
    HubBuilder hub;
};

} // namespace

TEST_CASE("What a person's quality assurances come to on a day")
{
    struct Case {
        const char *what;
        QList<Assured> assured;
        Assurance assurance;
        const char *until; // empty: none
    };
    const QList<Case> cases{
        {"no end", {{"2020-01-01", ""}}, Assurance::Current, ""},
        {"a day longer than soon", {{"2025-01-01", "2027-02-24"}}, Assurance::Current, "2027-02-24"},
        {"three months on is soon", {{"2025-01-01", "2027-02-23"}}, Assurance::RunsOutSoon, "2027-02-23"},
        {"today is the last day", {{"2025-01-01", "2026-11-23"}}, Assurance::RunsOutSoon, "2026-11-23"},
        {"yesterday was", {{"2025-01-01", "2026-11-22"}}, Assurance::RunOut, "2026-11-22"},
        {"the latest that ran out",
         {{"2020-01-01", "2022-01-01"}, {"2018-01-01", "2024-01-01"}},
         Assurance::RunOut,
         "2024-01-01"},
        {"begins tomorrow", {{"2026-11-24", "2028-01-01"}}, Assurance::NotYet, "2026-11-24"},
        {"over, and another to come",
         {{"2020-01-01", "2022-01-01"}, {"2027-01-01", ""}},
         Assurance::NotYet,
         "2027-01-01"},
        {"renewed before it ends",
         {{"2024-12-01", "2026-11-30"}, {"2026-11-20", "2028-11-19"}},
         Assurance::Current,
         "2028-11-19"},
        {"goes on the day after",
         {{"2024-12-01", "2026-11-30"}, {"2026-12-01", "2028-11-30"}},
         Assurance::Current,
         ""},
        {"a day between",
         {{"2024-12-01", "2026-11-30"}, {"2026-12-02", "2028-11-30"}},
         Assurance::RunsOutSoon,
         "2026-11-30"},
        {"one course of two ends",
         {{"2024-12-01", "2026-12-31", {s_power}}, {"2024-12-02", "2028-01-01", {s_intro}}},
         Assurance::RunsOutSoon,
         "2026-12-31"},
        {"renewed for all courses",
         {{"2024-12-01", "2026-12-31", {s_power}}, {"2026-11-01", "2028-01-01"}},
         Assurance::Current,
         "2028-01-01"},
        {"renewed for fewer courses",
         {{"2024-12-01", "2026-12-31"}, {"2026-11-01", "2028-01-01", {s_power}}},
         Assurance::RunsOutSoon,
         "2026-12-31"},
    };
    for (const Case &each : cases) {
        INFO(each.what);
        Desk desk;
        const TrainerPerson trainer = desk.trainer("Maria", each.assured);
        CHECK(trainer.assurance == each.assurance);
        CHECK(trainer.until == (*each.until ? day(each.until) : QDate()));
    }
}

TEST_CASE("Which courses a person may lead follows from what holds now")
{
    Desk desk;
    const TrainerPerson some = desk.trainer("Maria",
                                            {{"2025-01-01", "2027-12-31", {s_power}},
                                             {"2026-01-01", "2027-06-30", {s_intro, s_power}},
                                             {"2020-01-01", "2021-01-01", {QStringLiteral("q2")}}});
    CHECK_FALSE(some.mayLeadAll);
    CHECK(QSet<QString>(some.courseCodes.begin(), some.courseCodes.end()) == QSet<QString>{s_power, s_intro});
    CHECK(desk.trainer("Joe", {{"2025-01-01", "2027-12-31"}}).mayLeadAll);
    const TrainerPerson over = desk.trainer("Ada", {{"2020-01-01", "2021-01-01"}});
    CHECK_FALSE(over.mayLeadAll);
    CHECK(over.courseCodes.isEmpty());
}

TEST_CASE("A run is led without on the days after the assurance, by each of two trainers for their own part")
{
    Desk desk;
    desk.trainer("Maria", {{"2025-01-01", "2026-12-05"}});
    desk.trainer("Joe", {{"2025-01-01", "2027-12-31", {s_intro}}});
    const QList<QDate> days{day("2026-11-28"), day("2026-12-05"), day("2026-12-12")};
    desk.run("power1", "power", "Maria", days);
    CourseRun run = *find(desk.hub.connection(),
                          Id<CourseRun>(keyOf(desk.hub.connection(), CourseRun::table(),
                                              desk.hub.file().ownHub(), QStringLiteral("power1"))));
    run.secondTrainer = desk.hub.person("Joe");
    QList<TrainerGap> gaps = trainerGaps(desk.hub.connection(), run, days);
    REQUIRE(gaps.size() == 2);
    CHECK(gaps[0].text()
          == QStringLiteral("Maria: Quality assurance runs out on 5 Dec 2026; without it on 12 Dec 2026"));
    CHECK(gaps[1].text() == QStringLiteral("Joe: Not quality assured for this course"));
    CHECK(gaps[1].days.size() == 3);
    const TrainerPerson maria = desk.read("Maria");
    REQUIRE(maria.comingWithout(s_today).size() == 1);
    CHECK(maria.comingWithout(s_today).first().without.first().day == day("2026-12-12"));
    CHECK(maria.comingWithout(day("2026-12-13")).isEmpty());
    CHECK(maria.comingAfter(day("2026-12-05")).size() == 1);
    run.secondTrainer = run.leadTrainer; // once is enough
    CHECK(trainerGaps(desk.hub.connection(), run, days).size() == 1);
    CHECK(trainerGaps(desk.hub.connection(), run, {day("2026-12-05")}).isEmpty());
}

TEST_CASE("A run without sessions is looked at on its first and last day, and today where it has none")
{
    Desk desk;
    desk.trainer("Maria", {{"2025-01-01", "2026-12-05"}});
    CourseRun run;
    run.course = Id<Course>(keyOf(desk.hub.connection(), Course::table(), desk.hub.file().ownHub(), s_power));
    run.leadTrainer = desk.hub.person("Maria");
    const auto gaps = [&] { return trainerGaps(desk.hub.connection(), run, {}); };
    CHECK(gaps().isEmpty());
    run.startsOn = day("2026-12-01");
    CHECK(gaps().isEmpty());
    run.endsOn = day("2026-12-10");
    REQUIRE(gaps().size() == 1);
    CHECK(gaps().first().days.first().day == day("2026-12-10"));
    CHECK(gaps().first().daysInAll == 2);
}

TEST_CASE("Many days without are not all named")
{
    Desk desk;
    const TrainerPerson maria = desk.trainer("Maria", {{"2025-01-01", "2026-12-01"}});
    QList<QDate> days;
    for (int week = 0; week < 6; ++week)
        days.append(day("2026-12-01").addDays(7 * week));
    CHECK(uncoveredText(uncoveredDays(maria.records, s_power, days), days.size())
          == QStringLiteral("Quality assurance runs out on 1 Dec 2026; without it on "
                            "8 Dec 2026, 15 Dec 2026, 22 Dec 2026 and 2 more"));
    CHECK(uncoveredText({}, 6).isEmpty());
}

TEST_CASE("What wants doing stands first; whoever has not trained for long last")
{
    Desk desk;
    desk.trainer("Current", {{"2025-01-01", "2028-01-01"}});
    desk.trainer("For ever", {{"2025-01-01", ""}});
    desk.trainer("Soon", {{"2025-01-01", "2026-12-31"}});
    desk.trainer("Just over", {{"2025-01-01", "2026-10-01"}});
    desk.trainer("Long over", {{"2015-01-01", "2017-01-01"}});
    desk.run("power1", "power", "No record", {day("2026-06-01")}, "delivered");
    desk.run("power2", "power", "No record, long ago", {day("2016-06-01")}, "delivered");
    desk.trainer("Other course", {{"2025-01-01", "2028-01-01", {s_intro}}});
    desk.run("power3", "power", "Other course", {day("2026-12-20")});
    desk.run("power4", "power", "Without, sooner", {day("2026-12-01")});
    desk.run("power5", "power", "Cancelled only", {day("2026-12-01")}, "cancelled");
    CHECK(desk.order()
          == QStringList{QStringLiteral("Without, sooner"), QStringLiteral("Other course"),
                         QStringLiteral("Soon"), QStringLiteral("Just over"), QStringLiteral("No record"),
                         QStringLiteral("Current"), QStringLiteral("For ever"), QStringLiteral("Long over"),
                         QStringLiteral("No record, long ago"), QStringLiteral("Cancelled only")});
}

TEST_CASE("Runs led and coming, the last, and the people who came")
{
    Desk desk;
    desk.run("power1", "power", "Maria", {day("2026-03-01"), day("2026-03-08")}, "delivered");
    desk.run("power2", "power", "Maria", {day("2026-11-20"), day("2026-11-27")});
    desk.run("power3", "power", "Maria", {day("2026-12-20")});
    desk.run("power4", "power", "Maria", {day("2026-05-01")}, "cancelled");
    desk.hub.enrol("Rose", "power1", "attended").mark("Rose", "power1/1", "present");
    desk.hub.enrol("Ada", "power1", "completed").enrol("Cy", "power1", "no_show");
    desk.hub.enrol("Rose", "power2", "booked").mark("Rose", "power2/1", "late");
    desk.hub.enrol("Bea", "power4", "completed");
    QList<TrainerPerson> trainers = trainerPeople(desk.hub.connection(), s_today);
    NoProgress progress;
    countLearners(desk.hub.connection(), trainers, progress);
    REQUIRE(trainers.size() == 1);
    const TrainerPerson maria = trainers.first();
    CHECK(maria.ledRuns() == 1);
    CHECK(maria.comingRuns() == 2);
    CHECK(maria.lastLed() == day("2026-03-08"));
    CHECK(maria.learners == 2);
    CHECK(maria.runs.size() == 4);
    CHECK(maria.runs.last().run.learners == 3);
    CHECK(maria.runs.last().attended == 2);
    CHECK(maria.runs.last().completed == 1);
    CHECK(maria.assuranceText() == QStringLiteral("Never recorded"));
}

TEST_CASE("A renewal is for the same courses and for as long as the last")
{
    const auto again = [](const QList<Assured> &assured, const char *on) {
        Desk desk;
        return renewedAssurance(desk.trainer("Maria", assured), day(on));
    };
    Trainer next =
        again({{"2024-12-01", "2026-11-30", {s_power}}, {"2020-01-01", "2022-01-01"}}, "2026-11-23");
    CHECK(next.key == 0);
    CHECK(next.person);
    CHECK(next.courseCodes == QStringList{s_power});
    CHECK(next.qualityAssuredOn == day("2026-11-23"));
    CHECK(next.expiresOn == day("2028-11-22"));
    CHECK(again({{"2024-12-01", "2025-12-01"}}, "2026-11-23").expiresOn == day("2027-11-23"));
    CHECK(again({{"2024-12-01", "2024-12-11"}}, "2026-11-23").expiresOn == day("2026-12-03"));
    CHECK_FALSE(again({{"2024-12-01", ""}}, "2026-11-23").expiresOn.isValid());
    CHECK(again({{"2024-02-29", "2025-02-28"}}, "2026-11-23").expiresOn == day("2027-11-23"));
}
