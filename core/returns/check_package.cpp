#include "returns/check_package.h"

#include "programme/shipped_packs.h"
#include "returns/package_content.h"
#include "returns/return_package.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::CheckPackage)
};

PackageReport::Origin originOf(const PackageReader &package, const QList<Programme> &packs)
{
    for (const Programme &pack : packs)
        if (pack.secretId == package.description().secretId)
            return packageSignature(package.descriptionJson(), pack.secret) == package.signature().trimmed()
                ? PackageReport::Origin::Proven
                : PackageReport::Origin::Wrong;
    return PackageReport::Origin::NotChecked;
}

// Packs that come with the program have a secret that anybody can read.
bool isPracticeSecret(const QString &secretId)
{
    for (const QString &name : shippedProgrammes())
        if (parseProgramme(packBytes(name), name).secretId == secretId)
            return true;
    return false;
}

bool hasSignatureForm(const QByteArray &signature)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{64}$"));
    return form.match(QString::fromLatin1(signature.trimmed())).hasMatch();
}

QStringList notesOn(const PackageReport &report)
{
    QStringList notes;
    if (report.description.isDraft)
        notes.append(Text::tr("It is a draft: the national body does not take it in"));
    if (report.origin == PackageReport::Origin::NotChecked)
        notes.append(Text::tr("Origin not checked"));
    if (isPracticeSecret(report.description.secretId))
        notes.append(Text::tr("Not for real data: its secret is public"));
    return notes;
}

} // namespace

OpenedPackage openPackage(const QString &path, const QList<Programme> &packs, const QString &password,
                          Progress &progress, const CodeLists *codes)
{
    OpenedPackage opened;
    PackageReport &report = opened.report;
    progress.report(Text::tr("Reading %1").arg(QFileInfo(path).fileName()), 0, 0);
    try {
        opened.package = std::make_unique<PackageReader>(path, password);
        PackageReader &package = *opened.package;
        report.description = package.description();
        report.isLocked = package.isLocked();
        report.origin = originOf(package, packs);
        if (!hasSignatureForm(package.signature()))
            report.problems.append(Text::tr("Its signature.txt is no signature"));
        else if (report.origin == PackageReport::Origin::Wrong)
            report.problems.append(
                Text::tr("Its signature was not made with the programme's secret, or what it "
                         "describes was changed afterwards"));
        // What somebody without the secret made is not read any further.
        QStringList found;
        if (report.problems.isEmpty())
            opened.figures = checkContent(package, codes, found, progress);
        report.problems.append(found);
        if (!report.isWhole())
            opened.figures.clear();
        for (const ReturnFigure &figure : std::as_const(opened.figures))
            if (figure.breakdown.isEmpty())
                report.headlines.append(figure);
        report.notes = notesOn(report);
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::Refused)
            throw;
        report.problems.append(error.why());
    }
    return opened;
}

PackageReport checkPackage(const QString &path, const QList<Programme> &packs, const QString &password,
                           Progress &progress)
{
    return openPackage(path, packs, password, progress).report;
}

} // namespace doorstep
