// A hub in a folder of its own, and interchange folders beside it, for the tests of import and export.
#pragma once

#include "base/progress.h"
#include "exchange/export_folder.h"
#include "exchange/import_folder.h"
#include "storage/hub_file.h"

#include <QMap>
#include <QTemporaryDir>

namespace doorstep::tests {

// File names (without ".csv") and their bytes.
using Folder = QMap<QString, QByteArray>;

class InterchangeHub {
public:
    explicit InterchangeHub(bool national = false);

    HubFile &file() { return *m_file; }
    Connection &connection() { return m_file->connection(); }
    // A path in the hub's own temporary folder.
    QString path(const QString &name) const { return m_folder.filePath(name); }

    ImportResult import(const Folder &files, const ImportOptions &options = {});
    ImportResult importFrom(const QString &folder, const ImportOptions &options = {});
    Folder exported();
    qint64 count(const char *table);
    QString text(const char *sql) { return connection().text(QString::fromLatin1(sql)).value_or(QString()); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<HubFile> m_file;
    int m_folders = 0;
};

// All CSV files of a folder, each told byte by byte where they differ.
Folder readFolder(const QString &path);
void writeFolder(const QString &path, const Folder &files);
// The outcome of one file: "created/updated/unchanged/refused".
QString outcome(const ImportResult &result, const char *file);
// "line column reason" of each problem, one a line.
QString problemText(const ImportResult &result);

} // namespace doorstep::tests
