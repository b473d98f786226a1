// Letters of reference: written for a learner, in the words of the template or in own words, and kept as they
// were written.
#pragma once

#include "training/certificate.h"

namespace doorstep {

// Keeps a letter of that day, by the template that stands, for each of these enrolments that has none yet;
// returns for how many.
int writeLetters(Change &change, const QList<qint64> &enrolments, QDate day);
// Keeps a letter in these words, whose placeholders are filled in, in place of one that may be there.
void writeLetter(Change &change, qint64 enrolment, const CertificateTemplate &words, QDate day);

// As it was written; nullopt where none was.
std::optional<CertificateSheet> writtenLetter(Connection &connection, qint64 enrolment);

} // namespace doorstep
