// One record type as an interchange file.
#pragma once

#include "base/progress.h"
#include "exchange/csv_file.h"
#include "storage/bulk_scan.h"

#include <QSet>
#include <map>

namespace doorstep {

class HubFile;

class TableExport {
public:
    // Ids by key, of the types that others refer to; shared by the exports of several types.
    using Names = std::map<const RecordTable *, BulkKeyNames>;
    enum class Form {
        Interchange, // DATA.md 1, in a national file with a first column `hub`
        DataPackage, // the same without a byte order mark
    };
    TableExport(HubFile &file, const RecordTable &table, Form form, Names &names, Progress &progress);

    // Returns the number of rows; a file without any is not written.
    qint64 write(const QString &path);

    // After write(): the file, where there is one; and whether a column was empty in any row.
    const CsvFile *file() const { return m_csv ? &*m_csv : nullptr; }
    bool hadBlanks(int field) const { return m_blanks[static_cast<size_t>(field)]; }

private:
    void begin(const QString &path);
    void writeRow();
    void writeCell(const Field &field, int number);
    void report(qint64 rows);

    const RecordTable &m_table;
    Form m_form;
    Progress &m_progress;
    bool m_isNational;
    BulkScan m_scan;
    std::vector<const BulkKeyNames *> m_names; // by field; null where it is no reference
    std::vector<bool> m_blanks; // by field
    QSet<qint64> m_leftOut;
    std::optional<CsvFile> m_csv;
};

} // namespace doorstep
