#include "returns/zip_reader.h"

#include "base/error.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>
#include <archive.h>
#include <archive_entry.h>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PackageReader)
};

// A zip's last record, when it carries no comment.
constexpr qsizetype endRecordSize = 22;
constexpr size_t blockBytes = 64 << 10;

// Whether the list of members and the last record stand at the very end and where the record says: what stood
// after them, or before the first member, would be in no member and in no checksum.
bool endsWithItsList(QFile &zip)
{
    if (zip.size() < endRecordSize || !zip.seek(zip.size() - endRecordSize))
        return false;
    const QByteArray end = zip.read(endRecordSize);
    if (end.size() != endRecordSize || end.lastIndexOf("PK\x05\x06") != 0)
        return false;
    const auto number = [&](qsizetype at) { return qFromLittleEndian<quint32>(end.constData() + at); };
    return qint64(number(12)) + number(16) == zip.size() - endRecordSize; // the list's size and place
}

// As somebody may be shown it: a name may hold anything.
QString shown(const QString &member)
{
    constexpr qsizetype most = 80;
    return visibleControls(member.left(most));
}

} // namespace

ZipMember::ZipMember(const ZipReader &zip, QString name, std::shared_ptr<archive> reader)
    : m_zip(&zip), m_name(std::move(name)), m_reader(std::move(reader))
{
}

qint64 ZipMember::read(char *to, qint64 atMost)
{
    const la_ssize_t got = archive_read_data(m_reader.get(), to, static_cast<size_t>(atMost));
    if (got < 0)
        m_zip->failReading(m_name, archive_error_string(m_reader.get()));
    return got;
}

ZipReader::ZipReader(const QString &path, qint64 atMost, QString name, QString password)
    : m_file(path), m_name(std::move(name)), m_password(std::move(password))
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // opening a pipe would wait for somebody to write into it
        throw Error(Error::Kind::CannotOpen, path, Text::tr("is not a file that can be read"));
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Error(Error::Kind::CannotOpen, path, Text::tr("cannot be read: %1").arg(m_file.errorString()));
    if (m_file.size() > atMost)
        throw Error(Error::Kind::CannotOpen, path, Text::tr("is larger than such a file can be"));
    if (m_file.read(4) != "PK\x03\x04")
        throw Error(Error::Kind::CannotOpen, m_name, Text::tr("it is not a zip file"),
                    Text::tr("Choose the .zip that the hub sent"));
    if (!endsWithItsList(m_file))
        refuse(Text::tr("it is cut short, or has bytes in it that belong to no file"));
}

void ZipReader::refuse(const QString &why) const
{
    throw Error(Error::Kind::Refused, m_name, why,
                Text::tr("Nothing was taken from it; ask the hub to send its return again"));
}

void ZipReader::failReading(const QString &member, const char *error) const
{
    // The library tells a wrong password from damage by its words only.
    if (m_isLocked && QByteArrayView(error ? error : "").contains("assphrase"))
        throw Error(Error::Kind::Password, m_name,
                    m_password.isEmpty() ? Text::tr("it is locked with a password")
                                         : Text::tr("the password does not open it"),
                    Text::tr("Ask the hub for the password that it was locked with"));
    refuse(Text::tr("%1 in it is damaged").arg(member));
}

QString ZipReader::checkEntry(archive_entry *entry, const QSet<QString> &known, QSet<QString> &seen)
{
    const char *raw = archive_entry_pathname(entry);
    const QString name = QString::fromUtf8(raw ? raw : "");
    if (!known.contains(name))
        refuse(Text::tr("it has “%1” in it, which is no part of a return").arg(shown(name)));
    if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_symlink(entry)
        || archive_entry_hardlink(entry))
        refuse(Text::tr("%1 in it is a link, not a file").arg(name));
    if (seen.contains(name))
        refuse(Text::tr("%1 is in it twice").arg(name));
    seen.insert(name);
    m_isLocked = m_isLocked || archive_entry_is_data_encrypted(entry);
    return name;
}

std::shared_ptr<archive> ZipReader::begin()
{
    const std::shared_ptr<archive> reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip_seekable(reader.get());
    if (!m_password.isEmpty())
        archive_read_add_passphrase(reader.get(), m_password.toUtf8().constData());
    if (!m_file.seek(0) || archive_read_open_fd(reader.get(), m_file.handle(), blockBytes) != ARCHIVE_OK)
        refuse(Text::tr("its list of files is damaged"));
    return reader;
}

// Null at the end.
archive_entry *ZipReader::next(archive *reader) const
{
    archive_entry *entry = nullptr;
    const int code = archive_read_next_header(reader, &entry);
    if (code != ARCHIVE_OK && code != ARCHIVE_EOF)
        refuse(Text::tr("its list of files is damaged"));
    return code == ARCHIVE_OK ? entry : nullptr;
}

void ZipReader::checkNames(const QSet<QString> &known)
{
    const std::shared_ptr<archive> reader = begin();
    QSet<QString> seen;
    while (archive_entry *entry = next(reader.get()))
        checkEntry(entry, known, seen);
}

ZipMember ZipReader::open(const QString &member)
{
    const std::shared_ptr<archive> reader = begin();
    while (archive_entry *entry = next(reader.get()))
        if (const char *name = archive_entry_pathname(entry); name && member == QString::fromUtf8(name))
            return ZipMember(*this, member, reader);
    refuse(Text::tr("it has no %1").arg(member));
}

QByteArray ZipReader::read(const QString &member, qint64 atMost)
{
    ZipMember reading = open(member);
    QByteArray content(atMost + 1, Qt::Uninitialized); // one byte more: what is too long is seen to be
    qint64 size = 0;
    while (const qint64 got = reading.read(content.data() + size, content.size() - size)) {
        size += got;
        if (size > atMost)
            refuse(Text::tr("%1 in it is longer than it says").arg(member));
    }
    content.resize(size);
    return content;
}

} // namespace doorstep
