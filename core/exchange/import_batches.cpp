#include "exchange/import_batches.h"

#include "base/progress.h"
#include "storage/bulk_imports.h"
#include "storage/history.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ImportBatches)
};

} // namespace

QList<ImportBatch> importBatches(Connection &connection)
{
    QList<ImportBatch> batches;
    for (const StoredBatch &stored : storedBatches(connection))
        batches.append(
            {stored.change, stored.madeAt, stored.madeBy, stored.source, stored.summary, stored.undone});
    return batches;
}

qint64 undoImport(HubFile &file, qint64 batch, Progress &progress)
{
    const QString what = Text::tr("Import %1").arg(batch);
    for (const ImportBatch &known : importBatches(file.connection())) {
        if (known.number != batch)
            continue;
        if (known.undone)
            throw Error(Error::Kind::Refused, what, Text::tr("was undone already"));
        return undo(file, batch, progress);
    }
    throw Error(Error::Kind::Usage, what, Text::tr("there is no such import in this file"),
                Text::tr("See the list of imports for their numbers"));
}

} // namespace doorstep
