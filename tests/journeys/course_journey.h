// A course run from the catalogue to the certificate and beyond, step by step in the window; each step that
// records something is noted, so that it can be held against what Ctrl+Z leaves.
#pragma once

#include "desk.h"
#include "records/courses.h"
#include "training/register.h"

namespace doorstep::tests {

class CourseJourney {
public:
    CourseJourney(); // a new hub in which Rose Okafor is known

    // Before the course.
    void planTwoSaturdays();
    void bookFromSearch();
    void bookPastedList();
    void withdrawBen();
    // On its days.
    void printSignInSheet();
    void markFirstSaturday();
    void markSecondSaturday();
    void takeOutcomes();
    void overrideWithReason();
    // Afterwards.
    void giveCertificates();
    void saveCertificates();
    void takeNumbersBackAndGiveAgain();
    void saveForCalendar();
    void typeFeedback();
    void roseHoldsConversation();

    // The same numbers wherever somebody may look them up.
    void readTheRunsNumbers();
    void readThePath();
    void readTheFigures();
    void askTheCommandLine();

    // Takes all that was noted back, the last first, by Ctrl+Z.
    void undoAll();

    CourseRegister read() { return readRegister(desk.connection(), run.key); }
    const Enrolment &enrolment(const CourseRegister &of, const char *name);
    QString outcome(const char *name) { return enrolment(read(), name).outcome.code; }
    // The run's page, in front.
    void openRun();

    Desk desk;
    Id<CourseRun> run;
    qint64 rose = 0;

private:
    // All that is recorded of people, runs, places, marks, outcomes, certificates and feedback, in words.
    QString standing();
    // Once a step has changed the record.
    void note(const char *step);

    QStringList m_standings; // before the first step, and after each
    QStringList m_steps;
};

// The text of a PDF file's pages as far as it says how many there are; fails the test where it is none.
int pagesOfPdf(const QString &path);
QByteArray contentOf(const QString &path);

} // namespace doorstep::tests
