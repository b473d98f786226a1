#include "house/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <algorithm>

namespace doorstep::tests {

QList<SourceFile> sourceFiles(const QString &folder, const QStringList &endings)
{
    const QDir top(QStringLiteral(DOORSTEP_SOURCE_DIR));
    QStringList filters;
    for (const QString &ending : endings)
        filters.append(QLatin1Char('*') + ending);
    QList<SourceFile> files;
    QDirIterator walk(top.filePath(folder), filters, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            files.append({top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile &left, const SourceFile &right) { return left.path < right.path; });
    return files;
}

} // namespace doorstep::tests
