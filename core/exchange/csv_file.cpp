#include "exchange/csv_file.h"

namespace doorstep {

CsvFile::CsvFile(const QString &path, CsvWriter::Bom bom, Digest digest)
    : m_file(path)
    , m_csv([this](const char *bytes, qint64 size) { take(bytes, size); }, bom)
    , m_hasDigest(digest == Digest::With)
{
}

void CsvFile::take(const char *bytes, qint64 size)
{
    if (m_hasDigest)
        m_hash.addData(QByteArrayView(bytes, size));
    m_bytes += size;
    m_file.write(bytes, size);
}

void CsvFile::finish()
{
    m_csv.finish();
    m_file.commit();
}

QString CsvFile::sha256() const
{
    return m_hasDigest ? QString::fromLatin1(m_hash.result().toHex()) : QString();
}

} // namespace doorstep
