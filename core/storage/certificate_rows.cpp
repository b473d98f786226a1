#include "storage/certificate_rows.h"

#include "base/dates.h"
#include "storage/history.h"
#include "storage/standing_changes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <stdexcept>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::CertificateRows)
};

bool isGone(Connection &connection, qint64 enrolment)
{
    return !connection.prepare("SELECT 1 FROM enrolments WHERE key = ?").bind(1, enrolment).step();
}

// Whether another enrolment bears one of the numbers that the change gave, or another change that stands gave
// it.
bool areGivenAgain(Connection &connection, qint64 change)
{
    if (connection
            .prepare("SELECT 1 FROM certificates c JOIN enrolments e ON e.certificate_number = c.number "
                     "WHERE c.change = ?1 AND e.hub IN (SELECT hub FROM enrolments WHERE key = c.enrolment)")
            .bind(1, change)
            .step())
        return true;
    Statement others =
        connection.prepare("SELECT DISTINCT o.change FROM certificates c JOIN certificates o "
                           "ON o.number = c.number AND o.change <> c.change WHERE c.change = ?");
    others.bind(1, change);
    StandingChanges stands(connection);
    while (others.step())
        if (stands(others.integer(0)))
            return true;
    return false;
}

} // namespace

void addCertificate(Change &change, const QString &number, qint64 enrolment, const QByteArray &content)
{
    change.file()
        .connection()
        .cached(QStringLiteral(
            "INSERT INTO certificates (change, number, enrolment, content) VALUES (?, ?, ?, ?)"))
        .bind(1, change.number())
        .bind(2, number)
        .bind(3, enrolment)
        .bind(4, QByteArrayView(content))
        .execute();
}

QByteArray printedCertificate(Connection &connection, const QString &number, qint64 enrolment)
{
    Statement rows = connection.prepare(
        "SELECT enrolment, change, content FROM certificates WHERE number = ? ORDER BY change DESC");
    rows.bind(1, number);
    StandingChanges stands(connection);
    QByteArray ofGone;
    while (rows.step()) {
        if (!stands(rows.integer(1)))
            continue;
        if (rows.integer(0) == enrolment)
            return rows.utf8(2).toByteArray();
        if (ofGone.isEmpty() && isGone(connection, rows.integer(0)))
            ofGone = rows.utf8(2).toByteArray();
    }
    return ofGone;
}

QList<GivenNumber> certificatesGiven(Connection &connection, const QString &prefix)
{
    Statement rows =
        connection.prepare("SELECT number, enrolment, change, printed_on IS NOT NULL FROM certificates "
                           "WHERE lower(substr(number, 1, ?)) = lower(?) ORDER BY change, number");
    rows.bind(1, int(prefix.size())).bind(2, prefix);
    StandingChanges stands(connection);
    QList<GivenNumber> given;
    while (rows.step())
        given.append(
            {rows.text(0), rows.integer(1), rows.integer(2), stands(rows.integer(2)), rows.integer(3) != 0});
    return given;
}

QByteArray givenCertificate(Connection &connection, const GivenNumber &given)
{
    Statement row = connection.prepare("SELECT content FROM certificates WHERE change = ? AND number = ?");
    row.bind(1, given.change).bind(2, given.number);
    return row.step() ? row.utf8(0).toByteArray() : QByteArray();
}

QHash<qint64, QString> certificateNumbersBorne(Connection &connection, qint64 hub, const QString &prefix)
{
    Statement rows =
        connection.prepare("SELECT key, certificate_number FROM enrolments WHERE hub = ? AND "
                           "certificate_number IS NOT NULL AND lower(substr(certificate_number, 1, ?)) = "
                           "lower(?)");
    rows.bind(1, hub).bind(2, int(prefix.size())).bind(3, prefix);
    QHash<qint64, QString> numbers;
    while (rows.step())
        numbers.insert(rows.integer(0), rows.text(1));
    return numbers;
}

