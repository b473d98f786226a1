#include "interchange_hub.h"

#include <QDir>

namespace doorstep::tests {

InterchangeHub::InterchangeHub(bool national)
    : m_file(HubFile::create(m_folder.filePath(QStringLiteral("Hub.doorstep")),
                             {QStringLiteral("HUB01"), QStringLiteral("Ward 7"), national}))
{
}

ImportResult InterchangeHub::import(const Folder &files, const ImportOptions &options)
{
    const QString folder = path(QStringLiteral("in%1").arg(++m_folders));
    writeFolder(folder, files);
    return importFrom(folder, options);
}

ImportResult InterchangeHub::importFrom(const QString &folder, const ImportOptions &options)
{
    NoProgress progress;
    return importFolder(*m_file, folder, options, progress);
}

Folder InterchangeHub::exported()
{
    const QString folder = path(QStringLiteral("out%1").arg(++m_folders));
    NoProgress progress;
    exportFolder(*m_file, folder, progress);
    return readFolder(folder);
}

qint64 InterchangeHub::count(const char *table)
{
    return connection()
        .number(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)))
        .value_or(-1);
}

Folder readFolder(const QString &path)
{
    Folder files;
    for (const QFileInfo &info : QDir(path).entryInfoList({QStringLiteral("*.csv")}, QDir::Files)) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        files.insert(info.completeBaseName(), file.readAll());
    }
    return files;
}

void writeFolder(const QString &path, const Folder &files)
{
    REQUIRE(QDir().mkpath(path));
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file(QDir(path).filePath(it.key() + QStringLiteral(".csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(it.value()) == it.value().size());
    }
}

QString outcome(const ImportResult &result, const char *name)
{
    for (const ImportedFile &file : result.files)
        if (file.file == QLatin1String(name))
            return QStringLiteral("%1/%2/%3/%4")
                .arg(file.created)
                .arg(file.updated)
                .arg(file.unchanged)
                .arg(file.refused);
    return QStringLiteral("none");
}

QString problemText(const ImportResult &result)
{
    QStringList lines;
    for (const ImportProblem &problem : result.problems)
        lines.append(QStringLiteral("%1:%2 %3 “%4” %5")
                         .arg(problem.file)
                         .arg(problem.line)
                         .arg(problem.column, problem.value, problem.reason));
    return lines.join(QLatin1Char('\n'));
}

} // namespace doorstep::tests
