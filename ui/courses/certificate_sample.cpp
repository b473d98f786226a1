#include "ui/courses/certificate_sample.h"

#include "base/clock.h"
#include "base/dates.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::CertificateSample)
};

} // namespace

CertificateFacts sampleCertificateFacts(const QString &hubName)
{
    CertificateFacts facts;
    facts.name = Text::tr("Rose Example");
    facts.firstName = Text::tr("Rose");
    facts.course = Text::tr("Title of the course");
    facts.level = QStringLiteral("2");
    facts.awardingBody = Text::tr("Awarding body");
    facts.issuedOn = Clock::today();
    facts.dates = dateForPeople(facts.issuedOn);
    facts.hours = QStringLiteral("12");
    facts.leadTrainer = Text::tr("Ann Trainer");
    facts.trainers = facts.leadTrainer;
    facts.hub = hubName;
    facts.number = QStringLiteral("0001");
    return facts;
}

} // namespace doorstep