void notePrinted(HubFile &file, const QList<qint64> &enrolments, QDate day)
{
    if (file.isReadOnly())
        return;
    const HeldTurn turn(file);
    Transaction transaction(file.connection());
    Statement note = file.connection().prepare(
        "UPDATE certificates SET printed_on = ? WHERE printed_on IS NULL AND enrolment = ? AND number = "
        "(SELECT certificate_number FROM enrolments WHERE key = certificates.enrolment)");
    for (const qint64 enrolment : enrolments)
        note.bind(1, dateToText(day)).bind(2, enrolment).execute();
    transaction.commit();
}

QList<qint64> enrolmentsWithCertificate(Connection &connection, qint64 hub, const QString &number)
{
    Statement rows = connection.prepare(
        "SELECT key FROM enrolments WHERE hub = ? AND certificate_number = ? ORDER BY key");
    rows.bind(1, hub).bind(2, number);
    QList<qint64> keys;
    while (rows.step())
        keys.append(rows.integer(0));
    return keys;
}

void addReferenceLetter(Change &change, qint64 enrolment, const QByteArray &content)
{
    change.file()
        .connection()
        .cached(QStringLiteral("INSERT INTO reference_letters (change, enrolment, content) VALUES (?, ?, ?)"))
        .bind(1, change.number())
        .bind(2, enrolment)
        .bind(3, QByteArrayView(content))
        .execute();
    change.keepEmpty();
}

QByteArray referenceLetter(Connection &connection, qint64 enrolment)
{
    Statement rows = connection.prepare(
        "SELECT change, content FROM reference_letters WHERE enrolment = ? ORDER BY change DESC");
    rows.bind(1, enrolment);
    while (rows.step())
        if (!changeInfo(connection, rows.integer(0)).undone)
            return rows.utf8(1).toByteArray();
    return {};
}

QByteArray certificateTemplateContent(Connection &connection, const QString &kind, qint64 course)
{
    Statement rows = connection.prepare("SELECT change, content FROM certificate_templates WHERE kind = ? "
                                        "AND course = ? ORDER BY change DESC");
    rows.bind(1, kind).bind(2, course);
    while (rows.step())
        if (!changeInfo(connection, rows.integer(0)).undone)
            return rows.utf8(1).toByteArray();
    return {};
}

void keepCertificateTemplate(Change &change, const QString &kind, qint64 course, const QByteArray &content)
{
    change.file()
        .connection()
        .prepare("INSERT INTO certificate_templates (change, kind, content, course) VALUES (?, ?, ?, ?)")
        .bind(1, change.number())
        .bind(2, kind)
        .bind(3, QByteArrayView(content))
        .bind(4, course)
        .execute();
    change.keepEmpty();
}

QString keepCertificatePicture(Change &change, const QByteArray &content)
{
    if (content.isEmpty() || content.size() > mostPictureBytes)
        throw std::logic_error("a picture of no size, or above what is kept");
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    Connection &connection = change.file().connection();
    if (certificatePicture(connection, hash).isEmpty())
        connection.prepare("INSERT INTO certificate_pictures (hash, content) VALUES (?, ?)")
            .bind(1, hash)
            .bindBlob(2, content)
            .execute();
    return hash;
}

QByteArray certificatePicture(Connection &connection, const QString &hash)
{
    Statement row = connection.prepare("SELECT content FROM certificate_pictures WHERE hash = ?");
    row.bind(1, hash);
    return row.step() ? row.blob(0) : QByteArray();
}

QString whyCertificatesStay(Connection &connection, qint64 change)
{
    if (!changeInfo(connection, change).undone && areGivenAgain(connection, change))
        return Text::tr("its certificate numbers were given again since");
    Statement later = connection.prepare(
        "SELECT DISTINCT later.change FROM certificate_templates made JOIN certificate_templates later "
        "ON later.kind = made.kind AND later.course = made.course AND later.change > made.change "
        "WHERE made.change = ?");
    later.bind(1, change);
    while (later.step())
        if (const ChangeInfo info = changeInfo(connection, later.integer(0)); !info.undone)
            return Text::tr("the template was changed again since (“%1”)").arg(info.label);
    return {};
}

} // namespace doorstep
