// Returns that were signed, frozen for good in the hub file: what was counted, by which records, and every
// byte that left.
#pragma once

#include "base/dates.h"
#include "storage/engine/blob.h"
#include "storage/engine/connection.h"

#include <QList>

namespace doorstep {

struct FrozenReturn {
    qint64 key = 0;
    qint64 hub = 0;
    Period period;
    int revision = 0;
    QString programme;
    QString packVersion;
    QString signedBy;
    QString signedAt;
    qint64 change = 0; // the last change of the hub file that it takes in
    QString fileName;
    QString sha256; // of the manifest
    QByteArray manifest; // the datapackage.json that left
};

struct FrozenFile {
    QString name; // "people.csv"
    QString sha256;
    QByteArray content;
};

struct FrozenFigure {
    QString measure;
    QString breakdown; // empty for a headline
    QString category;
    qint64 value = 0;
};

struct FrozenEvidence {
    QString measure;
    QString recordType;
    QString id;
    QDate day; // null where it counts by standing on the last day
    qint64 amount = 0;
};

// Keeps a return; within the caller's write transaction. Returns its key.
qint64 freezeReturn(Connection &connection, const FrozenReturn &frozen, const QList<FrozenFile> &files,
                    const QList<FrozenFigure> &figures, const QList<FrozenEvidence> &evidence);

// One more file of a return that was just frozen, written piece by piece; `bytes` in all.
class FrozenFileWriter {
public:
    FrozenFileWriter(Connection &connection, qint64 returnKey, const QString &name, const QString &sha256,
                     qint64 bytes);
    void write(QByteArrayView piece) { m_content->write(piece); }

private:
    std::optional<BlobWriter> m_content;
};

// All of a hub's, by period and then revision.
QList<FrozenReturn> frozenReturns(Connection &connection, qint64 hub);
// The newest revision of just that period; a key of 0 where there is none.
FrozenReturn lastReturn(Connection &connection, qint64 hub, const Period &period);
// Throws std::logic_error for a key that is not there.
FrozenReturn frozenReturn(Connection &connection, qint64 key);

// Each by name.
QList<FrozenFile> frozenFiles(Connection &connection, qint64 returnKey);
QList<FrozenFigure> frozenFigures(Connection &connection, qint64 returnKey);
QList<FrozenEvidence> frozenEvidence(Connection &connection, qint64 returnKey, const QString &measure);

} // namespace doorstep
