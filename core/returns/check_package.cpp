#include "returns/check_package.h"

#include "base/money.h"
#include "programme/measure_names.h"
#include "programme/shipped_packs.h"
#include "returns/package_content.h"
#include "returns/return_package.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::CheckPackage)
};

PackageReport::Origin originOf(const PackageBytes &bytes, const QList<Programme> &packs)
{
    for (const Programme &pack : packs)
        if (pack.secretId == bytes.description.secretId)
            return packageSignature(bytes.descriptionJson, pack.secret) == bytes.signature.trimmed()
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

QList<ReturnFigure> figuresOf(const PackageContent &content)
{
    QList<ReturnFigure> figures;
    const PackageTable *table = content.table(u"figures");
    for (const QStringList &row : table ? table->rows : QList<QStringList>()) {
        const qint64 pence = moneyFromText(row[3]).value_or(Money{}).pence.value_or(0);
        figures.append({row[0], row[1], row[2], isMoneyMeasure(row[0]) ? pence : pence / 100});
    }
    return figures;
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
                          Progress &progress)
{
    OpenedPackage opened;
    PackageReport &report = opened.report;
    try {
        opened.bytes = readPackage(path, password, progress);
        const PackageBytes &bytes = opened.bytes;
        report.description = bytes.description;
        report.isLocked = bytes.isLocked;
        report.origin = originOf(bytes, packs);
        opened.content = parsePackage(bytes, report.problems, progress);
        if (!hasSignatureForm(bytes.signature))
            report.problems.prepend(Text::tr("Its signature.txt is no signature"));
        else if (report.origin == PackageReport::Origin::Wrong)
            report.problems.prepend(
                Text::tr("Its signature was not made with the programme's secret, or what it "
                         "describes was changed afterwards"));
        if (report.isWhole())
            opened.figures = figuresOf(opened.content);
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
