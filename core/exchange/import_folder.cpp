#include "exchange/import_folder.h"

#include "base/progress.h"
#include "exchange/import_source.h"
#include "exchange/table_import.h"
#include "storage/bulk_load.h"

#include <QDir>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ImportFolder)
};

// A file of the folder, read through once before anything is taken from it.
struct FoundFile {
    QString path;
    ImportHeader header;
    qint64 rows = 0;
    ImportProblem refusal; // with a reason where the whole file is refused
};

QString fileName(const RecordTable &table)
{
    return table.tableName() + QStringLiteral(".csv");
}

FoundFile scan(const QString &path, const RecordTable &table)
{
    ImportProblem refusal{table.tableName(), 1, {}, {}, {}};
    try {
        // Opening a pipe would wait for somebody to write into it.
        if (!QFileInfo(path).isFile())
            throw Error(Error::Kind::CannotOpen, path, Text::tr("is not a file that can be read"));
        const ImportScan scan = scanImportFile(path, fileName(table));
        const ImportHeader header(table, scan.header);
        int column = 0;
        refusal.reason = header.whyUnusable(column);
        if (column > 0)
            refusal.column = header.cells()[column - 1];
        return {path, header, scan.rows, refusal};
    } catch (const CsvError &error) {
        refusal.line = error.line();
        refusal.reason = error.column() > 0 ? Text::tr("column %1 %2").arg(error.column()).arg(error.reason())
                                            : error.reason();
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::CannotOpen)
            throw;
        refusal.line = 0;
        refusal.reason = error.why();
    }
    return {path, ImportHeader(table, {}), 0, refusal};
}

std::vector<FoundFile> scanFolder(const QString &folder, Progress &progress)
{
    if (!QDir(folder).exists())
        throw Error(Error::Kind::CannotOpen, folder, Text::tr("there is no such folder"));
    std::vector<FoundFile> files;
    for (const RecordTable *table : allTables()) {
        const QString path = QDir(folder).filePath(fileName(*table));
        const QFileInfo info(path);
        if (!info.exists() && !info.isSymLink())
            continue;
        progress.report(Text::tr("Looking through %1").arg(fileName(*table)), 0, 0);
        progress.throwIfCancelled();
        files.push_back(scan(path, *table));
    }
    if (files.empty())
        throw Error(Error::Kind::Usage, folder, Text::tr("holds none of the files that can be imported"),
                    Text::tr("They are called people.csv, conversations.csv and so on"));
    return files;
}

QStringList unknownFiles(const QString &folder)
{
    QStringList unknown;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name))
        if (!name.endsWith(QLatin1String(".csv")) || !tableNamed(QStringView(name).chopped(4)))
            unknown.append(name);
    return unknown;
}

void importFile(ImportRun &run, const FoundFile &file)
{
    ImportedFile outcome;
    outcome.file = file.refusal.file;
    outcome.unknownColumns = file.header.unknownColumns();
    outcome.whyRefused = file.refusal.reason;
    if (outcome.whyRefused.isEmpty())
        TableImport::of(run, file.header, file.rows, outcome)->read(file.path);
    else
        run.addProblem(file.refusal);
    run.result.files.append(outcome);
}

// Commits unless nothing is to be kept.
void conclude(ImportRun &run, const QString &source)
{
    run.result.dryRun = run.options.dryRun;
    run.result.heldBack = run.options.allOrNothing && run.result.isPartial();
    if (run.refused)
        run.refused->commit();
    if (run.options.dryRun || run.result.heldBack || run.change.isEmpty())
        return;
    QJsonObject summary;
    for (const ImportedFile &file : run.result.files)
        summary.insert(file.file, file.counts());
    storeBatch(run.change, source, summary);
    run.result.batch = run.change.commit();
}

// Lets long statements of the engine be stopped too.
class Watch {
public:
    Watch(Connection &connection, const Progress &progress) : m_connection(connection)
    {
        connection.watch(&progress);
    }
    ~Watch() { m_connection.watch(nullptr); }
    Q_DISABLE_COPY_MOVE(Watch)

private:
    Connection &m_connection;
};

} // namespace

ImportResult importFolder(HubFile &file, const QString &folder, const ImportOptions &options,
                          Progress &progress)
{
    const std::vector<FoundFile> files = scanFolder(folder, progress);
    const QString source = QDir(folder).dirName();
    const BulkCache cache(file.connection());
    const Watch watch(file.connection(), progress);
    ImportRun run(file, options, progress, Text::tr("Import of %1").arg(source));
    run.result.unknownFiles = unknownFiles(folder);
    for (const FoundFile &found : files)
        run.rowsInAll += found.rows;
    for (const FoundFile &found : files)
        importFile(run, found);
    conclude(run, source);
    return run.result;
}

} // namespace doorstep
