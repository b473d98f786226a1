// A trainer in the window: pointed out where quality assurance ran out, assured again, with a diary.
#include "desk.h"

#include "course_journey.h"
#include "records/people.h"
#include "storage/record_store.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

constexpr const char *s_ranOut = "Quality assurance ran out on 1 Jan 2026";

qint64 addTrainer(Desk &desk)
{
    Person maria;
    maria.givenName = QStringLiteral("Maria");
    maria.familyName = QStringLiteral("Silva");
    const qint64 key = UiHub::add(desk.context().file(), maria);
    Trainer assured;
    assured.person.key = key;
    assured.qualityAssuredOn = QDate(2024, 1, 2);
    assured.expiresOn = QDate(2026, 1, 1);
    assured.courseCodes = QStringList{QStringLiteral("power")};
    UiHub::add(desk.context().file(), assured);
    return key;
}

qint64 planRun(Desk &desk)
{
    desk.goTo("Courses");
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.fill("Course", "power");
    desk.press(Qt::Key_Tab);
    desk.fill("First day", "sat");
    desk.press(Qt::Key_Tab);
    desk.fill("Lead trainer", "mar");
    desk.press(Qt::Key_Tab);
    CHECK(desk.reads(s_ranOut)); // pointed out, not forbidden
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    return desk.connection().number(QStringLiteral("SELECT key FROM course_runs")).value_or(0);
}

void openRun(Desk &desk, qint64 run)
{
    desk.context().openRecord(CourseRun::table(), run);
    desk.settle();
    REQUIRE(desk.reads("Building Power, 7 Mar 2026"));
}

} // namespace

TEST_CASE("A trainer whose quality assurance ran out is pointed out, and not once it is renewed")
{
    Desk desk(QDate(2026, 3, 2), "Ward 7 Organisers");
    const qint64 maria = addTrainer(desk);
    const qint64 run = planRun(desk);
    REQUIRE(run);
    CHECK(find(desk.connection(), Id<CourseRun>(run))->leadTrainer.key == maria);
    openRun(desk, run);
    CHECK(desk.reads(s_ranOut));

    desk.goTo("Organisers & trainers");
    desk.openTab("Trainers");
    desk.choose("Trainers", "Maria Silva");
    CHECK(desk.reads("No quality assurance holds today"));
    const QString diary = desk.answerWithFile("diary.ics");
    desk.push("Diary for a calendar");
    desk.settle();
    CHECK(contentOf(diary).count("BEGIN:VEVENT") == 2);

    desk.push("Quality assured again");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.reads("May lead: Building Power"));
    openRun(desk, run);
    CHECK_FALSE(desk.readsNow(s_ranOut));
    desk.undo();
    CHECK(desk.reads(s_ranOut));
}
