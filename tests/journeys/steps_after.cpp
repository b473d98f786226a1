// After the course: certificates, the calendar, what learners said and did.
#include "course_journey.h"

#include "records/conversations.h"

#include <QDialog>
#include <catch2/catch.hpp>

namespace doorstep::tests {

void CourseJourney::giveCertificates()
{
    openRun();
    desk.push("Certificates");
    desk.push("Give numbers to 3");
    note("certificate numbers");
    const CourseRegister now = read();
    CHECK(enrolment(now, "Amina Yusuf").certificateNumber == QStringLiteral("WARD7-0001"));
    CHECK(enrolment(now, "Jo Bell").certificateNumber == QStringLiteral("WARD7-0002"));
    CHECK(enrolment(now, "Rose Okafor").certificateNumber == QStringLiteral("WARD7-0003"));
    CHECK(enrolment(now, "Kofi Mensah").certificateNumber.isEmpty());
    desk.closeFront();
}

void CourseJourney::saveCertificates()
{
    openRun();
    desk.push("Certificates");
    const QString path = desk.answerWithFile("certificates.pdf");
    desk.push("Save as PDF");
    desk.settle();
    CHECK(pagesOfPdf(path) == 3);
    desk.closeFront();
}

// Once they are on paper: somebody turns out not to have completed, and the others keep theirs.
void CourseJourney::takeNumbersBackAndGiveAgain()
{
    openRun();
    desk.undo();
    REQUIRE(until([&] { return enrolment(read(), "Amina Yusuf").certificateNumber.isEmpty(); }));
    desk.push("Register");
    desk.choose("Register", "Amina Yusuf", "Outcome");
    desk.press(Qt::Key_Return);
    desk.write("a");
    desk.press(Qt::Key_Return);
    REQUIRE(outcome("Amina Yusuf") == QStringLiteral("attended"));
    // A two-session course completes by both sessions, whatever the word: the mark says that she was not
    // there.
    desk.choose("Register", "Amina Yusuf", "Sat 14 Mar");
    desk.press(Qt::Key_A);
    desk.push("Certificates");
    desk.push("Give");
    CHECK(enrolment(read(), "Amina Yusuf").certificateNumber.isEmpty());
    CHECK(enrolment(read(), "Jo Bell").certificateNumber == QStringLiteral("WARD7-0002"));
    CHECK(enrolment(read(), "Rose Okafor").certificateNumber == QStringLiteral("WARD7-0003"));
    desk.closeFront();
}

void CourseJourney::saveForCalendar()
{
    openRun();
    const QString path = desk.answerWithFile("run.ics");
    desk.push("For a calendar");
    desk.settle();
    const QByteArray calendar = contentOf(path);
    CHECK(calendar.count("BEGIN:VEVENT") == 2);
    CHECK(calendar.contains("DTSTART"));
    CHECK(calendar.contains("20260314T100000"));
    CHECK(calendar.contains("LOCATION:Library"));
}

void CourseJourney::typeFeedback()
{
    openRun();
    desk.push("Type forms in");
    desk.choose("Feedback forms", "Amina Yusuf", "Rating");
    desk.press(Qt::Key_5);
    desk.write("I spoke up");
    desk.press(Qt::Key_Return);
    note("Amina's form");
    desk.press(Qt::Key_4); // the next learner's
    desk.press(Qt::Key_Return);
    note("Jo's form");
    const CourseRegister now = read();
    CHECK(enrolment(now, "Amina Yusuf").rating == 5);
    CHECK(enrolment(now, "Amina Yusuf").feedback == QStringLiteral("I spoke up"));
    CHECK(enrolment(now, "Jo Bell").rating == 4);
    openRun();
    CHECK(desk.reads("I spoke up"));
    CHECK(desk.reads("2 of 4"));
}

// Twenty days after she completed the course.
void CourseJourney::roseHoldsConversation()
{
    Conversation talk;
    talk.organiser = Id<Person>(rose);
    talk.heldOn = QDate(2026, 4, 3);
    UiHub::add(desk.context().file(), talk, "Logged a conversation");
    note("Rose held a conversation");
    openRun();
    CHECK(until([&] { return desk.offers("Held a conversation: 1"); }));
    CHECK(desk.reads("of 3 who completed"));
}

} // namespace doorstep::tests
