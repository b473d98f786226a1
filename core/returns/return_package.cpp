#include "returns/return_package.h"

#include "returns/return_schema.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace doorstep {

namespace {

QJsonObject resourceOf(const ReturnFile &file)
{
    const ReturnTable *table = returnTableNamed(QStringView(file.name).chopped(4)); // without ".csv"
    const QByteArray sha256 = QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex();
    return {{QStringLiteral("name"), table->name},
            {QStringLiteral("path"), file.name},
            {QStringLiteral("profile"), QStringLiteral("tabular-data-resource")},
            {QStringLiteral("format"), QStringLiteral("csv")},
            {QStringLiteral("mediatype"), QStringLiteral("text/csv")},
            {QStringLiteral("encoding"), QStringLiteral("utf-8")},
            {QStringLiteral("bytes"), qint64(file.content.size())},
            {QStringLiteral("rows"), file.rows},
            {QStringLiteral("hash"), QString(QLatin1String("sha256:") + QString::fromLatin1(sha256))},
            {QStringLiteral("schema"), tableSchema(*table)}};
}

QJsonObject reasonsOf(const QMap<QString, QString> &reasons)
{
    QJsonObject object;
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason)
        object.insert(reason.key(), reason.value());
    return object;
}

} // namespace

QString packageName(const PackageFacts &facts)
{
    const QString last = facts.isDraft ? QStringLiteral("draft") : QStringLiteral("r%1").arg(facts.revision);
    return QStringList{facts.hubCode, dateToText(facts.period.from), dateToText(facts.period.to), last}.join(
               QLatin1Char('_'))
        + QLatin1String(".zip");
}

QByteArray datapackageJson(const PackageFacts &facts, const Programme &programme,
                           const QList<ReturnFile> &files)
{
    QJsonArray resources;
    for (const ReturnFile &file : files)
        resources.append(resourceOf(file));
    const QString from = dateToText(facts.period.from);
    const QString to = dateToText(facts.period.to);
    QJsonObject json{
        // Frictionless names are lower case.
        {QStringLiteral("name"), QStringList{facts.hubCode.toLower(), from, to}.join(QLatin1Char('_'))},
        {QStringLiteral("profile"), QStringLiteral("tabular-data-package")},
        {QStringLiteral("title"), QStringLiteral("Return of %1, %2 to %3").arg(facts.hubName, from, to)},
        {QStringLiteral("interchange_version"), returnInterchangeVersion},
        {QStringLiteral("hub"), facts.hubCode},
        {QStringLiteral("hub_name"), facts.hubName},
        {QStringLiteral("period"), QJsonObject{{QStringLiteral("from"), from}, {QStringLiteral("to"), to}}},
        {QStringLiteral("revision"), facts.revision},
        {QStringLiteral("draft"), facts.isDraft},
        {QStringLiteral("programme"), programme.code},
        {QStringLiteral("pack_version"), programme.version},
        {QStringLiteral("secret_id"), programme.secretId},
        {QStringLiteral("signed_off_by"), facts.signedBy},
        {QStringLiteral("signed_off_at"), facts.signedAt},
        {QStringLiteral("previous_revision_sha256"), facts.previousSha256},
        {QStringLiteral("reasons"), reasonsOf(facts.reasons)},
        {QStringLiteral("covering_note"), facts.note},
        {QStringLiteral("resources"), resources},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QByteArray packageSignature(const QByteArray &datapackage, const QString &secret)
{
    return QMessageAuthenticationCode::hash(datapackage, secret.toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace doorstep
