// Rows that an import refused, written out ready to be mended and imported again: each file with the header
// and the cells that it came with, and beside them problems.csv, which says why.
#pragma once

#include "base/file_writer.h"
#include "exchange/csv_writer.h"
#include "exchange/import_result.h"

#include <memory>
#include <span>
#include <vector>

namespace doorstep {

class RefusedRows {
public:
    explicit RefusedRows(const QString &folder) : m_folder(folder) { }

    // Begins a file's rows; nothing is written before one is refused.
    void begin(const QString &file, const QStringList &header);
    void addRow(std::span<const QByteArrayView> cells);
    void addProblem(const ImportProblem &problem);
    // All files appear in the folder now and not before.
    void commit();

private:
    struct Output {
        FileWriter file;
        CsvWriter csv;
        explicit Output(const QString &path);
    };
    std::unique_ptr<Output> open(const QString &name, const QStringList &header) const;
    QString m_folder;
    QString m_file;
    QStringList m_header;
    std::unique_ptr<Output> m_rows; // of m_file
    std::unique_ptr<Output> m_problems;
    std::vector<std::unique_ptr<Output>> m_complete;
};

} // namespace doorstep
