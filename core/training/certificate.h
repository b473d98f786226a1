// What a certificate says, from the template of the hub: a heading, words with plain placeholders, logos and
// signatures. A letter of reference is made in the same way.
#pragma once

#include "storage/change.h"

#include <QDate>
#include <QStringList>

namespace doorstep {

enum class CertificateKind { Certificate, Letter };

// Words may hold placeholders ("[course]"), see certificatePlaceholders(). What stands between middle dots,
// in a letter a sentence, is left out where a placeholder in it has nothing to say.
struct CertificateTemplate {
    struct Signatory {
        QString name;
        QString role;
        // Of the signature; the hash of a picture that the file keeps; empty: none. Not printed under a name
        // that is filled in, which is another's next time.
        QString picture;
        friend bool operator==(const Signatory &, const Signatory &) = default;
    };
    QString heading; // "Certificate of completion"
    QString before; // above the name: "This is to certify that"
    QString after; // between name and course: "has completed"; none in a letter
    QString wording; // what stands below; a letter's whole text
    QList<Signatory> signatories; // two at most
    QString hubLogo; // the hash of a picture
    QString bodyLogo; // printed where the course names an awarding body

    friend bool operator==(const CertificateTemplate &, const CertificateTemplate &) = default;
};

// What is known of one certificate.
struct CertificateFacts {
    QString name;
    QString firstName;
    QString course;
    QString level;
    QString awardingBody;
    QString dates; // "7 Mar 2026 and 14 Mar 2026"
    QString hours;
    QString trainers; // "Ann Lee and Bob Ray"
    QString leadTrainer;
    QString hub;
    QString number; // empty in a draft and a letter
    QString replaces; // the number of the certificate that this one stands in place of
    QDate issuedOn; // null where it is not known
};

// A sheet with all its words filled in: what is painted, and kept.
struct CertificateSheet {
    CertificateKind kind = CertificateKind::Certificate;
    CertificateFacts facts;
    CertificateTemplate words;
    QString foot; // "Certificate HUB01-0001 · Issued on 14 Mar 2026"
};

struct CertificatePlaceholder {
    QString word; // as it stands between the brackets: "course"; for people
    QString value;
};
QList<CertificatePlaceholder> certificatePlaceholders(const CertificateFacts &facts);

// The template that comes with the program.
CertificateTemplate usualTemplate(CertificateKind kind);
// The course's own (by its key) where it has one, else the hub's, else the usual one. Course 0: the hub's.
CertificateTemplate certificateTemplate(Connection &connection, CertificateKind kind, qint64 course = 0);
bool hasOwnTemplate(Connection &connection, CertificateKind kind, qint64 course);
void keepTemplate(Change &change, CertificateKind kind, const CertificateTemplate &words, qint64 course = 0);
// Has a course go by the hub's template again.
void giveUpTemplate(Change &change, CertificateKind kind, qint64 course);

CertificateSheet filledSheet(CertificateKind kind, const CertificateTemplate &words,
                             const CertificateFacts &facts);

// As the file keeps it. Reading passes over what is not there.
QByteArray sheetToJson(const CertificateSheet &sheet);
CertificateSheet sheetFromJson(const QByteArray &json);

} // namespace doorstep
