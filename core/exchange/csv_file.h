// A CSV file that appears whole or not at all, and what a data package says of it.
#pragma once

#include "base/file_writer.h"
#include "exchange/csv_writer.h"

#include <QCryptographicHash>

namespace doorstep {

class CsvFile {
public:
    enum class Digest { Without, With };
    // Throws what FileWriter does, here and in finish().
    CsvFile(const QString &path, CsvWriter::Bom bom, Digest digest);
    Q_DISABLE_COPY_MOVE(CsvFile)

    CsvWriter &cells() { return m_csv; }
    void finish();

    qint64 bytes() const { return m_bytes; } // after finish()
    QString sha256() const; // lower-case hex; empty without a digest

private:
    void take(const char *bytes, qint64 size);
    FileWriter m_file;
    CsvWriter m_csv;
    bool m_hasDigest;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
};

} // namespace doorstep
