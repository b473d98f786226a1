#include "programme/pack_store.h"

#include "programme/catalogue.h"
#include "programme/pack_differences.h"
#include "storage/pack_archive.h"
#include "storage/pack_drafts.h"
#include "storage/whole_file.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Pack)
};

Programme parsed(const StoredPack &pack)
{
    return parseProgramme(pack.json.toUtf8(),
                          Text::tr("Programme pack %1, version %2").arg(pack.code, pack.version));
}

StoredPack packThere(Connection &connection)
{
    if (const std::optional<StoredPack> pack = packInForce(connection))
        return *pack;
    throw Error(Error::Kind::CannotOpen, connection.path(), Text::tr("there is no programme in it"),
                Text::tr("Load a programme pack into it"));
}

QStringList firstLines(const Programme &programme)
{
    QStringList lines{Text::tr("Programme: %1, version %2").arg(programme.name, programme.version)};
    if (!programme.courses.isEmpty())
        lines.append(
            Text::tr("%n course(s) to choose from", nullptr, static_cast<int>(programme.courses.size())));
    if (programme.isForPractice())
        lines.append(
            Text::tr("This programme came with Doorstep and its secret is known to all: its returns are not "
                     "for real data"));
    return lines;
}

} // namespace

PackChanges loadPack(HubFile &file, const QByteArray &json, const QString &sourceName)
{
    PackChanges changes{parseProgramme(json, sourceName), 0, {}};
    const Programme &programme = changes.programme;
    const std::optional<StoredPack> before = packInForce(file.connection());
    const std::optional<Programme> was = before ? std::optional(parsed(*before)) : std::nullopt;
    changes.lines = was ? packDifferences(*was, programme) : firstLines(programme);
    Change change(file, Text::tr("Load the programme “%1”").arg(programme.name), ChangeKind::Pack);
    bringInCatalogue(change, programme, was ? &*was : nullptr);
    if (!changes.lines.isEmpty()) {
        storePack(change, {programme.code, programme.version, programme.secretId, QString::fromUtf8(json)});
        forgetIssuedDrafts(file.connection());
    }
    changes.change = change.commit();
    file.setPackCodes(programme.codes);
    return changes;
}

Programme currentProgramme(Connection &connection)
{
    return parsed(packThere(connection));
}

QByteArray packJsonInForce(Connection &connection)
{
    return packThere(connection).json.toUtf8();
}

QList<Programme> loadedProgrammes(Connection &connection)
{
    QList<Programme> programmes;
    for (const StoredPack &pack : storedPacks(connection))
        programmes.append(parsed(pack));
    return programmes;
}

std::unique_ptr<HubFile> createHub(const QString &path, const HubFile::Identity &identity,
                                   const QByteArray &pack, const QString &packName)
{
    parseProgramme(pack, packName); // before there is a file
    makeWholeFile(path,
                  [&](const QString &part) { loadPack(*HubFile::create(part, identity), pack, packName); });
    return openHub(path, HubFile::Access::Write);
}

std::unique_ptr<HubFile> openHub(const QString &path, HubFile::Access access)
{
    std::unique_ptr<HubFile> file = HubFile::open(path, access);
    applyProgramme(*file);
    return file;
}

void applyProgramme(HubFile &file)
{
    if (packInForce(file.connection()))
        file.setPackCodes(currentProgramme(file.connection()).codes);
}

} // namespace doorstep
