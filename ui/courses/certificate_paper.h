// Certificates, and letters of reference, on paper: a sheet each.
#pragma once

#include "ui/courses/certificate_picture.h"
#include "ui/print/paged_document.h"

namespace doorstep {

// A4, lying down for a certificate and upright for a letter.
QPageLayout certificatePageLayout(CertificateKind kind);

// All sheets are of one kind. What is long is set smaller rather than cut.
std::unique_ptr<PagedDocument> certificateDocument(const QString &title, QList<CertificateSheet> sheets,
                                                   CertificatePictures pictures);

// Whether the fonts of this computer have every letter of a name. Where they have not, boxes would be
// printed.
bool hasLetters(const QString &name);

} // namespace doorstep
