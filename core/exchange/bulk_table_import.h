// Reads files that may have millions of rows: they are made ready on a second thread and written without
// making records of them; creations are logged as ranges of keys, indexes are brought up to date at the end.
#pragma once

#include "exchange/import_source.h"
#include "exchange/table_import.h"
#include "storage/bulk_imports.h"
#include "storage/bulk_insert.h"

#include <unordered_map>

namespace doorstep {

class BulkTableImport : public TableImport {
public:
    BulkTableImport(ImportRun &run, const ImportHeader &header, qint64 rows, ImportedFile &outcome);
    void read(const QString &path) override;

private:
    using Values = std::span<BulkCell>;
    void readRows(const QString &path);
    void take(const FileRow &file, const PreparedRow &row, Values values);
    void takeWithoutId(const FileRow &file, const PreparedRow &row, Values values);
    void takeFound(const FileRow &file, qint64 key, bool isSame);
    void created(const FileRow &file, const PreparedRow &row);
    void update(const FileRow &file, qint64 key);
    void logCreated();
    void warnOfFile(qint64 firstKey);

    qint64 m_rows;
    RowPreparer m_preparer; // for this thread; the other one has its own
    std::vector<int> m_compared; // fields whose difference makes an update
    BulkInsert m_insert;
    std::optional<ImportedRows> m_importedRows;
    struct DigestHash {
        size_t operator()(const QByteArray &digest) const { return qHash(digest); }
    };
    std::unordered_map<QByteArray, quint32, DigestHash> m_occurrences; // rows without id, so far
    qint64 m_nextKey;
    qint64 m_firstUnlogged;
};

} // namespace doorstep
