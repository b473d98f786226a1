#include "training/run_mailing.h"

#include "base/text.h"
#include "exchange/csv_writer.h"
#include "storage/record_store.h"
#include "training/booking.h"
#include "training/register.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::RunMailing)
};

constexpr qsizetype s_longestLink = 1900; // Windows takes 2,000 and some

bool hasPlace(const Enrolment &enrolment)
{
    return enrolment.outcome.code != QLatin1String("withdrawn")
        && enrolment.outcome.code != QLatin1String("waiting");
}

bool hasCome(const RegisterLearner &learner)
{
    return learner.marks.contains(QStringLiteral("present"))
        || learner.marks.contains(QStringLiteral("late"));
}

// One address and nothing else: what a mail program would read as a second one, or as a heading of the
// letter, is none.
bool isOneAddress(const QString &email)
{
    constexpr qsizetype longest = 254;
    static const QRegularExpression form(
        QStringLiteral("^[^\\s\\p{C}@,;:<>()\\[\\]\"\\\\]+@[^\\s\\p{C}@,;:<>()\"\\\\]+$"));
    return email.size() <= longest && form.match(email).hasMatch();
}

QString whyNot(const Person &person)
{
    if (person.contactConsent.code == QLatin1String("no"))
        return Text::tr("does not want to be written to");
    if (person.contactConsent.isEmpty())
        return Text::tr("has not been asked whether we may write");
    if (normalEmail(person.email).isEmpty())
        return Text::tr("has no e-mail address");
    return isOneAddress(person.email.trimmed()) ? QString()
                                                : Text::tr("has an e-mail address that cannot be right");
}

// Line ends as RFC 6068 wants them.
QByteArray encoded(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    return QUrl::toPercentEncoding(text);
}

QByteArray link(const QByteArray &addresses, const QByteArray &rest)
{
    return "mailto:?bcc=" + addresses + rest;
}

} // namespace

QList<RunRecipient> recipientsOf(Connection &connection, qint64 run, RunAudience audience)
{
    QList<RunRecipient> recipients;
    const auto add = [&](const Enrolment &enrolment) {
        if (const std::optional<Person> person = find(connection, enrolment.person))
            recipients.append(
                {*person, whyNot(*person), person->contactConsent.code == QLatin1String("yes")});
    };
    if (audience != RunAudience::Waiting)
        for (const RegisterLearner &learner : readRegister(connection, run).learners)
            if (hasPlace(learner.enrolment) && (audience != RunAudience::NotCome || !hasCome(learner)))
                add(learner.enrolment);
    if (audience == RunAudience::Waiting || audience == RunAudience::Everybody)
        for (const Enrolment &enrolment : placesOf(connection, run).waiting)
            add(enrolment);
    return recipients;
}

RunAudience audienceOf(RunTextKind kind)
{
    switch (kind) {
    case RunTextKind::Waiting:
        return RunAudience::Waiting;
    case RunTextKind::Missed:
        return RunAudience::NotCome;
    case RunTextKind::Joining:
    case RunTextKind::Reminder:
    case RunTextKind::MovedUp:
        break;
    }
    return RunAudience::WithPlace;
}

QString addressedAs(const Person &person)
{
    return person.givenName.isEmpty() ? personName(person) : person.givenName;
}

QStringList addressesOf(const QList<RunRecipient> &recipients)
{
    QStringList addresses;
    for (const RunRecipient &recipient : recipients)
        if (recipient.whyNot.isEmpty())
            addresses.append(recipient.person.email.trimmed());
    addresses.removeDuplicates();
    return addresses;
}

QList<QUrl> mailLinks(const QStringList &addresses, const QString &subject, const QString &body)
{
    const QByteArray rest = "&subject=" + encoded(subject) + "&body=" + encoded(body);
    QList<QUrl> links;
    QByteArray together;
    const auto close = [&] {
        if (!together.isEmpty())
            links.append(QUrl::fromEncoded(link(together, rest)));
        together.clear();
    };
    for (const QString &address : addresses) {
        const QByteArray next = QUrl::toPercentEncoding(address, "@");
        if (link(next, rest).size() > s_longestLink)
            return {};
        if (!together.isEmpty() && link(together + ',' + next, rest).size() > s_longestLink)
            close();
        together += together.isEmpty() ? next : ',' + next;
    }
    close();
    return links;
}

QByteArray mergeFile(const QList<RunRecipient> &recipients, const RunFacts &facts, const RunText &text)
{
    QByteArray bytes;
    CsvWriter csv([&bytes](const char *more, qint64 size) { bytes.append(more, size); },
                  CsvWriter::Bom::With);
    for (const char *heading : {"name", "first_name", "family_name", "email", "phone", "address", "postcode",
                                "course", "dates", "place", "trainers", "subject", "text"})
        csv.cell(QByteArrayView(heading));
    csv.endRow();
    for (const RunRecipient &recipient : recipients) {
        if (!recipient.mayBeWrittenTo)
            continue;
        const Person &person = recipient.person;
        const QString name = addressedAs(person);
        for (const QString &cell :
             {personName(person), name, person.familyName, person.email, person.phone, person.address,
              person.postcode, facts.course, facts.dates.join(QStringLiteral("; ")), facts.place,
              facts.trainers, filledRunText(text.subject, facts, name),
              filledRunText(text.body, facts, name)})
            csv.guardedCell(cell.toUtf8());
        csv.endRow();
    }
    csv.finish();
    return bytes;
}

} // namespace doorstep
