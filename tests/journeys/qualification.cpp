// A qualification in the window, unit by unit: referred and retaken, passed, with its certificate.
#include "desk.h"

#include "app/cli_run.h"
#include "records/courses.h"
#include "storage/record_store.h"
#include "training/register.h"
#include "ui/courses/book_several.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

class Qualification {
public:
    Qualification() : desk(QDate(2026, 3, 2), "Ward 7 Organisers")
    {
        CourseRun award;
        award.course.key =
            keyOf(desk.connection(), Course::table(), desk.context().file().ownHub(), QStringLiteral("q2"));
        award.startsOn = QDate(2026, 3, 7);
        award.status.code = QStringLiteral("planned");
        run = UiHub::add(desk.context().file(), award, "Planned the award");
        desk.goTo("Courses");
        open();
        desk.field("Add somebody").setFocus();
        desk.paste(QStringLiteral("Amina Yusuf\nJo Bell"));
        dynamic_cast<BookSeveral &>(desk.front()).waitForReading();
        desk.push("Book 2");
        desk.settle();
    }
    void open()
    {
        desk.context().openRecord(CourseRun::table(), run);
        desk.settle();
        REQUIRE(desk.reads("Award in Community Organising, 7 Mar 2026"));
    }
    // The result of a learner in a unit, as its cell says.
    QString cell(const char *learner, const char *unit)
    {
        return desk.choose("Learners by units", learner, unit).data().toString();
    }
    // Select the cell, say the day, press the key.
    void assess(const char *learner, const char *unit, const char *day, Qt::Key result)
    {
        desk.fill("Assessed on", day);
        desk.press(Qt::Key_Tab);
        desk.choose("Learners by units", learner, unit);
        desk.press(result);
        desk.settle();
    }
    QString outcome(int learner)
    {
        return readRegister(desk.connection(), run).learners[learner].enrolment.outcome.code;
    }

    Desk desk;
    qint64 run = 0;
};

constexpr const char *s_units[] = {"Principles", "Listening", "Taking part"};

} // namespace

TEST_CASE("A qualification unit by unit: referred, retaken, passed, certified, counted")
{
    Qualification award;
    Desk &desk = award.desk;
    desk.goOnTo(QDate(2026, 5, 1));
    award.open();
    for (const char *unit : s_units)
        award.assess("Amina Yusuf", unit, "1 apr", Qt::Key_P);
    award.assess("Jo Bell", "Principles", "1 apr", Qt::Key_R);
    award.assess("Jo Bell", "Principles", "20 apr", Qt::Key_P);
    award.assess("Jo Bell", "Listening", "20 apr", Qt::Key_P);
    CHECK(award.cell("Amina Yusuf", "Passed of").contains(QStringLiteral("3 of 3")));
    CHECK(award.cell("Jo Bell", "Passed of") == QStringLiteral("2 of 3"));
    CHECK(award.cell("Jo Bell", "Principles").startsWith(QStringLiteral("Passed 20 Apr 2026")));

    desk.undo(); // Jo's second unit
    CHECK(until([&] { return award.cell("Jo Bell", "Passed of") == QStringLiteral("1 of 3"); }));

    desk.push("Outcome \u201Cpassed\u201D for 1");
    desk.settle();
    CHECK(award.outcome(0) == QStringLiteral("passed"));
    CHECK(award.outcome(1) == QStringLiteral("booked"));

    desk.push("Certificates");
    desk.push("Give");
    CHECK(readRegister(desk.connection(), award.run).learners[0].enrolment.certificateNumber
          == QStringLiteral("WARD7-0001"));
    desk.closeFront();

    const CliResult figures =
        cli(words("figures FILE --from 2026-03-01 --to 2026-06-30 --format json", desk.hubPath()));
    CHECK(figures.object().value(QLatin1String("qualification_enrolments")).toInt() == 2);
    CHECK(figures.object().value(QLatin1String("people_trained")).toInt() == 1);
}
