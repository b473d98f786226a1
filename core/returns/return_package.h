// The package: datapackage.json, signature.txt and the CSV files in one zip.
#pragma once

#include "returns/return_builder.h"

#include <QMap>

namespace doorstep {

// The version of the interchange between hubs and the national body that this program writes and reads.
constexpr int returnInterchangeVersion = 1;

struct PackageFacts {
    QString hubCode;
    QString hubName;
    Period period;
    int revision = 1;
    bool isDraft = false;
    QString signedBy; // empty in a draft
    QString signedAt; // a moment as Clock::stamp() writes it
    QString previousSha256; // of the datapackage.json of the revision before; empty for the first
    QMap<QString, QString> reasons;
    QString note;
};

// "HUB01_2019-04-01_2019-06-30_r2.zip", "…_draft.zip".
QString packageName(const PackageFacts &facts);
// The bytes of datapackage.json: a Frictionless Tabular Data Package, profile 1.0, keys in alphabetical
// order.
QByteArray datapackageJson(const PackageFacts &facts, const Programme &programme,
                           const QList<ReturnFile> &files);
// Lower-case hex of HMAC-SHA-256 under the secret.
QByteArray packageSignature(const QByteArray &datapackage, const QString &secret);

// A zip of these members in this order, all at its root; with a password AES-256 that 7-Zip opens. Without
// one the same input gives the same bytes. Throws Error(System) where the archive library cannot do it.
QByteArray zipOf(const QList<ReturnFile> &members, const QString &stamp, const QString &password);

} // namespace doorstep
