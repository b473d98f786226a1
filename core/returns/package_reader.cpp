#include "returns/package_reader.h"

#include "base/error.h"
#include "base/file_writer.h"
#include "returns/return_schema.h"
#include "returns/zip_reader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
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

QHash<QString, qint64> declaredSizes(const PackageDescription &description, const QString &package)
{
    QHash<QString, qint64> sizes;
    qint64 left = largestContent;
    for (const PackageDescription::Member &member : description.members) {
        if (member.bytes > left)
            refuse(package, Text::tr("it says it is larger than a return can be"));
        left -= member.bytes;
        sizes.insert(member.fileName, member.bytes);
    }
    return sizes;
}

void checkMember(const PackageDescription::Member &member, const QByteArray &content, const QString &package)
{
    if (content.size() != member.bytes)
        refuse(package, Text::tr("%1 in it is shorter than it says").arg(member.fileName));
    const QByteArray sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    if (sha256 != member.sha256.toLatin1())
        refuse(
            package,
            Text::tr("%1 in it is not what its description says (its SHA-256 differs)").arg(member.fileName));
}

} // namespace

const PackageTable *PackageContent::table(QStringView name) const
{
    for (const PackageTable &table : tables)
        if (table.name == name)
            return &table;
    return nullptr;
}

PackageBytes readPackage(const QString &path, const QString &password, Progress &progress)
{
    const QString package = QFileInfo(path).fileName();
    progress.report(Text::tr("Reading %1").arg(package), 0, 0);
    ZipReader zip(readWholeFile(path, largestPackage), package, password);
    const QSet<QString> known = memberNames();

    const QHash<QString, QByteArray> head =
        zip.read(known, {{descriptionName, largestDescription}, {signatureName, largestSignature}});
    for (const QString &name : {descriptionName, signatureName})
        if (!head.contains(name))
            refuse(package, Text::tr("it has no %1").arg(name));
    PackageBytes bytes;
    bytes.descriptionJson = head.value(descriptionName);
    bytes.signature = head.value(signatureName);
    bytes.description = parseDescription(bytes.descriptionJson, package);

    progress.throwIfCancelled();
    const QHash<QString, QByteArray> members = zip.read(known, declaredSizes(bytes.description, package));
    for (const PackageDescription::Member &member : bytes.description.members) {
        if (!members.contains(member.fileName))
            refuse(package, Text::tr("it has no %1").arg(member.fileName));
        checkMember(member, members.value(member.fileName), package);
        bytes.files.append({member.fileName, 0, members.value(member.fileName)});
    }
    bytes.isLocked = zip.isLocked();
    return bytes;
}

} // namespace doorstep
