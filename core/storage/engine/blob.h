// A blob that is written piece by piece, so that it never stands in memory whole.
#pragma once

#include "storage/engine/connection.h"

struct sqlite3_blob;

namespace doorstep {

// What stands in an INSERT for a blob of so many bytes (its parameter), to be written afterwards.
const QString blobToCome = QStringLiteral("zeroblob(?)");

class BlobWriter {
public:
    // The blob in the row that was inserted last.
    BlobWriter(Connection &connection, const char *table, const char *column);
    ~BlobWriter();
    Q_DISABLE_COPY_MOVE(BlobWriter)

    // After what was written before; all of it must have room.
    void write(QByteArrayView bytes);

private:
    Connection &m_connection;
    sqlite3_blob *m_blob = nullptr;
    int m_written = 0;
};

} // namespace doorstep
