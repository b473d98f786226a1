// Reading a package that somebody sent: members by exact name from its own description, sizes capped before
// anything is read, no links, no paths, no more bytes than declared (TRUST.md).
#pragma once

#include "returns/return_builder.h"
#include "returns/zip_reader.h"

#include <QJsonObject>

namespace doorstep {

// What datapackage.json says.
struct PackageDescription {
    int interchangeVersion = 0;
    QString hubCode;
    QString hubName;
    Period period;
    int revision = 0;
    bool isDraft = false;
    QString programme;
    QString packVersion;
    QString secretId;
    QString signedBy;
    QString signedAt;
    QString previousSha256; // of the datapackage.json of the revision before; empty for the first
    QMap<QString, QString> reasons; // given to warnings, by name
    QString note;
    struct Member {
        QString table; // "people"
        QString fileName; // "people.csv"
        qint64 bytes = 0;
        qint64 rows = 0;
        QString sha256; // lower-case hex
        QJsonObject schema;
    };
    QList<Member> members;
};

// Reads datapackage.json. Throws Error(Refused) saying what is missing or wrong, an unknown version included.
PackageDescription parseDescription(const QByteArray &json, const QString &packageName);

// A package opened: its description and signature read and held, its files still to be read.
class PackageReader {
public:
    // Throws Error(Password) where it is locked and the password is missing or wrong, Error(CannotOpen) where
    // the file is not there, larger than a return can be, or no zip at all, Error(Refused) for everything
    // that TRUST.md refuses before its files are read: a name that is not expected or comes twice, a path, a
    // link, no description or signature, more content than a return can have.
    PackageReader(const QString &path, const QString &password);

    const PackageDescription &description() const { return m_description; }
    const QByteArray &descriptionJson() const { return m_descriptionJson; }
    const QByteArray &signature() const { return m_signature; } // of signature.txt
    bool isLocked() const { return m_zip.isLocked(); }
    // What reads its files (package_member.h).
    ZipReader &zip() { return m_zip; }

private:
    ZipReader m_zip;
    QByteArray m_descriptionJson;
    QByteArray m_signature;
    PackageDescription m_description;
};

// All of a package in memory, for those of our own making.
struct PackageBytes {
    QByteArray descriptionJson;
    PackageDescription description;
    QByteArray signature; // of signature.txt
    QList<ReturnFile> files; // as described; rows not yet counted
    bool isLocked = false;
};

// Throws as PackageReader does, and Error(Refused) for a file that is missing, longer or shorter than
// declared, damaged, or not of the declared SHA-256.
PackageBytes readPackage(const QString &path, const QString &password, Progress &progress);

} // namespace doorstep
