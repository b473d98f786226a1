// One file of a made-up interchange folder, written row by row with cells set by column name.
#pragma once

#include "base/file_writer.h"
#include "exchange/csv_writer.h"
#include "records/record_table.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace doorstep {

// "p-0000012" for the record of that number, from 0.
std::string sampleId(const char *prefix, int number);
// "2019-03-12" for a Julian day; empty for 0.
std::string sampleDate(int day);

class SampleFile {
public:
    // The file is made with its first row and is there for good after finish().
    SampleFile(const QString &folder, const RecordTable &table);
    ~SampleFile();

    // Cells not set are empty. Columns set in the table's order are found at once.
    SampleFile &set(const char *column, std::string_view value);
    SampleFile &setDay(const char *column, int day) { return set(column, sampleDate(day)); }
    SampleFile &setNumber(const char *column, qint64 number) { return set(column, std::to_string(number)); }
    void endRow();
    void finish();

    qint64 rows() const { return m_rows; }
    QString name() const { return m_table.tableName(); }

private:
    void begin();
    QString m_path;
    const RecordTable &m_table;
    std::vector<std::string> m_cells;
    std::size_t m_next = 0;
    qint64 m_rows = 0;
    std::unique_ptr<FileWriter> m_file;
    std::unique_ptr<CsvWriter> m_csv;
};

} // namespace doorstep
