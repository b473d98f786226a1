#include "returns/return_package.h"

#include "base/error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ZipWriter)
};

using Writer = std::unique_ptr<archive, decltype(&archive_write_free)>;
using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;

// Never with the library's own words on the password, which it does not repeat.
void check(archive *writer, int code)
{
    if (code < ARCHIVE_WARN)
        throw Error(
            Error::Kind::System, Text::tr("The package"),
            Text::tr("it could not be made (%1)").arg(QString::fromUtf8(archive_error_string(writer))));
}

la_ssize_t append(archive *, void *bytes, const void *buffer, size_t size)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(buffer), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

void lock(archive *writer, const QString &password)
{
    check(writer, archive_write_set_options(writer, "zip:encryption=aes256"));
    check(writer, archive_write_set_passphrase(writer, password.toUtf8().constData()));
}

void writeMember(archive *writer, const ReturnFile &member, qint64 seconds)
{
    const Entry entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname(entry.get(), member.name.toLatin1().constData());
    archive_entry_set_size(entry.get(), member.content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), seconds, 0);
    check(writer, archive_write_header(writer, entry.get()));
    if (archive_write_data(writer, member.content.constData(), static_cast<size_t>(member.content.size()))
        != member.content.size())
        check(writer, ARCHIVE_FATAL);
}

} // namespace

QByteArray zipOf(const QList<ReturnFile> &members, const QString &stamp, const QString &password)
{
    QByteArray bytes;
    const Writer writer(archive_write_new(), &archive_write_free);
    check(writer.get(), archive_write_set_format_zip(writer.get()));
    if (!password.isEmpty())
        lock(writer.get(), password);
    check(writer.get(), archive_write_set_bytes_in_last_block(writer.get(), 1)); // no padding after the end
    check(writer.get(), archive_write_open(writer.get(), &bytes, nullptr, &append, nullptr));
    const qint64 seconds = QDateTime::fromString(stamp, Qt::ISODate).toSecsSinceEpoch();
    for (const ReturnFile &member : members)
        writeMember(writer.get(), member, seconds);
    check(writer.get(), archive_write_close(writer.get()));
    return bytes;
}

} // namespace doorstep
