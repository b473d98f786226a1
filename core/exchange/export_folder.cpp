#include "exchange/export_folder.h"

#include "exchange/table_export.h"

#include <QCoreApplication>
#include <QDir>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ExportFolder)
};

} // namespace

ExportResult exportFolder(HubFile &file, const QString &folder, Progress &progress)
{
    if (!QDir().mkpath(folder))
        throw Error(Error::Kind::System, folder, Text::tr("the folder cannot be made"),
                    Text::tr("See that it may be written to, or choose another"));
    const Transaction picture(file.connection(), Transaction::Kind::Read);
    TableExport::Names names;
    ExportResult result;
    for (const RecordTable *table : allTables()) {
        progress.throwIfCancelled();
        const QString name = table->tableName() + QStringLiteral(".csv");
        const QString path = QDir(folder).filePath(name);
        if (const qint64 rows =
                TableExport(file, *table, TableExport::Form::Interchange, names, progress).write(path))
            result.files.append({table->tableName(), rows});
        else if (QFileInfo::exists(path))
            result.leftOver.append(name);
    }
    return result;
}

} // namespace doorstep
