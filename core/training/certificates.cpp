#include "training/certificates.h"

#include "records/people.h"
#include "storage/certificate_rows.h"
#include "storage/record_store.h"
#include "training/certificate_facts.h"
#include "training/certificate_numbers.h"
#include "training/guardian_consent.h"
#include "training/reference_letters.h"

#include <QCoreApplication>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Certificates)
};
using State = CertificateStanding::State;

QString whyNone(const CourseRegister &content, const RegisterLearner &learner)
{
    const QString &outcome = learner.enrolment.outcome.code;
    if (content.run.status.code == QLatin1String("cancelled"))
        return Text::tr("The run was cancelled");
    for (const char *last : {"withdrawn", "waiting", "no_show", "referred"})
        if (outcome == QLatin1String(last))
            return codeLabel(CodeListId::EnrolmentOutcome, outcome);
    const EnrolmentStanding standing = content.standing(learner);
    return standing.registerIsEnough() ? Text::tr("All sessions needed, but no outcome yet")
                                       : standing.text();
}

QStringList othersWith(Connection &connection, const Enrolment &enrolment)
{
    QStringList names;
    for (const qint64 key : enrolmentsWithCertificate(connection, enrolment.hub, enrolment.certificateNumber))
        if (const auto other = find(connection, Id<Enrolment>(key)); other && key != enrolment.key)
            names.append(titleOf(connection, Person::table(), other->person.key));
    return names;
}

std::optional<CertificateSheet> printedSheet(Connection &connection, const Enrolment &enrolment)
{
    if (enrolment.certificateNumber.isEmpty())
        return std::nullopt;
    const QByteArray printed = printedCertificate(connection, enrolment.certificateNumber, enrolment.key);
    return printed.isEmpty() ? std::nullopt : std::optional(sheetFromJson(printed));
}

// Gives each a number, in place of one that it may have, and keeps what its certificate says.
void give(Change &change, const QList<Enrolment> &enrolments, qint64 course, QDate issuedOn)
{
    HubFile &file = change.file();
    const CertificateTemplate words =
        certificateTemplate(file.connection(), CertificateKind::Certificate, course);
    QList<qint64> keys;
    for (const Enrolment &enrolment : enrolments)
        keys.append(enrolment.key);
    QStringList numbers =
        nextCertificateNumbers(file.connection(), file.ownHub(), file.identity().hubCode, keys);
    for (Enrolment enrolment : enrolments) {
        CertificateFacts facts = certificateFacts(file, enrolment);
        facts.replaces = enrolment.certificateNumber;
        facts.number = numbers.takeFirst();
        facts.issuedOn = issuedOn;
        enrolment.certificateNumber = facts.number;
        change.save(enrolment);
        addCertificate(change, facts.number, enrolment.key,
                       sheetToJson(filledSheet(CertificateKind::Certificate, words, facts)));
    }
}

CertificateStanding standingOf(Connection &connection, const RunCertificates &of,
                               const RegisterLearner &learner)
{
    CertificateStanding standing;
    standing.learner = learner;
    const bool isCompleted = of.content.standing(learner).completedOn.isValid();
    if (!isCompleted)
        standing.why = whyNone(of.content, learner);
    if (!learner.enrolment.certificateNumber.isEmpty()) {
        standing.state = State::Has;
        if (const auto sheet = printedSheet(connection, learner.enrolment)) {
            standing.issuedOn = sheet->facts.issuedOn;
            if (sheet->facts.name != learner.name)
                standing.printedName = sheet->facts.name;
        }
        standing.sharedWith = othersWith(connection, learner.enrolment);
    } else if (isCompleted) {
        standing.state = State::Gets;
    }
    if (const auto letter = of.isYouth ? writtenLetter(connection, learner.enrolment.key) : std::nullopt)
        standing.letterOn = letter->facts.issuedOn;
    standing.lacksConsent =
        standing.state != State::Not && lacksGuardianConsent(connection, of.content, learner);
    return standing;
}

} // namespace

int RunCertificates::count(State state) const
{
    return int(std::count_if(learners.begin(), learners.end(),
                             [state](const CertificateStanding &learner) { return learner.state == state; }));
}

RunCertificates certificatesOfRun(Connection &connection, qint64 run)
{
    const ReadTogether moment(connection);
    RunCertificates read{readRegister(connection, run), {}, false};
    read.isYouth = read.content.course.kind.code == QLatin1String("youth");
    for (const RegisterLearner &learner : std::as_const(read.content.learners))
        read.learners.append(standingOf(connection, read, learner));
    return read;
}

int issueCertificates(Change &change, qint64 run, QDate issuedOn)
{
    const RunCertificates read = certificatesOfRun(change.file().connection(), run);
    QList<Enrolment> getting;
    for (const CertificateStanding &standing : read.learners)
        if (standing.state == State::Gets)
            getting.append(standing.learner.enrolment);
    give(change, getting, read.content.course.key, issuedOn);
    return int(getting.size());
}

int replaceCertificates(Change &change, const QList<qint64> &enrolments, QDate issuedOn)
{
    QList<Enrolment> replaced;
    for (const qint64 key : enrolments)
        if (const auto enrolment = find(change.file().connection(), Id<Enrolment>(key));
            enrolment && !enrolment->certificateNumber.isEmpty())
            replaced.append(*enrolment);
    for (const Enrolment &enrolment : std::as_const(replaced)) {
        const auto run = find(change.file().connection(), enrolment.run);
        give(change, {enrolment}, run ? run->course.key : 0, issuedOn);
    }
    return int(replaced.size());
}

std::optional<CertificateSheet> certificateSheet(HubFile &file, qint64 enrolment, CertificateKind kind,
                                                 QDate today)
{
    Connection &connection = file.connection();
    const std::optional<Enrolment> found = find(connection, Id<Enrolment>(enrolment));
    if (!found)
        return std::nullopt;
    const bool isLetter = kind == CertificateKind::Letter;
    if (const auto kept = isLetter ? writtenLetter(connection, enrolment) : printedSheet(connection, *found))
        return kept;
    CertificateFacts facts = certificateFacts(file, *found);
    if (isLetter)
        facts.issuedOn = today;
    else
        facts.number = found->certificateNumber;
    const auto run = find(connection, found->run);
    return filledSheet(kind, certificateTemplate(connection, kind, run ? run->course.key : 0), facts);
}

} // namespace doorstep
