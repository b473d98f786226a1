// On the days of the course: the sign-in sheet, the register, outcomes.
#include "course_journey.h"

#include <QDialog>
#include <catch2/catch.hpp>

namespace doorstep::tests {

void CourseJourney::printSignInSheet()
{
    openRun();
    desk.push("Register");
    const QString path = desk.answerWithFile("sign-in.pdf");
    desk.press(Qt::Key_P, Qt::ControlModifier);
    desk.push("Save as PDF");
    desk.settle();
    CHECK(pagesOfPdf(path) == 1);
    if (qobject_cast<QDialog *>(&desk.front()))
        desk.closeFront();
}

void CourseJourney::markFirstSaturday()
{
    openRun();
    desk.push("Register");
    desk.choose("Register", "Amina Yusuf", "Sat 7 Mar");
    desk.press(Qt::Key_P);
    note("Amina present");
    desk.press(Qt::Key_A);
    note("Jo absent");
    desk.press(Qt::Key_L);
    note("Rose late");
    CHECK(read().headcount(0) == 2);
}

void CourseJourney::markSecondSaturday()
{
    openRun();
    desk.push("Register");
    desk.choose("Register", "Amina Yusuf", "Sat 14 Mar");
    desk.field("Add somebody").setFocus();
    desk.write("Kofi Mensah");
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    note("Kofi walked in");
    CHECK(outcome("Kofi Mensah") == QStringLiteral("booked")); // though the run is full
    desk.choose("Register", "Amina Yusuf", "Sat 14 Mar");
    desk.press(Qt::Key_F4);
    note("everybody else is here");
    CHECK(read().headcount(1) == 4);
    desk.choose("Register", "Kofi Mensah", "Sat 7 Mar");
    desk.press(Qt::Key_A);
    note("Kofi was not there on the first Saturday");
}

void CourseJourney::takeOutcomes()
{
    desk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    note("outcomes by the register");
    CHECK(outcome("Amina Yusuf") == QStringLiteral("completed"));
    CHECK(outcome("Rose Okafor") == QStringLiteral("completed"));
    CHECK(outcome("Jo Bell") == QStringLiteral("attended"));
    CHECK(outcome("Kofi Mensah") == QStringLiteral("attended"));
    CHECK(outcome("Ben Carter") == QStringLiteral("withdrawn"));
}

void CourseJourney::overrideWithReason()
{
    desk.choose("Register", "Jo Bell", "Outcome");
    desk.press(Qt::Key_Return);
    desk.write("c");
    desk.press(Qt::Key_Return);
    note("Jo completed after all");
    CHECK(outcome("Jo Bell") == QStringLiteral("completed"));
    desk.choose("Register", "Jo Bell", "Reason");
    desk.press(Qt::Key_Return);
    desk.write("Made up on 21 March");
    desk.press(Qt::Key_Return);
    note("the reason");
    CHECK(enrolment(read(), "Jo Bell").overrideReason == QStringLiteral("Made up on 21 March"));
}

} // namespace doorstep::tests
