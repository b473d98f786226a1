#include "returns/package_reader.h"

#include "base/error.h"
#include "returns/return_package.h"
#include "returns/return_schema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <limits>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PackageReader)
};

constexpr qsizetype longestName = 1000;
// Far more than all measures by all their categories; figures are held in memory while a return is taken in.
constexpr qint64 mostFigures = 500'000;
constexpr int mostRevisions = 999'999; // as many as the name of a package has room for
// A period beyond these is a slip, and one of all times would replace whatever the hub sent.
constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

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
    [[noreturn]] void refuseValue(const char *key) const
    {
        refuse(Text::tr("its description has no proper “%1”").arg(QString::fromLatin1(key)));
    }
    QJsonValue value(const char *key, QJsonValue::Type type) const
    {
        const QJsonValue found = m_json.value(QString::fromLatin1(key));
        if (found.type() != type)
            refuseValue(key);
        return found;
    }
    // Text that a database gives back as it was: without NUL, nor half a character.
    QString text(const char *key) const
    {
        const QString found = value(key, QJsonValue::String).toString();
        if (found.contains(QChar(0)) || !found.isValidUtf16())
            refuseValue(key);
        return found;
    }
    QString name(const char *key, qsizetype atLeast = 0) const
    {
        const QString found = text(key);
        if (found.size() > longestName || found.trimmed().size() < atLeast)
            refuseValue(key);
        return found;
    }
    bool truth(const char *key) const { return value(key, QJsonValue::Bool).toBool(); }
    QJsonObject object(const char *key) const { return value(key, QJsonValue::Object).toObject(); }
    QJsonArray list(const char *key) const { return value(key, QJsonValue::Array).toArray(); }
    qint64 count(const char *key, qint64 least, qint64 most = std::numeric_limits<qint64>::max()) const
    {
        const qint64 number = value(key, QJsonValue::Double).toInteger(-1);
        if (number < least || number > most)
            refuseValue(key);
        return number;
    }
    QDate date(const char *key) const
    {
        const std::optional<QDate> day = dateFromText(text(key));
        if (!day || day->year() < firstYear || day->year() > lastYear)
            refuseValue(key);
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
    if (member.table == QLatin1String("figures") && member.rows > mostFigures)
        resource.refuse(Text::tr("it says it is larger than a return can be"));
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
    description.interchangeVersion =
        static_cast<int>(json.count("interchange_version", 0, std::numeric_limits<int>::max()));
    if (description.interchangeVersion != returnInterchangeVersion)
        json.refuse(Text::tr("it is of interchange version %1, and this program knows version %2 only")
                        .arg(description.interchangeVersion)
                        .arg(returnInterchangeVersion));
    description.hubCode = json.text("hub");
    static const QRegularExpression code(QStringLiteral("^[A-Za-z0-9_-]{1,32}\\z"));
    if (!code.match(description.hubCode).hasMatch())
        json.refuse(Text::tr("its description has no proper “%1”").arg(QStringLiteral("hub")));
    description.hubName = json.name("hub_name");
    const Description period = json.part(json.object("period"));
    description.period = {period.date("from"), period.date("to")};
    if (!description.period.isValid())
        json.refuse(Text::tr("its period ends before it begins"));
    description.revision = static_cast<int>(json.count("revision", 1, mostRevisions));
    description.isDraft = json.truth("draft");
    description.programme = json.name("programme");
    description.packVersion = json.name("pack_version", 1);
    description.secretId = json.name("secret_id");
    description.signedBy = json.name("signed_off_by");
    description.signedAt = json.name("signed_off_at");
    description.previousSha256 = json.text("previous_revision_sha256");
    const Description reasons = json.part(json.object("reasons"));
    for (const QString &warning : json.object("reasons").keys())
        description.reasons.insert(warning, reasons.text(warning.toUtf8().constData()));
    description.note = json.text("covering_note");
    readMembers(json, description);
    return description;
}

} // namespace doorstep
