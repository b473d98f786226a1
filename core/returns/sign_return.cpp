#include "returns/sign_return.h"

#include "base/clock.h"
#include "base/file_writer.h"
#include "programme/pack_store.h"
#include "returns/package_reader.h"
#include "returns/return_builder.h"
#include "returns/return_figures.h"
#include "returns/return_package.h"
#include "returns/return_schema.h"
#include "storage/history.h"
#include "storage/return_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::SignReturn)
};

const QString descriptionName = QStringLiteral("datapackage.json");
const QString signatureName = QStringLiteral("signature.txt");

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString nameOf(const Period &period)
{
    return Text::tr("The return of %1").arg(periodForPeople(period));
}

// "2 errors; warnings without a reason: booked_long_ago (3), figure_fell (1)".
QString whatStandsAgainst(const ReturnChecks &checks, const QStringList &unanswered)
{
    const auto countOf = [&](auto holds) {
        return std::count_if(checks.findings.begin(), checks.findings.end(), holds);
    };
    QStringList parts;
    const auto errors =
        countOf([](const ReturnFinding &f) { return f.severity == ReturnFinding::Severity::Error; });
    if (errors > 0)
        parts.append(Text::tr("%n error(s) to mend, the first: %1", nullptr, static_cast<int>(errors))
                         .arg(checks.findings.front().text));
    QStringList names;
    for (const QString &warning : unanswered)
        names.append(QStringLiteral("%1 (%2)").arg(
            warning, QString::number(countOf([&](const ReturnFinding &f) { return f.code == warning; }))));
    if (!names.isEmpty())
        parts.append(Text::tr("warnings without a reason: %1").arg(names.join(QLatin1String(", "))));
    return parts.join(QLatin1String("; "));
}

void refuseWhatStandsAgainst(const ReturnChecks &checks, const SignOptions &options, const Period &period)
{
    const QStringList unanswered = checks.unanswered(options.reasons);
    if (checks.hasErrors() || !unanswered.isEmpty())
        throw Error(Error::Kind::Refused, nameOf(period), whatStandsAgainst(checks, unanswered),
                    Text::tr("Mend what can be mended and give a reason for what stays; nothing was signed"));
}

// The reason that was given to each warning there is.
QMap<QString, QString> reasonsGiven(const ReturnChecks &checks, const QMap<QString, QString> &reasons)
{
    QMap<QString, QString> given;
    for (const QString &warning : checks.warnings()) {
        const QString own = reasons.value(warning);
        const QString reason = own.trimmed().isEmpty() ? reasons.value(QStringLiteral("all")) : own;
        if (!reason.trimmed().isEmpty())
            given.insert(warning, reason);
    }
    return given;
}

bool isSameContent(const QList<FrozenFile> &frozen, const ReturnContent &content)
{
    return std::all_of(content.files.begin(), content.files.end(), [&](const ReturnFile &file) {
        return std::any_of(frozen.begin(), frozen.end(), [&](const FrozenFile &other) {
            return other.name == file.name && other.content == file.content;
        });
    });
}

// A package before it is a zip.
struct Package {
    QString fileName;
    QString stamp;
    QList<ReturnFile> members;
};

Package packageOf(const PackageFacts &facts, const Programme &programme, const ReturnContent &content)
{
    const QByteArray description = datapackageJson(facts, programme, content.files);
    Package package{packageName(facts), facts.signedAt, {}};
    package.members.append({descriptionName, 0, description});
    package.members.append({signatureName, 0, packageSignature(description, programme.secret)});
    package.members.append(content.files);
    return package;
}

Package packageOf(Connection &connection, const FrozenReturn &frozen)
{
    Package package{frozen.fileName, frozen.signedAt, {}};
    package.members.append({descriptionName, 0, frozen.manifest});
    QStringList names{signatureName};
    for (const ReturnTable &table : returnTables())
        names.append(table.fileName());
    const QList<FrozenFile> files = frozenFiles(connection, frozen.key);
    for (const QString &name : names)
        for (const FrozenFile &file : files)
            if (file.name == name)
                package.members.append({name, 0, file.content});
    return package;
}

// Written to the disk but not yet under its name, which commit() gives it.
std::unique_ptr<FileWriter> prepare(const Package &package, const QString &path, const QString &password)
{
    auto writer = std::make_unique<FileWriter>(path);
    writer->write(zipOf(package.members, package.stamp, password));
    return writer;
}

qint64 freeze(HubFile &file, const PackageFacts &facts, const Programme &programme,
              const ReturnContent &content, const Package &package)
{
    const QByteArray &description = package.members.front().content;
    FrozenReturn frozen{0,
                        file.ownHub(),
                        facts.period,
                        facts.revision,
                        programme.code,
                        programme.version,
                        facts.signedBy,
                        facts.signedAt,
                        content.change,
                        package.fileName,
                        sha256Of(description),
                        description};
    QList<FrozenFile> files;
    for (const ReturnFile &member : package.members.mid(1))
        files.append({member.name, sha256Of(member.content), member.content});
    QList<FrozenFigure> figures;
    for (const ReturnFigure &figure : content.figures)
        figures.append({figure.measure, figure.breakdown, figure.category, figure.value});
    QList<FrozenEvidence> evidence;
    for (const ReturnEvidence &record : content.evidence)
        evidence.append({record.measure, record.recordType, record.id, record.day, record.amount});
    return freezeReturn(file.connection(), frozen, files, figures, evidence);
}

