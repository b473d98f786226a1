#include "returns/package_reader.h"

#include "base/error.h"
#include "returns/return_package.h"
#include "returns/return_schema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PackageReader)
};

// Reads the values that a description must have, each of its type; what it may say besides is passed over.
class Description {
public:
    Description(QJsonObject json, QString package)
        : m_json(std::move(json)), m_package(std::move(package)) { }

    [[noreturn]] void refuse(const QString &why) const
    {
        throw Error(Error::Kind::Refused, m_package, why,
                    Text::tr("Nothing was taken from it; ask the hub to send its return again"));
    }
    QJsonValue value(const char *key, QJsonValue::Type type) const
    {
        const QString name = QString::fromLatin1(key);
        const QJsonValue found = m_json.value(name);
        if (found.type() != type)
            refuse(Text::tr("its description has no proper “%1”").arg(name));
        return found;
    }
    QString text(const char *key) const { return value(key, QJsonValue::String).toString(); }
    bool truth(const char *key) const { return value(key, QJsonValue::Bool).toBool(); }
    QJsonObject object(const char *key) const { return value(key, QJsonValue::Object).toObject(); }
    QJsonArray list(const char *key) const { return value(key, QJsonValue::Array).toArray(); }
    qint64 count(const char *key, qint64 least) const
    {
        const qint64 number = value(key, QJsonValue::Double).toInteger(-1);
        if (number < least)
            refuse(Text::tr("its description has no proper “%1”").arg(QString::fromLatin1(key)));
        return number;
    }
    QDate date(const char *key) const
    {
        const std::optional<QDate> day = dateFromText(text(key));
        if (!day)
            refuse(Text::tr("its description has no proper “%1”").arg(QString::fromLatin1(key)));
        return *day;
    }
    Description part(const QJsonValue &json) const { return Description(json.toObject(), m_package); }

private:
    QJsonObject m_json;
    QString m_package;
};

PackageDescription::Member readMember(const Description &resource)
{
    const QString sha256Prefix = QStringLiteral("sha256:");
    PackageDescription::Member member;
    member.table = resource.text("name");
    member.fileName = resource.text("path");
    const ReturnTable *table = returnTableNamed(member.table);
    if (!table || member.fileName != table->fileName())
        resource.refuse(Text::tr("it says it has “%1”, which is no part of a return").arg(member.fileName));
    member.bytes = resource.count("bytes", 0);
    member.rows = resource.count("rows", 0);
    member.schema = resource.object("schema");
    const QString hash = resource.text("hash");
    member.sha256 = hash.mid(sha256Prefix.size());
    if (!hash.startsWith(sha256Prefix) || member.sha256.size() != 64)
        resource.refuse(Text::tr("it does not say the SHA-256 of %1").arg(member.fileName));
    return member;
}

// Every file of a return, each once.
void readMembers(const Description &json, PackageDescription &description)
{
    QSet<QString> seen;
    for (const QJsonValue &resource : json.list("resources")) {
        description.members.append(readMember(json.part(resource)));
        if (seen.contains(description.members.last().table))
            json.refuse(Text::tr("it says it has %1 twice").arg(description.members.last().fileName));
        seen.insert(description.members.last().table);
    }
    for (const ReturnTable &table : returnTables())
        if (!seen.contains(table.name))
            json.refuse(Text::tr("it has no %1").arg(table.fileName()));
}

} // namespace

PackageDescription parseDescription(const QByteArray &bytes, const QString &packageName)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const Description json(document.object(), packageName);
    if (!document.isObject())
        json.refuse(Text::tr("its datapackage.json is no description of a data package"));
    PackageDescription description;
    description.interchangeVersion = static_cast<int>(json.count("interchange_version", 0));
    if (description.interchangeVersion != returnInterchangeVersion)
        json.refuse(Text::tr("it is of interchange version %1, and this program knows version %2 only")
                        .arg(description.interchangeVersion)
                        .arg(returnInterchangeVersion));
    description.hubCode = json.text("hub");
    static const QRegularExpression code(QStringLiteral("^[A-Za-z0-9_-]{1,32}$"));
    if (!code.match(description.hubCode).hasMatch())
        json.refuse(Text::tr("its description has no proper “%1”").arg(QStringLiteral("hub")));
    description.hubName = json.text("hub_name");
    const Description period = json.part(json.object("period"));
    description.period = {period.date("from"), period.date("to")};
    if (!description.period.isValid())
        json.refuse(Text::tr("its period ends before it begins"));
    description.revision = static_cast<int>(json.count("revision", 1));
    description.isDraft = json.truth("draft");
    description.programme = json.text("programme");
    description.packVersion = json.text("pack_version");
    description.secretId = json.text("secret_id");
    description.signedBy = json.text("signed_off_by");
    description.signedAt = json.text("signed_off_at");
    description.previousSha256 = json.text("previous_revision_sha256");
    const QJsonObject reasons = json.object("reasons");
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason)
        description.reasons.insert(reason.key(), reason.value().toString());
    description.note = json.text("covering_note");
    readMembers(json, description);
    return description;
}

} // namespace doorstep
