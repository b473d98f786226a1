#include "storage/engine/blob.h"

#include <sqlite3.h>

namespace doorstep {

BlobWriter::BlobWriter(Connection &connection, const char *table, const char *column)
    : m_connection(connection)
{
    sqlite3 *handle = connection.handle();
    if (const int code =
            sqlite3_blob_open(handle, "main", table, column, sqlite3_last_insert_rowid(handle), 1, &m_blob))
        connection.fail(code);
}

BlobWriter::~BlobWriter()
{
    sqlite3_blob_close(m_blob);
}

void BlobWriter::write(QByteArrayView bytes)
{
    const auto size = static_cast<int>(bytes.size());
    if (const int code = sqlite3_blob_write(m_blob, bytes.data(), size, m_written))
        m_connection.fail(code);
    m_written += size;
}

} // namespace doorstep
