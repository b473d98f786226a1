#include "exchange/import_result.h"

#include <QJsonArray>

namespace doorstep {

namespace {

qint64 sum(const QList<ImportedFile> &files, qint64 ImportedFile::*count)
{
    qint64 total = 0;
    for (const ImportedFile &file : files)
        total += file.*count;
    return total;
}

QJsonArray problemList(const QList<ImportProblem> &problems)
{
    QJsonArray list;
    for (const ImportProblem &problem : problems)
        list.append(QJsonObject{{QStringLiteral("file"), problem.file},
                                {QStringLiteral("line"), problem.line},
                                {QStringLiteral("column"), problem.column},
                                {QStringLiteral("value"), problem.value},
                                {QStringLiteral("reason"), problem.reason}});
    return list;
}

} // namespace

QJsonObject ImportedFile::counts() const
{
    return {{QStringLiteral("created"), created},
            {QStringLiteral("updated"), updated},
            {QStringLiteral("unchanged"), unchanged},
            {QStringLiteral("refused"), refused}};
}

qint64 ImportResult::created() const
{
    return sum(files, &ImportedFile::created);
}

qint64 ImportResult::updated() const
{
    return sum(files, &ImportedFile::updated);
}

qint64 ImportResult::unchanged() const
{
    return sum(files, &ImportedFile::unchanged);
}

qint64 ImportResult::refused() const
{
    return sum(files, &ImportedFile::refused);
}

bool ImportResult::isPartial() const
{
    for (const ImportedFile &file : files)
        if (file.refused > 0 || !file.whyRefused.isEmpty())
            return true;
    return false;
}

QJsonObject ImportResult::toJson() const
{
    QJsonObject byFile;
    for (const ImportedFile &file : files) {
        QJsonObject counts = file.counts();
        counts.insert(QStringLiteral("unknown_columns"), QJsonArray::fromStringList(file.unknownColumns));
        byFile.insert(file.file, counts);
    }
    return {{QStringLiteral("batch"), batch ? QJsonValue(batch) : QJsonValue()},
            {QStringLiteral("files"), byFile},
            {QStringLiteral("problems"), problemList(problems)},
            {QStringLiteral("warnings"), problemList(warnings)},
            {QStringLiteral("unknown_files"), QJsonArray::fromStringList(unknownFiles)}};
}

} // namespace doorstep
