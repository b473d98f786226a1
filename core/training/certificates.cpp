#include "training/certificates.h"

#include "base/dates.h"
#include "records/people.h"
#include "storage/certificate_rows.h"
#include "storage/record_store.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Certificates)
};
using State = CertificateStanding::State;

constexpr int s_leastDigits = 4;
constexpr int s_mostDigits = 9;
constexpr int s_fullAge = 18;
constexpr qsizetype s_mostDays = 3; // that are told one by one

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

bool mayBeChild(const Person &person, QDate day)
{
    if (person.birthDate.isValid())
        return person.birthDate.addYears(s_fullAge) > day;
    return !person.birthYear || *person.birthYear + s_fullAge >= day.year();
}

bool lacksConsent(Connection &connection, const CourseRun &run, Id<Person> key)
{
    const std::optional<Person> person = find(connection, key);
    return person && !person->guardianConsentOn.isValid() && mayBeChild(*person, run.startsOn);
}

QStringList othersWith(Connection &connection, const Enrolment &enrolment)
{
    QStringList names;
    for (const qint64 key : enrolmentsWithCertificate(connection, enrolment.hub, enrolment.certificateNumber))
        if (const auto other = find(connection, Id<Enrolment>(key)); other && key != enrolment.key)
            names.append(titleOf(connection, Person::table(), other->person.key));
    return names;
}

CertificateStanding standingOf(Connection &connection, const RunCertificates &of,
                               const RegisterLearner &learner)
{
    CertificateStanding standing{learner, State::Not, {}, {}, false};
    const bool isCompleted = of.content.standing(learner).completedOn.isValid();
    if (!isCompleted)
        standing.why = whyNone(of.content, learner);
    if (!learner.enrolment.certificateNumber.isEmpty()) {
        standing.state = State::Has;
        standing.sharedWith = othersWith(connection, learner.enrolment);
    } else if (isCompleted) {
        standing.state = State::Gets;
    }
    standing.lacksConsent = of.isYouth && standing.state != State::Not
        && lacksConsent(connection, of.content.run, learner.enrolment.person);
    return standing;
}

// What follows the prefix as a number; 0 where it is none.
int placeOf(const QString &number, const QString &prefix)
{
    const QStringView digits = QStringView(number).mid(prefix.size());
    const bool isNumber = digits.size() <= s_mostDigits
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? digits.toInt() : 0;
}

QString joined(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return Text::tr("%1 and %2").arg(parts.first(parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

QString datesOf(Connection &connection, const CourseRun &run)
{
    QList<QDate> days;
    for (const CourseSession &session : referring<CourseSession>(connection, "run_id", run.key))
        if (session.heldOn.isValid())
            days.append(session.heldOn);
    if (days.isEmpty())
        for (const QDate day : {run.startsOn, run.endsOn})
            if (day.isValid())
                days.append(day);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (days.size() > s_mostDays)
        return Text::tr("%1 to %2").arg(dateForPeople(days.first()), dateForPeople(days.last()));
    QStringList texts;
    for (const QDate day : std::as_const(days))
        texts.append(dateForPeople(day));
    return joined(texts);
}

QString nameOf(Connection &connection, Id<Person> person)
{
    return person ? titleOf(connection, Person::table(), person.key) : QString();
}

CertificateFacts factsOf(HubFile &file, const Enrolment &enrolment)
{
    Connection &connection = file.connection();
    const CourseRun run = find(connection, enrolment.run).value_or(CourseRun());
    const Course course = find(connection, run.course).value_or(Course());
    const Person person = find(connection, enrolment.person).value_or(Person());
    QStringList trainers{nameOf(connection, run.leadTrainer), nameOf(connection, run.secondTrainer)};
    trainers.removeAll(QString());
    trainers.removeDuplicates();
    CertificateFacts facts;
    facts.name = personName(person);
    facts.firstName = person.givenName.isEmpty() ? facts.name : person.givenName;
    facts.course = course.title;
    facts.level = course.level;
    facts.awardingBody = course.awardingBody;
    facts.dates = datesOf(connection, run);
    facts.hours = course.hours;
    facts.trainers = joined(trainers);
    facts.leadTrainer = nameOf(connection, run.leadTrainer);
    facts.hub = file.identity().hubName;
    return facts;
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

QStringList nextCertificateNumbers(Connection &connection, qint64 hub, const QString &hubCode, int count)
{
    const QString prefix = hubCode + QLatin1Char('-');
    QSet<int> used;
    int highest = 0;
    for (const QString &number : certificateNumbersInUse(connection, hub, prefix)) {
        const int place = placeOf(number, prefix);
        used.insert(place);
        highest = std::max(highest, place);
    }
    QList<int> free;
    for (const QString &number : certificateNumbersTakenBack(connection, prefix))
        if (const int place = placeOf(number, prefix); place > 0 && place < highest && !used.contains(place))
            free.append(place);
    std::sort(free.begin(), free.end());
    free.erase(std::unique(free.begin(), free.end()), free.end());
    QStringList numbers;
    while (numbers.size() < count) {
        const int place = free.isEmpty() ? ++highest : free.takeFirst();
        numbers.append(prefix + QString::number(place).rightJustified(s_leastDigits, QLatin1Char('0')));
    }
    return numbers;
}

int issueCertificates(Change &change, qint64 run, QDate issuedOn)
{
    HubFile &file = change.file();
    const RunCertificates read = certificatesOfRun(file.connection(), run);
    const CertificateTemplate words = certificateTemplate(file.connection(), CertificateKind::Certificate);
    QStringList numbers = nextCertificateNumbers(file.connection(), file.ownHub(), file.identity().hubCode,
                                                 read.count(State::Gets));
    for (const CertificateStanding &standing : read.learners) {
        if (standing.state != State::Gets)
            continue;
        Enrolment enrolment = standing.learner.enrolment;
        enrolment.certificateNumber = numbers.takeFirst();
        change.save(enrolment);
        CertificateFacts facts = factsOf(file, enrolment);
        facts.number = enrolment.certificateNumber;
        facts.issuedOn = issuedOn;
        addCertificate(change, facts.number, enrolment.key,
                       sheetToJson(filledSheet(CertificateKind::Certificate, words, facts)));
    }
    return read.count(State::Gets);
}

std::optional<CertificateSheet> certificateSheet(HubFile &file, qint64 enrolment, CertificateKind kind,
                                                 const CertificateTemplate &words, QDate today)
{
    const std::optional<Enrolment> found = find(file.connection(), Id<Enrolment>(enrolment));
    if (!found)
        return std::nullopt;
    CertificateFacts facts = factsOf(file, *found);
    if (kind == CertificateKind::Letter) {
        facts.issuedOn = today;
    } else if (!found->certificateNumber.isEmpty()) {
        const QByteArray printed =
            printedCertificate(file.connection(), found->certificateNumber, found->key);
        if (!printed.isEmpty())
            return sheetFromJson(printed);
        facts.number = found->certificateNumber;
    }
    return filledSheet(kind, words, facts);
}

std::optional<CertificateSheet> certificateSheet(HubFile &file, qint64 enrolment, CertificateKind kind,
                                                 QDate today)
{
    return certificateSheet(file, enrolment, kind, certificateTemplate(file.connection(), kind), today);
}

} // namespace doorstep
