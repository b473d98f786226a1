#include "exchange/sample_hub_file.h"

#include "exchange/import_folder.h"
#include "exchange/sample_hub.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"

#include <QFile>
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
    std::unique_ptr<HubFile> file = createHub(
        path,
        {.hubCode = QString::fromLatin1(SampleHub::code), .hubName = QString::fromLatin1(SampleHub::name)},
        packBytes(programme), programme);
    try {
        fill(*file, progress);
    } catch (...) {
        file.reset();
        QFile::remove(path);
        throw;
    }
}

} // namespace doorstep
