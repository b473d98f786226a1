#include "returns/package_reader.h"

#include "base/error.h"
#include "returns/package_member.h"
#include "returns/return_schema.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PackageReader)
};

// A return of a hub of three million conversations stays below these.
constexpr qint64 largestPackage = qint64(512) << 20;
constexpr qint64 largestContent = qint64(1) << 30;
constexpr qint64 largestDescription = 4 << 20;
constexpr qint64 largestSignature = 256;

const QString descriptionName = QStringLiteral("datapackage.json");
const QString signatureName = QStringLiteral("signature.txt");

[[noreturn]] void refuse(const QString &package, const QString &why)
{
    throw Error(Error::Kind::Refused, package, why,
                Text::tr("Nothing was taken from it; ask the hub to send its return again"));
}

QSet<QString> memberNames()
{
    QSet<QString> names{descriptionName, signatureName};
    for (const ReturnTable &table : returnTables())
        names.insert(table.fileName());
    return names;
}

void checkSizes(const PackageDescription &description, const QString &package)
{
    qint64 left = largestContent;
    for (const PackageDescription::Member &member : description.members) {
        if (member.bytes > left)
            refuse(package, Text::tr("it says it is larger than a return can be"));
        left -= member.bytes;
    }
}

} // namespace

PackageReader::PackageReader(const QString &path, const QString &password)
    : m_zip(path, largestPackage, QFileInfo(path).fileName(), password)
{
    const QString package = QFileInfo(path).fileName();
    m_zip.checkNames(memberNames());
    m_descriptionJson = m_zip.read(descriptionName, largestDescription);
    m_signature = m_zip.read(signatureName, largestSignature);
    m_description = parseDescription(m_descriptionJson, package);
    checkSizes(m_description, package);
}

PackageBytes readPackage(const QString &path, const QString &password, Progress &progress)
{
    progress.report(Text::tr("Reading %1").arg(QFileInfo(path).fileName()), 0, 0);
    PackageReader package(path, password);
    PackageBytes bytes{
        package.descriptionJson(), package.description(), package.signature(), {}, package.isLocked()};
    for (const PackageDescription::Member &described : bytes.description.members) {
        PackageMember member(package.zip(), described);
        ReturnFile file{described.fileName, 0, {}};
        for (QByteArray piece = member.next(); !piece.isEmpty(); piece = member.next()) {
            progress.throwIfCancelled();
            file.content.append(piece);
        }
        bytes.files.append(file);
    }
    return bytes;
}

} // namespace doorstep
