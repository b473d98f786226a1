// Writes a whole file so that after commit() it is there, complete and on the disk, and before it nothing has
// changed. Around QSaveFile, which neither reports a failed sync nor syncs the folder (TRUST.md).
#pragma once

#include <QSaveFile>

namespace doorstep {

class FileWriter {
public:
    // Makes the missing folders of `path`. Throws Error(System) when the file cannot be written there.
    explicit FileWriter(const QString &path);
    // Throws Error(System) on a full disk or other failure; the file of that name is then as it was.
    void write(const QByteArray &bytes);
    void write(const char *bytes, qint64 size);
    // All that is left to read there, a piece at a time.
    void copyFrom(QIODevice &source);
    // Throws Error(System) when the bytes did not reach the disk.
    void commit();

private:
    [[noreturn]] void fail(const QString &why);
    QString m_path;
    QSaveFile m_file;
};

// The whole of a file; throws Error(CannotOpen), also when it is larger than `atMost` bytes.
QByteArray readWholeFile(const QString &path, qint64 atMost);

} // namespace doorstep
