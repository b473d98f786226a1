// The trainers' desk from the catalogue to the certificate, in the user's words: one course run, in the
// window.
#include "course_journey.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

void holdTheCourse(CourseJourney &journey)
{
    journey.planTwoSaturdays();
    journey.bookFromSearch();
    journey.bookPastedList();
    journey.withdrawBen();
    journey.desk.goOnTo(QDate(2026, 3, 7));
    journey.printSignInSheet();
    journey.markFirstSaturday();
    journey.desk.goOnTo(QDate(2026, 3, 14));
    journey.markSecondSaturday();
    journey.takeOutcomes();
    journey.overrideWithReason();
    journey.giveCertificates();
}

} // namespace

TEST_CASE("From the catalogue to the certificate, and every step back")
{
    CourseJourney journey;
    holdTheCourse(journey);
    journey.saveForCalendar();
    journey.typeFeedback();
    journey.desk.goOnTo(QDate(2026, 6, 1));
    journey.roseHoldsConversation();

    journey.readTheRunsNumbers();
    journey.readThePath();
    journey.readTheFigures();
    journey.askTheCommandLine();
    journey.undoAll();
}

TEST_CASE("The certificates of a run are one PDF, a page each; numbers that were on paper go to nobody else")
{
    CourseJourney journey;
    holdTheCourse(journey);
    journey.saveCertificates();
    journey.takeNumbersBackAndGiveAgain();
}
