// What the datapackage.json of a national export says of its files.
#pragma once

#include "storage/beside_records.h"
#include "storage/hub_file.h"

#include <QJsonArray>
#include <QJsonObject>

namespace doorstep {

// The Frictionless Table Schema of a record type's file with its first column `hub`: keys and references are
// by hub and id. `always`: columns that are filled in every row. A reference that may be empty is no foreign
// key to those who validate, because its hub is never empty: where it is not in `always`, only the field says
// ("references") what it refers to.
QJsonObject nationalSchema(const RecordTable &table, const QStringList &always);
QJsonObject nationalSchema(const BesideFile &beside);

QJsonObject nationalResource(const QString &name, qint64 rows, qint64 bytes, const QString &sha256,
                             const QJsonObject &schema);
// `programme`: what the pack says, without its secret.
QJsonObject nationalPackage(const HubFile::Identity &identity, const QJsonObject &programme,
                            const QString &madeAt, const QJsonArray &resources);

} // namespace doorstep
