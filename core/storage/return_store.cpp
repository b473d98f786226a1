#include "storage/return_store.h"

#include <stdexcept>

namespace doorstep {

namespace {

const QString selectReturn = QStringLiteral("SELECT key, hub, period_from, period_to, revision, programme, "
                                            "pack_version, signed_by, signed_at, change,"
                                            " file_name, sha256, manifest FROM returns ");

FrozenReturn readReturn(const Statement &row)
{
    FrozenReturn frozen;
    frozen.key = row.integer(0);
    frozen.hub = row.integer(1);
    frozen.period = {row.date(2), row.date(3)};
    frozen.revision = static_cast<int>(row.integer(4));
    frozen.programme = row.text(5);
    frozen.packVersion = row.text(6);
    frozen.signedBy = row.text(7);
    frozen.signedAt = row.text(8);
    frozen.change = row.integer(9);
    frozen.fileName = row.text(10);
    frozen.sha256 = row.text(11);
    frozen.manifest = row.utf8(12).toByteArray();
    return frozen;
}

qint64 insertReturn(Connection &connection, const FrozenReturn &frozen)
{
    Statement insert = connection.prepare(
        "INSERT INTO returns (key, hub, period_from, period_to, revision, programme, pack_version, "
        "signed_by, signed_at,"
        " change, file_name, sha256, manifest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const qint64 key = connection.number(QStringLiteral("SELECT max(key) FROM returns")).value_or(0) + 1;
    insert.bind(1, key).bind(2, frozen.hub).bind(3, frozen.period.from).bind(4, frozen.period.to);
    insert.bind(5, frozen.revision).bind(6, frozen.programme).bind(7, frozen.packVersion);
    insert.bind(8, frozen.signedBy).bind(9, frozen.signedAt).bind(10, frozen.change);
    insert.bind(11, frozen.fileName).bind(12, frozen.sha256).bind(13, QByteArrayView(frozen.manifest));
    insert.execute();
    return key;
}

} // namespace

qint64 freezeReturn(Connection &connection, const FrozenReturn &frozen, const QList<FrozenFile> &files,
                    const QList<FrozenFigure> &figures, const QList<FrozenEvidence> &evidence)
{
    const qint64 key = insertReturn(connection, frozen);
    Statement file =
        connection.prepare("INSERT INTO return_files (return, name, sha256, content) VALUES (?, ?, ?, ?)");
    for (const FrozenFile &f : files)
        file.bind(1, key).bind(2, f.name).bind(3, f.sha256).bindBlob(4, f.content).execute();
    // A headline has neither breakdown nor category: empty, which is not NULL here.
    Statement figure =
        connection.prepare("INSERT INTO return_figures (return, measure, breakdown, category, value)"
                           " VALUES (?, ?, coalesce(?, ''), coalesce(?, ''), ?)");
    for (const FrozenFigure &f : figures)
        figure.bind(1, key)
            .bind(2, f.measure)
            .bind(3, f.breakdown)
            .bind(4, f.category)
            .bind(5, f.value)
            .execute();
    Statement record =
        connection.prepare("INSERT INTO return_evidence (return, measure, record_type, id, day, amount)"
                           " VALUES (?, ?, ?, ?, ?, ?)");
    for (const FrozenEvidence &e : evidence) {
        record.bind(1, key)
            .bind(2, e.measure)
            .bind(3, e.recordType)
            .bind(4, e.id)
            .bind(5, e.day)
            .bind(6, e.amount);
        record.execute();
    }
    return key;
}

FrozenFileWriter::FrozenFileWriter(Connection &connection, qint64 returnKey, const QString &name,
                                   const QString &sha256, qint64 bytes)
{
    connection
        .cached(
            QStringLiteral("INSERT INTO return_files (return, name, sha256, content) VALUES (?, ?, ?, %1)")
                .arg(blobToCome))
        .bind(1, returnKey)
        .bind(2, name)
        .bind(3, sha256)
        .bind(4, bytes)
        .execute();
    m_content.emplace(connection, "return_files", "content");
}

QList<FrozenReturn> frozenReturns(Connection &connection, qint64 hub)
{
    Statement rows = connection.prepare(
        QString(selectReturn + QLatin1String("WHERE hub = ? ORDER BY period_from, period_to, revision")));
    rows.bind(1, hub);
    QList<FrozenReturn> found;
    while (rows.step())
        found.append(readReturn(rows));
    return found;
}

FrozenReturn lastReturn(Connection &connection, qint64 hub, const Period &period)
{
    Statement row = connection.prepare(
        QString(selectReturn
                + QLatin1String(
                    "WHERE hub = ? AND period_from = ? AND period_to = ? ORDER BY revision DESC LIMIT 1")));
    row.bind(1, hub).bind(2, period.from).bind(3, period.to);
    return row.step() ? readReturn(row) : FrozenReturn();
}

FrozenReturn frozenReturn(Connection &connection, qint64 key)
{
    Statement row = connection.prepare(QString(selectReturn + QLatin1String("WHERE key = ?")));
    row.bind(1, key);
    if (!row.step())
        throw std::logic_error("no such return");
    return readReturn(row);
}

QList<FrozenFile> frozenFiles(Connection &connection, qint64 returnKey)
{
    Statement rows =
        connection.prepare("SELECT name, sha256, content FROM return_files WHERE return = ? ORDER BY name");
    rows.bind(1, returnKey);
    QList<FrozenFile> files;
    while (rows.step())
        files.append({rows.text(0), rows.text(1), rows.blob(2)});
    return files;
}

QList<FrozenFigure> frozenFigures(Connection &connection, qint64 returnKey)
{
    Statement rows = connection.prepare("SELECT measure, breakdown, category, value FROM return_figures"
                                        " WHERE return = ? ORDER BY measure, breakdown, category");
    rows.bind(1, returnKey);
    QList<FrozenFigure> figures;
    while (rows.step())
        figures.append({rows.text(0), rows.text(1), rows.text(2), rows.integer(3)});
    return figures;
}

QList<FrozenEvidence> frozenEvidence(Connection &connection, qint64 returnKey, const QString &measure)
{
    Statement rows = connection.prepare("SELECT measure, record_type, id, day, amount FROM return_evidence"
                                        " WHERE return = ? AND measure = ? ORDER BY day, record_type, id");
    rows.bind(1, returnKey).bind(2, measure);
    QList<FrozenEvidence> evidence;
    while (rows.step())
        evidence.append({rows.text(0), rows.text(1), rows.text(2), rows.date(3), rows.integer(4)});
    return evidence;
}

} // namespace doorstep
