#include "training/reference_letters.h"

#include "storage/certificate_rows.h"
#include "storage/record_store.h"
#include "training/certificate_facts.h"

namespace doorstep {

int writeLetters(Change &change, const QList<qint64> &enrolments, QDate day)
{
    Connection &connection = change.file().connection();
    int written = 0;
    for (const qint64 key : enrolments) {
        const std::optional<Enrolment> enrolment = find(connection, Id<Enrolment>(key));
        if (!enrolment || writtenLetter(connection, key))
            continue;
        const std::optional<CourseRun> run = find(connection, enrolment->run);
        writeLetter(change, key,
                    certificateTemplate(connection, CertificateKind::Letter, run ? run->course.key : 0), day);
        ++written;
    }
    return written;
}

void writeLetter(Change &change, qint64 enrolment, const CertificateTemplate &words, QDate day)
{
    const std::optional<Enrolment> found = find(change.file().connection(), Id<Enrolment>(enrolment));
    if (!found)
        throw std::logic_error("no such enrolment");
    CertificateFacts facts = certificateFacts(change.file(), *found);
    facts.issuedOn = day;
    addReferenceLetter(change, enrolment, sheetToJson(filledSheet(CertificateKind::Letter, words, facts)));
}

std::optional<CertificateSheet> writtenLetter(Connection &connection, qint64 enrolment)
{
    const QByteArray written = referenceLetter(connection, enrolment);
    return written.isEmpty() ? std::nullopt : std::optional(sheetFromJson(written));
}

} // namespace doorstep
