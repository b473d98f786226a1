// Reads a zip that somebody else made, from memory: only the members asked for, each up to its cap.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

struct archive;
struct archive_entry;

namespace doorstep {

class ZipReader {
public:
    // `name`: what messages call the package. Throws Error(CannotOpen) where the bytes are no zip,
    // Error(Refused) where they do not end where a zip ends.
    ZipReader(QByteArray bytes, QString name, QString password);

    // Goes through all members and reads those of `wanted`, each up to so many bytes. Throws Error(Refused)
    // for a member whose name is not in `known`, that comes twice, that is a link, a folder or a path, that
    // is longer than its cap or damaged; Error(Password) where it is locked and the password is missing or
    // wrong.
    QHash<QString, QByteArray> read(const QSet<QString> &known, const QHash<QString, qint64> &wanted);
    // Whether any member was locked, after a read().
    bool isLocked() const { return m_isLocked; }

private:
    [[noreturn]] void refuse(const QString &why) const;
    [[noreturn]] void failReading(const QString &member, const char *error) const;
    QString checkEntry(archive_entry *entry, const QSet<QString> &known, QSet<QString> &seen);
    QByteArray readMember(archive *reader, const QString &member, qint64 atMost) const;

    QByteArray m_bytes;
    QString m_name;
    QString m_password;
    bool m_isLocked = false;
};

} // namespace doorstep
