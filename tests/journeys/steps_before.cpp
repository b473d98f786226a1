// Before the course: found in the catalogue, planned, booked.
#include "course_journey.h"

#include "storage/record_store.h"
#include "training/run_numbers.h"
#include "ui/courses/book_several.h"
#include "ui/pages/records_page.h"
#include "ui/pages/records_view.h"

#include <catch2/catch.hpp>

namespace doorstep::tests {

void CourseJourney::planTwoSaturdays()
{
    desk.goTo("Courses");
    desk.openTab("Catalogue");
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.write("power");
    desk.choose("Courses", "Building Power");
    CHECK(desk.reads("2 session"));
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.front().windowTitle().contains(QStringLiteral("ourse run")));
    desk.fill("First day", "sat");
    desk.press(Qt::Key_Tab);
    CHECK(desk.reads("Sat 7 Mar 2026 \u00B7 Sat 14 Mar 2026")); // as many as the course needs
    desk.fill("From", "10");
    desk.fill("To", "4pm");
    desk.fill("Venue", "Library");
    desk.fill("Capacity", "3");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();

    run = Id<CourseRun>(desk.connection().number(QStringLiteral("SELECT key FROM course_runs")).value_or(0));
    REQUIRE(run);
    const CourseRegister planned = read();
    CHECK(planned.run.startsOn == QDate(2026, 3, 7));
    CHECK(planned.run.endsOn == QDate(2026, 3, 14));
    REQUIRE(planned.sessions.size() == 2);
    CHECK(planned.sessions[1].startsAt == QTime(10, 0));
    CHECK(planned.sessions[1].endsAt == QTime(16, 0));
    note("planned");
    openRun();
    CHECK(desk.reads("0 booked"));
}

void CourseJourney::bookFromSearch()
{
    openRun();
    desk.field("Add somebody").setFocus();
    desk.write("ros ok");
    desk.press(Qt::Key_Return);
    note("booked Rose");
    CHECK(enrolment(read(), "Rose Okafor").person.key == rose);
    CHECK(outcome("Rose Okafor") == QStringLiteral("booked"));
}

void CourseJourney::bookPastedList()
{
    openRun();
    desk.field("Add somebody").setFocus();
    desk.paste(QStringLiteral("Ben Carter\nAmina Yusuf <amina@example.org>\nRose Okafor\nJo Bell"));
    auto *dialog = qobject_cast<BookSeveral *>(&desk.front());
    REQUIRE(dialog);
    dialog->waitForReading();
    CHECK(desk.reads("1 will wait"));
    desk.push("Book 3");
    note("booked a list");
    CHECK(outcome("Ben Carter") == QStringLiteral("booked"));
    CHECK(outcome("Amina Yusuf") == QStringLiteral("booked"));
    CHECK(outcome("Jo Bell") == QStringLiteral("waiting"));
    CHECK(desk.reads("3 booked"));
    CHECK(desk.reads("1 waiting"));
}

void CourseJourney::withdrawBen()
{
    openRun();
    desk.choose("Learners", "Ben Carter");
    desk.press(Qt::Key_Delete);
    note("Ben withdrew");
    CHECK(outcome("Ben Carter") == QStringLiteral("withdrawn"));
    CHECK(outcome("Jo Bell") == QStringLiteral("booked")); // moved up
    CHECK(desk.said().contains(QStringLiteral("Ben Carter withdrew")));
}

} // namespace doorstep::tests
