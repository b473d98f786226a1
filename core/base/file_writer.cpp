#include "base/file_writer.h"

#include "base/error.h"
#include "base/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace doorstep {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("doorstep::FileWriter", text);
}

} // namespace

FileWriter::FileWriter(const QString &path) : m_path(path), m_file(path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (!m_file.open(QIODevice::WriteOnly))
        fail(m_file.errorString());
    // What is written is about people, and the umask lets everybody on the computer read it.
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void FileWriter::write(const QByteArray &bytes)
{
    write(bytes.constData(), bytes.size());
}

void FileWriter::write(const char *bytes, qint64 size)
{
    if (m_file.write(bytes, size) != size)
        fail(m_file.errorString());
}

void FileWriter::copyFrom(QIODevice &source)
{
    constexpr qint64 piece = 1 << 20;
    for (QByteArray bytes = source.read(piece); !bytes.isEmpty(); bytes = source.read(piece))
        write(bytes);
    if (!source.atEnd())
        fail(source.errorString());
}

void FileWriter::commit()
{
    if (!m_file.flush() || !m_file.commit())
        fail(m_file.errorString());
    if (!platform::syncFile(m_path) || !platform::syncFolder(QFileInfo(m_path).absolutePath()))
        fail(tr("the disk did not confirm it"));
}

void FileWriter::fail(const QString &why)
{
    m_file.cancelWriting();
    throw Error(Error::Kind::System, m_path, tr("cannot be written: %1").arg(why),
                tr("See that the folder exists, may be written to and has room, or choose another"));
}

QByteArray readWholeFile(const QString &path, qint64 atMost)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // opening a pipe would wait for somebody to write into it
        throw Error(Error::Kind::CannotOpen, path, tr("is not a file that can be read"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::CannotOpen, path, tr("cannot be read: %1").arg(file.errorString()));
    const QByteArray bytes = file.read(atMost + 1);
    if (bytes.size() > atMost)
        throw Error(Error::Kind::CannotOpen, path, tr("is larger than such a file can be"));
    return bytes;
}

} // namespace doorstep
