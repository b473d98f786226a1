// Certificates and letters on their way to paper: printed with a preview, as one PDF, or as a file for each
// person.
#pragma once

#include "training/certificate.h"
#include "ui/print/paged_document.h"

namespace doorstep {

class AppContext;

struct CertificatesWanted {
    CertificateKind kind = CertificateKind::Certificate;
    QString title; // of the print job and the PDF
    QList<qint64> enrolments; // in this order; those that are gone are passed over
};

PrintJob certificateJob(const CertificatesWanted &wanted);
// With a preview. What is printed or saved of certificates is noted in the file: their numbers go to nobody
// else from then on.
void printCertificates(AppContext &context, const CertificatesWanted &wanted, QWidget *parent);
// Asks where to, then writes beside the window.
void saveCertificates(AppContext &context, const CertificatesWanted &wanted, QWidget *parent);
// As above, a PDF each: "HUB01-0001 Ann Lee.pdf". A file of that name is replaced.
void saveCertificatesEach(AppContext &context, const CertificatesWanted &wanted, QWidget *parent);

} // namespace doorstep
