#include "storage/pack_drafts.h"

#include "storage/history.h"
#include "storage/standing_changes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PackDrafts)
};

qint64 packInForceKey(Connection &connection)
{
    return connection.number(QStringLiteral("SELECT max(key) FROM packs")).value_or(0);
}

} // namespace

QJsonObject draftedMembers(Connection &connection)
{
    Statement rows = connection.prepare("SELECT change, member, value FROM pack_drafts WHERE pack = ? "
                                        "ORDER BY change DESC");
    rows.bind(1, packInForceKey(connection));
    QJsonObject members;
    StandingChanges stands(connection);
    while (rows.step())
        // In a list of one, because JSON knows no value that stands alone.
        if (stands(rows.integer(0)) && !members.contains(rows.text(1)))
            members.insert(rows.text(1), QJsonDocument::fromJson(rows.text(2).toUtf8()).array().at(0));
    return members;
}

void draftMembers(Change &change, const QJsonObject &members)
{
    Connection &connection = change.file().connection();
    Statement row =
        connection.prepare("INSERT INTO pack_drafts (change, member, pack, value) VALUES (?, ?, ?, ?)");
    row.bind(3, packInForceKey(connection));
    for (auto it = members.begin(); it != members.end(); ++it) {
        const QByteArray value = QJsonDocument(QJsonArray{it.value()}).toJson(QJsonDocument::Compact);
        row.bind(1, change.number()).bind(2, it.key()).bind(4, QString::fromUtf8(value)).execute();
    }
    change.keepEmpty();
}

void forgetIssuedDrafts(Connection &connection)
{
    connection.prepare("UPDATE pack_drafts SET value = '' WHERE pack <> ? AND value <> ''")
        .bind(1, packInForceKey(connection))
        .execute();
}

QString whyDraftStays(Connection &connection, qint64 change)
{
    const qint64 pack = packInForceKey(connection);
    if (connection.prepare("SELECT 1 FROM pack_drafts WHERE change = ? AND pack <> ?")
            .bind(1, change)
            .bind(2, pack)
            .step())
        return Text::tr("another programme pack is in force since");
    Statement later = connection.prepare(
        "SELECT DISTINCT later.change FROM pack_drafts drafted JOIN pack_drafts later "
        "ON later.member = drafted.member AND later.pack = drafted.pack AND later.change > drafted.change "
        "WHERE drafted.change = ?");
    later.bind(1, change);
    while (later.step())
        if (const ChangeInfo info = changeInfo(connection, later.integer(0)); !info.undone)
            return Text::tr("the same part of the pack was changed since (“%1”)").arg(info.label);
    return {};
}

} // namespace doorstep
