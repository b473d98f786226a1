// The project's own source files, for the tests that hold the house in order.
#pragma once

#include <QList>
#include <QString>

namespace doorstep::tests {

struct SourceFile {
    QString path; // from the top of the tree: "core/base/id.h"
    QString text;
    QStringList lines() const { return text.split(QLatin1Char('\n')); }
};

// Files of that folder and below with one of the endings (".cpp"), in order of path.
QList<SourceFile> sourceFiles(const QString &folder, const QStringList &endings);

} // namespace doorstep::tests
