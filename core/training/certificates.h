// Certificates of a course run: who gets one, who has one, who does not and why; giving the numbers, without
// gaps or doubles in the hub; and what each of them says, as it was printed.
#pragma once

#include "training/certificate.h"
#include "training/register.h"

namespace doorstep {

struct CertificateStanding {
    enum class State {
        Has, // a number
        Gets, // completed, and has none
        Not,
    };
    RegisterLearner learner;
    State state = State::Not;
    // What is missing, for people: "1 of 2 sessions: 1 more to complete". For Not; and for Has where what is
    // recorded now does not bear it out.
    QString why;
    QDate issuedOn; // of a certificate that is kept
    QString printedName; // on it, where the person is called otherwise now
    QDate letterOn; // when a letter was written; null: none was
    QStringList sharedWith; // others who have the same number, by name: it was brought in from elsewhere
    // lacksGuardianConsent(), of those who have or get one.
    bool lacksConsent = false;
};

struct RunCertificates {
    CourseRegister content;
    QList<CertificateStanding> learners; // in the order of the register
    bool isYouth = false; // a letter of reference goes with the certificate

    int count(CertificateStanding::State state) const;
};

// Throws std::logic_error for a run that is not there.
RunCertificates certificatesOfRun(Connection &connection, qint64 run);

// Gives a number to everybody on the run who completed and has none, and keeps what each certificate says.
// Returns to how many. Throws what Change does, std::logic_error for a run that is not there.
int issueCertificates(Change &change, qint64 run, QDate issuedOn);

// Gives each of these, who have one, another in place of it, as things are recorded now: for a name that was
// put right. It says so, and the number that it had goes to nobody else. Returns to how many.
int replaceCertificates(Change &change, const QList<qint64> &enrolments, QDate issuedOn);

// An enrolment's sheet: the certificate as it was printed, the letter as it was written; where there is none,
// or it was numbered elsewhere, as it would be now, a letter of `today`. nullopt for an enrolment that is not
// there.
std::optional<CertificateSheet> certificateSheet(HubFile &file, qint64 enrolment, CertificateKind kind,
                                                 QDate today);

} // namespace doorstep
