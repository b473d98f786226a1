#include "storage/certificate_rows.h"

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

// The numbers of that beginning that changes gave, those that stand or those that were taken back.
QStringList numbersGiven(Connection &connection, const QString &prefix, bool wantsStanding)
{
    Statement rows = connection.prepare(
        "SELECT number, change FROM certificates WHERE substr(number, 1, ?) = ? ORDER BY number, change");
    rows.bind(1, int(prefix.size())).bind(2, prefix);
    StandingChanges stands(connection);
    QStringList numbers;
    while (rows.step())
        if (stands(rows.integer(1)) == wantsStanding)
            numbers.append(rows.text(0));
    return numbers;
}

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

QStringList certificateNumbersInUse(Connection &connection, qint64 hub, const QString &prefix)
{
    Statement rows =
        connection.prepare("SELECT certificate_number FROM enrolments WHERE hub = ? AND "
                           "certificate_number IS NOT NULL AND substr(certificate_number, 1, ?) = ?");
    rows.bind(1, hub).bind(2, int(prefix.size())).bind(3, prefix);
    QStringList numbers;
    while (rows.step())
        numbers.append(rows.text(0));
    return numbers + numbersGiven(connection, prefix, true);
}

QStringList certificateNumbersTakenBack(Connection &connection, const QString &prefix)
{
    return numbersGiven(connection, prefix, false);
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

QByteArray certificateTemplateContent(Connection &connection, const QString &kind)
{
    Statement rows = connection.prepare(
        "SELECT change, content FROM certificate_templates WHERE kind = ? ORDER BY change DESC");
    rows.bind(1, kind);
    while (rows.step())
        if (!changeInfo(connection, rows.integer(0)).undone)
            return rows.utf8(1).toByteArray();
    return {};
}

void keepCertificateTemplate(Change &change, const QString &kind, const QByteArray &content)
{
    change.file()
        .connection()
        .prepare("INSERT INTO certificate_templates (change, kind, content) VALUES (?, ?, ?)")
        .bind(1, change.number())
        .bind(2, kind)
        .bind(3, QByteArrayView(content))
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
        "ON later.kind = made.kind AND later.change > made.change WHERE made.change = ?");
    later.bind(1, change);
    while (later.step())
        if (const ChangeInfo info = changeInfo(connection, later.integer(0)); !info.undone)
            return Text::tr("the template was changed again since (“%1”)").arg(info.label);
    return {};
}

} // namespace doorstep
