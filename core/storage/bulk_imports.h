// What the file remembers of imports: the batches, and which record a row without an id became.
#pragma once

#include "storage/change.h"

namespace doorstep {

struct StoredBatch {
    qint64 change = 0;
    QString madeAt;
    QString madeBy;
    QString source;
    QJsonObject summary;
    bool undone = false;
};

// Says that the change is an import of `source`; counts by record type in `summary`.
void storeBatch(Change &change, const QString &source, const QJsonObject &summary);
// Newest first.
QList<StoredBatch> storedBatches(Connection &connection);

// Rows of one table that came without an id: a digest of their cells, the how manieth such row of its file
// (from 1), and the record's key.
class ImportedRows {
public:
    ImportedRows(Connection &connection, const RecordTable &table, qint64 hub);
    // 0 where no such row came before; the record may be gone since.
    qint64 find(const QByteArray &digest, qint64 occurrence);
    void store(const QByteArray &digest, qint64 occurrence, qint64 key);

private:
    Connection &m_connection;
    bool m_isOfPeople;
    Statement m_find;
    Statement m_store;
    bool m_hasAny;
};

} // namespace doorstep
