// Reading a package that somebody sent: members by exact name from its own description, sizes and counts
// capped before anything is read, no links, no paths, no more bytes than declared (TRUST.md).
#pragma once

#include "returns/return_builder.h"

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

struct PackageBytes {
    QByteArray descriptionJson;
    PackageDescription description;
    QByteArray signature; // of signature.txt
    QList<ReturnFile> files; // as described; rows not yet counted
    bool isLocked = false;
};

// A file parsed: cells without formula guard, columns in the order of its ReturnTable.
struct PackageTable {
    QString name; // "people"
    QList<QStringList> rows;
};

struct PackageContent {
    PackageDescription description;
    QList<PackageTable> tables;
    const PackageTable *table(QStringView name) const;
};

// Reads the archive. Throws Error(Password) where it is locked and the password is missing or wrong,
// Error(CannotOpen) where the file is not there, larger than a return can be, or no zip at all,
// Error(Refused) for everything that TRUST.md refuses: a name that is not expected or comes twice, a path, a
// link, a member that is missing, longer or shorter than declared, damaged, or not of the declared SHA-256.
PackageBytes readPackage(const QString &path, const QString &password, Progress &progress);

} // namespace doorstep
