// Reads a zip that somebody else made: only the members asked for, each as a stream that is never held whole.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QSet>
#include <QString>
#include <memory>

struct archive;
struct archive_entry;

namespace doorstep {

class ZipReader;

// One member while it is unpacked. One at a time of each zip.
class ZipMember {
public:
    // Up to so many bytes that follow those before; 0 at the end. Throws Error(Refused) where they are
    // damaged, Error(Password) where they are locked and the password is missing or wrong.
    qint64 read(char *to, qint64 atMost);

private:
    friend class ZipReader;
    ZipMember(const ZipReader &zip, QString name, std::shared_ptr<archive> reader);
    const ZipReader *m_zip;
    QString m_name;
    std::shared_ptr<archive> m_reader;
};

class ZipReader {
public:
    // `name`: what messages call the package. Throws Error(CannotOpen) where the file cannot be read, has
    // more than `atMost` bytes or is no zip, Error(Refused) where it does not end where a zip ends.
    ZipReader(const QString &path, qint64 atMost, QString name, QString password);

    // Goes through the names of all members. Throws Error(Refused) for one that is not in `known`, that comes
    // twice, that is a link, a folder or a path.
    void checkNames(const QSet<QString> &known);
    // Throws Error(Refused) where there is no such member.
    ZipMember open(const QString &member);
    // The whole of a small member. Throws as open() and read() do, and Error(Refused) where it has more than
    // `atMost` bytes.
    QByteArray read(const QString &member, qint64 atMost);

    // Whether any member was locked, after checkNames().
    bool isLocked() const { return m_isLocked; }
    // Throws Error(Refused): nothing was taken from the package.
    [[noreturn]] void refuse(const QString &why) const;

private:
    friend class ZipMember;
    [[noreturn]] void failReading(const QString &member, const char *error) const;
    std::shared_ptr<archive> begin();
    archive_entry *next(archive *reader) const;
    QString checkEntry(archive_entry *entry, const QSet<QString> &known, QSet<QString> &seen);

    QFile m_file;
    QString m_name;
    QString m_password;
    bool m_isLocked = false;
};

} // namespace doorstep
