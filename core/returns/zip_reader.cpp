#include "returns/zip_reader.h"

#include "base/error.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QtEndian>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PackageReader)
};

using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

// A zip's last record, when it carries no comment.
constexpr qsizetype endRecordSize = 22;

// Whether the list of members and the last record stand at the very end and where the record says: what stood
// after them, or before the first member, would be in no member and in no checksum.
bool endsWithItsList(const QByteArray &zip)
{
    const qsizetype end = zip.lastIndexOf("PK\x05\x06");
    if (end < 0 || end != zip.size() - endRecordSize)
        return false;
    const auto number = [&](qsizetype at) { return qFromLittleEndian<quint32>(zip.constData() + end + at); };
    return qint64(number(12)) + number(16) == end; // the list's size and place
}

// As somebody may be shown it: a name may hold anything.
QString shown(const QString &member)
{
    constexpr qsizetype most = 80;
    return visibleControls(member.left(most));
}

} // namespace

ZipReader::ZipReader(QByteArray bytes, QString name, QString password)
    : m_bytes(std::move(bytes)), m_name(std::move(name)), m_password(std::move(password))
{
    if (!m_bytes.startsWith("PK\x03\x04"))
        throw Error(Error::Kind::CannotOpen, m_name, Text::tr("it is not a zip file"),
                    Text::tr("Choose the .zip that the hub sent"));
    if (!endsWithItsList(m_bytes))
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

QByteArray ZipReader::readMember(archive *reader, const QString &member, qint64 atMost) const
{
    constexpr qsizetype step = 1 << 20;
    QByteArray content;
    while (true) {
        // One byte more than may be there, so that a member that is too long is seen to be.
        const qsizetype room = qMin<qint64>(step, atMost + 1 - content.size());
        const qsizetype before = content.size();
        content.resize(before + room);
        const la_ssize_t got = archive_read_data(reader, content.data() + before, static_cast<size_t>(room));
        if (got < 0)
            failReading(member, archive_error_string(reader));
        content.resize(before + static_cast<qsizetype>(got));
        if (content.size() > atMost)
            refuse(Text::tr("%1 in it is longer than it says").arg(member));
        if (got == 0)
            return content;
    }
}

QHash<QString, QByteArray> ZipReader::read(const QSet<QString> &known, const QHash<QString, qint64> &wanted)
{
    const Reader reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip_seekable(reader.get());
    if (!m_password.isEmpty())
        archive_read_add_passphrase(reader.get(), m_password.toUtf8().constData());
    if (archive_read_open_memory(reader.get(), m_bytes.constData(), static_cast<size_t>(m_bytes.size()))
        != ARCHIVE_OK)
        refuse(Text::tr("its list of files is damaged"));

    QHash<QString, QByteArray> members;
    QSet<QString> seen;
    archive_entry *entry = nullptr;
    int code = ARCHIVE_OK;
    while ((code = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK) {
        const QString name = checkEntry(entry, known, seen);
        if (const auto cap = wanted.find(name); cap != wanted.end())
            members.insert(name, readMember(reader.get(), name, cap.value()));
    }
    if (code != ARCHIVE_EOF)
        refuse(Text::tr("its list of files is damaged"));
    return members;
}

} // namespace doorstep
