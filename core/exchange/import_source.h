// The rows of an interchange file, made ready on a second thread while the first one stores those before
// them.
#pragma once

#include "base/hand_over.h"
#include "exchange/csv_reader.h"
#include "exchange/row_preparer.h"

#include <thread>

namespace doorstep {

// Rows that were read together, and all that their values are views of.
class PreparedRows {
public:
    qsizetype count() const { return static_cast<qsizetype>(m_rows.size()); }
    qsizetype firstRow() const { return m_firstRow; } // 1 where the header stands in front
    const PreparedRow &row(qsizetype row) const { return m_rows[static_cast<size_t>(row)]; }
    qint64 line(qsizetype row) const { return m_csv.line(row); }
    // The row's cells as they stand in the file.
    void readCells(qsizetype row, std::vector<QByteArrayView> &cells) const;
    // What it stores; only where it is not unreadable.
    std::span<BulkCell> values(qsizetype row);

private:
    friend class ImportSource;
    CsvRows m_csv;
    std::vector<PreparedRow> m_rows;
    std::vector<BulkCell> m_values;
    std::deque<QByteArray> m_owned;
    size_t m_valuesInRow = 0;
    qsizetype m_firstRow = 0;
};

class ImportSource {
public:
    // The preparer is used on the other thread until this goes. The file's first row is passed over.
    ImportSource(const QString &path, const QString &name, RowPreparer &preparer);
    ~ImportSource();
    Q_DISABLE_COPY_MOVE(ImportSource)

    // The next rows; none at the end. Throws what reading or preparing threw.
    PreparedRows next();

private:
    void run(const QString &path, const QString &name);
    PreparedRows prepare(CsvRows csv, bool isFirst);

    RowPreparer &m_preparer;
    HandOver<PreparedRows> m_ready;
    std::thread m_thread;
};

// Reads a file from end to end before anything of it is taken: whether it can be trusted, what its first row
// says and how many rows follow. Throws CsvError, and Error(CannotOpen) where it cannot be read.
struct ImportScan {
    QStringList header;
    qint64 rows = 0;
};
ImportScan scanImportFile(const QString &path, const QString &name);

} // namespace doorstep