// Whether the file of a frozen return is there, whole, and locked or open as this signing asks.
bool isWritten(const QString &path, const FrozenReturn &frozen, const QString &password)
{
    if (!QFileInfo::exists(path))
        return false;
    try {
        NoProgress quiet;
        const PackageBytes bytes = readPackage(path, password, quiet);
        return bytes.descriptionJson == frozen.manifest && bytes.isLocked == !password.isEmpty();
    } catch (const Error &) {
        return false;
    }
}

// Now, but after every return that the hub signed before: by these moments it is known which return speaks
// last.
QString signingMoment(const HubFile &file)
{
    QDateTime moment = Clock::now().toUTC();
    for (const FrozenReturn &earlier : frozenReturns(file.connection(), file.ownHub()))
        if (const QDateTime then = QDateTime::fromString(earlier.signedAt, Qt::ISODate);
            then.isValid() && moment < then.addSecs(1))
            moment = then.addSecs(1);
    return moment.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
}

PackageFacts factsOf(const HubFile &file, const Period &period, const SignOptions &options,
                     const ReturnChecks &checks, const FrozenReturn &last)
{
    PackageFacts facts;
    facts.hubCode = file.identity().hubCode;
    facts.hubName = file.identity().hubName;
    facts.period = period;
    facts.revision = last.revision + 1;
    facts.signedBy = options.signedBy.trimmed();
    facts.signedAt = signingMoment(file);
    facts.previousSha256 = last.sha256;
    facts.reasons = reasonsGiven(checks, options.reasons);
    facts.note = options.note;
    return facts;
}

void refuseWhatCannotBeReturned(const HubFile &file, const Period &period)
{
    if (!period.isValid())
        throw Error(Error::Kind::Usage, Text::tr("The return"), Text::tr("its period ends before it begins"));
    if (file.identity().national)
        throw Error(Error::Kind::Usage, nameOf(period), Text::tr("only a hub's file sends returns"),
                    Text::tr("Open the hub's own file"));
}

SignedReturn writeAgain(HubFile &file, const FrozenReturn &frozen, const SignOptions &options)
{
    SignedReturn result;
    result.path = QDir(options.outFolder).filePath(frozen.fileName);
    result.revision = frozen.revision;
    result.isNew = false;
    result.written = !isWritten(result.path, frozen, options.password);
    if (result.written)
        prepare(packageOf(file.connection(), frozen), result.path, options.password)->commit();
    return result;
}

} // namespace

SignedReturn signReturn(HubFile &file, const Period &period, const SignOptions &options, Progress &progress)
{
    refuseWhatCannotBeReturned(file, period);
    if (options.signedBy.trimmed().isEmpty())
        throw Error(Error::Kind::Usage, nameOf(period), Text::tr("nobody signs it"),
                    Text::tr("Say who signs it off"));
    if (file.isReadOnly())
        throw Error(Error::Kind::CannotOpen, file.path(), file.whyReadOnly(),
                    Text::tr("A return can only be signed where the file can be written to"));
    Connection &connection = file.connection();
    const Programme programme = currentProgramme(connection);
    const ReturnContent content = buildReturn(file, programme, period, options.storyIds, progress);
    const FrozenReturn last = lastReturn(connection, file.ownHub(), period);
    if (last.key && isSameContent(frozenFiles(connection, last.key), content))
        return writeAgain(file, last, options);

    SignedReturn result;
    result.checks = checkReturn(file, programme, period, progress);
    refuseWhatStandsAgainst(result.checks, options, period);
    const PackageFacts facts = factsOf(file, period, options, result.checks, last);
    const Package package = packageOf(facts, programme, content);
    result.path = QDir(options.outFolder).filePath(package.fileName);
    result.revision = facts.revision;
    // The bytes are on the disk before anything is frozen, and the file gets its name after: what fails first
    // leaves nothing, and what fails last is put right by signing again.
    const std::unique_ptr<FileWriter> writer = prepare(package, result.path, options.password);
    progress.throwIfCancelled();
    Transaction transaction(connection);
    if (lastChange(connection) != content.change
        || lastReturn(connection, file.ownHub(), period).key != last.key)
        throw Error(Error::Kind::Refused, nameOf(period), Text::tr("something was changed while it was made"),
                    Text::tr("Sign again; nothing was signed"));
    freeze(file, facts, programme, content, package);
    transaction.commit();
    writer->commit();
    return result;
}

SignedReturn draftReturn(HubFile &file, const Period &period, const SignOptions &options, Progress &progress)
{
    refuseWhatCannotBeReturned(file, period);
    const Programme programme = currentProgramme(file.connection());
    SignedReturn result;
    result.checks = checkReturn(file, programme, period, progress);
    PackageFacts facts =
        factsOf(file, period, options, result.checks, lastReturn(file.connection(), file.ownHub(), period));
    facts.isDraft = true;
    const Package package =
        packageOf(facts, programme, buildReturn(file, programme, period, options.storyIds, progress));
    result.path = QDir(options.outFolder).filePath(package.fileName);
    prepare(package, result.path, options.password)->commit();
    return result;
}

QString writeFrozenReturn(HubFile &file, qint64 returnKey, const QString &outFolder, const QString &password)
{
    const FrozenReturn frozen = frozenReturn(file.connection(), returnKey);
    const QString path = QDir(outFolder).filePath(frozen.fileName);
    prepare(packageOf(file.connection(), frozen), path, password)->commit();
    return path;
}

} // namespace doorstep
