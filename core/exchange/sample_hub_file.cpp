#include "exchange/sample_hub_file.h"

#include "exchange/import_folder.h"
#include "exchange/sample_hub.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "storage/whole_file.h"

#include <QTemporaryDir>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::SampleHubFile)
};

void fill(HubFile &file, Progress &progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        throw Error(Error::Kind::System, Text::tr("temporary folder"), folder.errorString(),
                    Text::tr("Make room on the disk and try again"));
    SampleHub::write(folder.path(), {}, progress);
    ImportOptions options;
    options.allOrNothing = true;
    const ImportResult result = importFolder(file, folder.path(), options, progress);
    if (result.isPartial())
        throw std::logic_error("the sample hub does not hold to the rules for records");
}

} // namespace

void makeSampleHub(const QString &path, Progress &progress)
{
    const QString programme = shippedProgrammes().first();
    const HubFile::Identity identity{.hubCode = QString::fromLatin1(SampleHub::code),
                                     .hubName = QString::fromLatin1(SampleHub::name)};
    makeWholeFile(path, [&](const QString &part) {
        fill(*createHub(part, identity, packBytes(programme), programme), progress);
    });
}

} // namespace doorstep
