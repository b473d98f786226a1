// What the datapackage.json of a national export says of its files.
#pragma once

#include "storage/beside_records.h"
#include "storage/hub_file.h"

#include <QJsonArray>
#include <QJsonObject>

namespace doorstep {

// The Frictionless Table Schema of a record type's file with its first column `hub`: keys and references are
// by hub and id. Every field that refers to a record says so ("references"). As a foreign key stands one of
// them, because the libraries that validate packages cannot have a column (`hub`) in two foreign keys, and
// one whose column is filled in every row (`always`), because a hub beside nothing refers to nothing to them.
QJsonObject nationalSchema(const RecordTable &table, const QStringList &always);
QJsonObject nationalSchema(const BesideFile &beside);

QJsonObject nationalResource(const QString &name, qint64 rows, qint64 bytes, const QString &sha256,
                             const QJsonObject &schema);
// `programme`: what the pack says, without its secret.
QJsonObject nationalPackage(const HubFile::Identity &identity, const QJsonObject &programme,
                            const QString &madeAt, const QJsonArray &resources);

} // namespace doorstep
