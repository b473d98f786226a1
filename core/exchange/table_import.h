// What the two ways of reading an interchange file into its table share: the outcome of each row, and what is
// done with a row whose record is there already.
#pragma once

#include "exchange/import_run.h"
#include "exchange/row_preparer.h"

namespace doorstep {

class TableImport {
public:
    virtual ~TableImport() = default;
    Q_DISABLE_COPY_MOVE(TableImport)
    // Reads the file, whose header and number of rows are known, into the table and counts up the outcome.
    virtual void read(const QString &path) = 0;

    // The way that suits the header's record type.
    static std::unique_ptr<TableImport> of(ImportRun &run, const ImportHeader &header, qint64 rows,
                                           ImportedFile &outcome);

protected:
    // A row as it stands in the file.
    struct FileRow {
        std::span<const QByteArrayView> cells;
        qint64 line;
    };

    TableImport(ImportRun &run, const ImportHeader &header, ImportedFile &outcome);

    // What became of a merged or erased id: the key it is now, BulkIds::erased, or 0 for any other id.
    qint64 formerKey(QByteArrayView id) const;
    // The stored record with the fields that the file has.
    AnyRecord merged(const AnyRecord &stored, const AnyRecord &read) const;

    void refuse(const FileRow &row, const Problems &problems);
    void refuseErased(const FileRow &row);
    // A row for a record that an earlier line of the same file brought, with other content.
    void refuseSecond(const FileRow &row, qint64 firstLine);
    // Tells the warnings among them.
    void warn(const FileRow &row, const Problems &problems);
    // The line of this file that brought the record of that key; 0: none yet.
    quint32 &lineOf(qint64 key);
    void reportProgress();

    ImportRun &m_run;
    Connection &m_connection;
    const ImportHeader &m_header;
    const RecordTable &m_table;
    ImportedFile &m_outcome;

private:
    ImportProblem told(const FileRow &row, const Problem &problem) const;
    QHash<QByteArray, qint64> m_former;
    std::vector<quint32> m_lines;
};

} // namespace doorstep
