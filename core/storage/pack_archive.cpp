#include "storage/pack_archive.h"

#include "base/clock.h"

namespace doorstep {

namespace {

QList<StoredPack> readPacks(Connection &connection, qint64 atMost)
{
    Statement rows =
        connection.prepare("SELECT code, version, secret_id, json FROM packs ORDER BY key DESC LIMIT ?");
    rows.bind(1, atMost);
    QList<StoredPack> packs;
    while (rows.step())
        packs.append({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    return packs;
}

} // namespace

QList<StoredPack> storedPacks(Connection &connection)
{
    return readPacks(connection, std::numeric_limits<int>::max());
}

std::optional<StoredPack> packInForce(Connection &connection)
{
    const QList<StoredPack> newest = readPacks(connection, 1);
    return newest.isEmpty() ? std::nullopt : std::optional(newest.first());
}

void storePack(Change &change, const StoredPack &pack)
{
    change.file()
        .connection()
        .prepare("INSERT INTO packs (code, version, secret_id, loaded_at, json) VALUES (?, ?, ?, ?, ?)")
        .bind(1, pack.code)
        .bind(2, pack.version)
        .bind(3, pack.secretId)
        .bind(4, Clock::stamp())
        .bind(5, pack.json)
        .execute();
    change.keepEmpty();
}

} // namespace doorstep
