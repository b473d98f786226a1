#include "programme/issue_pack.h"

#include "base/error.h"
#include "base/file_writer.h"
#include "programme/pack_differences.h"
#include "storage/pack_drafts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <array>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::IssuePack)
};

// Not a member of packs: that the next issue makes a new secret.
const QString newSecretMember = QStringLiteral("new_secret");

// What issuing alone sets.
bool isSetByIssue(const QString &member)
{
    return member == QLatin1String("version") || member == QLatin1String("secret_id")
        || member == QLatin1String("secret");
}

QJsonObject objectOf(const Programme &programme)
{
    return QJsonDocument::fromJson(toJson(programme)).object();
}

void refuseUnlessNational(const HubFile &file)
{
    if (!file.identity().national)
        throw Error(Error::Kind::Usage, file.path(),
                    Text::tr("only the national body's file issues a programme pack"),
                    Text::tr("A hub loads the pack that it is sent"));
}

[[noreturn]] void refuse(const QString &why)
{
    throw Error(Error::Kind::Refused, Text::tr("The programme"), why, Text::tr("Nothing was changed"));
}

// As parseProgramme(), with words for whoever is writing the pack.
Programme checked(const QJsonObject &pack)
{
    try {
        return parseProgramme(QJsonDocument(pack).toJson(), Text::tr("The programme"));
    } catch (const Error &error) {
        refuse(error.why());
    }
}

void checkTargets(const Programme &programme)
{
    QSet<QString> seen;
    for (const Programme::Goal &goal : programme.targets) {
        const bool isListed = std::any_of(programme.hubs.begin(), programme.hubs.end(),
                                          [&](const Programme::Hub &hub) { return hub.code == goal.hub; });
        if (!goal.hub.isEmpty() && !isListed)
            refuse(Text::tr("there is a target for the hub “%1”, which is not listed").arg(goal.hub));
        const QString name = goal.measure + QLatin1Char('/') + goal.hub + QLatin1Char('/')
            + dateToText(goal.period.from) + dateToText(goal.period.to);
        if (seen.contains(name))
            refuse(Text::tr("there are two targets for the same figure, hub and period"));
        seen.insert(name);
    }
}

void setOwnSecret(Programme &programme)
{
    std::array<quint32, 9> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    QString hex;
    for (const quint32 number : random)
        hex += QStringLiteral("%1").arg(number, 8, 16, QLatin1Char('0'));
    programme.secretId = programme.code + QLatin1Char('-') + hex.left(8);
    programme.secret = hex.mid(8);
}

QString unusedVersion(const QList<Programme> &loaded, const Programme &programme, const QString &wanted)
{
    const auto isUsed = [&](const QString &version) {
        return std::any_of(loaded.begin(), loaded.end(), [&](const Programme &other) {
            return other.code == programme.code && other.version == version;
        });
    };
    if (!wanted.isEmpty() && isUsed(wanted))
        refuse(Text::tr("version %1 was issued before").arg(wanted));
    QString version = wanted.isEmpty() ? versionAfter(programme.version) : wanted;
    while (isUsed(version))
        version = versionAfter(version);
    return version;
}

} // namespace

PackDraft packDraft(Connection &connection)
{
    PackDraft draft;
    draft.inForce = currentProgramme(connection);
    QJsonObject members = draftedMembers(connection);
    draft.isNewSecretWanted = members.take(newSecretMember).toBool();
    QJsonObject pack = objectOf(draft.inForce);
    for (auto it = members.begin(); it != members.end(); ++it)
        pack.insert(it.key(), it.value());
    draft.programme = members.isEmpty() ? draft.inForce : checked(pack);
    draft.isFirstIssue = draft.inForce.isForPractice();
    draft.lines = packDifferences(draft.inForce, draft.programme);
    return draft;
}

qint64 draftPack(HubFile &file, const Programme &edited, const QString &label)
{
    refuseUnlessNational(file);
    const PackDraft draft = packDraft(file.connection());
    const QJsonObject before = objectOf(draft.programme);
    const QJsonObject after = objectOf(edited);
    QJsonObject pack = before;
    QJsonObject changed;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (!isSetByIssue(it.key()) && before.value(it.key()) != it.value()) {
            changed.insert(it.key(), it.value());
            pack.insert(it.key(), it.value());
        }
    if (changed.isEmpty())
        return 0;
    if (edited.code != draft.inForce.code && !draft.isFirstIssue)
        refuse(
            Text::tr("its code stays “%1” once the pack was issued: returns say it").arg(draft.inForce.code));
    checkTargets(checked(pack));
    Change change(file, label);
    draftMembers(change, changed);
    return change.commit();
}

qint64 draftNewSecret(HubFile &file, bool wanted)
{
    refuseUnlessNational(file);
    if (packDraft(file.connection()).isNewSecretWanted == wanted)
        return 0;
    Change change(
        file, wanted ? Text::tr("Change the programme's secret") : Text::tr("Keep the programme's secret"));
    draftMembers(change, {{newSecretMember, wanted}});
    return change.commit();
}

QString versionAfter(const QString &version)
{
    static const QRegularExpression digitsAtEnd(QStringLiteral("[0-9]{1,9}$"));
    const QRegularExpressionMatch match = digitsAtEnd.match(version);
    if (!match.hasMatch())
        return version + QStringLiteral(".2");
    return version.left(match.capturedStart()) + QString::number(match.captured().toLongLong() + 1);
}

IssuedPack issuePack(HubFile &file, const QString &path, const QString &version)
{
    refuseUnlessNational(file);
    const PackDraft draft = packDraft(file.connection());
    IssuedPack issued{draft.inForce, {}, {}, draft.hasNews(), 0};
    // Opened before anything is in force: most of what can go wrong with a file goes wrong here.
    FileWriter writer(path);
    if (issued.isNew) {
        issued.programme = draft.programme;
        issued.programme.version =
            unusedVersion(loadedProgrammes(file.connection()), draft.programme, version.trimmed());
        if (draft.isFirstIssue || draft.isNewSecretWanted)
            setOwnSecret(issued.programme);
        const PackChanges changes = loadPack(file, toJson(issued.programme), Text::tr("The programme"));
        issued.lines = changes.lines;
        issued.change = changes.change;
    }
    issued.json = packJsonInForce(file.connection());
    writer.write(issued.json);
    writer.commit();
    return issued;
}

QString wordsToHubs(const IssuedPack &issued)
{
    const Programme &programme = issued.programme;
    QStringList lines{Text::tr("%1: programme pack, version %2").arg(programme.name, programme.version),
                      QString(),
                      Text::tr("Please load the pack that comes with this message into your hub file: "
                               "File, Load a programme pack… Doorstep then tells you what is different."),
                      QString()};
    if (!issued.lines.isEmpty()) {
        lines.append(Text::tr("What is new:"));
        for (const QString &line : issued.lines)
            lines.append(QStringLiteral("- ") + line);
        lines.append(QString());
    }
    lines.append(Text::tr("Returns that you sent stay as they are, and one made under an older version is "
                          "still taken in."));
    lines.append(Text::tr("Keep the pack to yourselves: whoever has it can sign returns of this programme."));
    return lines.join(QLatin1Char('\n'));
}

} // namespace doorstep
