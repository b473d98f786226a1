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
    QStringList sharedWith; // others who have the same number, by name: it was brought in from elsewhere
    // On a youth course, somebody who is or may be under 18 without a guardian's consent on record: pointed
    // out, not forbidden.
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

// The numbers that the next ones get, "HUB01-0001": those first that were given and taken back, then on from
// the highest that is there.
QStringList nextCertificateNumbers(Connection &connection, qint64 hub, const QString &hubCode, int count);

// Gives a number to everybody on the run who completed and has none, and keeps what each certificate says.
// Returns to how many. Throws what Change does, std::logic_error for a run that is not there.
int issueCertificates(Change &change, qint64 run, QDate issuedOn);

// An enrolment's sheet: the certificate as it was printed; where it was numbered elsewhere, or has no number
// yet, as it would be now; a letter is of `today`. nullopt for an enrolment that is not there.
std::optional<CertificateSheet> certificateSheet(HubFile &file, qint64 enrolment, CertificateKind kind,
                                                 const CertificateTemplate &words, QDate today);
// By the template that stands.
std::optional<CertificateSheet> certificateSheet(HubFile &file, qint64 enrolment, CertificateKind kind,
                                                 QDate today);

} // namespace doorstep
